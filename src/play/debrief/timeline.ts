/** The talk turn by turn, with what each choice earned and cost [DB4]. */
import type { CaseData } from "../case.ts";
import type { Authority, OptionKind, PlayEvent } from "../event.ts";
import { standing } from "../log.ts";
import { answerWords, askedWords } from "./asked.ts";
import type { Severity } from "../rubric/behaviours.ts";
import { harmOf } from "../rubric/harmWords.ts";
import type { MomentScore, Score } from "../score/score.ts";

export interface Entry {
  readonly turn: number;
  /** Simulated minutes after midnight of the first day, when the choice was made. */
  readonly clock: number;
  readonly heading: string | null;
  /** What the customer or colleague had last said before the choice. */
  readonly before: { readonly who: string; readonly text: string } | null;
  readonly chosen: string;
  readonly kind: OptionKind;
  readonly ownWords: string | null;
  readonly moments: readonly MomentScore[];
  readonly harms: readonly {
    readonly text: string;
    readonly instead: string;
    readonly severity: Severity;
    readonly rule: string | null;
  }[];
  readonly criticals: readonly string[];
  readonly promised: readonly string[];
  readonly facts: readonly string[];
  /** What the choice put to a manager, and what they said; null where it put nothing to anybody. */
  readonly asked: {
    readonly question: string;
    readonly answered: string;
    readonly answer: Authority;
  } | null;
}

/** How often a play was stepped back; practice only. */
export const stepsBack = (log: readonly PlayEvent[]): number =>
  log.filter((event) => event.type === "SteppedBack").length;

/** One entry for every choice that still stands. */
export function timelineOf(
  caseData: CaseData,
  log: readonly PlayEvent[],
  score: Score,
  criticals: readonly { readonly critical: string; readonly turn: number }[],
): readonly Entry[] {
  const promiseText = new Map(caseData.promises.map((p) => [p.id, p.text]));
  const harms = Object.values(score.dimensions).flatMap((d) => d.harms);
  const entries: Entry[] = [];
  let clock = caseData.start.clock;
  let heading: string | null = null;
  let before: Entry["before"] = null;
  let ownWords: string | null = null;
  let promised: string[] = [];
  let facts: string[] = [];
  for (const event of standing(log)) {
    if (event.type === "ClockMoved") clock += event.minutes;
    else if (event.type === "SceneSet" && event.heading) heading = event.heading;
    else if (event.type === "LineSpoken" && event.who && event.who !== "you") {
      before = { who: event.who, text: event.text };
    } else if (event.type === "OwnWordsGiven") ownWords = event.text;
    else if (event.type === "PromiseMade") promised.push(promiseText.get(event.promise) ?? "");
    else if (event.type === "FactFound") facts.push(caseData.facts[event.fact] ?? "");
    else if (event.type === "AuthorityAnswered") {
      const question = askedWords(caseData, event.ask);
      const answered = answerWords(caseData, event);
      const entry = entries.pop();
      if (!entry) continue;
      const asked = question && answered ? { question, answered, answer: event.answer } : null;
      entries.push({ ...entry, asked });
    } else if (event.type === "ChoiceMade") {
      const { turn } = event;
      promised = [];
      facts = [];
      entries.push({
        turn,
        clock,
        heading,
        before,
        chosen: event.text,
        kind: event.kind,
        ownWords,
        moments: score.moments.filter((m) => m.turn === turn && m.credit !== null && !m.waived),
        harms: harms
          .filter((h) => h.turn === turn)
          .flatMap((h) => {
            const harm = harmOf(h.harm);
            return harm ? [{ ...harm, rule: h.rule ?? null }] : [];
          }),
        criticals: criticals
          .filter((c) => c.turn === turn)
          .map((c) => caseData.criticals[c.critical] ?? c.critical),
        // Filled by the events that follow, up to the next choice.
        promised,
        facts,
        asked: null,
      });
      heading = null;
      ownWords = null;
    }
  }
  return entries;
}
