/** Inviting a witness, and what their link opens: no sign-in, one testimony. */
import type { FastifyInstance } from "fastify";
import { inviting, testimony } from "../../protocol/assessmentAsked.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { askedOfAssessment, STATUS } from "./asked.ts";
import { named } from "./told.ts";
import { inviteWitness, testify, witnessAsked, type openWitness } from "./witness.ts";

/** What opens something stands in the address: no line of the log repeats it. */
const UNSAID = { logLevel: "warn" } as const;

export function witnessRoutes(
  app: FastifyInstance,
  context: Context,
  witnessOf: ReturnType<typeof openWitness>,
): void {
  app.post("/api/assessments/:id/witnesses", async (request, reply) => {
    const asked = await askedOfAssessment(context, request, reply, "assessment.add");
    if (!asked) return reply;
    const body = read(inviting, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const invited = await inviteWitness(context, asked, body.value.sent);
    if (!invited.ok) return refuseResult(reply, invited, STATUS as Record<string, number>);
    const { stamped, token } = invited.value;
    const [told] = await named(context, asked.centreId, [stamped]);
    return { stamped: told, link: `${context.publicUrl()}/staff.html#/witness/${token}` };
  });

  app.get("/api/witness/:token", UNSAID, async (request, reply) => {
    const witness = await witnessOf(request, reply);
    if (!witness) return reply;
    const asked = await witnessAsked(context, witness);
    return asked ?? refuse(reply, 404, "no-such-link", "This link is not known here.");
  });

  app.post("/api/witness/:token", UNSAID, async (request, reply) => {
    const witness = await witnessOf(request, reply);
    if (!witness) return reply;
    const body = read(testimony, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const taken = await testify(context, witness, body.value);
    if (!taken.ok) return refuseResult(reply, taken, STATUS as Record<string, number>);
    return reply.code(201).send({});
  });
}
