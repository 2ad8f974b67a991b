import type { Vowel } from "../../../src/game/sound/voices.ts";
import type { Random } from "./random.ts";
import { RATE, silence, type Wave } from "./wave.ts";

/** The first three resonances of a mouth, in Hz, for an average adult. */
const MOUTHS: Record<Vowel, readonly [number, number, number]> = {
  a: [760, 1180, 2600],
  e: [440, 1850, 2500],
  i: [300, 2150, 2800],
  o: [470, 840, 2500],
  u: [330, 720, 2300],
};
const STRENGTHS = [1, 0.5, 0.16] as const;
const WIDTHS = [90, 130, 220] as const;

export interface Utterance {
  seconds: number;
  /** Hz at a time in seconds. */
  pitch(time: number): number;
  level(time: number): number;
  /** The mouth glides through these in even steps. */
  vowels: readonly [Vowel, ...Vowel[]];
  /** Below 1 a larger head, above 1 a smaller one. */
  head: number;
  /** Share of breath in the voice, 0..1. */
  breath: number;
}

/**
 * A voice as a sum of harmonics, each as strong as throat and mouth let it be.
 * Adding harmonics rather than filtering a buzz keeps it soft and free of aliasing.
 */
export function speak(utterance: Utterance, random: Random): Wave {
  const wave = silence(utterance.seconds);
  // The mouth moves slowly beside the voice, so its shape is worked out every few milliseconds.
  const stride = 240;
  let turn = 0;
  let strengths: number[] = [];
  let nextStrengths: number[] = strengthsAt(0, utterance);

  for (let index = 0; index < wave.length; index++) {
    const time = index / RATE;
    if (index % stride === 0) {
      strengths = nextStrengths;
      nextStrengths = strengthsAt(time + stride / RATE, utterance);
    }
    const between = (index % stride) / stride;
    turn = (turn + utterance.pitch(time) / RATE) % 1;
    let sum = 0;
    for (let harmonic = 0; harmonic < strengths.length; harmonic++) {
      const now = strengths[harmonic] ?? 0;
      const then = nextStrengths[harmonic] ?? 0;
      sum += (now + (then - now) * between) * Math.sin(2 * Math.PI * turn * (harmonic + 1));
    }
    wave[index] = sum * (1 + utterance.breath * random.signed()) * utterance.level(time);
  }
  return wave;
}

const HIGHEST = 3_600;

function strengthsAt(time: number, { pitch, vowels, head, seconds }: Utterance): number[] {
  const along = Math.min(0.999, time / seconds) * (vowels.length - 1);
  const from = MOUTHS[vowels[Math.floor(along)] ?? vowels[0]];
  const to = MOUTHS[vowels[Math.floor(along) + 1] ?? vowels[Math.floor(along)] ?? vowels[0]];
  const base = pitch(time);
  // A fixed count, so that strengths interpolate one to one while the pitch moves.
  return Array.from({ length: 34 }, (_, index) => {
    const hz = base * (index + 1);
    if (hz > HIGHEST) return 0;
    const throat = 1 / (index + 1) ** 0.85;
    let mouth = 0.02;
    for (const formant of [0, 1, 2] as const) {
      const centre = (from[formant] + (to[formant] - from[formant]) * (along % 1)) * head;
      mouth += STRENGTHS[formant] / Math.hypot(1, (hz - centre) / WIDTHS[formant]);
    }
    // The top fades rather than stops, so no harmonic is heard to come and go.
    return throat * mouth * Math.min(1, (HIGHEST - hz) / 900);
  });
}
