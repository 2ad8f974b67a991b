/** The reminder that a decision is late, for the line of an assessment on the desk (brief 3.9). */
import { DEFAULT_SETTINGS } from "../../../../assess/quality/sampling/settings.ts";
import type { AssessmentLine } from "../../../../protocol/assessment.ts";

const DAY = 86_400_000;

/** "" where nothing is late. `now`: the server's clock, ms since 1970. */
export function lateWords({ head, summary }: AssessmentLine, now: number): string {
  const waits = summary.stage === "deciding" || summary.stage === "to-sign";
  const days = Math.floor((now - head.lastAt) / DAY);
  return waits && summary.waitingFor === "assessor" && days > DEFAULT_SETTINGS.lateDays
    ? `Nothing has been added for ${days} days. The learner waits for your ${summary.stage === "deciding" ? "decision" : "signature"}.`
    : "";
}
