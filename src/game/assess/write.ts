/** Hands something written over to be kept and sent. */
import { admit } from "../../assess/admit/admit.ts";
import type { AssessmentEvent } from "../../assess/event.ts";
import { membership } from "../class/membership.ts";
import { ground, letters, type Filed } from "./papers.ts";

/**
 * Why it would not be taken, or null once it is kept. What is refused here was never sent: the form
 * still has it.
 */
export async function write(
  { id, assessment }: Filed,
  event: AssessmentEvent,
  file?: { readonly name: string; readonly blob: Blob },
): Promise<string | null> {
  const learnerId = membership.value?.learner.id ?? "";
  const known = ground.value ?? { packs: [], agreements: [] };
  // Without the centre's packs no criterion is known here; the server knows them.
  const judged = ground.value === null && "criteria" in event ? { ...event, criteria: [] } : event;
  const checked = file && judged.type === "ProductAttached" ? { ...judged, text: "file" } : judged;
  const admitted = admit(assessment, checked, { as: "learner", learnerId }, known);
  if (!admitted.ok) return admitted.message;
  await letters.write(id, { kind: "event", event, ...(file ? { file } : {}) });
  return null;
}
