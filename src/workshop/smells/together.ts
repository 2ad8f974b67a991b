/** Dimensions that rise and fall with each other, so that one of them says nothing of its own. */
import { figuresOf } from "../../atlas/gain.ts";
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../play/event.ts";
import { found, inCase, type RouteCheck } from "./ground.ts";

const warning = found("dimensions-together", "warning");

/** Correlation above which two dimensions count as one. */
const MOST = 0.9;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation, -1 to 1; 0 where either never changes. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = mean(a.map((value, at) => (value - meanA) * (b[at]! - meanB)));
  const spread =
    Math.sqrt(mean(a.map((value) => (value - meanA) ** 2))) *
    Math.sqrt(mean(b.map((value) => (value - meanB) ** 2)));
  return spread === 0 ? 0 : product / spread;
}

export const checkTogether: RouteCheck = (trodden) => {
  const { edition, drawn } = trodden;
  if (drawn.length === 0) return [];
  const plays = drawn.map(({ gain }) => figuresOf(edition.data, gain).dimensions);
  const pairs = DIMENSIONS.flatMap((a, at) => DIMENSIONS.slice(at + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => {
    const together = correlation(
      plays.map((play) => play[a].reported),
      plays.map((play) => play[b].reported),
    );
    if (together <= MOST) return [];
    const message = `${DIMENSION_NAMES[a]} (${a}) and ${DIMENSION_NAMES[b]} (${b}) rise and fall together (correlation ${together.toFixed(2)} over ${plays.length.toLocaleString("en-GB")} random plays): the same choices decide both. Let some choices be good in one and poor in the other`;
    return [warning(trodden, inCase(trodden, ["moments"]), message)];
  });
};
