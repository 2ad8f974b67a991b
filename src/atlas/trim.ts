/**
 * A tally cut down to what can still matter. After every turn what is settled is counted for good
 * and forgotten; what the story ahead can still change is kept, its times counted from now. Two
 * plays whose trimmed tallies agree gain the same from the same choices from here on.
 */
import type { CaseData, Matter } from "../play/case.ts";
import type { Ledger, LedgerEntry } from "../play/promises/ledger.ts";
import { truth } from "../play/record/truth.ts";
import type { MatterSeen, Tally } from "../play/score/tallyState.ts";
import type { Ahead } from "./ahead.ts";
import type { Outlook } from "./outlook.ts";

/** Turn numbers in a trimmed tally: the coming choice is 0, and all that was before is earlier. */
const BEFORE = -2;
const NOW = -1;

const NONE: readonly never[] = [];
const NOTHING: Readonly<Record<string, never>> = {};
const NO_PROMISES: Ledger = { clock: 0, entries: NONE };

/** Names that are to be kept, each once and in one order; most lists are empty. */
const unique = (list: readonly string[], keep: (id: string) => boolean): readonly string[] =>
  list.length === 0 ? NONE : [...new Set(list)].filter(keep).toSorted();

/** Entries that are to be kept, in one order; most records are empty. */
function kept<T, U>(
  record: Readonly<Record<string, T>>,
  keep: (id: string) => boolean,
  as: (value: T) => U,
): Readonly<Record<string, U>> {
  const ids = Object.keys(record).filter(keep);
  return ids.length === 0
    ? NOTHING
    : Object.fromEntries(ids.toSorted().map((id) => [id, as(record[id]!)]));
}

/** Settled promises matter only to a moment that may still change, and there the worst of them. */
const WORST = ["broken", "late", "kept"] as const;

function trimMatter(
  matter: Matter,
  seen: MatterSeen | undefined,
  tally: Tally,
  ahead: Ahead,
  momentOpen: boolean,
): MatterSeen | null {
  if (!seen) return null;
  const flagged = matter.redFlag && !seen.raised;
  const timed = matter.withinTurns !== undefined && ahead.refers.has(matter.id) && momentOpen;
  if (seen.cueAt === null) {
    return matter.redFlag && seen.raised && ahead.cues.has(matter.id) ? seen : null;
  }
  if (!flagged && !timed) {
    // Shown again, it must not count as new.
    return matter.redFlag && ahead.cues.has(matter.id) ? { cueAt: 0, raised: true } : null;
  }
  const { critical } = matter;
  const failed = critical && tally.criticals.some((each) => each.critical === critical.id);
  const most = Math.max(
    timed ? matter.withinTurns! + 1 : 0,
    flagged && critical && !failed ? critical.afterTurns : 0,
  );
  return { cueAt: 0 - Math.min(tally.choices - seen.cueAt, most), raised: seen.raised };
}

/** How many acknowledgements are told apart: all while a moment counts them, else up to the harm. */
function trimAcks(tally: Tally, ahead: Ahead, impactOpen: boolean): number {
  if (impactOpen) return tally.acks.length;
  return ahead.acks ? Math.min(tally.acks.length, 3) : 0;
}

/** The tally of a case as the rest of the story may still see it. */
export type Trim = (
  tally: Tally,
  outlook: Outlook,
  /** By the number of each moment, whether the story ahead can still change it. */
  open: readonly boolean[],
  /** How a record stands may still matter. */
  recordCounts: boolean,
) => Tally;

export function trimming(caseData: CaseData): Trim {
  const { moments, matters } = caseData;
  const numberOf = new Map(moments.map(({ id }, at) => [id, at]));
  const informs = new Map(caseData.remedies.map((remedy) => [remedy.id, remedy.informs]));
  const exempt = new Set(caseData.remedies.filter((r) => r.exempt).map((r) => r.id));
  const kindOf = new Map(caseData.promises.map((promise) => [promise.id, promise]));

  const trimLedger = (ledger: Ledger, open: readonly boolean[]): Ledger => {
    if (ledger.entries.length === 0) return NO_PROMISES;
    const entries: LedgerEntry[] = [];
    for (const [at, moment] of moments.entries()) {
      if (!open[at]) continue;
      const settled = ledger.entries.filter(
        (entry) => entry.status !== "open" && kindOf.get(entry.promise)?.moment === moment.id,
      );
      const [worst] = WORST.flatMap((status) => settled.filter((entry) => entry.status === status));
      if (worst) entries.push({ ...worst, madeAt: 0, due: 0, warned: false, moved: 0 });
    }
    for (const entry of ledger.entries) {
      if (entry.status !== "open") continue;
      // Once past its tolerance it is as late as it can be.
      const latest = -(kindOf.get(entry.promise)?.grace ?? 0) - 1;
      const due = Math.max(entry.due - ledger.clock, latest);
      entries.push({ ...entry, madeAt: 0, due, moved: 0 });
    }
    return { clock: 0, entries };
  };

  return (tally, { ahead }, open, recordCounts) => {
    const isOpen = (moment: string | undefined): boolean =>
      moment !== undefined && open[numberOf.get(moment) ?? -1] === true;
    const impactOpen = moments.some((m, at) => open[at]! && m.behaviour === "r.impact");
    const acks = trimAcks(tally, ahead, impactOpen);
    const mayFail = (critical: string): boolean =>
      ahead.criticals.has(critical) ||
      matters.some((m) => m.critical?.id === critical && tally.matters[m.id]?.raised !== true);
    const seen = matters.flatMap((matter): [string, MatterSeen][] => {
      const it = trimMatter(matter, tally.matters[matter.id], tally, ahead, isOpen(matter.moment));
      return it ? [[matter.id, it]] : [];
    });
    return {
      ended: false,
      choices: 0,
      turn: NOW,
      earned: kept(tally.earned, isOpen, ({ credit }) => ({ credit, turn: BEFORE, rules: NONE })),
      waived: unique(tally.waived, isOpen),
      harms: NONE,
      criticals:
        tally.criticals.length === 0
          ? NONE
          : tally.criticals
              .filter(({ critical }) => mayFail(critical))
              .map(({ critical }) => ({ critical, turn: BEFORE }))
              .toSorted((a, b) => (a.critical < b.critical ? -1 : 1)),
      acks: acks === 0 ? NONE : Array.from({ length: acks }, () => BEFORE),
      badNews: tally.badNews && ahead.badNews && (ahead.acks || impactOpen),
      matters: seen.length === 0 ? NOTHING : Object.fromEntries(seen),
      agreed: unique(
        tally.agreed,
        (id) => ahead.does.has(id) && !tally.done[id] && !exempt.has(id),
      ),
      done: kept(
        tally.done,
        (id) => ahead.does.has(id) || isOpen(informs.get(id)),
        () => ({ turn: BEFORE, agreed: true }),
      ),
      untruths: unique(tally.untruths, (id) => ahead.finds.has(id)),
      given: ahead.redress ? tally.given : 0,
      fair: ahead.redress ? tally.fair : 0,
      givenTurn: null,
      limit: ahead.redress ? tally.limit : caseData.limit,
      overLimit: tally.overLimit && (ahead.redress || ahead.harms.has("e.over-limit")),
      alike: ahead.redress ? kept(tally.alike, () => true, Number) : NOTHING,
      ledger: trimLedger(tally.ledger, open),
      // Records are taken by how they stand, not by what they say: what is true is not looked up.
      truth: truth.initial,
      promised: NOTHING,
      record: null,
      recordAsked: recordCounts && tally.recordAsked,
    };
  };
}
