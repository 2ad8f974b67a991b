/**
 * What the story's tags state and no route comes by. What no tag states at all is told by the checks
 * that need no route.
 */
import { factKey } from "../../atlas/survey.ts";
import type { StoryFact } from "../../play/event.ts";
import { found, inCase, type Ground, type RouteCheck } from "./ground.ts";
import { statedIn, type Stated } from "./stated.ts";

const harm = found("harm-unmet", "warning");
const ending = found("ending-unmet", "warning");
const fact = found("fact-unmet", "warning");
const criterion = found("criterion-unmet", "error");

/** The first tag of every fact of these types that no route states. */
function unmet(
  { structure, explored }: Ground,
  ...types: readonly StoryFact["type"][]
): readonly Stated[] {
  const first = new Map<string, Stated>();
  for (const each of statedIn(structure)) {
    const key = factKey(each.fact);
    if (!types.includes(each.fact.type) || explored.survey.facts.has(key)) continue;
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

const tagText = ({ tag }: Stated): string => `"# ${tag.readings[0] ?? ""}"`;

/** Harms and critical failures nobody can meet; endings and facts nobody comes to. */
export const checkUnmet: RouteCheck = (ground) => [
  ...unmet(ground, "Harmed", "CriticalFailed").map((each) =>
    harm(
      ground,
      each.tag,
      `no route comes by ${tagText(each)}: nobody can make this mistake. Put it where a learner can get to, or take it out`,
    ),
  ),
  ...unmet(ground, "PlayEnded").map((each) =>
    ending(ground, each.tag, `no route comes to the ending ${tagText(each)}`),
  ),
  ...unmet(ground, "FactFound").map((each) =>
    fact(ground, each.tag, `no route finds ${tagText(each)}`),
  ),
];

/** Criteria that a case claims, told where it claims them. */
export const checkCriteriaMet: RouteCheck = (ground) =>
  unmet(ground, "CriterionTouched").flatMap((each) => {
    const name = each.fact.type === "CriterionTouched" ? each.fact.criterion : "";
    const at = ground.edition.data.criteria.indexOf(name);
    if (at < 0) return [];
    const { file, line } = each.tag;
    const message = `the case claims ${name}, but no route comes by the tag for it (${file} line ${line})`;
    return [criterion(ground, inCase(ground, ["criteria", at]), message)];
  });
