/** As what somebody acts in an assessment, and what is kept from whoever decided in it. */
import { mayAdd } from "../../assess/admit/who.ts";
import type { Assessment } from "../../assess/assessment.ts";
import type { Actor, EventType } from "../../assess/event.ts";
import { may, type Matter, type Viewer } from "../../protocol/access.ts";
import type { AssessmentTable } from "../store/schema.ts";

type Signed = Exclude<Viewer, { kind: "nobody" }>;

/** One person may be several: they act as whatever the event is for. Null: as nothing here. */
export function actorFor(viewer: Signed, matter: Matter, type: EventType): Actor | null {
  if (viewer.kind === "learner") return { as: "learner", learnerId: viewer.learnerId };
  const { userId, roles } = viewer;
  const can: Actor[] = [];
  if (roles.includes("assessor") && matter.classStaff?.includes(userId)) {
    can.push({ as: "assessor", userId });
  }
  if (roles.includes("quality-assurer")) can.push({ as: "quality-assurer", userId });
  return can.find((actor) => mayAdd(actor, type)) ?? can[0] ?? null;
}

/** What nobody may say of their own decisions [RT6]. */
const OF_OTHERS: ReadonlySet<EventType> = new Set(["QualityAssured", "AppealAnswered"]);

/** Whether the event would be somebody's word on an assessment that they made or decided in. */
export function ofTheirOwn(
  viewer: Signed,
  matter: Matter,
  type: EventType,
  { decisions }: Assessment,
  { assessor_id }: Pick<AssessmentTable, "assessor_id">,
): boolean {
  if (!OF_OTHERS.has(type)) return false;
  const deciders = decisions.flatMap(({ by: { actor } }) =>
    "userId" in actor ? actor.userId : [],
  );
  return ![assessor_id, ...deciders].every((decidedBy) =>
    may(viewer, "decision.quality-assure", { ...matter, decidedBy }),
  );
}
