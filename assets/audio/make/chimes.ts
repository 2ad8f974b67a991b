import { bandpass, lowpass, swept } from "./filter.ts";
import type { Random } from "./random.ts";
import { GLASS, hiss, knock, struck, TINE, WOOD } from "./tone.ts";
import { ease, mix, silence, toPeak, type Wave } from "./wave.ts";

// Notes. All are in C major, so that any two may sound together.
const NOTE = {
  C3: 130.81,
  E3: 164.81,
  F3: 174.61,
  G3: 196,
  A3: 220,
  C4: 261.63,
  D4: 293.66,
  E4: 329.63,
  G4: 392,
  A4: 440,
  C5: 523.25,
  D5: 587.33,
  E5: 659.26,
  G5: 783.99,
  C6: 1046.5,
} as const;

type Score = readonly (readonly [at: number, note: keyof typeof NOTE, gain: number])[];

function played(
  seconds: number,
  score: Score,
  partials: Parameters<typeof struck>[2],
  attack: number,
): Wave {
  const wave = silence(seconds);
  for (const [at, note, gain] of score) {
    mix(wave, struck(NOTE[note], seconds, partials, attack), at, gain);
  }
  return wave;
}

/** Two taps on wood, a fourth apart. */
export function choice(): Wave {
  return played(
    0.42,
    [
      [0, "G4", 0.8],
      [0.062, "C5", 1],
    ],
    WOOD,
    0.002,
  );
}

/** A question left open: the fifth, not the home note. */
export function promiseMade(): Wave {
  return played(
    1.7,
    [
      [0, "C5", 0.6],
      [0.13, "G5", 0.8],
    ],
    GLASS,
    0.005,
  );
}

/** The same notes come home: the chord fills in and rests on C. */
export function promiseKept(): Wave {
  const chord = played(
    2.1,
    [
      [0, "C4", 0.6],
      [0.02, "G4", 0.5],
      [0.13, "E5", 0.6],
      [0.26, "G5", 0.6],
      [0.4, "C6", 0.55],
    ],
    TINE,
    0.006,
  );
  return mix(chord, played(1.7, [[0, "C6", 0.3]], GLASS, 0.005), 0.4, 0.5);
}

/** Low, falling and unresolved, but without menace: a disappointment rather than an alarm. */
export function promiseBroken(): Wave {
  return played(
    1.6,
    [
      [0, "E4", 0.5],
      [0, "C4", 0.35],
      [0.24, "D4", 0.45],
      [0.24, "A3", 0.5],
      [0.25, "F3", 0.5],
    ],
    TINE,
    0.012,
  );
}

/** Days pass: ticks that hurry, a breath of air, and a last tick that has slowed down. */
export function clockJump(random: Random): Wave {
  const wave = silence(2.1);
  const steps = [0, 0.24, 0.44, 0.6, 0.72, 0.81, 0.89, 0.97, 1.06, 1.18, 1.36, 1.64];
  steps.forEach((at, number) => {
    const hz = number % 2 === 0 ? 1040 : 880;
    const tick = struck(
      hz,
      0.15,
      [
        [1, 1, 0.018],
        [2.4, 0.3, 0.009],
        [0.5, 0.3, 0.02],
      ],
      0.001,
    );
    // Quieter as they crowd together, or the middle would dominate.
    const crowd = ease(Math.abs(at - 0.87) / 0.6);
    mix(wave, tick, at, 0.3 + 0.5 * crowd);
    mix(wave, knock(random, bandpass(1600, 1), 0.003), at, 0.1 + 0.2 * crowd);
  });
  const air = hiss(
    random,
    1.7,
    lowpass(3000),
    (time) => ease(time / 0.85) * ease((1.7 - time) / 0.8),
  );
  const wind = swept(air, (time) => 300 + 500 * ease(time / 0.85) * ease((1.7 - time) / 0.8), 1.2);
  return mix(wave, toPeak(wind), 0.05, 0.3);
}

/** The folder is put down, and a plain cadence, F to C. */
export function caseClosed(random: Random): Wave {
  const wave = silence(2.9);
  mix(wave, knock(random, lowpass(420), 0.03), 0, 0.9);
  mix(wave, knock(random, bandpass(1700, 0.8), 0.02), 0.008, 0.25);
  const cadence: Score = [
    [0.2, "F3", 0.5],
    [0.22, "C4", 0.4],
    [0.24, "A4", 0.45],
    [0.72, "C3", 0.5],
    [0.74, "G3", 0.4],
    [0.76, "E4", 0.45],
    [0.8, "C5", 0.5],
    [0.86, "G4", 0.3],
  ];
  return mix(wave, played(2.9, cadence, TINE, 0.008), 0, 0.6);
}
