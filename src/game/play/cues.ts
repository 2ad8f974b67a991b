/** Which effects go with what has just happened. */
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { ledgerOf, type Ledger } from "../../play/promises/ledger.ts";
import { EFFECT_NAMES, type EffectName } from "../sound/effects.ts";

const known = (name: string): EffectName[] => EFFECT_NAMES.filter((each) => each === name);

const broken = (ledger: Ledger): number =>
  ledger.entries.filter((entry) => entry.status === "broken").length;

/** Effects of new events after a log, in their order, each at most once. */
export function cuesOf(
  caseData: CaseData,
  before: readonly PlayEvent[],
  events: readonly PlayEvent[],
): readonly EffectName[] {
  const cues: EffectName[] = [];
  const ledger = ledgerOf(caseData);
  const then = project(before, ledger);
  if (broken(project(events, ledger, then)) > broken(then)) cues.push("promise-broken");
  for (const event of events) {
    switch (event.type) {
      case "ChoiceMade":
        cues.push(event.kind === "look" ? "paper" : "choice");
        break;
      case "PromiseMade":
        cues.push("promise-made");
        break;
      case "PromiseKept":
        cues.push("promise-kept");
        break;
      case "RecordWritten":
        cues.push("stamp");
        break;
      case "OwnWordsGiven":
        cues.push("pen");
        break;
      case "SceneSet":
        if (event.heading) cues.push("clock-jump");
        break;
      case "LineSpoken":
        if (event.sound) cues.push(...known(event.sound));
        break;
      case "PlayEnded":
        cues.push("case-closed");
        break;
      default:
        break;
    }
  }
  return [...new Set(cues)];
}
