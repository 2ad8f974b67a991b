/** What the server's answer means for letters that were sent to it. */
import type { Posted } from "../../ui/outbox/letter.ts";
import { codeOf, messageOf, type Answer } from "./api.ts";
import { isObject } from "./membership.ts";

/** The server was not reached. */
export const NO_ANSWER: Posted = { kind: "later", reached: false, wait: null };

/** What any answer but a sound one means; null: it is sound. */
export function otherwise(answer: Answer): Posted | null {
  if (answer.kind === "unreached") return NO_ANSWER;
  const { status, retryAfter, body } = answer;
  if (status === 401) return { kind: "signed-out" };
  // A page of somebody else's, of a café's network perhaps, has taken nothing.
  if (status < 300) return isObject(body) ? null : NO_ANSWER;
  if (status >= 500 || [408, 425, 429].includes(status) || status < 400) {
    return { kind: "later", reached: true, wait: retryAfter };
  }
  return {
    kind: "refused",
    code: codeOf(answer) || "refused",
    message: messageOf(answer, `The server refused it without a reason (${status}).`),
  };
}

const listOf = (body: unknown, name: string): readonly Record<string, unknown>[] =>
  isObject(body) && Array.isArray(body[name]) ? body[name].filter(isObject) : [];

/** Of a sound answer: which are in the record, which are not to be. */
export function outcomeOf(answer: Answer): Posted {
  const body = answer.kind === "answered" ? answer.body : undefined;
  return {
    kind: "answered",
    taken: listOf(body, "stamped").map(({ id }) => String(id)),
    refused: listOf(body, "refused").map(({ id, code, message }) => ({
      id: String(id),
      code: String(code ?? "refused"),
      message: String(message ?? "The server refused it without a reason."),
    })),
  };
}

/** What another has done already is as good as done by this device: both pressed the same button. */
export function doneAlready(posted: Posted): Posted {
  if (posted.kind !== "answered") return posted;
  const done = posted.refused.filter(({ code }) => code === "already").map(({ id }) => id);
  return {
    ...posted,
    taken: [...posted.taken, ...done],
    refused: posted.refused.filter(({ id }) => !done.includes(id)),
  };
}
