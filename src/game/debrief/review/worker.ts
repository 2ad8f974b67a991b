/** The worker's side of `reviewInWorker`: one review, then it is done with. */
import { review, type Work } from "./work.ts";

addEventListener("message", ({ data }: MessageEvent<Work>) => postMessage(review(data)));
