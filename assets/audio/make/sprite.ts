import { mix, silence, type Wave } from "./wave.ts";

/** Milliseconds: where a sound starts in its file, and how long it lasts. */
export type Span = [start: number, length: number];

/** MP3 decoders may shift everything by up to about 50 ms; each span closes later by as much. */
const SLACK = 60;
const GAP = 80;

/** Lays sounds one after another, each on a whole ten milliseconds. */
export function layOut(sounds: readonly (readonly [string, Wave])[]): {
  wave: Wave;
  spans: Record<string, Span>;
} {
  const spans: Record<string, Span> = {};
  let at = 0;
  for (const [name, wave] of sounds) {
    const length = Math.ceil(wave.length / 480) * 10 + SLACK;
    spans[name] = [at, length];
    at += length + GAP;
  }
  const whole = silence(at / 1000);
  for (const [name, wave] of sounds) mix(whole, wave, (spans[name]?.[0] ?? 0) / 1000);
  return { wave: whole, spans };
}
