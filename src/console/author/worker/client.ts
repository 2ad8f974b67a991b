/** The page's end of a worker, with a watchdog: a worker that does not answer is ended and replaced. */
import type { Answers, FromWorker, Job, Progress, ToWorker } from "./job.ts";

/** How long, in ms, a worker may be silent. */
export const PATIENCE: Readonly<Record<Job["kind"], number>> = {
  look: 5000,
  draw: 10_000,
  play: 5000,
  random: 10_000,
  // A walk is not heard of while what it found is sampled and checked.
  atlas: 30_000,
  best: 5000,
  fly: 15_000,
};

/** How long, in ms, a worker may take to be fetched and to begin: a slow line is no story's fault. */
export const TO_BEGIN = 60_000;

const NOT_STARTED = "The part of the page that runs stories could not be started.";

export type Failure =
  | { readonly ok: false; readonly why: "failed"; readonly message: string }
  /** `knot` is the last that the worker was heard to enter before it had to be ended. */
  | { readonly ok: false; readonly why: "silent"; readonly knot: string | null }
  | { readonly ok: false; readonly why: "dropped" };

export type Outcome<K extends Job["kind"]> =
  | { readonly ok: true; readonly answer: Answers[K] }
  | Failure;

type JobOf<K extends Job["kind"]> = Extract<Job, { readonly kind: K }>;

/** What is used of a Worker; tests give their own. */
export type WorkerLike = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Copied, not handed over. */
const tellWorker = (worker: WorkerLike, message: ToWorker): void => worker.postMessage(message, []);

interface Asked {
  readonly kind: Job["kind"];
  readonly answer: (outcome: Outcome<Job["kind"]>) => void;
  readonly progress: (progress: Progress) => void;
  knot: string | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export interface Client {
  readonly ask: <K extends Job["kind"]>(
    job: JobOf<K>,
    progress?: (progress: Progress) => void,
  ) => Promise<Outcome<K>>;
  /** Asks a long job to end with what it has. */
  readonly stop: () => void;
  /** Ends the worker, for jobs that cannot hear; whoever waits is told that theirs was dropped. */
  readonly drop: () => void;
}

/** A worker that is made when it is first asked, and again after one had to be ended. */
export function clientOf(make: () => WorkerLike): Client {
  let worker: WorkerLike | null = null;
  let up = false;
  let count = 0;
  const asked = new Map<number, Asked>();

  const settle = (id: number, outcome: Outcome<Job["kind"]>): void => {
    const waiting = asked.get(id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    asked.delete(id);
    waiting.answer(outcome);
    watchFirst();
  };
  /** Ends the worker; everybody who waits is told why. */
  const end = (outcome: (waiting: Asked) => Outcome<Job["kind"]>): void => {
    worker?.terminate();
    worker = null;
    // None of those who wait will be answered by a worker that is gone.
    for (const [id, waiting] of asked) settle(id, outcome(waiting));
  };
  /** Jobs are done in turn: patience with one begins when those before it are done. */
  const watchFirst = (): void => {
    const [waiting] = asked.values();
    if (!waiting || !worker) return;
    clearTimeout(waiting.timer);
    waiting.timer = up
      ? setTimeout(
          () => end(({ knot }) => ({ ok: false, why: "silent", knot })),
          PATIENCE[waiting.kind],
        )
      : setTimeout(() => end(() => ({ ok: false, why: "failed", message: NOT_STARTED })), TO_BEGIN);
  };
  const hear = (message: FromWorker): void => {
    if (message.type === "up") {
      up = true;
      return watchFirst();
    }
    const waiting = asked.get(message.id);
    if (!waiting) return;
    if (message.type === "knot") waiting.knot = message.knot;
    else if (message.type === "progress") {
      watchFirst();
      waiting.progress(message.progress);
    } else if (message.type === "failed") {
      settle(message.id, { ok: false, why: "failed", message: message.message });
    } else settle(message.id, { ok: true, answer: message.answer });
  };
  const started = (): WorkerLike => {
    const made = make();
    up = false;
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
    made.onerror = ({ message }) => {
      const why = message || NOT_STARTED;
      end(() => ({ ok: false, why: "failed", message: why }));
    };
    return made;
  };

  return {
    ask: <K extends Job["kind"]>(job: JobOf<K>, progress: (at: Progress) => void = () => {}) =>
      new Promise<Outcome<K>>((answer) => {
        worker ??= started();
        const id = count++;
        const waiting: Asked = {
          kind: job.kind,
          // An answer is of the kind of its job.
          answer: answer as (outcome: Outcome<Job["kind"]>) => void,
          progress,
          knot: null,
          timer: undefined,
        };
        asked.set(id, waiting);
        if (asked.size === 1) watchFirst();
        tellWorker(worker, { type: "job", id, job });
      }),
    stop: () => {
      if (!worker) return;
      for (const id of asked.keys()) tellWorker(worker, { type: "stop", id });
    },
    drop: () => end(() => ({ ok: false, why: "dropped" })),
  };
}
