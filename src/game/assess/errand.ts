/** What a learner's device has to bring to an assessment. */
import type { AssessmentEvent } from "../../assess/event.ts";

export type Errand =
  | {
      readonly kind: "event";
      readonly event: AssessmentEvent;
      /** Sent before the event, which then names it. Only a product has one. */
      readonly file?: { readonly name: string; readonly blob: Blob };
    }
  /** The play that is observed has begun. */
  | { readonly kind: "tie"; readonly observation: string; readonly playId: string };
