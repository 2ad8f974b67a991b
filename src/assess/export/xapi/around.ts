/** What statements of an assessment find around an event: people, activities, what it points at. */
import type { AssessmentPart } from "../assessmentPart.ts";
import type { Assessment } from "../../assessment.ts";
import type { Stamped } from "../../event.ts";
import type { Activity, Agent, Result } from "./statement.ts";
import type { World } from "./world.ts";

/** Where the statements of this assessment find what an event only points at. */
export interface Around {
  readonly world: World;
  readonly state: Assessment;
  readonly part: AssessmentPart;
  /** Criteria of the unit: others are left to their own packs. */
  readonly ofUnit: ReadonlySet<string>;
}

export interface Help {
  /** Who did it. */
  readonly by: Agent;
  /** Those that are of the unit. */
  readonly mine: (criteria: readonly string[]) => readonly string[];
  readonly activity: (
    kind: "observations" | "questions" | "reflections" | "products" | "witnesses",
    id: string,
    type: Parameters<World["activity"]>[1],
    name?: string,
  ) => Activity;
}

export const helpFor = ({ actor }: Stamped, { world, part, ofUnit }: Around): Help => ({
  by: world.person(actor),
  mine: (criteria) => criteria.filter((id) => ofUnit.has(id)),
  activity: (kind, id, type, name) =>
    world.activity(
      `assessments/${encodeURIComponent(part.id)}/${kind}/${encodeURIComponent(id)}`,
      type,
      name,
    ),
});

/** An empty text is no response. */
export const worded = (text: string): Result => (text === "" ? {} : { response: text });
