/** The worker's side of `useReach`: one question, then it is done with. */
import { reachOfBranches, type ReachWork } from "./work.ts";

addEventListener("message", ({ data }: MessageEvent<ReachWork>) =>
  postMessage(reachOfBranches(data)),
);
