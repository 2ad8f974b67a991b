/** Plays a story at random to find what breaks: dead ends, unknown ids, endless talk. */
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { beginSession, type Edition } from "../session.ts";
import { CaseError } from "./compile.ts";

/** No case is this long; a play that is has a loop in it. */
const MOST_CHOICES = 120;

export interface RandomPlays {
  readonly shortest: number;
  readonly longest: number;
  readonly endings: ReadonlyMap<string, number>;
  readonly best: number;
  readonly ready: number;
  readonly warnings: readonly string[];
}

/** Plays seeds 1 to `count`. Throws CaseError naming the seed and choices of a play that breaks. */
export function randomPlays(edition: Edition, count: number): RandomPlays {
  const { data } = edition;
  const lengths: number[] = [];
  const endings = new Map<string, number>();
  const seen = new Set<string>();
  let best = 0;
  let ready = 0;
  for (let seed = 1; seed <= count; seed++) {
    const trail: number[] = [];
    try {
      const session = beginSession(edition, seed, "practice");
      let draw = seed;
      while (session.state().status === "playing") {
        if (session.state().recordDue) session.give({ type: "write-record", fields: {} });
        const { options } = session.state();
        draw = (Math.imul(draw, 1103515245) + 12345) >>> 0;
        const index = options[(draw >>> 16) % options.length]!.index;
        trail.push(index);
        session.give({ type: "choose", index });
        if (trail.length > MOST_CHOICES)
          throw new Error(`still going after ${MOST_CHOICES} choices`);
      }
      const log = session.log();
      for (const event of log) {
        if (event.type === "MomentMet") seen.add(event.moment);
        if (event.type === "Referred")
          seen.add(data.matters.find((m) => m.id === event.matter)?.moment ?? "");
        if (event.type === "PromiseMade")
          seen.add(data.promises.find((p) => p.id === event.promise)?.moment ?? "");
        if (event.type === "CriterionTouched") seen.add(`ac:${event.criterion}`);
        if (event.type === "FactFound") seen.add(`fact:${event.fact}`);
        if (
          event.type === "LineSpoken" &&
          event.who &&
          event.who !== "you" &&
          !data.cast[event.who]
        ) {
          throw new Error(`"${event.who}" speaks but is not in the cast`);
        }
        if (event.type === "PlayEnded") {
          endings.set(event.ending, (endings.get(event.ending) ?? 0) + 1);
        }
      }
      const score = scoreOf(data, project(log, scoring(data)).now);
      best = Math.max(best, score.total);
      if (score.ready) ready += 1;
      lengths.push(trail.length);
    } catch (error) {
      if (error instanceof CaseError) throw error;
      throw new CaseError([
        `${data.id}: random play ${seed} broke after choices [${trail.join(", ")}]: ${error instanceof Error ? error.message : String(error)}`,
      ]);
    }
  }
  const automatic = (behaviour: string) => behaviour === "s.record" || behaviour === "s.fit";
  const warnings = [
    ...data.moments
      .filter((m) => !seen.has(m.id) && !automatic(m.behaviour))
      .map((m) => `moment ${m.id} never came up`),
    ...data.criteria.filter((c) => !seen.has(`ac:${c}`)).map((c) => `criterion ${c} never touched`),
    ...Object.keys(data.facts)
      .filter((f) => !seen.has(`fact:${f}`))
      .map((f) => `fact ${f} never found`),
    ...Object.keys(data.endings)
      .filter((e) => !endings.has(e))
      .map((e) => `ending ${e} never reached`),
  ];
  return {
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
    endings,
    best,
    ready,
    warnings,
  };
}
