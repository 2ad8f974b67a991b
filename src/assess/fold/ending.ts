/** Feedback, comment, signatures and appeal. */
import type { AssessmentEvent } from "../event.ts";
import { lastChanged } from "./list.ts";
import type { Mark } from "./mark.ts";

export interface Signature {
  readonly as: "assessor" | "learner";
  readonly name: string;
  readonly upTo: number;
  readonly mark: Mark;
}

export interface Ending {
  readonly feedback: readonly {
    readonly text: string;
    readonly nextStep: string;
    readonly by: Mark;
  }[];
  readonly comments: readonly { readonly text: string; readonly by: Mark }[];
  /** Every signature ever given; see `signedBy` for those that still cover everything. */
  readonly signatures: readonly Signature[];
  readonly appeals: readonly {
    readonly grounds: string;
    readonly by: Mark;
    readonly answered: {
      readonly upheld: boolean;
      readonly reason: string;
      readonly by: Mark;
    } | null;
  }[];
}

export const NOTHING_ENDED: Ending = { feedback: [], comments: [], signatures: [], appeals: [] };

export function foldEnding(
  { feedback, comments, signatures, appeals }: Ending,
  event: Extract<
    AssessmentEvent,
    { type: "FeedbackGiven" | "LearnerCommented" | "Signed" | "Appealed" | "AppealAnswered" }
  >,
  mark: Mark,
): Partial<Ending> {
  switch (event.type) {
    case "FeedbackGiven": {
      const { text, nextStep } = event;
      return { feedback: [...feedback, { text, nextStep, by: mark }] };
    }
    case "LearnerCommented":
      return { comments: [...comments, { text: event.text, by: mark }] };
    case "Signed": {
      const { type: _, ...told } = event;
      return { signatures: [...signatures, { ...told, mark }] };
    }
    case "Appealed":
      return { appeals: [...appeals, { grounds: event.grounds, by: mark, answered: null }] };
    case "AppealAnswered": {
      const { upheld, reason } = event;
      return {
        appeals: lastChanged(appeals, (one) => ({
          ...one,
          answered: { upheld, reason, by: mark },
        })),
      };
    }
  }
}
