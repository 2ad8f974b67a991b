import {
  REGISTERS,
  VOWELS,
  type BlipName,
  type Register,
  type Vowel,
} from "../../../src/game/sound/voices.ts";
import { chain, filtered, highpass, lowpass } from "./filter.ts";
import { randomFor } from "./random.ts";
import { speak } from "./speech.ts";
import { ease, type Wave } from "./wave.ts";

const VOICES: Record<Register, { hz: number; head: number; breath: number; seconds: number }> = {
  low: { hz: 108, head: 0.93, breath: 0.05, seconds: 0.125 },
  "mid-low": { hz: 142, head: 0.98, breath: 0.06, seconds: 0.12 },
  "mid-high": { hz: 186, head: 1.08, breath: 0.07, seconds: 0.115 },
  high: { hz: 232, head: 1.15, breath: 0.08, seconds: 0.11 },
};

/** Open vowels sit a little lower than close ones, so that a run of blips has a tune like talk. */
const LIFT: Record<Vowel, number> = { a: 0.97, e: 1.02, i: 1.06, o: 0.96, u: 1 };

/** One short vowel for each register and letter. */
export function blips(): [BlipName, Wave][] {
  return REGISTERS.flatMap((register) =>
    VOWELS.map((vowel): [BlipName, Wave] => [`${register}-${vowel}`, blip(register, vowel)]),
  );
}

function blip(register: Register, vowel: Vowel): Wave {
  const { hz, head, breath, seconds } = VOICES[register];
  const wave = speak(
    {
      seconds,
      head,
      breath,
      vowels: [vowel, vowel],
      pitch: (time) => hz * LIFT[vowel] * (1.03 - 0.09 * ease(time / seconds)),
      // A slow opening leaves out the click of a consonant; the long close leaves room for the next.
      level: (time) => ease(time / 0.022) * ease((seconds - time) / 0.06),
    },
    randomFor(`blip ${register} ${vowel}`),
  );
  return filtered(wave, chain(highpass(80), lowpass(3200)));
}
