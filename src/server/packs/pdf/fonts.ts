/**
 * The typefaces of a pack, all embedded: Atkinson Hyperlegible Next, and Noto for what it lacks, so
 * that names in other scripts are names and not boxes.
 */
import { fileURLToPath } from "node:url";
import { openSync, type Font } from "fontkit";

export type Weight = 400 | 700;

/** Package, its short name, subset: in the order in which they are asked for a character. */
const FACES = [
  ["atkinson-hyperlegible-next", "latin"],
  ["atkinson-hyperlegible-next", "latin-ext"],
  ["noto-sans", "latin"],
  ["noto-sans", "latin-ext"],
  ["noto-sans", "vietnamese"],
  ["noto-sans", "cyrillic"],
  ["noto-sans", "cyrillic-ext"],
  ["noto-sans", "greek"],
  ["noto-sans", "greek-ext"],
  ["noto-sans", "devanagari"],
  ["noto-sans-arabic", "arabic"],
  ["noto-sans-hebrew", "hebrew"],
  ["noto-emoji", "emoji"],
] as const;

export interface Face {
  /** By which pdfkit knows it. */
  readonly name: string;
  readonly file: string;
  /** Letters are to stay whole: taken apart into letter and mark, they would be copied out as two. */
  readonly whole: boolean;
  readonly font: Font;
}

/** Characters that change how others look and may be left out where a typeface lacks them. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

export interface Fonts {
  /** The typeface that has every character of a cluster, and what to draw of it; null: none has. */
  readonly faceFor: (
    cluster: string,
    weight: Weight,
  ) => { readonly face: Face; readonly text: string } | null;
}

/** Opens each typeface when it is first needed. */
export function openFonts(): Fonts {
  const open = new Map<string, Face>();
  const faceOf = (pack: string, subset: string, weight: Weight): Face => {
    const name = `${pack}-${subset}-${weight}`;
    const known = open.get(name);
    if (known) return known;
    const file = fileURLToPath(
      import.meta.resolve(`@fontsource/${pack}/files/${name}-normal.woff`),
    );
    const whole = pack === "noto-sans" && subset !== "devanagari";
    const face = { name, file, whole, font: openSync(file) as Font };
    open.set(name, face);
    return face;
  };
  const found = new Map<string, ReturnType<Fonts["faceFor"]>>();
  const search: Fonts["faceFor"] = (cluster, weight) => {
    for (const [pack, subset] of FACES) {
      const face = faceOf(pack, subset, weight);
      const has = (character: string): boolean =>
        face.font.hasGlyphForCodePoint(character.codePointAt(0)!);
      const all = [...cluster];
      if (!all.every((one) => has(one) || IGNORABLE.test(one))) continue;
      const text = all.filter(has).join("");
      if (text !== "" || all.length === 0) return { face, text };
    }
    return null;
  };
  return {
    faceFor: (cluster, weight) => {
      const key = `${weight}${cluster}`;
      const known = found.get(key);
      if (known !== undefined) return known;
      const face = search(cluster, weight);
      found.set(key, face);
      return face;
    },
  };
}
