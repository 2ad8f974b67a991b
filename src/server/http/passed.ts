/** Sends what has passed the door of protocol/redact.ts. */
import type { FastifyReply } from "fastify";
import type { Redacted } from "../../protocol/redact.ts";
import { refuse } from "./answer.ts";

export const sendPassed = (
  reply: FastifyReply,
  passed: Redacted | null,
  type = "application/json; charset=utf-8",
): FastifyReply =>
  passed === null
    ? refuse(reply, 403, "not-finished", "Your role sees this once the play has ended.")
    : reply.type(type).header("cache-control", "no-store").send(passed);
