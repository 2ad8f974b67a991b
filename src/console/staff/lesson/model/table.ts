/** One lesson as this page has it: what the server has, and on it what is on its way there. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { admitToLesson } from "../../../../lesson/admit.ts";
import type { LessonEvent, LessonStamped } from "../../../../lesson/event.ts";
import { lessonOf, type Lesson } from "../../../../lesson/lesson.ts";
import { ok, type Result } from "../../../../play/result.ts";
import { ask, path, serverNow } from "../../parts/ask.ts";
import { readMessage } from "../../parts/readMessage.ts";
import { openStream, type StreamState } from "../../parts/stream.ts";
import { lessonAnswer, stampedList } from "./answers.ts";
import { onStamped, outbox, type Pressed } from "./outbox.ts";
import { tooLate } from "./press.ts";

export interface Table {
  readonly id: string;
  /** With what is on its way. Null before the server has told the lesson. */
  readonly state: ReadonlySignal<Lesson | null>;
  /** Of this lesson, not known to be with the server, in order. */
  readonly waiting: ReadonlySignal<readonly Pressed[]>;
  /** Of this lesson, what was not done, each with the reason. */
  readonly missed: ReadonlySignal<readonly Pressed[]>;
  readonly connection: ReadonlySignal<StreamState>;
  readonly problem: ReadonlySignal<string | null>;
  /** Keeps and sends it, unless it can be seen here already that it makes no sense. */
  readonly act: (event: LessonEvent) => Result<null, string>;
  readonly look: () => Promise<void>;
  /** Looks at the clock: presses grow too old to send. */
  readonly tick: () => void;
  readonly close: () => void;
}

export function openTable(id: string, userId: string): Table {
  const events = signal<readonly LessonStamped[]>([]);
  const told = signal(false);
  const connection = signal<StreamState>("connecting");
  const problem = signal<string | null>(null);
  /** The device's clock by five seconds, so that nothing is folded anew every second. */
  const now = signal(0);
  let closed = false;
  let close: (() => void) | null = null;

  const known = computed(() => new Set(events.value.map((one) => one.id)));
  const settled = computed(() => lessonOf(events.value));
  const mine = computed(() =>
    outbox.state.value.letters.filter((each) => each.to === id && !known.value.has(each.id)),
  );
  const waiting = computed(() => mine.value.filter(({ refused }) => refused === null));
  /** Pressed this very moment, on the way into the outbox. */
  const pressed = signal<readonly { readonly at: number; readonly body: LessonEvent }[]>([]);
  const missed = computed(() => mine.value.filter(({ refused }) => refused !== null));

  const state = computed(() => {
    if (!told.value) return null;
    const fresh = waiting.value.filter((each) => !tooLate(each, Math.max(now.value, each.at)));
    const newest = pressed.value.filter(({ body }) => !fresh.some((each) => each.body === body));
    const ahead = serverNow() - Date.now();
    return lessonOf(
      [...fresh, ...newest].map(
        ({ at, body }, n): LessonStamped => ({
          seq: events.value.length + n,
          id: "",
          at: at + ahead,
          actor: { as: "tutor", userId },
          event: body,
        }),
      ),
      settled.value,
    );
  });

  /** How many events there are from the first on without a gap. */
  const whole = (): number => {
    const gap = events.value.findIndex(({ seq }, at) => seq !== at);
    return gap < 0 ? events.value.length : gap;
  };

  const take = (stamped: readonly LessonStamped[]): void => {
    const there = new Set(events.value.map(({ seq }) => seq));
    const fresh = stamped.filter(({ seq }) => !there.has(seq));
    if (fresh.length === 0) return;
    events.value = [...events.value, ...fresh].toSorted((a, b) => a.seq - b.seq);
    // Somebody else added something in between.
    if (told.value && whole() < events.value.length) void look();
  };

  const look = async (): Promise<void> => {
    const asked = await ask(lessonAnswer, "GET", path("lessons", id));
    if (closed) return;
    problem.value = asked.ok ? null : asked.message;
    if (!asked.ok) return;
    take(asked.value.events);
    told.value = true;
    close ??= openStream(
      {
        address: (after) =>
          `${path("lessons", id)}/live${after === null ? "" : `?after=${encodeURIComponent(after)}`}`,
        on: {
          events: (data) => {
            const stamped = readMessage(stampedList, data);
            if (stamped) take(stamped);
          },
        },
        onState: (next) => (connection.value = next),
        onAgain: () => {
          void look();
          void outbox.look();
        },
        onRefused: () => void look(),
      },
      events.value.length === 0 ? null : String(events.value.at(-1)!.seq),
    );
  };

  const endHearing = onStamped(id, take);

  return {
    id,
    state,
    waiting,
    missed,
    connection,
    problem,
    act: (event) => {
      const at = state.peek();
      if (!at) return ok(null);
      const admitted = admitToLesson(at, event, { as: "tutor", userId });
      // Somebody else has done it: that is what was wanted.
      if (!admitted.ok) return admitted.code === "already" ? ok(null) : admitted;
      const one = { at: Date.now(), body: event };
      pressed.value = [...pressed.value, one];
      void outbox.write(id, event).finally(() => {
        pressed.value = pressed.value.filter((each) => each !== one);
      });
      return ok(null);
    },
    look,
    tick: () => {
      now.value = Math.floor(Date.now() / 5_000) * 5_000;
    },
    close: () => {
      closed = true;
      endHearing();
      close?.();
    },
  };
}
