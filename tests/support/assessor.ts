/** An assessor at work through the public interface, for tests that watch what a learner sees of it. */
import { randomUUID } from "node:crypto";
import type { AssessmentEvent, Plan, Stamped } from "../../src/assess/event.ts";
import { ACCOUNTS, type School } from "../../src/demo/school.ts";
import { visit } from "../../src/demo/visit.ts";
import type { AssessmentTold, Taken } from "../../src/protocol/assessment.ts";

export interface Assessor {
  /** Plans an assessment and gives its id. */
  readonly plan: (learnerId: string, plan: Plan) => Promise<string>;
  readonly add: (id: string, ...events: readonly AssessmentEvent[]) => Promise<readonly Stamped[]>;
  readonly events: (id: string) => Promise<readonly Stamped[]>;
  /** How many assessed plays of the learner's the server knows. */
  readonly plays: (id: string) => Promise<number>;
  /** The link that a witness is sent. */
  readonly invite: (
    id: string,
    event: Extract<AssessmentEvent, { type: "WitnessInvited" }>,
  ) => Promise<string>;
}

const sent = (event: AssessmentEvent) => ({ id: randomUUID(), deviceAt: Date.now(), event });

export async function anAssessor(
  server: string,
  { classId }: School,
  password: string,
): Promise<Assessor> {
  const me = visit(server);
  const { email } = ACCOUNTS.find(({ role }) => role === "assessor")!;
  await me.send("POST", "/api/auth/sign-in/email", { email, password });
  return {
    plan: async (learnerId, plan) => {
      const id = randomUUID();
      const made = { id, learnerId, classId, sent: sent({ type: "Planned", plan }) };
      await me.send("POST", "/api/assessments", made);
      return id;
    },
    add: async (id, ...events) => {
      const taken = await me.send<Taken>("POST", `/api/assessments/${id}/events`, {
        events: events.map(sent),
      });
      if (taken.refused.length > 0) throw new Error(JSON.stringify(taken.refused));
      return taken.stamped;
    },
    events: async (id) => (await me.get<AssessmentTold>(`/api/assessments/${id}`)).events,
    plays: async (id) =>
      (await me.get<{ plays: readonly unknown[] }>(`/api/assessments/${id}/plays`)).plays.length,
    invite: async (id, event) => {
      const { link } = await me.send<{ link: string }>("POST", `/api/assessments/${id}/witnesses`, {
        sent: sent(event),
      });
      return link;
    },
  };
}

/** Who is on a class's list, as somebody about to join is told. */
export async function rostered(
  server: string,
  { code }: School,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const found = await visit(server).send<{ learners: { id: string; name: string }[] }>(
    "POST",
    "/api/join/code",
    { code },
  );
  return found.learners;
}
