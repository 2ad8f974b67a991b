/** Reads what the server says about assessments, as far as this page must not trip over it. */
import type { AssessmentTold, CentreGround, Portfolio } from "../../protocol/assessment.ts";
import type { UnderObservation } from "../../protocol/assessment.ts";
import type { PeerObservations } from "../../protocol/lesson.ts";
import type { Answer } from "../class/api.ts";
import { isObject } from "../class/membership.ts";

const body = (answer: Answer): Record<string, unknown> | null =>
  answer.kind === "answered" && answer.status === 200 && isObject(answer.body) ? answer.body : null;

const isTold = (value: unknown): value is AssessmentTold =>
  isObject(value) &&
  isObject(value["head"]) &&
  Array.isArray(value["events"]) &&
  Number.isInteger(value["next"]);

export const readTold = (answer: Answer): AssessmentTold | null => {
  const found = body(answer);
  return isTold(found) ? found : null;
};

export function readPortfolio(answer: Answer): Portfolio | null {
  const found = body(answer);
  const { learner, assessments, plays } = found ?? {};
  return isObject(learner) && Array.isArray(assessments) && assessments.every(isTold)
    ? ({ learner, assessments, plays: Array.isArray(plays) ? plays : [] } as unknown as Portfolio)
    : null;
}

export function readGround(answer: Answer): CentreGround | null {
  const found = body(answer);
  return Array.isArray(found?.["packs"]) && Array.isArray(found["cases"])
    ? (found as unknown as CentreGround)
    : null;
}

/** Undefined where the server did not say. */
export function readObservation(answer: Answer): UnderObservation | null | undefined {
  if (answer.kind !== "answered" || answer.status !== 200) return undefined;
  if (answer.body === null) return null;
  const found = body(answer);
  const words = ["assessment", "observation", "assessor", "caseId"];
  return found && words.every((word) => typeof found[word] === "string")
    ? (found as unknown as UnderObservation)
    : undefined;
}

export function readPeers(answer: Answer): PeerObservations | null {
  const found = body(answer);
  return found && Array.isArray(found["talks"]) && isObject(found["names"])
    ? (found as unknown as PeerObservations)
    : null;
}
