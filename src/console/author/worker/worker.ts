/** The worker: everything that compiles or runs a story happens here and never in the page. */
import { layOut } from "../map/layout.ts";
import { bestAfter } from "./bestAfter.ts";
import { chance } from "./chance.ts";
import { WALK_LIMITS, type FromWorker, type Job, type Progress, type ToWorker } from "./job.ts";
import { look } from "./look.ts";
import { flyShift, lookShift } from "./lookShift.ts";
import { walkRoutes } from "./routes.ts";
import { tell } from "./tell.ts";
import { isShift } from "../shift/isShift.ts";

/** The types of a page and of a worker cannot be had at once; this is all that is used of the latter. */
interface Scope {
  postMessage(message: FromWorker, handedOver: []): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}
const scope = globalThis as unknown as Scope;
const say = (message: FromWorker): void => scope.postMessage(message, []);

/** How often, in ms, the page is told which knot a story has come into. */
const TELL_KNOT = 100;

const stopped = new Set<number>();
const breathe = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Tells the page of knots: the first of a job at once, for a story may hang in it. */
function knotTeller(id: number): (knot: string) => void {
  let told = -Infinity;
  return (knot) => {
    const now = performance.now();
    if (now - told < TELL_KNOT) return;
    told = now;
    say({ type: "knot", id, knot });
  };
}

async function work(id: number, job: Job): Promise<FromWorker> {
  const entered = knotTeller(id);
  const progress = (at: Progress): void => say({ type: "progress", id, progress: at });
  switch (job.kind) {
    case "look":
      return { type: "done", id, answer: isShift(job.work) ? lookShift(job.work) : look(job.work) };
    case "fly":
      return { type: "done", id, answer: flyShift(job.work) };
    case "draw":
      return { type: "done", id, answer: layOut(job.knots) };
    case "play":
      return { type: "done", id, answer: tell(job.work, job, entered) };
    case "random": {
      const answer = await chance(job.work, job, {
        entered,
        breathe,
        progress,
        stopped: () => stopped.has(id),
        now: () => performance.now(),
      });
      return { type: "done", id, answer };
    }
    case "atlas": {
      const answer = walkRoutes(job.work, WALK_LIMITS, { progress, now: () => performance.now() });
      return { type: "done", id, answer };
    }
    case "best":
      return { type: "done", id, answer: bestAfter(job.work, job.made) };
  }
}

scope.onmessage = ({ data }) => {
  if (data.type === "stop") {
    stopped.add(data.id);
    return;
  }
  const { id, job } = data;
  work(id, job)
    .catch((error: unknown): FromWorker => {
      const message = error instanceof Error ? error.message : String(error);
      return { type: "failed", id, message };
    })
    .then(say);
};
say({ type: "up" });
