/** What scoring remembers of a log: facts gathered by the fold, not yet points [SC, IR]. */
import type { CaseData } from "../case.ts";
import { unhandled, type PlayEvent, type RecordFields } from "../event.ts";
import type { Projection } from "../log.ts";
import { ledgerOf, type Ledger } from "../promises/ledger.ts";
import { truth, type Truth } from "../record/truth.ts";
import { CREDIT, rungCredit } from "./scale.ts";

export interface HarmDone {
  readonly harm: string;
  /** The turn whose choice did it; -1 before the first choice. */
  readonly turn: number;
  /** Present when a rule found it rather than a tag: the rule's number. */
  readonly rule?: string;
  /** The moment that suffered the same fault, where there is one. */
  readonly moment?: string;
}

export interface Earned {
  readonly credit: number;
  readonly turn: number;
  /** The rules that lowered it, as numbers. */
  readonly rules: readonly string[];
}

export interface MatterSeen {
  /** Number of choices made when the cue was shown. */
  readonly cueAt: number | null;
  /** A referral high enough was made. */
  readonly raised: boolean;
}

export interface Tally {
  readonly ended: boolean;
  /** Number of choices made. */
  readonly choices: number;
  /** The turn of the choice being told; -1 before the first. */
  readonly turn: number;
  readonly earned: Readonly<Record<string, Earned>>;
  readonly waived: readonly string[];
  readonly harms: readonly HarmDone[];
  readonly criticals: readonly { readonly critical: string; readonly turn: number }[];
  /** Turns in which a specific acknowledgement was given since bad news last cleared them. */
  readonly acks: readonly number[];
  readonly badNews: boolean;
  readonly matters: Readonly<Record<string, MatterSeen>>;
  readonly agreed: readonly string[];
  /** Remedies carried out, with the turn and whether the customer had agreed. */
  readonly done: Readonly<Record<string, { readonly turn: number; readonly agreed: boolean }>>;
  readonly untruths: readonly string[];
  readonly given: number;
  readonly fair: number;
  /** The turn in which redress was last given, or null. */
  readonly givenTurn: number | null;
  readonly limit: number;
  readonly overLimit: boolean;
  /** Share of fair redress first given for each group of like facts (rule 11). */
  readonly alike: Readonly<Record<string, number>>;
  readonly ledger: Ledger;
  readonly truth: Truth;
  /** The turn in which each promise was last made. */
  readonly promised: Readonly<Record<string, number>>;
  /** The record as written, with what was true when it was. */
  readonly record: {
    readonly fields: RecordFields;
    readonly truth: Truth;
    readonly turn: number;
  } | null;
  readonly recordAsked: boolean;
}

const NOT_SEEN: MatterSeen = { cueAt: null, raised: false };

