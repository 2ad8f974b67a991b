/** Has a text advised on beside the page: typing never waits for it. */
import type { Advice } from "./advice.ts";

/** Rejects where the worker cannot be had or fails. */
export function askAdvice(text: string): Promise<readonly Advice[]> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new Promise<readonly Advice[]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<readonly Advice[]>) =>
      resolve(data),
    );
    worker.addEventListener("error", reject);
    worker.postMessage(text, []);
  }).finally(() => worker.terminate());
}
