/** The lesson as this page follows it: opened once somebody has joined, closed when they leave. */
import { computed, effect, signal } from "@preact/signals";
import type { LessonEvent } from "../../lesson/event.ts";
import type { LessonSeen } from "../../lesson/seen.ts";
import type { OwnTriadEvent } from "../../lesson/triad/event.ts";
import { openOutbox } from "../../ui/outbox/outbox.ts";
import { openShelf } from "../../ui/outbox/shelf.ts";
import { uuid } from "../../ui/uuid.ts";
import { ask } from "../class/api.ts";
import { membership, ownerNow, renewMembership, setMembership } from "../class/membership.ts";
import { doneAlready, otherwise, outcomeOf } from "../class/posted.ts";
import { chairTaken } from "../play/chairTaken.ts";
import { follow, type Following, type Heard } from "./following.ts";

/** What a learner sends into a lesson. */
export type OwnEvent =
  | Extract<LessonEvent, { type: "Voted" | "Answered" | "Asked" | "AskAnswered" | "AskSettled" }>
  | OwnTriadEvent;

const here = (): string | null =>
  membership.value && !membership.value.signedOut ? (ownerNow()?.learnerId ?? null) : null;

/** A machine is shared; and what is for a lesson is not what is for an assessment. */
const OWNER = "lesson:";

const learnerAnew = (): string | null => {
  renewMembership();
  return here();
};

function listen({ told, opened, cut }: Heard): () => void {
  const source = new EventSource("./api/my/lesson/live");
  source.addEventListener("open", opened);
  source.addEventListener("error", () => {
    cut();
    // Refused for good, as when signed out: asked again when something has changed here.
    if (source.readyState === EventSource.CLOSED) setTimeout(reopen, REFUSED_MS);
  });
  for (const event of ["lesson", "mine"]) {
    source.addEventListener(event, (message) => told(event, (message as MessageEvent).data));
  }
  return () => source.close();
}

/** A stream that was refused is asked for again after this long, ms. */
const REFUSED_MS = 20_000;

const following = signal<Following | null>(null);
let followed: string | null = null;

function reopen(): void {
  following.peek()?.close();
  followed = here();
  following.value =
    followed === null
      ? null
      : follow({
          listen,
          askMine: (learnerId) => ask("GET", "my/lesson", undefined, learnerId),
          learner: here,
          now: () => Date.now(),
        });
}

export const lesson = computed<LessonSeen | null>(() => following.value?.lesson.value ?? null);
/** Whether the class's server has been heard since the page was loaded. */
export const heard = computed(() => following.value?.lesson.value !== undefined);
export const mine = computed(() => following.value?.mine.value ?? null);
export const names = computed(() => following.value?.names.value ?? {});
export const away = computed(() => following.value?.away.value ?? false);

export const askAgain = async (): Promise<void> => following.peek()?.askAgain();

/** The server's time now, ms since 1970, as near as this device knows. */
export const serverNow = (): number => Date.now() + (following.peek()?.ahead() ?? 0);

/** The learner who is here; "" for nobody. */
export const me = (): string => ownerNow()?.learnerId ?? "";

/** What was written here and the server does not have yet, and what it refused. */
export const sent = openOutbox<OwnEvent>({
  shelf: openShelf(),
  owner: () => {
    const learner = learnerAnew();
    return learner === null ? null : OWNER + learner;
  },
  post: async (to, letters) => {
    const events = letters.map(({ id, body }) => ({ id, event: body }));
    const owner = letters[0]!.owner.slice(OWNER.length);
    const answer = await ask("POST", "my/lesson/events", { lesson: to, events }, owner);
    return otherwise(answer) ?? doneAlready(outcomeOf(answer));
  },
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.lesson", work) : work(),
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  uuid,
  onTaken: async () => {
    await following.peek()?.askAgain();
  },
  onSignedOut: () => {
    if (membership.value) setMembership({ ...membership.value, signedOut: true });
  },
});

let begun = false;

/** Once a page. */
export function followLesson(): void {
  if (begun) return;
  begun = true;
  effect(() => {
    if (here() !== followed || following.peek() === null) reopen();
  });
  effect(() => {
    chairTaken.value = lesson.value?.chair != null && !away.value;
  });
  void sent.look();
  addEventListener("online", () => void sent.look());
  addEventListener("pagehide", () => following.peek()?.close());
  // Back from the browser's own memory of the page.
  addEventListener("pageshow", ({ persisted }) => persisted && reopen());
  addEventListener("beforeunload", (event) => {
    if (sent.state.value.atRisk) event.preventDefault();
  });
}
