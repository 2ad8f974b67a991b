/** What lies ahead of a point of a story, read for one case: worked out once, asked after every turn. */
import type { CaseData, Moment } from "../play/case.ts";
import { isEvery, type Ahead } from "./ahead.ts";

/** What the story ahead may still do to one moment. */
export interface MomentAhead {
  readonly moment: Moment;
  readonly waived: boolean;
  /** Met by a tag, or by referring a matter that it stands for. */
  readonly met: boolean;
  /** The promises it stands for; none for most. */
  readonly promises: readonly string[];
  /** Whether one of them may be made. */
  readonly promised: boolean;
}

export interface Outlook {
  readonly ahead: Ahead;
  /** In the case's own order. */
  readonly moments: readonly MomentAhead[];
}

const namesOf = (value: ReadonlySet<string> | boolean): unknown =>
  typeof value === "boolean" ? value : isEvery(value) ? "every" : [...value].toSorted();

/** The outlook for what lies ahead; what comes to the same is one outlook. */
export function outlooks(caseData: CaseData): (ahead: Ahead) => Outlook {
  const byAhead = new WeakMap<Ahead, Outlook>();
  const known = new Map<string, Outlook>();

  const make = (ahead: Ahead): Outlook => ({
    ahead,
    moments: caseData.moments.map((moment) => {
      const { id } = moment;
      const promises = caseData.promises.filter((p) => p.moment === id).map((p) => p.id);
      return {
        moment,
        waived: ahead.waives.has(id),
        met:
          ahead.meets.has(id) ||
          caseData.matters.some((matter) => matter.moment === id && ahead.refers.has(matter.id)),
        promises,
        promised: promises.some((promise) => ahead.promises.has(promise)),
      };
    }),
  });

  return (ahead) => {
    let outlook = byAhead.get(ahead);
    if (outlook) return outlook;
    const key = JSON.stringify(Object.values(ahead).map(namesOf));
    outlook = known.get(key) ?? make(ahead);
    known.set(key, outlook);
    byAhead.set(ahead, outlook);
    return outlook;
  };
}
