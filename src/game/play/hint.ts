/** A nudge for practice: what one could look at, never what to choose. */
import type { CaseData } from "../../play/case.ts";
import type { Customer } from "../../play/customer/customer.ts";
import type { Option } from "../../play/event.ts";
import { nextDue } from "./promises.ts";

export function hintFor(
  caseData: CaseData,
  customer: Customer,
  options: readonly Option[],
): string | null {
  const next = nextDue(caseData, customer.ledger);
  if (next?.tone === "overdue") return `You promised ${next.text}. That time has passed.`;
  if (next?.tone === "soon") return `You promised ${next.text}. ${next.standing}.`;
  if (options.some((option) => option.kind === "look")) {
    return "You may look something up before you answer.";
  }
  return null;
}
