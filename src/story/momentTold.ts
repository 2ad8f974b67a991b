/** A moment of a case as a class sees it: who is there, how they look, the last words, what to choose. */
import { mood } from "../play/customer/customer.ts";
import { faceOf } from "../play/customer/readings.ts";
import type { Authority, Mood, Option, PlayEvent } from "../play/event.ts";
import { project, standing } from "../play/log.ts";
import { ok, type Result } from "../play/result.ts";
import { shownOrder } from "../play/shuffle.ts";
import { playAlong, type AlongRefusal } from "./along.ts";
import type { Edition, Session } from "./session.ts";

export interface ToldLine {
  /** Whose words they are: the customer's, another's, the learner's own, or what is told. */
  readonly by: "customer" | "other" | "you" | "told";
  /** "" for what is told. */
  readonly name: string;
  readonly text: string;
}

export interface ToldMoment {
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
  readonly options: readonly Option[];
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

/** What a session that stands somewhere shows there; `seed` is the one it was begun with. */
export function momentOf({ edition, log, state }: Session, seed: number): ToldMoment {
  const { data } = edition;
  const all = standing(log());
  const from = all.findLastIndex((event) => event.type === "ChoiceMade");
  const since = all.slice(from + 1);
  const chosen = all[from];
  const ended = since.findLast((event) => event.type === "PlayEnded");
  const headed = since.findLast((event) => event.type === "SceneSet" && event.heading);
  const person = data.cast[data.persona.who];
  const { options, turn } = state();
  return {
    caseTitle: data.title,
    customer: { name: person?.name ?? "The customer", role: person?.role ?? "" },
    mood: moodOf(edition, all, since),
    heading: headed?.type === "SceneSet" ? (headed.heading ?? "") : "",
    chosen: chosen?.type === "ChoiceMade" ? chosen.text : "",
    lines: since.flatMap((event) => (event.type === "LineSpoken" ? lineOf(edition, event) : [])),
    options: ended ? [] : shownOrder(options, seed, turn),
    ending: ended?.type === "PlayEnded" ? (data.endings[ended.ending] ?? "") : null,
  };
}

/** The moment to which the choices lead, in this version of the case. */
export function tellMoment(
  edition: Edition,
  {
    seed,
    choices,
    answers,
  }: {
    readonly seed: number;
    readonly choices: readonly number[];
    readonly answers?: readonly Authority[];
  },
): Result<ToldMoment, AlongRefusal> {
  const session = playAlong(edition, seed, choices, answers);
  return session.ok ? ok(momentOf(session.value, seed)) : session;
}
