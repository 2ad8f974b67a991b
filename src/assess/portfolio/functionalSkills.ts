/** Functional skills that a unit's activities exercise: signposts, never claims (brief 3.8). */
import type { Skill, Unit } from "../pack/pack.ts";

/** Stands wherever the signposts are shown. */
export const SIGNPOST_ONLY =
  "Signposts only: these activities practise the skill. They are no evidence that a functional skills qualification has been passed.";

export interface Signpost {
  readonly area: Skill["area"];
  readonly activities: readonly { readonly unit: string; readonly activity: string }[];
}

const AREAS: readonly Skill["area"][] = ["English", "maths", "digital"];

/** By area; an area that no unit names is left out. */
export const signpostsOf = (units: readonly Unit[]): readonly Signpost[] =>
  AREAS.map((area) => ({
    area,
    activities: units.flatMap(({ id, skills }) =>
      skills.filter((skill) => skill.area === area).map(({ activity }) => ({ unit: id, activity })),
    ),
  })).filter(({ activities }) => activities.length > 0);
