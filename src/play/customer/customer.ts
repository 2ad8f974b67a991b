/** The simulated customer: heat, trust and patience (domain brief 2.7) [CU]. Never scored. */
import type { CaseData } from "../case.ts";
import { unhandled, type PlayEvent, type Trigger } from "../event.ts";
import { rewindable, type Projection, type Rewindable } from "../log.ts";
import { ledgerOf, type Ledger } from "../promises/ledger.ts";
import { HARMS, type Severity } from "../rubric/behaviours.ts";

export interface Customer {
  /** 0-100: how angry. */
  readonly heat: number;
  /** 0-100: how far they believe what they are told. */
  readonly trust: number;
  /** 0-100: how much longer they will put up with this. */
  readonly patience: number;
  /** Turns running with heat at 90 or over. */
  readonly boiling: number;
  readonly asksManager: boolean;
  readonly wantsWriting: boolean;
  readonly walksOut: boolean;
  readonly acks: number;
  readonly badNews: boolean;
  readonly warm: number;
  readonly choices: number;
  /** Whether they are there to feel what is done: not while the learner is with a colleague. */
  readonly near: boolean;
  /** Untruths they were told and have not found out. */
  readonly untruths: readonly string[];
  /** This turn so far; `others` if a colleague spoke. */
  readonly turn: {
    readonly moved: boolean;
    readonly held: boolean;
    readonly present: boolean;
    readonly others: boolean;
  };
  readonly ledger: Ledger;
  /** Patience lost to overdue promises that an update may still half restore. */
  readonly drained: number;
  /** Promises about whose lateness they have been told. */
  readonly updated: readonly string[];
  readonly given: number;
  readonly fair: number;
  readonly resolved: boolean;
  readonly ended: boolean;
  /** Not felt: the last thing put to a manager was refused, which a story reads as it reads them. */
  readonly managerNo: boolean;
}

/** Heat added, and trust taken, by a harm [CU4]; before the persona's own factor. */
const SHOCK: Readonly<Record<Severity, number>> = { minor: 6, moderate: 14, serious: 28 };

/** Exchanges that the brief's patience figures suppose; longer cases spread them out [CU6]. */
const PATIENCE_EXCHANGES = 8;
/** Overdue minutes that cost a point of patience, and the most one move of the clock can cost. */
const DRAIN = { minutesPerPoint: 10, most: 20 } as const;

/** How strongly this customer feels a let-down: 1 for the common run with no history [CU4]. */
export const sensitivity = (caseData: CaseData): number =>
  (caseData.persona.volatility * (1 + 0.5 * caseData.persona.priorFailures)) / 1.5;

const hold = (points: number): number => Math.min(100, Math.max(0, points));

const QUIET = { moved: false, held: false, present: false, others: false } as const;

