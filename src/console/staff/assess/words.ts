/** What things of an assessment are called. */
import type { Observed, Outcome, ProductKind, Suggestion } from "../../../assess/event.ts";
import type { AssessmentSummary } from "../../../protocol/assessment.ts";

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  met: "Met",
  "not-yet": "Not yet",
  "not-seen": "Not seen",
};

export const SUGGESTION_WORDS: Readonly<Record<Suggestion, string>> = {
  seen: "seen",
  partly: "seen in part",
  "not-seen": "not seen",
};

export const OBSERVED_WORDS: Readonly<Record<Observed, string>> = {
  "play-live": "Play, watched live",
  "play-recorded": "Recorded play",
  spoken: "Spoken role-play",
  workplace: "At work",
};

/** Characters of a passage that is shown whole; of a longer one so much, or it is folded away. */
export const SHORT_PASSAGE = 400;

export const PRODUCT_WORDS: Readonly<Record<ProductKind, string>> = {
  record: "Case record",
  email: "E-mail or letter",
  notes: "Notes",
  recording: "Recording",
  document: "Document",
  image: "Picture",
  investigation: "What keeps happening, and why",
  survey: "Survey",
  minutes: "Minutes",
  proposal: "Proposal",
  procedure: "Procedure",
  notice: "Notice",
  evaluation: "Evaluation",
  report: "Report",
  briefing: "Briefing",
};

export const STAGE_WORDS: Readonly<Record<AssessmentSummary["stage"], string>> = {
  planned: "Waits for the learner to accept the plan",
  accepted: "Ready to be observed",
  observing: "An observation is open",
  deciding: "To be questioned and decided",
  "to-sign": "Ready to be signed",
  signed: "Signed by both",
  appealed: "Under appeal",
};

/** "02:14", "1:02:14": of the running clock. */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (n: number): string => String(n).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}
