/** One event of a quality assurer's (or of the assessor's answer) sent into an assessment. */
import type { AssessmentEvent } from "../../../assess/event.ts";
import { ok, refused } from "../../../play/result.ts";
import { uuid } from "../../../ui/uuid.ts";
import { takenAnswer } from "../assess/model/answers.ts";
import { ask, path, type Asked } from "../parts/ask.ts";

/** Taken, or refused with the server's own words. */
export async function sendEvent(assessment: string, event: AssessmentEvent): Promise<Asked<null>> {
  const asked = await ask(takenAnswer, "POST", path("assessments", assessment, "events"), {
    events: [{ id: uuid(), deviceAt: Date.now(), event }],
  });
  if (!asked.ok) return asked;
  const [no] = asked.value.refused;
  return no ? refused(no.code, no.message) : ok(null);
}
