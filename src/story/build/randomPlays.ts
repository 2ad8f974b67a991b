/** Plays a story at random to find what breaks: dead ends, unknown speakers, endless talk. */
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { beginSession, type Edition } from "../session.ts";
import { CaseError } from "./compile.ts";

/** No case is this long; a play that is has a loop in it. */
const MOST_CHOICES = 120;

/** The log of one play whose choices are drawn from its seed. Throws CaseError with the trail. */
export function playAtRandom(edition: Edition, seed: number): readonly PlayEvent[] {
  const trail: number[] = [];
  try {
    const session = beginSession(edition, seed, "practice");
    let draw = Math.imul(seed, 2654435761) >>> 0;
    while (session.state().status === "playing") {
      if (session.state().recordDue) session.give({ type: "write-record", fields: {} });
      const { options } = session.state();
      draw = (Math.imul(draw, 1103515245) + 12345) >>> 0;
      const { index } = options[(draw >>> 16) % options.length]!;
      trail.push(index);
      const given = session.give({ type: "choose", index });
      if (!given.ok) throw new Error(given.message);
      if (trail.length > MOST_CHOICES) throw new Error(`still going after ${MOST_CHOICES} choices`);
    }
    return session.log();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CaseError([
      `${edition.data.id}: random play ${seed} broke after choices [${trail.join(", ")}]: ${why}`,
    ]);
  }
}

/** What an event shows to be reachable, as keys such as "moment:r.open". */
function reachedBy(data: CaseData, event: PlayEvent): readonly string[] {
  switch (event.type) {
    case "MomentMet":
      return [`moment:${event.moment}`];
    case "Referred":
      return data.matters.filter((m) => m.id === event.matter).map((m) => `moment:${m.moment}`);
    case "PromiseMade":
      return data.promises.filter((p) => p.id === event.promise).map((p) => `moment:${p.moment}`);
    case "CriterionTouched":
      return [`criterion:${event.criterion}`];
    case "FactFound":
      return [`fact:${event.fact}`];
    case "PlayEnded":
      return [`ending:${event.ending}`];
    default:
      return [];
  }
}

/** Everything the case declares that some play should reach. */
function declared(data: CaseData): readonly string[] {
  // The record and the fit of redress are credited by comparing, not by a tag.
  const tagged = data.moments.filter((m) => m.behaviour !== "s.record" && m.behaviour !== "s.fit");
  return [
    ...tagged.map((m) => `moment:${m.id}`),
    ...data.criteria.map((criterion) => `criterion:${criterion}`),
    ...Object.keys(data.facts).map((fact) => `fact:${fact}`),
    ...Object.keys(data.endings).map((ending) => `ending:${ending}`),
  ];
}

export interface RandomPlays {
  readonly shortest: number;
  readonly longest: number;
  readonly endings: ReadonlyMap<string, number>;
  /** The best total, 0-100, and how many plays were ready. */
  readonly best: number;
  readonly ready: number;
  readonly warnings: readonly string[];
}

/** Plays seeds 1 to `count`. Throws CaseError naming the seed and choices of a play that breaks. */
export function randomPlays(edition: Edition, count: number): RandomPlays {
  const { data } = edition;
  const projection = scoring(data);
  const logs = Array.from({ length: count }, (_, at) => playAtRandom(edition, at + 1));
  const lengths = logs.map((log) => log.filter((event) => event.type === "ChoiceMade").length);
  const scores = logs.map((log) => scoreOf(data, project(log, projection).now));
  const reached = new Set(logs.flatMap((log) => log.flatMap((event) => reachedBy(data, event))));
  const endings = new Map<string, number>();
  for (const event of logs.flat()) {
    if (event.type === "PlayEnded") endings.set(event.ending, (endings.get(event.ending) ?? 0) + 1);
  }
  return {
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    endings,
    best: Math.max(...scores.map((score) => score.total)),
    ready: scores.filter((score) => score.ready).length,
    warnings: declared(data)
      .filter((key) => !reached.has(key))
      .map((key) => `${key.replace(":", " ")} came up in none of ${count} random plays`),
  };
}
