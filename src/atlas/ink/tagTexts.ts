/** The tags a story writes, read off its tables. */
import { OP, type Code, type TagText } from "./code.ts";
import { tidy } from "./output.ts";

type Tables = Pick<Code, "op" | "a" | "flags" | "next" | "values">;

/**
 * The tag that begins at a position. One at the end of a text that was chosen between is closed
 * only where the texts come together again, or by the tag of the next.
 */
function tagFrom({ op, a, flags, next, values }: Tables, start: number): TagText {
  let text = "";
  const seen = new Set<number>();
  for (let at = next[start]!; at >= 0 && !seen.has(at);) {
    seen.add(at);
    switch (op[at]) {
      case OP.text:
        text += String(values[a[at]!]);
        at = next[at]!;
        break;
      case OP.nothing:
        at = next[at]!;
        break;
      case OP.jump:
        if (flags[at] !== 0) return { text: tidy(text), open: true };
        at = a[at]!;
        break;
      case OP.tagEnd:
      case OP.tag:
        return { text: tidy(text), open: false };
      default:
        return { text: tidy(text), open: true };
    }
  }
  return { text: tidy(text), open: true };
}

/** Numbers the tags, and says where each begins. */
export function tagsIn(code: Tables): Pick<Code, "tags" | "tagAt"> {
  const tags: TagText[] = [];
  const tagAt = new Map<number, number>();
  const known = new Map<string, number>();
  code.op.forEach((op, start) => {
    if (op !== OP.tag) return;
    const tag = tagFrom(code, start);
    const key = `${tag.open} ${tag.text}`;
    const number = known.get(key) ?? tags.push(tag) - 1;
    known.set(key, number);
    tagAt.set(start, number);
  });
  return { tags, tagAt };
}

/** What a tag does to the line it stands on: nothing that counts, something, or names a speaker. */
export type TagWeight = "harmless" | "counts" | "speaker";

/** Weighs the tags of a story; one that is partly worked out may turn out to be anything. */
export function weighTags(
  code: Code,
  harmless: (tag: string) => boolean,
): (position: number) => TagWeight {
  const weights = code.tags.map(({ text, open }): TagWeight => {
    const name = "speaker";
    if (text.startsWith(name) || (open && name.startsWith(text))) return "speaker";
    return !open && harmless(text) ? "harmless" : "counts";
  });
  return (position) => weights[code.tagAt.get(position)!]!;
}
