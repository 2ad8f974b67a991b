/** Has a review worked out beside the page: reading and scrolling never wait for it. */
import type { Review } from "../../../atlas/review.ts";
import type { Work } from "./work.ts";

/** Rejects where the worker cannot be had or fails. */
export function reviewInWorker(work: Work): Promise<Review | null> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new Promise<Review | null>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Review | null>) => resolve(data));
    worker.addEventListener("error", reject);
    worker.postMessage(work, []);
  }).finally(() => worker.terminate());
}
