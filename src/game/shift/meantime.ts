/** What came by itself with the last act: told beside the talk, and read out in a few words. */
import type { PlayEvent } from "../../play/event.ts";
import type { Said } from "../../shift/desk.ts";

/** The events since the last act, its own among them. */
export function latestOf(log: readonly PlayEvent[]): readonly PlayEvent[] {
  const at = log.findLastIndex((event) => event.type === "ChoiceMade");
  return log.slice(Math.max(0, at));
}

/** What is told in them and not said in the talk at hand. */
export function meantimeOf(log: readonly PlayEvent[], talk: readonly Said[]): readonly string[] {
  const inTalk = new Set(talk.map(({ text }) => text));
  return latestOf(log).flatMap((event) =>
    event.type === "LineSpoken" && event.who === "" && !inTalk.has(event.text) ? [event.text] : [],
  );
}

/** The reply that ended a talk and what was said to it: no talk is at hand any more to show them. */
export function lastWords(log: readonly PlayEvent[]): readonly Said[] {
  const [choice, ...after] = latestOf(log);
  if (choice?.type !== "ChoiceMade" || choice.act?.id !== "say") return [];
  const told = choice.kind === "do" || choice.kind === "look";
  return [
    { who: told ? "" : "you", text: choice.text },
    ...after.flatMap((event) =>
      event.type === "LineSpoken" && event.who !== "" ? [{ who: event.who, text: event.text }] : [],
    ),
  ];
}
