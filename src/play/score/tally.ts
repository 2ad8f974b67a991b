/** What scoring remembers of a log: facts gathered by the fold, not yet points [SC, IR]. */
import type { CaseData } from "../case.ts";
import { unhandled, type PlayEvent } from "../event.ts";
import type { Projection } from "../log.ts";
import { ledgerOf } from "../promises/ledger.ts";
import { truth } from "../record/truth.ts";
import { giveRedress } from "./redress.ts";
import { refer, showCue, watchFlags } from "./referrals.ts";
import { CREDIT } from "./scale.ts";
import { breach, earn, emptyTally, fail, harm, type Tally } from "./tallyState.ts";

/** The fold that gathers what a case's score depends on. */
export function tallyOf(caseData: CaseData): Projection<Tally> {
  const ledger = ledgerOf(caseData);
  const moments = new Map(caseData.moments.map((moment) => [moment.id, moment]));
  const matters = new Map(caseData.matters.map((matter) => [matter.id, matter]));
  const tellsOf = Map.groupBy(caseData.remedies, (remedy) => remedy.informs ?? "");

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

  const step = (tally: Tally, event: PlayEvent): Tally => {
    switch (event.type) {
      case "ChoiceMade":
        return { ...tally, choices: tally.choices + 1, turn: event.turn };
      case "OptionsOffered":
        return watchFlags(tally, caseData);
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
      case "CueShown":
        return showCue(tally, event.matter);
      case "Referred": {
        const matter = matters.get(event.matter);
        return matter ? refer(tally, matter, event.rung) : tally;
      }
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
        return watchFlags({ ...tally, ended: true }, caseData);
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
      case "AuthorityAsked":
      case "AuthorityAnswered":
        return tally;
      default:
        return unhandled(event, tally);
    }
  };

  const promiseMoments = new Map(caseData.promises.map(({ id, moment }) => [id, moment]));

  return {
    initial: emptyTally(caseData),
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
