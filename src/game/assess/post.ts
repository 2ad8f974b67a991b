/** Takes a device's letters to the server, and reads what became of them. */
import type { AssessmentEvent, FileRef } from "../../assess/event.ts";
import type { SentEvent } from "../../protocol/assessment.ts";
import type { Letter, Posted } from "../../ui/outbox/letter.ts";
import { codeOf, messageOf, type Answer } from "../class/api.ts";
import { isObject } from "../class/membership.ts";
import type { Errand } from "./errand.ts";

export type Written = Letter<Errand>;

export interface Carriers {
  readonly ask: (method: "POST", path: string, body: unknown, learnerId: string) => Promise<Answer>;
  readonly put: (path: string, file: Blob, learnerId: string) => Promise<Answer>;
}

const NO_ANSWER: Posted = { kind: "later", reached: false, wait: null };

/** What any answer but a sound one means; null: it is sound. */
function otherwise(answer: Answer): Posted | null {
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
function outcomeOf(answer: Answer): Posted {
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

const sentEvent = ({ id, at }: Written, event: AssessmentEvent): SentEvent => ({
  id,
  deviceAt: at,
  event,
});

const isFile = (value: unknown): value is FileRef =>
  isObject(value) && typeof value["id"] === "string" && typeof value["sha256"] === "string";

/** Letters of one errand's kind that stand together at the head; one alone where it has a file. */
function together(letters: readonly Written[]): readonly Written[] {
  const plain = letters.findIndex(({ body }) => body.kind !== "event" || body.file !== undefined);
  return plain < 0 ? letters : letters.slice(0, Math.max(1, plain));
}

/** Sends what can go in one request; of the rest nothing is said, so it goes next. */
export async function postErrands(
  to: string,
  letters: readonly Written[],
  { ask, put }: Carriers,
): Promise<Posted> {
  const [first] = letters;
  if (!first) return { kind: "answered", taken: [], refused: [] };
  const at = `assessments/${encodeURIComponent(to)}`;
  const { owner, body: errand } = first;
  if (errand.kind === "tie") {
    const { observation, playId } = errand;
    const tied = { id: first.id, deviceAt: first.at, observation, playId };
    const answer = await ask("POST", `${at}/tie`, tied, owner);
    return only(first, otherwise(answer) ?? outcomeOf(answer));
  }
  if (errand.file) {
    const { name, blob } = errand.file;
    const stored = await put(`${at}/files?name=${encodeURIComponent(name)}`, blob, owner);
    const fault = otherwise(stored);
    if (fault) return only(first, fault);
    const file = stored.kind === "answered" ? stored.body : null;
    if (!isFile(file) || errand.event.type !== "ProductAttached") return NO_ANSWER;
    const events = [sentEvent(first, { ...errand.event, file })];
    const answer = await ask("POST", `${at}/events`, { events }, owner);
    return only(first, otherwise(answer) ?? outcomeOf(answer));
  }
  const batch = together(letters);
  const events = batch.flatMap((letter) =>
    letter.body.kind === "event" ? [sentEvent(letter, letter.body.event)] : [],
  );
  const answer = await ask("POST", `${at}/events`, { events }, owner);
  return otherwise(answer) ?? outcomeOf(answer);
}

/** A refusal that is about one letter must not be taken for one of all. */
const only = ({ id }: Written, posted: Posted): Posted =>
  posted.kind === "refused"
    ? {
        kind: "answered",
        taken: [],
        refused: [{ id, code: posted.code, message: posted.message }],
      }
    : posted;
