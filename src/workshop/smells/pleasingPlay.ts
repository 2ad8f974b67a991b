/** Picking what pleases the customer, whatever it is worth: the kindest step each time. */
import type { Playing, Spot } from "../../atlas/playing.ts";
import type { WalkOption } from "../../atlas/walk.ts";

/** Whether an option gives more than is due. */
const generous = ({ facts }: WalkOption): boolean =>
  facts.some(
    (fact) =>
      (fact.type === "Behaved" && fact.trigger === "gift") ||
      (fact.type === "RedressGiven" && fact.given > fact.fair),
  );

/** How content a customer is: more trust, less heat. */
const contentment = ({ customer }: Spot<unknown>): number => customer.trust - customer.heat;

/**
 * Of some choices the most pleasing: gifts first, then whatever leaves most trust and least heat; of
 * equals the first. Null if none can be made.
 */
export function mostPleasing(
  play: Playing<unknown>,
  spot: Spot<unknown>,
  ways: readonly number[],
): number | null {
  const tried = ways.flatMap((way) => {
    const next = play.step(spot, way);
    return next ? [{ way, gift: generous(spot.options[way]!), content: contentment(next) }] : [];
  });
  const [best] = tried.toSorted((a, b) => Number(b.gift) - Number(a.gift) || b.content - a.content);
  return best?.way ?? null;
}
