/** Entries drawn together into the blocks a reader sees: one speaker's lines running are one. */
import { pounds } from "../../play/pounds.ts";
import type { Channel, Mood, OptionKind } from "../../play/event.ts";
import type { Entry } from "./talk.ts";

export interface LineText {
  readonly key: string;
  readonly text: string;
}

export type Block = {
  readonly key: string;
  readonly channel: Channel;
  readonly clock: number;
} & (
  | {
      readonly kind: "speech";
      readonly who: string;
      readonly name: string;
      /** That of the newest line: the face one now looks into. */
      readonly mood: Mood;
      readonly lines: readonly LineText[];
    }
  | { readonly kind: "narration"; readonly lines: readonly LineText[] }
  | { readonly kind: "heading" | "own" | "note"; readonly text: string }
  | { readonly kind: "reply"; readonly text: string; readonly option: OptionKind }
);

export function threadOf(entries: readonly Entry[]): readonly Block[] {
  const blocks: Block[] = [];
  entries.forEach((entry, i) => {
    const { channel, clock } = entry;
    const base = { key: `${entry.turn}.${i}`, channel, clock };
    const last = blocks.at(-1);
    switch (entry.kind) {
      case "line": {
        const line = { key: base.key, text: entry.text };
        if (entry.who === "") {
          if (last?.kind === "narration")
            blocks[blocks.length - 1] = { ...last, lines: [...last.lines, line] };
          else blocks.push({ ...base, kind: "narration", lines: [line] });
        } else if (last?.kind === "speech" && last.who === entry.who && last.channel === channel) {
          blocks[blocks.length - 1] = { ...last, mood: entry.mood, lines: [...last.lines, line] };
        } else {
          const { who, name, mood } = entry;
          blocks.push({ ...base, kind: "speech", who, name, mood, lines: [line] });
        }
        break;
      }
      case "heading":
      case "own":
        blocks.push({ ...base, kind: entry.kind, text: entry.text });
        break;
      case "reply":
        blocks.push({ ...base, kind: "reply", text: entry.text, option: entry.option });
        break;
      case "record":
        blocks.push({ ...base, kind: "note", text: "The case record is written and stamped." });
        break;
      case "limit":
        blocks.push({
          ...base,
          kind: "note",
          text: `You may now give up to ${pounds(entry.pence)} alone.`,
        });
        break;
    }
  });
  return blocks;
}
