import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, it } from "vitest";
import { aPack } from "../../../../tests/support/aPack.ts";
import { aLongPack, LEARNER_NAME } from "../../../../tests/support/longPack.ts";
import { packDocumentOf } from "../../../assess/export/document.ts";
import type { PackSources } from "../../../assess/export/sources.ts";
import { packPdf } from "./packPdf.ts";

const HASH = "0123456789abcdef".repeat(4);

async function printed(sources: PackSources): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const issue = {
    hash: HASH,
    line: 400,
    at: "2026-11-23T09:00:00.000Z",
    keyId: "f".repeat(64),
    program: "0.1.0",
    cases: sources.cases,
  };
  await packPdf(packDocumentOf(sources), issue, (piece) => void pieces.push(piece));
  return new Uint8Array(Buffer.concat(pieces));
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

/** Read back by a reader that others wrote: what stands on each page, marked as what, and where. */
async function readBack(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
  const pages = [];
  for (let n = 1; n <= document.numPages; n++) {
    const page = await document.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const artifacts: string[] = [];
    const stray: string[] = [];
    const boxes: { readonly left: number; readonly right: number; readonly y: number }[] = [];
    let within = "";
    for (const item of items) {
      if (!("str" in item)) {
        if (item.type === "endMarkedContent") within = "";
        else within = item.id || ("tag" in item && item.tag === "Artifact" ? "artifact" : within);
        continue;
      }
      if (item.str === "") continue;
      const [, , , , x, y] = item.transform as readonly number[];
      boxes.push({ left: x!, right: x! + item.width, y: y! });
      if (within === "artifact") artifacts.push(item.str);
      else if (within === "") stray.push(item.str);
      else texts.set(within, (texts.get(within) ?? "") + item.str);
    }
    const tree = (await page.getStructTree()) as Node | null;
    pages.push({
      tree,
      texts,
      artifacts,
      stray,
      boxes,
      width: page.view[2]!,
      height: page.view[3]!,
    });
  }
  const { info } = await document.getMetadata();
  return {
    pages,
    info: info as { readonly Title: string; readonly Language: string },
    marked: await document.getMarkInfo(),
    outline: await document.getOutline(),
  };
}

/** Nodes of a tree with the names of those above them, in reading order. */
function* walk(
  node: Node,
  above: readonly string[] = [],
): Generator<readonly [Node, readonly string[]]> {
  yield [node, above];
  for (const child of node.children ?? []) {
    yield* walk(child, node.role ? [...above, node.role] : above);
  }
}

type Read = Awaited<ReturnType<typeof readBack>>;

/** Text in the order of the structure tree. */
const inOrder = ({ pages }: Read): string =>
  pages
    .flatMap(({ tree, texts }) =>
      tree ? [...walk(tree)].flatMap(([{ id }]) => (id && texts.get(id)) || []) : [],
    )
    .join("\n");

