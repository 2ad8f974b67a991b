import { RATE, sampleOf, type Stereo } from "./wave.ts";

/**
 * Where, in milliseconds, to cut a decoded loop that repeats after `seconds`. Encoding changes each
 * round a little, so a cut anywhere might click: this finds the spot in the margins where both
 * channels come nearest to meeting, in value and in direction.
 */
export function quietestSeam({ left, right }: Stereo, seconds: number, margin: number): number {
  const round = seconds * RATE;
  const gapAt = (start: number) =>
    [left, right].reduce((widest, channel) => {
      const [before, now] = [sampleOf(channel, start - 1), sampleOf(channel, start)];
      const last = sampleOf(channel, start + round - 1);
      const due = sampleOf(channel, start + round);
      return Math.max(widest, Math.abs(now - due), 4 * Math.abs(now - before - (due - last)));
    }, 0);

  let best = Math.round(margin * 1000);
  let narrowest = Number.POSITIVE_INFINITY;
  for (let at = 20; at < 2 * margin * 1000 - 20; at++) {
    const gap = gapAt((at * RATE) / 1000);
    if (gap < narrowest) [narrowest, best] = [gap, at];
  }
  return best;
}
