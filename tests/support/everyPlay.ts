/** Every play of a small story by brute force: what the atlas is held against. */
import type { CaseData } from "../../src/play/case.ts";
import type { Option, PlayEvent, RecordFields } from "../../src/play/event.ts";
import { project } from "../../src/play/log.ts";
import { fullRecord } from "../../src/play/record/full.ts";
import { scoreOf, scoring, type Score } from "../../src/play/score/score.ts";
import { beginSession, type Edition, type Input } from "../../src/story/session.ts";

/** A step of a play as the atlas numbers it: a choice's index, or a kind of record. */
export type Step = number;

export interface Play {
  readonly steps: readonly Step[];
  /** The kinds of record written, in order. */
  readonly records: readonly Step[];
  /** The options chosen, records left out. */
  readonly chosen: readonly Option[];
  readonly score: Score;
}

const recordOf = (kind: Step, data: CaseData, log: readonly PlayEvent[]): RecordFields | null => {
  const full = fullRecord(data, log);
  if (kind === 0) return full;
  if (kind === 1) return { ...full, paid: "123.45" };
  if (kind === 3) return {};
  // Lacking: something essential said, something essential left out.
  const done = full["done"] as readonly string[];
  return done.length > 0 ? { ...full, what: "" } : null;
};

/** Every play of a story: its steps and the score it ends with. */
export function everyPlay(edition: Edition): readonly Play[] {
  const plays: Play[] = [];
  const from = (
    steps: readonly Step[],
    records: readonly Step[],
    chosen: readonly Option[],
    inputs: readonly Input[],
  ): void => {
    const session = beginSession(edition, 1, "practice");
    for (const input of inputs) session.give(input);
    const state = session.state();
    if (state.status === "ended") {
      const tally = project(session.log(), scoring(edition.data)).now;
      plays.push({ steps, records, chosen, score: scoreOf(edition.data, tally) });
    } else if (state.recordDue) {
      for (const kind of [0, 1, 2, 3]) {
        const fields = recordOf(kind, edition.data, session.log());
        if (fields)
          from([...steps, kind], [...records, kind], chosen, [
            ...inputs,
            { type: "write-record", fields },
          ]);
      }
    } else {
      for (const option of state.options) {
        const { index } = option;
        from(
          [...steps, index],
          records,
          [...chosen, option],
          [...inputs, { type: "choose", index }],
        );
      }
    }
  };
  from([], [], [], []);
  return plays;
}
