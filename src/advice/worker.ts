/** The worker's side of `askAdvice`: one text, then it is done with. */
import { adviseOn } from "./advise.ts";

addEventListener("message", ({ data }: MessageEvent<string>) => postMessage(adviseOn(data)));
