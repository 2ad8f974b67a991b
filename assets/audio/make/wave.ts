/** Samples a second of everything made here; Opus works at this rate inside. */
export const RATE = 48_000;

export type Wave = Float32Array<ArrayBuffer>;
export interface Stereo {
  left: Wave;
  right: Wave;
}

export function silence(seconds: number): Wave {
  return new Float32Array(Math.round(seconds * RATE));
}

/** A wave from a function of time in seconds. */
export function draw(seconds: number, sampleAt: (time: number) => number): Wave {
  return silence(seconds).map((_, index) => sampleAt(index / RATE));
}

/** Adds `source` to `target` from `at` seconds; what runs past the end is dropped. */
export function mix(target: Wave, source: Wave, at = 0, gain = 1): Wave {
  const start = Math.round(at * RATE);
  const length = Math.min(source.length, target.length - start);
  for (let index = 0; index < length; index++) {
    target[start + index] = sampleOf(target, start + index) + sampleOf(source, index) * gain;
  }
  return target;
}

/** As `mix`, but what runs past the end comes in again at the beginning, so a loop has no seam. */
export function mixRound(target: Wave, source: Wave, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  for (let index = 0; index < source.length; index++) {
    const place = (start + index) % target.length;
    target[place] = sampleOf(target, place) + sampleOf(source, index) * gain;
  }
}

export function scaled(wave: Wave, gain: number): Wave {
  return wave.map((sample) => sample * gain);
}

export function peakOf(wave: Wave): number {
  return wave.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** Brings the largest sample to `level` (1 is full scale), so that layers can be balanced by eye. */
export function toPeak(wave: Wave, level = 1): Wave {
  const peak = peakOf(wave);
  return peak === 0 ? wave : scaled(wave, level / peak);
}

/** Rounded ends, in seconds: a wave that begins or stops abruptly clicks. */
export function rounded(wave: Wave, fadeIn: number, fadeOut: number): Wave {
  const last = wave.length - 1;
  return wave.map((sample, index) => {
    const opening = Math.min(1, index / RATE / fadeIn);
    const closing = Math.min(1, (last - index) / RATE / fadeOut);
    return sample * ease(opening) * ease(closing);
  });
}

/** 0..1 to 0..1 along half a cosine. */
export function ease(x: number): number {
  return 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, x)));
}

/** The sample, or 0 beyond the ends. */
export function sampleOf(wave: Wave, index: number): number {
  return wave[index] ?? 0;
}
