/** What several events have to satisfy alike. */
import { ok } from "../../play/result.ts";
import type { Assessment } from "../assessment.ts";
import type { Ground } from "../evidence/support.ts";
import { findCriterion } from "../pack/lookUp.ts";
import type { CriterionId } from "../pack/pack.ts";
import { no, type Admitted } from "./refusal.ts";

export const said = (text: string): boolean => text.trim() !== "";

/** Refuses what has a thing of that id already. */
export const fresh = (
  list: readonly { readonly id: string }[],
  id: string,
  what: string,
): Admitted =>
  list.some((one) => one.id === id)
    ? no("already-there", `This ${what} is here already.`)
    : ok(null);

export function known(criteria: readonly CriterionId[], { packs }: Ground): Admitted {
  const strange = criteria.find((id) => !findCriterion(packs, id));
  return strange === undefined
    ? ok(null)
    : no("unknown-criterion", `This centre has no criterion “${strange}”.`);
}

/** A testimony describes what was seen; it is no list of skills for a whole unit (brief 3.3). */
export function notWholeUnit(criteria: readonly CriterionId[], { packs }: Ground): Admitted {
  const whole = packs.find(
    ({ unit }) =>
      unit.criteria.length > 1 && unit.criteria.every(({ id }) => criteria.includes(id)),
  );
  return whole
    ? no(
        "not-carried",
        `A testimony is never for a whole unit. Choose the criteria of “${whole.unit.title}” that this witness saw.`,
      )
    : ok(null);
}

/** Every check in turn; the first refusal is the answer. */
export function all(...checks: readonly (() => Admitted)[]): Admitted {
  for (const check of checks) {
    const answer = check();
    if (!answer.ok) return answer;
  }
  return ok(null);
}

/** That the plan in force has been accepted by the learner. */
export const accepted = ({ accepted: by }: Assessment, message: string): Admitted =>
  by ? ok(null) : no("not-accepted", message);
