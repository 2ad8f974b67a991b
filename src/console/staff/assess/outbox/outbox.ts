/** The one outbox of this page: what is done in assessments, kept until the server has it. */
import { computed, effect } from "@preact/signals";
import { z } from "zod";
import type { AssessmentEvent, Stamped } from "../../../../assess/event.ts";
import type { SentEvent } from "../../../../protocol/assessment.ts";
import type { Letter, Posted } from "../../../../ui/outbox/letter.ts";
import { openOutbox } from "../../../../ui/outbox/outbox.ts";
import { openShelf } from "../../../../ui/outbox/shelf.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, path, type Asked } from "../../parts/ask.ts";
import { me } from "../../signin/me.ts";
import { takenAnswer } from "../model/answers.ts";
import type { Kept, Line } from "./kept.ts";

export const userNow = (): string => (me.value?.kind === "staff" ? me.value.user.id : "");

type Hear = (stamped: readonly Stamped[]) => void;
const hearing = new Map<string, Set<Hear>>();

/** Tells of what the server has taken of an assessment; gives what ends that. */
export function onTaken(assessment: string, hear: Hear): () => void {
  const all = hearing.get(assessment) ?? new Set();
  hearing.set(assessment, all.add(hear));
  return () => void all.delete(hear);
}

type Done = Letter<AssessmentEvent>;

const sentOf = ({ id, at, body }: Done): SentEvent => ({ id, deviceAt: at, event: body });

const whoAnswer = z.object({ user: z.object({ id: z.string() }).optional() });

/** What a request that failed means for what it carried. */
function failed(asked: Asked<unknown> & { readonly ok: false }): Posted {
  if (asked.code === "offline") return { kind: "later", reached: false, wait: null };
  const status = "status" in asked ? (asked.status ?? 0) : 0;
  if (status === 401) return { kind: "signed-out" };
  // No answer that could be read, a fault, a server under strain: none of them is about the events.
  const passing = status === 0 || status >= 500 || [408, 425, 429].includes(status);
  return passing
    ? { kind: "later", reached: true, wait: null }
    : { kind: "refused", code: asked.code, message: asked.message };
}

async function post(assessment: string, letters: readonly Done[]): Promise<Posted> {
  // Since this page was opened somebody else may have signed in, in another window.
  const here = await ask(whoAnswer, "GET", "me");
  if (!here.ok) return failed(here);
  if (here.value.user?.id !== userNow()) return { kind: "signed-out" };
  const asked = await ask(takenAnswer, "POST", path("assessments", assessment, "events"), {
    events: letters.map(sentOf),
  });
  if (!asked.ok) return failed(asked);
  const { stamped, refused } = asked.value;
  // Shown as the server's before it is gone from here: nothing may be out of sight in between.
  hearing.get(assessment)?.forEach((hear) => hear(stamped));
  return { kind: "answered", taken: stamped.map(({ id }) => id), refused };
}

/** Written so that no learner of this machine has the same. */
const ownerNow = (): string | null => (userNow() === "" ? null : `staff:${userNow()}`);

const outbox = openOutbox<AssessmentEvent>({
  shelf: openShelf(),
  owner: ownerNow,
  post,
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.desk", work) : work(),
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  uuid,
  onTaken: async () => {},
  onSignedOut: () => {},
});

const asKept = (letter: Done): Kept => ({
  assessment: letter.to,
  sent: sentOf(letter),
  open: letter.open,
  refused: letter.refused?.message ?? null,
});

/** What whoever is signed in has done here and the server has not got, refused ones too. */
export const kept = computed(() =>
  outbox.state.value.letters.filter(({ owner }) => owner === ownerNow()).map(asKept),
);

export const line = computed<Line>(() => {
  const now = outbox.state.value.line;
  return now === "unreached" || now === "busy" ? now : "connected";
});

/** What this device kept from before is known: nothing is shown without it. */
export const loaded = computed(() => outbox.state.value.read);

/** Closing the page would lose something: the browser would not keep it. */
export const atRisk = computed(() => outbox.state.value.atRisk);

export const sendNow = (): void => void outbox.look();

/** Keeps what was done and sends it; resolves once it is kept. */
export const put = async (
  assessment: string,
  event: AssessmentEvent,
  how: { readonly open?: boolean; readonly id?: string } = {},
): Promise<Kept> => asKept(await outbox.write(assessment, event, how));

/** Changes a note that is still open; it keeps the time at which it was begun. */
export const rewrite = (id: string, event: AssessmentEvent): Promise<void> =>
  outbox.rewrite(id, event);

/** An open note is written to its end, and goes to the server. */
export const close = (id: string): Promise<void> => outbox.close(id);

/** Takes back what has not been sent: an empty note, or what the server refused. */
export const discard = (id: string): Promise<void> => outbox.drop(id);

/** From now on what was left from before is sent, and what comes later when the line is back. */
export function beginSending(): void {
  addEventListener("beforeunload", (event) => {
    if (atRisk.value) event.preventDefault();
  });
  addEventListener("online", sendNow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sendNow();
  });
  // Whoever signs in again goes on where their session ended.
  effect(() => {
    if (me.value?.kind === "staff") sendNow();
  });
}
