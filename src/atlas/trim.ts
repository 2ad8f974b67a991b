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
import type { IsOpen } from "./open.ts";

/** Turn numbers in a trimmed tally: the coming choice is 0, and all that was before is earlier. */
const BEFORE = -2;
const NOW = -1;

const unique = (list: readonly string[], keep: (id: string) => boolean): readonly string[] =>
  [...new Set(list)].filter(keep).toSorted();

const kept = <T>(
  record: Readonly<Record<string, T>>,
  keep: (id: string) => boolean,
): [string, T][] =>
  Object.entries(record)
    .filter(([id]) => keep(id))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Settled promises matter only to a moment that may still change, and there the worst of them. */
const WORST = ["broken", "late", "kept"] as const;

function trimLedger(caseData: CaseData, ledger: Ledger, open: IsOpen): Ledger {
  const kind = new Map(caseData.promises.map((promise) => [promise.id, promise]));
  const entries: LedgerEntry[] = [];
  for (const moment of caseData.moments) {
    if (!open(moment)) continue;
    const settled = ledger.entries.filter(
      (entry) => entry.status !== "open" && kind.get(entry.promise)?.moment === moment.id,
    );
    const [worst] = WORST.flatMap((status) => settled.filter((entry) => entry.status === status));
    if (worst) entries.push({ ...worst, madeAt: 0, due: 0, warned: false, moved: 0 });
  }
  for (const entry of ledger.entries) {
    if (entry.status !== "open") continue;
    // Once past its tolerance it is as late as it can be.
    const latest = -(kind.get(entry.promise)?.grace ?? 0) - 1;
    entries.push({
      ...entry,
      madeAt: 0,
      due: Math.max(entry.due - ledger.clock, latest),
      moved: 0,
    });
  }
  return { clock: 0, entries };
}

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

/** The tally as the rest of the story may still see it. `recordCounts`: how a record stands may still matter. */
export function trimTally(
  caseData: CaseData,
  tally: Tally,
  ahead: Ahead,
  open: IsOpen,
  recordCounts: boolean,
): Tally {
  const openIds = new Set(caseData.moments.filter(open).map((moment) => moment.id));
  const impactOpen = caseData.moments.some((m) => m.behaviour === "r.impact" && open(m));
  const acks = trimAcks(tally, ahead, impactOpen);
  const informs = new Map(caseData.remedies.map((remedy) => [remedy.id, remedy.informs]));
  const exempt = new Set(caseData.remedies.filter((r) => r.exempt).map((r) => r.id));
  const mayFail = (critical: string): boolean =>
    ahead.criticals.has(critical) ||
    caseData.matters.some(
      (m) => m.critical?.id === critical && tally.matters[m.id]?.raised !== true,
    );
  return {
    ended: false,
    choices: 0,
    turn: NOW,
    earned: Object.fromEntries(
      kept(tally.earned, (id) => openIds.has(id)).map(([id, { credit }]) => [
        id,
        { credit, turn: BEFORE, rules: [] },
      ]),
    ),
    waived: unique(tally.waived, (id) => openIds.has(id)),
    harms: [],
    criticals: tally.criticals
      .filter(({ critical }) => mayFail(critical))
      .map(({ critical }) => ({ critical, turn: BEFORE }))
      .toSorted((a, b) => (a.critical < b.critical ? -1 : 1)),
    acks: Array.from({ length: acks }, () => BEFORE),
    badNews: tally.badNews && ahead.badNews && (ahead.acks || impactOpen),
    matters: Object.fromEntries(
      caseData.matters.flatMap((matter) => {
        const seen = trimMatter(
          matter,
          tally.matters[matter.id],
          tally,
          ahead,
          openIds.has(matter.moment),
        );
        return seen ? [[matter.id, seen]] : [];
      }),
    ),
    agreed: unique(tally.agreed, (id) => ahead.does.has(id) && !tally.done[id] && !exempt.has(id)),
    done: Object.fromEntries(
      kept(tally.done, (id) => ahead.does.has(id) || openIds.has(informs.get(id) ?? "")).map(
        ([id]) => [id, { turn: BEFORE, agreed: true }],
      ),
    ),
    untruths: unique(tally.untruths, (id) => ahead.finds.has(id)),
    given: ahead.redress ? tally.given : 0,
    fair: ahead.redress ? tally.fair : 0,
    givenTurn: null,
    limit: ahead.redress ? tally.limit : caseData.limit,
    overLimit: tally.overLimit && (ahead.redress || ahead.harms.has("e.over-limit")),
    alike: ahead.redress ? Object.fromEntries(kept(tally.alike, () => true)) : {},
    ledger: trimLedger(caseData, tally.ledger, open),
    // Records are taken by how they stand, not by what they say: what is true is not looked up.
    truth: truth.initial,
    promised: {},
    record: null,
    recordAsked: recordCounts && tally.recordAsked,
  };
}
