/** What the server's answer to a batch means for the play. Any answer whatever has a meaning. */
import { codeOf, messageOf, type Answer } from "./api.ts";
import type { Batch } from "../../protocol/batch.ts";

export type Verdict =
  /** The server has so many events of the play. */
  | { readonly kind: "stored"; readonly next: number }
  /** Nothing was stored: it wants to go on from there. */
  | { readonly kind: "from"; readonly next: number }
  /** The server has the play otherwise: ours becomes a play of its own. */
  | { readonly kind: "differs" }
  /** Too much at once. */
  | { readonly kind: "smaller" }
  | { readonly kind: "signed-out" }
  /** Never to be taken as it is. */
  | { readonly kind: "refused"; readonly message: string }
  /** Try again; not before so many milliseconds, if given. */
  | { readonly kind: "later"; readonly reached: boolean; readonly wait: number | null };

const nextOf = (answer: Answer): number | null => {
  if (answer.kind !== "answered" || typeof answer.body !== "object" || !answer.body) return null;
  const { next } = answer.body as { readonly next?: unknown };
  return Number.isInteger(next) && Number(next) >= 0 ? Number(next) : null;
};

export function verdictOf(answer: Answer, batch: Batch): Verdict {
  if (answer.kind === "unreached") return { kind: "later", reached: false, wait: null };
  const { status, retryAfter } = answer;
  const next = nextOf(answer);
  const later = { kind: "later", reached: true, wait: retryAfter } as const;
  if (status === 200 || (status === 409 && codeOf(answer) === "out-of-order")) {
    // A page of somebody else's, of a café's network perhaps, is no acknowledgement.
    if (next === null) return { ...later, reached: false };
    // Neither is one that leads nowhere: asked again at once it would only say the same.
    if (next === batch.from) return later;
    return { kind: status === 200 && next > batch.from ? "stored" : "from", next };
  }
  if (status === 409 && codeOf(answer) === "differs") return { kind: "differs" };
  if (status === 401) return { kind: "signed-out" };
  if (status === 413) {
    return batch.items.length > 1
      ? { kind: "smaller" }
      : { kind: "refused", message: "One answer is larger than the server takes." };
  }
  if (status >= 500 || [408, 425, 429].includes(status) || status < 400) return later;
  return {
    kind: "refused",
    message: messageOf(answer, `The server refused it without a reason (${status}).`),
  };
}
