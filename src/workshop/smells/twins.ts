/** Options tagged differently that come to the same whenever both are on offer. */
import { factKey } from "../../atlas/survey.ts";
import type { StoryFact } from "../../play/event.ts";
import { HARMS } from "../../play/rubric/behaviours.ts";
import { choiceOf, found, type Ground, type RouteCheck } from "./ground.ts";
import { statedBy } from "./stated.ts";

const warning = found("twin-options", "warning");

/** The grades and harms among facts, as one key. Harms of one severity are meant to cost the same. */
const worth = (facts: readonly StoryFact[]): string =>
  facts
    .flatMap((fact) =>
      fact.type === "MomentMet"
        ? [`${factKey(fact)} ${fact.grade}`]
        : fact.type === "Harmed"
          ? [`${HARMS[fact.harm]?.dimension} ${HARMS[fact.harm]?.severity}`]
          : fact.type === "CriticalFailed"
            ? [factKey(fact)]
            : [],
    )
    .toSorted()
    .join();

/** By point: the ways on there that are the option. */
function waysOf({ explored }: Ground, key: string): ReadonlyMap<number, readonly number[]> {
  const ways = new Map<number, number[]>();
  for (const place of explored.survey.options.get(key)?.at ?? []) {
    const [point = 0, way = 0] = place.split(" ").map(Number);
    ways.set(point, [...(ways.get(point) ?? []), way]);
  }
  return ways;
}

/** Whether two options are on offer together somewhere, and gain and lead to the same each time. */
function alike(ground: Ground, one: string, other: string): boolean {
  const { points } = ground.explored.graph;
  const others = waysOf(ground, other);
  const pairs = [...waysOf(ground, one)].flatMap(([point, ways]) =>
    ways.flatMap((way) =>
      (others.get(point) ?? [])
        .filter((each) => each !== way)
        .map((each) => [points[point]!.ways[way]!, points[point]!.ways[each]!] as const),
    ),
  );
  return pairs.length > 0 && pairs.every(([a, b]) => a.gain === b.gain && a.to === b.to);
}

/** Two of the same tags are alike by design. */
export const checkTwins: RouteCheck = (ground) => {
  const tagged = [...ground.explored.survey.options].flatMap(([key, { option }]) => {
    const choice = choiceOf(ground, key);
    if (!choice || choice.tags.length === 0 || option.kind === "look") return [];
    return [{ key, choice, worth: worth(statedBy(ground.structure, choice)) }];
  });
  const groups = Map.groupBy(tagged, ({ choice }) => choice.group);
  return [...groups.values()].flatMap((set) =>
    set.flatMap((one, at) => {
      const twin = set
        .slice(0, at)
        .find((other) => other.worth !== one.worth && alike(ground, one.key, other.key));
      if (!twin) return [];
      const message = `this is tagged otherwise than the choice on line ${twin.choice.line}, yet the two always come to the same: no score and no later turn tells them apart. Let the difference count, or tag them alike`;
      return [warning(ground, one.choice, message)];
    }),
  );
};
