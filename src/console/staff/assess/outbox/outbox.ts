/** The one outbox of this page: what is kept, what is on its way, and how the line stands. */
import { computed, effect, signal } from "@preact/signals";
import type { AssessmentEvent, Stamped } from "../../../../assess/event.ts";
import type { SentEvent } from "../../../../protocol/assessment.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, path } from "../../parts/ask.ts";
import { me } from "../../signin/me.ts";
import { takenAnswer } from "../model/answers.ts";
import type { Kept, Line } from "./kept.ts";
import { openSender, type Verdict } from "./sender.ts";
import { openStore } from "./store.ts";

export const store = openStore();

const everything = signal<readonly Kept[]>([]);
export const line = signal<Line>("connected");

export const userNow = (): string => (me.value?.kind === "staff" ? me.value.user.id : "");

/** What whoever is signed in has done here and the server has not got, refused ones too. */
export const kept = computed(() => everything.value.filter(({ user }) => user === userNow()));

type Hear = (stamped: readonly Stamped[]) => void;
const hearing = new Map<string, Set<Hear>>();

/** Tells of what the server has taken of an assessment; gives what ends that. */
export function onTaken(assessment: string, hear: Hear): () => void {
  const all = hearing.get(assessment) ?? new Set();
  hearing.set(assessment, all.add(hear));
  return () => void all.delete(hear);
}

const look = async (): Promise<void> => {
  everything.value = await store.all();
};

async function post(assessment: string, events: readonly SentEvent[]): Promise<Verdict> {
  const asked = await ask(takenAnswer, "POST", path("assessments", assessment, "events"), {
    events,
  });
  if (asked.ok) return { kind: "taken", taken: asked.value };
  if (asked.code === "offline") return { kind: "later", line: "unreached" };
  const status = "status" in asked ? (asked.status ?? 0) : 0;
  if (status === 401) return { kind: "signed-out" };
  // No answer that could be read, a fault, a server under strain: none of them is about the events.
  const passing = status === 0 || status >= 500 || [408, 425, 429].includes(status);
  return passing ? { kind: "later", line: "busy" } : { kind: "refused", message: asked.message };
}

const sender = openSender({
  all: async () => {
    await look();
    return kept.value;
  },
  remove: async (ns) => {
    await store.remove(ns);
    await look();
  },
  refuse: async (n, message) => {
    await store.change(n, (one) => ({ ...one, refused: message }));
    await look();
  },
  post,
  onTaken: (assessment, stamped) => hearing.get(assessment)?.forEach((hear) => hear(stamped)),
  onLine: (next) => (line.value = next),
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.desk", work) : work(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
});

export const sendNow = (): void => void sender.run();

/** Keeps what was done and sends it; resolves once it is kept. */
export async function put(
  assessment: string,
  event: AssessmentEvent,
  { open = false, id = uuid() } = {},
): Promise<Kept> {
  const one = await store.add({
    user: userNow(),
    assessment,
    sent: { id, deviceAt: Date.now(), event },
    open,
    refused: null,
  });
  everything.value = [...everything.value, one];
  if (!open) sendNow();
  return one;
}

/** Changes a note that is still open; it keeps the time at which it was begun. */
export async function rewrite(n: number, event: AssessmentEvent): Promise<void> {
  const change = (one: Kept): Kept =>
    one.n === n && one.open ? { ...one, sent: { ...one.sent, event } } : one;
  everything.value = everything.value.map(change);
  await store.change(n, change);
}

/** An open note is written to its end, and goes to the server. */
export async function close(n: number): Promise<void> {
  const change = (one: Kept): Kept => (one.n === n ? { ...one, open: false } : one);
  everything.value = everything.value.map(change);
  await store.change(n, change);
  sendNow();
}

/** Takes back what has not been sent: an empty note, or what the server refused. */
export async function discard(n: number): Promise<void> {
  await store.remove([n]);
  await look();
}

/** From now on what was left from before is sent, and what comes later when the line is back. */
export function beginSending(): void {
  addEventListener("online", sendNow);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") sendNow();
  });
  // Whoever signs in again goes on where their session ended.
  effect(() => {
    if (me.value?.kind === "staff") sendNow();
  });
}