/** The fold of one customer's state. */
export function customerOf(caseData: CaseData): Projection<Customer> {
  const { persona } = caseData;
  const felt = sensitivity(caseData);
  const ledger = ledgerOf(caseData);
  const pace = Math.min(1, PATIENCE_EXCHANGES / Math.max(1, caseData.turns));

  const feel = (c: Customer, heat: number, trust: number): Customer => ({
    ...c,
    heat: hold(c.heat + heat),
    trust: hold(c.trust + trust),
    asksManager: c.asksManager || c.heat + heat >= 80,
    wantsWriting: c.wantsWriting || c.trust + trust <= 25,
  });
  const hurt = (c: Customer, severity: Severity): Customer =>
    feel(c, SHOCK[severity] * felt, -SHOCK[severity] * felt);
  const moved = (c: Customer): Customer => ({ ...c, turn: { ...c.turn, moved: true } });

  /** Progress is worth more as the talk goes on, less once warmth has worn thin [CU3]. */
  const progress = (c: Customer): number => {
    const along = Math.min(1, c.choices / Math.max(1, caseData.turns));
    return (0.8 + 0.4 * along) * (c.warm + c.acks > 3 ? 0.7 : 1);
  };

  const behave = (c: Customer, trigger: Trigger): Customer => {
    switch (trigger) {
      case "ack": {
        const nth = c.acks + 1;
        const next = { ...c, acks: nth };
        // From the fourth, sympathy sounds like a script.
        return nth >= 4 ? feel(next, 3, 0) : feel(next, -12 * 0.5 ** c.acks, 4 * 0.5 ** c.acks);
      }
      case "progress":
        return moved(feel(c, -6 * progress(c), 6 * progress(c)));
      case "info":
        return moved(feel(c, -3, 5));
      case "choice":
        return moved(feel(c, -4, 6));
      case "gift":
        return moved(feel(c, -14, 8));
      case "warm":
        return { ...c, warm: c.warm + 1 };
      case "bad-news":
        return c.badNews ? c : { ...c, badNews: true, acks: 0, warm: 0 };
      default:
        return unhandled(trigger, c);
    }
  };

  const endTurn = (c: Customer): Customer => {
    const cost = !c.turn.present ? 0 : c.turn.moved ? 3 : 7;
    const patience = hold(c.patience - cost * pace - (c.turn.held ? 5 : 0));
    const boiling = c.heat >= 90 ? c.boiling + 1 : 0;
    return {
      ...c,
      patience,
      boiling,
      walksOut: c.walksOut || boiling >= 2 || patience <= 0,
      near: c.near && (c.turn.present || !c.turn.others),
      turn: QUIET,
    };
  };

  /** An update while they wait past the time restores half of what the wait has cost, once. */
  const tellLate = (c: Customer, event: PlayEvent): Customer =>
    event.type === "PromiseWarned" && c.drained > 0 && !c.updated.includes(event.promise)
      ? {
          ...c,
          patience: hold(c.patience + c.drained / 2),
          drained: 0,
          updated: [...c.updated, event.promise],
        }
      : c;

  const promises = (c: Customer, event: PlayEvent): Customer => {
    const after = ledger.evolve(c.ledger, event);
    const told = tellLate(c, event);
    if (after === c.ledger) return told;
    const count = (l: Ledger, status: string) =>
      l.entries.filter((e) => e.status === status).length;
    let next: Customer = { ...told, ledger: after };
    const newly = (status: string) => count(after, status) - count(c.ledger, status);
    // Kept late after a warning is neither a joy nor a let-down.
    if (newly("kept") > 0) next = feel(next, -5, 10);
    for (let i = newly("broken"); i > 0; i--) {
      // A second let-down doubles the heat (rule 3).
      next = feel(next, 20 * felt * (persona.priorFailures > 0 ? 2 : 1), -25 * felt);
    }
    if (event.type === "ClockMoved") {
      // Once a promise is broken they stop waiting for it.
      const waitedFor = after.entries.filter((_, at) => c.ledger.entries[at]?.status === "open");
      const late = waitedFor
        .filter((e) => after.clock > e.due)
        .reduce((sum, e) => sum + Math.min(event.minutes, after.clock - e.due), 0);
      const drain = Math.min(DRAIN.most, late / DRAIN.minutesPerPoint);
      next = { ...next, patience: hold(next.patience - drain), drained: next.drained + drain };
    }
    return next;
  };

  const step = (c: Customer, event: PlayEvent): Customer => {
    switch (event.type) {
      case "ChoiceMade":
        return { ...c, choices: c.choices + 1, turn: QUIET };
      case "SceneSet":
        // In another scene they are there once they speak.
        return event.heading === undefined && event.place === undefined && !event.away
          ? c
          : { ...c, near: false };
      case "RecordAsked":
        return { ...c, near: false };
      case "LineSpoken":
        if (event.who === persona.who) {
          return { ...c, near: true, turn: { ...c.turn, present: true } };
        }
        return event.who === "" || event.who === "you" || c.turn.others
          ? c
          : { ...c, turn: { ...c.turn, others: true } };
      case "Behaved":
        return behave(c, event.trigger);
      case "Harmed": {
        const harm = HARMS[event.harm];
        return harm && c.near ? hurt(c, harm.severity) : c;
      }
      case "UntruthTold":
        return { ...c, untruths: [...c.untruths, event.untruth] };
      case "UntruthFound": {
        // An untruth hurts when it comes out, not when it is believed.
        if (!c.untruths.includes(event.untruth)) return c;
        const untruths = c.untruths.filter((untruth) => untruth !== event.untruth);
        return hurt({ ...c, untruths }, "moderate");
      }
      case "ClockMoved":
        return event.hold ? { ...c, turn: { ...c.turn, held: true } } : c;
      case "FactFound":
      case "RemedyAgreed":
        return moved(c);
      case "RemedyDone":
        return moved({ ...c, resolved: true });
      case "RedressGiven":
        return moved({ ...c, resolved: true, given: c.given + event.given, fair: event.fair });
      case "OptionsOffered":
        return c.choices > 0 ? endTurn(c) : c;
      case "PlayEnded":
        return c.ended ? c : { ...endTurn(c), ended: true };
      case "AuthorityAnswered":
        return { ...c, managerNo: event.answer === "no" };
      case "PlayStarted":
      case "OwnWordsGiven":
      case "RecordWritten":
      case "SteppedBack":
      case "MomentMet":
      case "MomentWaived":
      case "CriticalFailed":
      case "CueShown":
      case "Referred":
      case "LimitRaised":
      case "PromiseMade":
      case "PromiseKept":
      case "PromiseMoved":
      case "PromiseWarned":
      case "AuthorityAsked":
      case "CriterionTouched":
        return c;
      default:
        return unhandled(event, c);
    }
  };

  return {
    initial: {
      heat: persona.heat,
      trust: persona.trust,
      patience: persona.patience,
      boiling: 0,
      asksManager: persona.heat >= 80,
      wantsWriting: persona.trust <= 25,
      walksOut: false,
      acks: 0,
      badNews: false,
      warm: 0,
      choices: 0,
      near: true,
      untruths: [],
      turn: QUIET,
      ledger: ledger.initial,
      drained: 0,
      updated: [],
      given: 0,
      fair: 0,
      resolved: false,
      ended: false,
      managerNo: false,
    },
    evolve: (c, event) => promises(step(c, event), event),
  };
}

/** The customer's fold, obeying stepping back. */
export const mood = (caseData: CaseData): Projection<Rewindable<Customer>> =>
  rewindable(customerOf(caseData));
