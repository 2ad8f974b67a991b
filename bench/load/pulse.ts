/** So many senders, each once a second, spread evenly over the second. */
import { setTimeout as after } from "node:timers/promises";

/** Milliseconds between looks at whose turn it is. */
const TICK = 5;

/** `send` is called with each sender's number, once a second and sender, for so many seconds. */
export async function pulse(
  senders: number,
  seconds: number,
  send: (sender: number) => void,
): Promise<void> {
  const begun = performance.now();
  let sent = 0;
  for (;;) {
    const passed = performance.now() - begun;
    const due = Math.min(senders * seconds, Math.floor((passed / 1000) * senders));
    while (sent < due) send(sent++ % senders);
    if (sent >= senders * seconds) return;
    await after(TICK);
  }
}

/** The value that so much of all, 0 to 1, is not above. */
export function percentile(values: readonly number[], part: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)]!;
}
