/** A decision about one criterion: a reason, and evidence that can carry it. */
import { ok } from "../../play/result.ts";
import { planOf, type Assessment } from "../assessment.ts";
import type { AssessmentEvent } from "../event.ts";
import { weighed, type Ground } from "../evidence/support.ts";
import { findCriterion } from "../pack/lookUp.ts";
import { accepted, known, said } from "./checks.ts";
import { no, type Admitted } from "./refusal.ts";

export function admitDecision(
  state: Assessment,
  event: Extract<AssessmentEvent, { type: "Decided" }>,
  ground: Ground,
): Admitted {
  const agreed = accepted(state, "Nothing is decided before the learner has accepted the plan.");
  if (!agreed.ok) return agreed;
  const found = findCriterion(ground.packs, event.criterion);
  if (!found) return known([event.criterion], ground);
  // Within a planned unit more may turn up than was targeted; another unit is planned first.
  if (!planOf(state)?.units.some(({ unit }) => unit === found.unit.id)) {
    return no(
      "unknown-criterion",
      `The plan does not have the unit of ${event.criterion}. Add “${found.unit.title}” to the plan first.`,
    );
  }
  if (!said(event.reason)) return no("empty", "Give the reason for this decision.");
  const weights = weighed(state, event.criterion, ground);
  const strange = event.evidence.find((id) => !weights.some(({ item }) => item.id === id));
  if (strange !== undefined) {
    return no(
      "no-such-thing",
      "Some of this evidence is not linked to the criterion. Link it first.",
    );
  }
  if (event.outcome !== "met") return ok(null);
  const chosen = weights.filter(({ item }) => event.evidence.includes(item.id));
  if (chosen.length === 0) {
    const whys = weights.map(({ why }) => why);
    return no(
      "not-carried",
      whys.length > 0 && !whys.includes(null)
        ? `Nothing here can carry “met”. ${whys[0]}`
        : "“Met” needs evidence. Choose what it rests on.",
    );
  }
  if (chosen.some(({ why }) => why === null)) return ok(null);
  return no("not-carried", `This evidence cannot carry “met”. ${chosen[0]!.why}`);
}
