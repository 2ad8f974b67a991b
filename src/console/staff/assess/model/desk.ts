/** One assessment as this device sees it: what the server has, and on it what is not sent yet. */
import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { admit } from "../../../../assess/admit/admit.ts";
import { assessmentOf, type Assessment } from "../../../../assess/assessment.ts";
import type { AssessmentEvent, Stamped } from "../../../../assess/event.ts";
import { ok, type Result } from "../../../../play/result.ts";
import type { AssessmentHead, CentreGround } from "../../../../protocol/assessment.ts";
import { ask, path } from "../../parts/ask.ts";
import { close, kept, onTaken, put } from "../outbox/outbox.ts";
import type { Kept } from "../outbox/kept.ts";
import { toldAnswer } from "./answers.ts";

/** Number of an event's line in the evidence log before the server has given it one. */
export const UNSENT = -1;

export interface Desk {
  readonly id: string;
  /** As it is now: the centre may record something meanwhile. */
  readonly ground: CentreGround;
  readonly head: ReadonlySignal<AssessmentHead | null>;
  /** With what is not sent yet. */
  readonly state: ReadonlySignal<Assessment>;
  /** As the server has it. */
  readonly settled: ReadonlySignal<Assessment>;
  /** Of this assessment, refused ones and open notes too. */
  readonly unsent: ReadonlySignal<readonly Kept[]>;
  readonly problem: ReadonlySignal<string | null>;
  /** Whether whoever looks is its assessor, working as one. */
  readonly mayAdd: ReadonlySignal<boolean>;
  /** Keeps and sends it, unless it can be seen here already that it makes no sense. */
  readonly add: (event: AssessmentEvent) => Result<null, string>;
  readonly take: (stamped: readonly Stamped[]) => void;
  /** Fetches what has come meanwhile. */
  readonly look: () => Promise<void>;
  readonly close: () => void;
}

interface Who {
  readonly userId: string;
  readonly name: string;
  readonly assessor: boolean;
}

export function openDesk(id: string, ground: () => CentreGround, who: () => Who): Desk {
  const head = signal<AssessmentHead | null>(null);
  const events = signal<readonly Stamped[]>([]);
  const problem = signal<string | null>(null);
  const known = computed(() => new Set(events.value.map((one) => one.id)));
  // Taken by the server it lies here for a moment still.
  const unsent = computed(() =>
    kept.value.filter(({ assessment, sent }) => assessment === id && !known.value.has(sent.id)),
  );
  const settled = computed(() => assessmentOf(events.value));

  const state = computed(() => {
    const { userId, name } = who();
    const waiting = unsent.value.filter(({ refused }) => refused === null);
    return assessmentOf(
      waiting.map(({ sent }, at) => ({
        seq: settled.value.next + at,
        id: sent.id,
        at: sent.deviceAt,
        deviceAt: sent.deviceAt,
        actor: { as: "assessor", userId },
        name,
        entry: UNSENT,
        event: sent.event,
      })),
      settled.value,
    );
  });

  const take = (stamped: readonly Stamped[]): void => {
    const there = new Set(events.value.map(({ seq }) => seq));
    const fresh = stamped.filter(({ seq }) => !there.has(seq));
    if (fresh.length === 0) return;
    events.value = [...events.value, ...fresh].toSorted((a, b) => a.seq - b.seq);
    // Somebody else added something in between.
    if (whole() < events.value.length) void look();
  };

  /** How many events there are from the first on without a gap. */
  const whole = (): number => {
    const gap = events.value.findIndex(({ seq }, at) => seq !== at);
    return gap < 0 ? events.value.length : gap;
  };

  const look = async (): Promise<void> => {
    const from = whole();
    const asked = await ask(toldAnswer, "GET", `${path("assessments", id)}?from=${from}`);
    problem.value = asked.ok || head.value !== null ? null : asked.message;
    if (!asked.ok) return;
    head.value = asked.value.head;
    take(asked.value.events);
  };

  const mayAdd = computed(() => who().assessor);
  const end = onTaken(id, take);

  return {
    id,
    get ground() {
      return ground();
    },
    head,
    state,
    settled,
    unsent,
    problem,
    mayAdd,
    add: (event) => {
      const { userId } = who();
      const admitted = admit(state.value, event, { as: "assessor", userId }, ground());
      if (!admitted.ok) return admitted;
      // What is still being written was done before this.
      for (const one of unsent.peek()) if (one.open) void close(one.sent.id);
      void put(id, event);
      return ok(null);
    },
    take,
    look,
    close: end,
  };
}
