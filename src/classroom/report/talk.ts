/** Learners whom it may help to talk to, each with the reasons: for the tutor alone. */
import type { CaseData } from "../../play/case.ts";
import type { Goes } from "./goes.ts";

export interface Reason {
  readonly why: "critical" | "low" | "fell" | "tries";
  /** A sentence about this learner without the name. */
  readonly words: string;
}

export interface ToTalkTo {
  readonly learnerId: string;
  readonly reasons: readonly Reason[];
}

/** Below this a total is "not yet" [DB2]. */
const LOW = 40;
/** Points between the first go and the latest. [ours] */
const FELL = 10;
/** Goes without one that was ready. [ours] */
const TRIES = 3;

function reasonsOf(data: CaseData, { anew }: Goes): readonly Reason[] {
  const first = anew[0];
  const latest = anew.at(-1);
  if (!first || !latest) return [];
  const reasons: Reason[] = latest.criticals.map((critical) => ({
    why: "critical",
    words: `In the latest go there was a critical failure: ${data.criticals[critical] ?? critical}`,
  }));
  // A critical failure holds the total below the line by itself [SC8].
  if (latest.total < LOW && latest.criticals.length === 0) {
    reasons.push({
      why: "low",
      words: `The latest total is ${latest.total}, below ${LOW}: not yet at home in this case.`,
    });
  }
  if (anew.length > 1 && first.total - latest.total >= FELL) {
    reasons.push({
      why: "fell",
      words: `It went from ${first.total} to ${latest.total} between the first go and the latest.`,
    });
  }
  if (anew.length >= TRIES && !anew.some(({ ready }) => ready)) {
    reasons.push({ why: "tries", words: `${anew.length} goes, and none of them ready yet.` });
  }
  return reasons;
}

/** Of those enrolled; whoever has a critical failure first, then by how many reasons there are. */
export function toTalkTo(
  data: CaseData,
  goes: readonly Goes[],
  enrolled: ReadonlySet<string>,
): readonly ToTalkTo[] {
  const critical = ({ reasons }: ToTalkTo) => reasons.some(({ why }) => why === "critical");
  return goes
    .filter(({ learnerId }) => enrolled.has(learnerId))
    .map((each) => ({ learnerId: each.learnerId, reasons: reasonsOf(data, each) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        Number(critical(b)) - Number(critical(a)) ||
        b.reasons.length - a.reasons.length ||
        (a.learnerId < b.learnerId ? -1 : 1),
    );
}
