/** The one outbox of the lessons on this page: what was pressed waits here until the server has it. */
import { effect } from "@preact/signals";
import { z } from "zod";
import type { LessonEvent, LessonStamped } from "../../../../lesson/event.ts";
import { LESSON_EVENTS_SENT } from "../../../../protocol/lesson.ts";
import type { Letter, Posted } from "../../../../ui/outbox/letter.ts";
import { openOutbox } from "../../../../ui/outbox/outbox.ts";
import { openShelf } from "../../../../ui/outbox/shelf.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, path, type Asked } from "../../parts/ask.ts";
import { me } from "../../signin/me.ts";
import { lessonAnswer, takenAnswer } from "./answers.ts";
import { TOO_LATE, tooLate } from "./press.ts";

export type Pressed = Letter<LessonEvent>;

const userNow = (): string | null => (me.value?.kind === "staff" ? me.value.user.id : null);

type Hear = (stamped: readonly LessonStamped[]) => void;
const hearing = new Map<string, Set<Hear>>();

/** Tells of what the server has of a lesson; gives what ends that. */
export function onStamped(lesson: string, hear: Hear): () => void {
  const all = hearing.get(lesson) ?? new Set();
  hearing.set(lesson, all.add(hear));
  return () => void all.delete(hear);
}
const tell = (lesson: string, stamped: readonly LessonStamped[]): void =>
  hearing.get(lesson)?.forEach((hear) => hear(stamped));

const PASSING = new Set([408, 425, 429]);

/** What a request that failed means for what it carried. */
function failed(asked: Asked<unknown> & { readonly ok: false }): Posted {
  if (asked.code === "offline") return { kind: "later", reached: false, wait: null };
  const status = "status" in asked ? (asked.status ?? 0) : 0;
  if (status === 401) return { kind: "signed-out" };
  return status === 0 || status >= 500 || PASSING.has(status)
    ? { kind: "later", reached: true, wait: null }
    : { kind: "refused", code: asked.code, message: asked.message };
}

/** Presses that are too late to send: done all the same if the server has them, else not done. */
async function settleLate(lesson: string, late: readonly Pressed[]): Promise<Posted> {
  const asked = await ask(lessonAnswer, "GET", path("lessons", lesson));
  if (!asked.ok) return failed(asked);
  tell(lesson, asked.value.events);
  const known = new Set(asked.value.events.map(({ id }) => id));
  return {
    kind: "answered",
    taken: late.flatMap(({ id }) => (known.has(id) ? id : [])),
    refused: late.flatMap(({ id }) =>
      known.has(id) ? [] : { id, code: "too-late", message: TOO_LATE },
    ),
  };
}

const whoAnswer = z.object({ user: z.object({ id: z.string() }).optional() });

async function post(lesson: string, letters: readonly Pressed[]): Promise<Posted> {
  const late = letters.filter((each) => tooLate(each, Date.now()));
  if (late.length > 0) return settleLate(lesson, late);
  // Since this page was opened somebody else may have signed in, in another window.
  const here = await ask(whoAnswer, "GET", "me");
  if (!here.ok) return failed(here);
  if (here.value.user?.id !== userNow()) return { kind: "signed-out" };
  const events = letters.slice(0, LESSON_EVENTS_SENT).map(({ id, body }) => ({ id, event: body }));
  const asked = await ask(takenAnswer, "POST", path("lessons", lesson, "events"), { events });
  if (!asked.ok) return failed(asked);
  const { stamped, refused } = asked.value;
  tell(lesson, stamped);
  // What somebody else has done meanwhile is as good as done.
  const done = refused.filter(({ code }) => code === "already").map(({ id }) => id);
  return {
    kind: "answered",
    taken: [...stamped.map(({ id }) => id), ...done],
    refused: refused.filter(({ code }) => code !== "already"),
  };
}

export const outbox = openOutbox<LessonEvent>({
  shelf: openShelf(),
  owner: userNow,
  post,
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.lesson", work) : work(),
  // The device's own clock: how old a press is must not hang on what is known of the server's.
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  uuid,
  onTaken: () => Promise.resolve(),
  onSignedOut: () => {},
});

let begun = false;

/** From now on what was left from before is looked through, and again when the line is back. */
export function beginSending(): void {
  if (begun) return;
  begun = true;
  addEventListener("online", () => void outbox.look());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void outbox.look();
  });
  // Whoever signs in again goes on where their session ended.
  effect(() => {
    if (me.value?.kind === "staff") void outbox.look();
  });
}