describe("the pack in print", () => {
  it("[EX15] is tagged, in British English, titled, and has bookmarks", async () => {
    const { info, marked, outline, pages } = await readBack(await printed(aPack()));
    expect(marked).toMatchObject({ Marked: true });
    expect(info.Language).toBe("en-GB");
    expect(info.Title).toContain("Evidence pack: Ayo Brandt");
    expect(outline!.map(({ title }) => title)).toEqual(["Evidence pack"]);
    expect(outline![0]!.items.map(({ title }) => title)).toContain("How to check this pack");
    for (const { width, height } of pages) {
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
  });

  it("[EX15] every word is in the structure tree, in its place, or is head and foot", async () => {
    const { pages } = await readBack(await printed(aPack()));
    const roles = new Set<string>();
    for (const { tree, texts, stray, artifacts } of pages) {
      expect(stray).toEqual([]);
      const placed = new Set<string>();
      for (const [node, above] of walk(tree!)) {
        if (node.role) roles.add(node.role);
        if (node.role === "TD" || node.role === "TH") expect(above.at(-1)).toBe("TR");
        if (node.role === "LI") expect(above.at(-1)).toBe("L");
        if (node.role === "H2") expect(above).toContain("Sect");
        if (node.id) placed.add(node.id);
      }
      for (const id of texts.keys()) expect(placed.has(id), id).toBe(true);
      expect(artifacts.join(" ")).toMatch(/Page \d+ of \d+/);
      expect(artifacts.join(" ")).toContain(`Pack ${HASH.slice(0, 16)}`);
      expect(artifacts.join(" ")).toContain("Ayo Brandt");
    }
    const levels = pages.flatMap(({ tree }) =>
      [...walk(tree!)].flatMap(([{ role }]) => (/^H\d$/.test(role ?? "") ? Number(role![1]) : [])),
    );
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0), `heading ${at}`).toBeLessThanOrEqual(1);
    }
    for (const role of [
      "Document",
      "Sect",
      "H1",
      "H2",
      "H3",
      "H4",
      "P",
      "Table",
      "TR",
      "TH",
      "TD",
      "L",
      "LI",
    ]) {
      expect(roles, role).toContain(role);
    }
  });

  it("[EX15] parts come in order: cover, glance, plans and observation, words, decisions, signatures, checking", async () => {
    const text = inOrder(await readBack(await printed(aPack())));
    const places = [
      "Evidence pack",
      "No agreement by Invented Awards",
      "Criteria at a glance",
      "Earlier plan, replaced",
      "The lost parcel (Swift Parcels)",
      "Observation 1",
      "Greeted the customer.",
      "Apologised for the loss",
      "Why did you apologise first?",
      "She had waited nine days.",
      "I heard the whole call.",
      "I am so sorry about this.",
      "Decisions, criterion by criterion",
      "Explained with a second example.",
      "not a decision",
      "Other decisions on 1.1, kept",
      "You listened well.",
      "Signed by",
      "Ask 1.2 again.",
      "How to check this pack",
      "npm run verify",
    ];
    let at = -1;
    for (const words of places) {
      const next = text.indexOf(words, at + 1);
      expect(next, words).toBeGreaterThan(at);
      at = next;
    }
  });

  it("[EX15] a long pack in many scripts loses no word, and nothing runs off the sheet", async () => {
    const sources = aLongPack(60);
    const read = await readBack(await printed(sources));
    const text = inOrder(read);
    // Where lines end is the sheet's own doing.
    const bare = (words: string): string => words.normalize("NFC").replaceAll(/\s+/g, "");
    const flat = bare(text);
    for (const words of [
      "<script>alert(1)</script> & <b>bold</b> {{mustache}} ${x}",
      "Łukasz Żółć, Nguyễn Thị Hồng, Ελένη, Оксана Шевченко",
      "[U+5F35][U+5049]",
      "turned round",
      ...Array.from({ length: 6 }, (_, n) => `Answer ${n} begins.`),
    ]) {
      expect(flat).toContain(bare(words));
    }
    for (let n = 0; n < 60; n++) expect(flat, String(n)).toContain(`${n}:`);
    // Long words are broken, not cut: every letter is there.
    expect(flat.match(/x{5,}/g)!.join("").length).toBeGreaterThan(900 * 7);
    expect(flat).toContain(bare("O’Connor-Østergård & Søn"));
    expect(read.info.Title).toContain(LEARNER_NAME.replace("&", " ").split(" ")[0]);
    for (const { boxes } of read.pages) {
      for (const { left, right, y } of boxes) {
        expect(left).toBeGreaterThanOrEqual(55);
        expect(right).toBeLessThanOrEqual(541);
        expect(y).toBeGreaterThan(30);
        expect(y).toBeLessThan(815);
      }
    }
  });

  it("[EX15] how a criterion reads is told by words, never by colour: there is only black", async () => {
    const bytes = await printed(aPack());
    const document = await getDocument({ data: bytes, verbosity: 0 }).promise;
    const colours = new Set<string>();
    for (let n = 1; n <= document.numPages; n++) {
      const { fnArray, argsArray } = await (await document.getPage(n)).getOperatorList();
      for (const [at, fn] of fnArray.entries()) {
        if (fn !== OPS.setFillRGBColor && fn !== OPS.setStrokeRGBColor) continue;
        colours.add(String((argsArray[at] as readonly unknown[])[0]));
      }
    }
    expect([...colours]).toEqual(["#000000"]);
  });
});
