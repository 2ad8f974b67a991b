import { RATE, type Wave } from "./wave.ts";

/** One sample in, one sample out; it remembers what went before. */
export type Filter = (sample: number) => number;

type Coefficients = readonly [b0: number, b1: number, b2: number, a1: number, a2: number];

export function biquad([b0, b1, b2, a1, a2]: Coefficients): Filter {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = y;
    return y;
  };
}

/** The shapes follow Robert Bristow-Johnson's equaliser formulas. */
function shape(hz: number, q: number) {
  const angle = (2 * Math.PI * hz) / RATE;
  const cosine = Math.cos(angle);
  const alpha = Math.sin(angle) / (2 * q);
  const whole = 1 + alpha;
  return { cosine, alpha, whole, a1: (-2 * cosine) / whole, a2: (1 - alpha) / whole };
}

export function lowpass(hz: number, q = Math.SQRT1_2): Filter {
  const { cosine, whole, a1, a2 } = shape(hz, q);
  const edge = (1 - cosine) / 2 / whole;
  return biquad([edge, 2 * edge, edge, a1, a2]);
}

export function highpass(hz: number, q = Math.SQRT1_2): Filter {
  const { cosine, whole, a1, a2 } = shape(hz, q);
  const edge = (1 + cosine) / 2 / whole;
  return biquad([edge, -2 * edge, edge, a1, a2]);
}

/** Unity gain at `hz`; a higher `q` is narrower. */
export function bandpass(hz: number, q: number): Filter {
  const { alpha, whole, a1, a2 } = shape(hz, q);
  return biquad([alpha / whole, 0, -alpha / whole, a1, a2]);
}

export function chain(...filters: Filter[]): Filter {
  return (sample) => filters.reduce((value, filter) => filter(value), sample);
}

export function filtered(wave: Wave, filter: Filter): Wave {
  return wave.map(filter);
}

/** For loops: the first pass leaves the filter as it will be when the loop comes round again. */
export function filteredRound(wave: Wave, filter: Filter): Wave {
  wave.forEach((sample) => filter(sample));
  return wave.map(filter);
}

/** A band that moves: `centre` in Hz at a time in seconds (Chamberlin's state-variable filter). */
export function swept(wave: Wave, centre: (time: number) => number, q: number): Wave {
  let low = 0;
  let band = 0;
  return wave.map((sample, index) => {
    const step = 2 * Math.sin((Math.PI * centre(index / RATE)) / RATE);
    low += step * band;
    band += step * (sample - low - band / q);
    return band / q;
  });
}
