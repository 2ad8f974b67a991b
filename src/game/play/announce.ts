/** What a screen reader is told of a turn, once and in one piece. */
import { MOOD_WORDS } from "./temper.ts";
import type { Entry } from "./talk.ts";

export function announcementOf(entries: readonly Entry[]): string {
  let speaker = "";
  return entries
    .flatMap((entry) => {
      if (entry.kind === "heading") return [`${entry.text}.`];
      if (entry.kind !== "line") return [];
      if (entry.who === "") {
        speaker = "";
        return [entry.text];
      }
      // The name once for lines that run on; said with each it drowns them.
      const said =
        entry.name === speaker
          ? entry.text
          : `${[entry.name, entry.who !== "you" && MOOD_WORDS[entry.mood].toLowerCase()].filter(Boolean).join(", ")}: ${entry.text}`;
      speaker = entry.name;
      return [said];
    })
    .join(" ");
}
