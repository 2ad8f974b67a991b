/** Takes a device's letters to the server, and reads what became of them. */
import type { AssessmentEvent, FileRef } from "../../assess/event.ts";
import type { SentEvent } from "../../protocol/assessment.ts";
import type { Letter, Posted } from "../../ui/outbox/letter.ts";
import type { Answer } from "../class/api.ts";
import { isObject } from "../class/membership.ts";
import { NO_ANSWER, otherwise, outcomeOf } from "../class/posted.ts";
import type { Errand } from "./errand.ts";

export type Written = Letter<Errand>;

export interface Carriers {
  readonly ask: (method: "POST", path: string, body: unknown, learnerId: string) => Promise<Answer>;
  readonly put: (path: string, file: Blob, learnerId: string) => Promise<Answer>;
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
