/** Plan, its acceptance, identity and authenticity: what is settled before anything is observed. */
import type { AssessmentEvent, Plan } from "../event.ts";
import type { Mark } from "./mark.ts";

export interface Planning {
  /** Every plan, the last in force; `id` is that of the event which made it. */
  readonly plans: readonly { readonly id: string; readonly plan: Plan; readonly made: Mark }[];
  /** Of the plan in force. */
  readonly accepted: Mark | null;
  readonly identity: { readonly how: string; readonly by: Mark } | null;
  readonly authenticity: {
    readonly help: string;
    readonly machineHelp: string;
    readonly by: Mark;
  } | null;
}

export const NOTHING_PLANNED: Planning = {
  plans: [],
  accepted: null,
  identity: null,
  authenticity: null,
};

export function foldPlanning(
  { plans, accepted }: Planning,
  event: Extract<
    AssessmentEvent,
    { type: "Planned" | "PlanAccepted" | "IdentityChecked" | "AuthenticityDeclared" }
  >,
  mark: Mark,
  id: string,
): Partial<Planning> {
  switch (event.type) {
    case "Planned":
      return { plans: [...plans, { id, plan: event.plan, made: mark }], accepted: null };
    case "PlanAccepted":
      // An acceptance of an earlier plan that came late is none of this one.
      return {
        accepted: event.plan === undefined || event.plan === plans.at(-1)?.id ? mark : accepted,
      };
    case "IdentityChecked":
      return { identity: { how: event.how, by: mark } };
    case "AuthenticityDeclared": {
      const { help, machineHelp } = event;
      return { authenticity: { help, machineHelp, by: mark } };
    }
  }
}