/** The fold that gathers what a case's score depends on. */
export function tallyOf(caseData: CaseData): Projection<Tally> {
  const ledger = ledgerOf(caseData);
  const moments = new Map(caseData.moments.map((moment) => [moment.id, moment]));
  const matters = new Map(caseData.matters.map((matter) => [matter.id, matter]));
  const tellsOf = Map.groupBy(caseData.remedies, (remedy) => remedy.informs ?? "");

  const harm = (tally: Tally, code: string, rule?: string, moment?: string): Tally => ({
    ...tally,
    harms: [
      ...tally.harms,
      { harm: code, turn: tally.turn, ...(rule ? { rule } : {}), ...(moment ? { moment } : {}) },
    ],
  });

  /** Going over the limit counts once, whether a tag or the sum of redress shows it. */
  const breach = (tally: Tally, rule?: string): Tally =>
    tally.overLimit ? tally : harm({ ...tally, overLimit: true }, "e.over-limit", rule);

  const fail = (tally: Tally, critical: string): Tally =>
    tally.criticals.some((c) => c.critical === critical)
      ? tally
      : { ...tally, criticals: [...tally.criticals, { critical, turn: tally.turn }] };

  /** The best credit of a moment stands, so that the order of better and worse does not matter. */
  const earn = (tally: Tally, moment: string, credit: number, rules: readonly string[]): Tally =>
    (tally.earned[moment]?.credit ?? -1) >= credit
      ? tally
      : { ...tally, earned: { ...tally.earned, [moment]: { credit, turn: tally.turn, rules } } };

  const meet = (tally: Tally, moment: string, grade: keyof typeof CREDIT): Tally => {
    let credit = CREDIT[grade];
    const rules: string[] = [];
    // Rule 7: the first acknowledgement of the impact counts whole, later ones halve.
    if (moments.get(moment)?.behaviour === "r.impact") {
      const before = tally.acks.filter((turn) => turn < tally.turn).length;
      if (before > 0) {
        credit *= 0.5 ** before;
        rules.push("IR7");
      }
    }
    // Rule 4: told only after the act.
    const actedFirst = (tellsOf.get(moment) ?? []).some((remedy) => {
      const done = tally.done[remedy.id];
      return done !== undefined && done.turn < tally.turn;
    });
    if (actedFirst) {
      credit *= 0.5;
      rules.push("IR4");
    }
    return earn(tally, moment, credit, rules);
  };

  const refer = (tally: Tally, id: string, rung: number): Tally => {
    const matter = matters.get(id);
    if (!matter) return tally;
    const seen = tally.matters[id] ?? NOT_SEEN;
    const late =
      matter.withinTurns !== undefined &&
      seen.cueAt !== null &&
      tally.choices - seen.cueAt > matter.withinTurns;
    const credit = rungCredit(rung, matter.right, matter.redFlag);
    const rules = [...(credit < 1 ? ["IR1"] : []), ...(late ? ["IR2"] : [])];
    const raised = seen.raised || rung >= Math.min(...matter.right);
    const next = { ...tally, matters: { ...tally.matters, [id]: { ...seen, raised } } };
    return earn(next, matter.moment, late ? credit / 2 : credit, rules);
  };

  /** Red flags left where they are: by the turn the case names, or at the end [IR1]. */
  const watchFlags = (tally: Tally): Tally => {
    let next = tally;
    for (const matter of caseData.matters) {
      const seen = tally.matters[matter.id];
      if (!matter.redFlag || !seen || seen.cueAt === null || seen.raised) continue;
      const waited = tally.choices - seen.cueAt;
      if (matter.critical && (waited >= matter.critical.afterTurns || tally.ended)) {
        next = fail(next, matter.critical.id);
      }
      if (tally.ended) next = harm(next, "e.misses-flag", "IR1", matter.moment);
    }
    return next;
  };

  const giveRedress = (tally: Tally, event: PlayEvent & { type: "RedressGiven" }): Tally => {
    const given = tally.given + event.given;
    let next: Tally = { ...tally, given, fair: event.fair, givenTurn: tally.turn };
    if (given > tally.limit) next = breach(next, "IR6");
    if (event.alike) {
      const share = event.given / event.fair;
      const first = tally.alike[event.alike];
      if (first === undefined) next = { ...next, alike: { ...next.alike, [event.alike]: share } };
      else if (Math.abs(first - share) > 0.01) next = harm(next, "s.unlike-treatment", "IR11");
    }
    return next;
  };

  const step = (tally: Tally, event: PlayEvent): Tally => {
    switch (event.type) {
      case "ChoiceMade":
        return { ...tally, choices: tally.choices + 1, turn: event.turn };
      case "OptionsOffered":
        return watchFlags(tally);
      case "MomentMet":
        return meet(tally, event.moment, event.grade);
      case "MomentWaived":
        return { ...tally, waived: [...tally.waived, event.moment] };
      case "Harmed":
        return event.harm === "e.over-limit" ? breach(tally) : harm(tally, event.harm);
      case "CriticalFailed":
        return fail(tally, event.critical);
      case "Behaved": {
        if (event.trigger === "bad-news" && !tally.badNews) {
          return { ...tally, badNews: true, acks: [] };
        }
        if (event.trigger !== "ack") return tally;
        const next = { ...tally, acks: [...tally.acks, tally.turn] };
        return next.acks.length >= 4 ? harm(next, "r.stock-empathy", "IR7") : next;
      }
      case "CueShown": {
        const seen = tally.matters[event.matter] ?? NOT_SEEN;
        if (seen.cueAt !== null) return tally;
        return {
          ...tally,
          matters: { ...tally.matters, [event.matter]: { ...seen, cueAt: tally.choices } },
        };
      }
      case "Referred":
        return refer(tally, event.matter, event.rung);
      case "LimitRaised":
        return { ...tally, limit: Math.max(tally.limit, event.pence) };
      case "RedressGiven":
        return giveRedress(tally, event);
      case "RemedyAgreed":
        return { ...tally, agreed: [...tally.agreed, event.remedy] };
      case "RemedyDone": {
        if (tally.done[event.remedy]) return tally;
        const agreed = tally.agreed.includes(event.remedy);
        return { ...tally, done: { ...tally.done, [event.remedy]: { turn: tally.turn, agreed } } };
      }
      case "UntruthTold":
        return harm(
          { ...tally, untruths: [...tally.untruths, event.untruth] },
          "i.wrong-facts",
          "IR10",
        );
      case "UntruthFound":
        return tally.untruths.includes(event.untruth)
          ? harm(
              { ...tally, untruths: tally.untruths.filter((u) => u !== event.untruth) },
              "s.untruth-found",
              "IR10",
            )
          : tally;
      case "PromiseMade":
        return { ...tally, promised: { ...tally.promised, [event.promise]: tally.turn } };
      case "RecordAsked":
        return { ...tally, recordAsked: true };
      case "RecordWritten": {
        const { truth: known, turn } = tally;
        return { ...tally, record: { fields: event.fields, truth: known, turn } };
      }
      case "PlayEnded":
        return watchFlags({ ...tally, ended: true });
      case "PlayStarted":
      case "OwnWordsGiven":
      case "SteppedBack":
      case "SceneSet":
      case "LineSpoken":
      case "PromiseKept":
      case "PromiseMoved":
      case "PromiseWarned":
      case "ClockMoved":
      case "FactFound":
      case "CriterionTouched":
        return tally;
      default:
        return unhandled(event, tally);
    }
  };

  const promiseMoments = new Map(caseData.promises.map(({ id, moment }) => [id, moment]));

  const first: Tally = {
    ended: false,
    choices: 0,
    turn: -1,
    earned: {},
    waived: [],
    harms: [],
    criticals: [],
    acks: [],
    badNews: false,
    matters: {},
    agreed: [],
    done: {},
    untruths: [],
    given: 0,
    fair: 0,
    givenTurn: null,
    limit: caseData.limit,
    overLimit: false,
    alike: {},
    ledger: ledger.initial,
    truth: truth.initial,
    promised: {},
    record: null,
    recordAsked: false,
  };

  return {
    initial: first,
    evolve: (tally, event) => {
      let next = step(tally, event);
      const promises = ledger.evolve(next.ledger, event);
      if (promises !== next.ledger) {
        const already = next.ledger.entries;
        next = { ...next, ledger: promises };
        promises.entries.forEach((entry, at) => {
          if (entry.status !== "broken" || already[at]?.status === "broken") return;
          next = harm(next, "s.promise-broken", "IR3", promiseMoments.get(entry.promise));
        });
      }
      const known = truth.evolve(next.truth, event);
      return known === next.truth ? next : { ...next, truth: known };
    },
  };
}
