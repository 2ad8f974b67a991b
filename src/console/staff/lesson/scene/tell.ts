/** A moment of a case as a class sees it: who is there, how they look, the last words, what to choose. */
import { mood } from "../../../../play/customer/customer.ts";
import { faceOf } from "../../../../play/customer/readings.ts";
import type { Mood, PlayEvent } from "../../../../play/event.ts";
import { project, standing } from "../../../../play/log.ts";
import { ok, type Result } from "../../../../play/result.ts";
import type { Scene, VoteOption } from "../../../../lesson/event.ts";
import { playAlong, type AlongRefusal } from "../../../../story/along.ts";
import type { Edition, Session } from "../../../../story/session.ts";

export interface ToldLine {
  /** Whose words they are: the customer's, another's, the learner's own, or what is told. */
  readonly by: "customer" | "other" | "you" | "told";
  /** "" for what is told. */
  readonly name: string;
  readonly text: string;
}

export interface ToldScene {
  readonly caseTitle: string;
  readonly customer: { readonly name: string; readonly role: string };
  readonly mood: Mood;
  /** "Two days later", where a new part of the story has just begun; else "". */
  readonly heading: string;
  /** What was chosen last; "" at the beginning. */
  readonly chosen: string;
  /** Since then, in order. */
  readonly lines: readonly ToldLine[];
  /** In the order shown; none once the case has ended. */
  readonly options: readonly VoteOption[];
  /** How the case ended; null while it goes on. */
  readonly ending: string | null;
}

const lineOf = ({ data }: Edition, { who, text }: PlayEvent & { type: "LineSpoken" }): ToldLine => {
  if (who === "") return { by: "told", name: "", text };
  if (who === "you") return { by: "you", name: "You", text };
  const name = data.cast[who]?.name ?? who;
  return { by: who === data.persona.who ? "customer" : "other", name, text };
};

/** The customer's look by their last own line, else by how they feel. */
function moodOf({ data }: Edition, log: readonly PlayEvent[], since: readonly PlayEvent[]): Mood {
  const shown = since.findLast(
    (event) => event.type === "LineSpoken" && event.who === data.persona.who,
  );
  const worn = shown?.type === "LineSpoken" ? shown.mood : undefined;
  return worn ?? faceOf(project(log, mood(data)).now);
}

function toldOf({ edition, log, state }: Session): ToldScene {
  const { data } = edition;
  const all = standing(log());
  const from = all.findLastIndex((event) => event.type === "ChoiceMade");
  const since = all.slice(from + 1);
  const chosen = all[from];
  const ended = since.findLast((event) => event.type === "PlayEnded");
  const headed = since.findLast((event) => event.type === "SceneSet" && event.heading);
  const person = data.cast[data.persona.who];
  return {
    caseTitle: data.title,
    customer: { name: person?.name ?? "The customer", role: person?.role ?? "" },
    mood: moodOf(edition, all, since),
    heading: headed?.type === "SceneSet" ? (headed.heading ?? "") : "",
    chosen: chosen?.type === "ChoiceMade" ? chosen.text : "",
    lines: since.flatMap((event) => (event.type === "LineSpoken" ? lineOf(edition, event) : [])),
    options: ended ? [] : state().options.map(({ index, text }) => ({ index, text })),
    ending: ended?.type === "PlayEnded" ? (data.endings[ended.ending] ?? "") : null,
  };
}

/** The version must be the scene's own: see `editionFor`. */
export function tellScene(edition: Edition, scene: Scene): Result<ToldScene, AlongRefusal> {
  const stood = playAlong(edition, scene.seed, scene.choices);
  return stood.ok ? ok(toldOf(stood.value)) : stood;
}

/** The scene that choosing this leads to. */
export const branch = (scene: Scene, index: number): Scene => ({
  ...scene,
  choices: [...scene.choices, index],
});

/** The last lines of so many characters together, one at least: what a glance takes in. */
export function lastWords(lines: readonly ToldLine[], most: number): readonly ToldLine[] {
  let room = most;
  const from = lines.findLastIndex(({ text }) => (room -= text.length) < 0);
  return lines.slice(Math.min(from + 1, lines.length - 1));
}

/** "A" for the first option, as everybody calls it in the room. */
export const letterOf = (at: number): string => String.fromCodePoint(65 + (at % 26));
