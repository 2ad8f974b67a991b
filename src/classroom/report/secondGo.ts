/** Before and after a second go: the same learners, the same version of the same case. */
import type { ByDimension } from "../../play/case.ts";
import { meanDimensions } from "./areas.ts";
import type { PlayFacts } from "./facts.ts";
import type { Goes } from "./goes.ts";
import { mean } from "./stats.ts";

/** Means of one round over the learners compared, 0-100. */
interface Round {
  readonly total: number;
  readonly dimensions: ByDimension<number>;
  readonly ready: number;
}

export interface SecondGo {
  /** Learners with two goes or more, each begun at the beginning. */
  readonly n: number;
  /** Null where there is nobody to compare. */
  readonly first: Round | null;
  readonly latest: Round | null;
  readonly up: number;
  readonly down: number;
  /** By less than a point either way. */
  readonly level: number;
  /** Goes from inside an earlier one: they are in neither round. */
  readonly inside: number;
}

const roundOf = (plays: readonly PlayFacts[]): Round | null =>
  plays.length === 0
    ? null
    : {
        total: mean(plays.map(({ total }) => total)),
        dimensions: meanDimensions(plays),
        ready: plays.filter(({ ready }) => ready).length,
      };

/** Whole points: less is not worth a word. */
const LEVEL = 1;

export function secondGoOf(goes: readonly Goes[]): SecondGo {
  const again = goes.filter(({ anew }) => anew.length > 1);
  const firsts = again.map(({ anew }) => anew[0]!);
  const latests = again.map(({ anew }) => anew.at(-1)!);
  const changes = latests.map((latest, at) => latest.total - firsts[at]!.total);
  return {
    n: again.length,
    first: roundOf(firsts),
    latest: roundOf(latests),
    up: changes.filter((change) => change >= LEVEL).length,
    down: changes.filter((change) => change <= -LEVEL).length,
    level: changes.filter((change) => Math.abs(change) < LEVEL).length,
    inside: goes.reduce((sum, { inside }) => sum + inside.length, 0),
  };
}
