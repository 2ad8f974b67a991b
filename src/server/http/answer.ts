/** How a request is read and refused. Every refusal is `{ code, message }` with a status that fits. */
import type { FastifyReply } from "fastify";
import type { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";

export const refuse = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
): FastifyReply => reply.code(status).send({ code, message });

/** Sends a refusal with the status its code has in the list, 409 if it is not there. */
export const refuseResult = <Code extends string>(
  reply: FastifyReply,
  { code, message }: { readonly code: Code; readonly message: string },
  statuses?: Readonly<Partial<Record<Code, number>>>,
): FastifyReply => refuse(reply, statuses?.[code] ?? 409, code, message);

/** Whether a schema's message is a sentence for whoever filled in a form, and needs no field named. */
const isSentence = (message: string): boolean => message.endsWith(".");

/** A body, query or parameter as the schema has it; told in words where it is not. */
export function read<T>(schema: z.ZodType<T>, value: unknown): Result<T, "bad-request"> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const { issues } = parsed.error;
  if (issues.every(({ message }) => isSentence(message))) {
    return refused("bad-request", [...new Set(issues.map(({ message }) => message))].join(" "));
  }
  const faults = issues
    .slice(0, 5)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
  return refused("bad-request", `This request does not read: ${faults.join("; ")}.`);
}
