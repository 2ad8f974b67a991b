import { VOWELS } from "../../../src/game/sound/voices.ts";
import type { Random } from "./random.ts";
import { speak } from "./speech.ts";
import { ease, mixRound, RATE, silence, type Stereo } from "./wave.ts";

export interface Crowd {
  talkers: number;
  /** Seconds each is silent between phrases: shortest and longest. */
  pauses: readonly [number, number];
}

/** People talking in no language, spread from left to right. Soften it: near, it would distract. */
export function crowd(random: Random, seconds: number, { talkers, pauses }: Crowd): Stereo {
  const left = silence(seconds);
  const right = silence(seconds);
  for (let talker = 0; talker < talkers; talker++) {
    // Alternate deep and light voices, no two alike.
    const hz = (talker % 2 === 0 ? 98 : 172) + 9 * talker;
    const side = (talker + 0.5) / talkers;
    const begins = random.between(0, pauses[1]);
    let at = begins;
    while (at < begins + seconds - 2.2) {
      const syllables = Math.floor(random.between(3, 10));
      const length = syllables * random.between(0.15, 0.2);
      const phrase = phraseOf(random, hz, syllables, length);
      const gain = random.between(0.5, 1);
      mixRound(left, phrase, at, gain * Math.cos((side * Math.PI) / 2));
      mixRound(right, phrase, at, gain * Math.sin((side * Math.PI) / 2));
      at += length + random.between(...pauses);
    }
  }
  return { left, right };
}

function phraseOf(random: Random, hz: number, syllables: number, seconds: number) {
  const beat = seconds / syllables;
  const stresses = Array.from({ length: syllables }, () => random.between(0.45, 1));
  const bends = stresses.map((stress) => 1 + 0.09 * (stress - 0.6));
  const vowels = Array.from({ length: syllables }, () => random.pick(VOWELS));
  const smooth = (values: readonly number[], time: number) => {
    const along = time / beat - 0.5;
    const from = values[Math.max(0, Math.floor(along))] ?? 1;
    const to = values[Math.min(syllables - 1, Math.max(0, Math.floor(along) + 1))] ?? from;
    return from + (to - from) * ease(along - Math.floor(along));
  };
  return speak(
    {
      seconds: Math.round(seconds * RATE) / RATE,
      head: hz > 150 ? 1.1 : 0.95,
      breath: 0.15,
      vowels: [vowels[0] ?? "a", ...vowels.slice(1), vowels.at(-1) ?? "a"],
      pitch: (time) => hz * smooth(bends, time) * (1.08 - 0.16 * (time / seconds)),
      level: (time) =>
        smooth(stresses, time) *
        (0.35 + 0.65 * Math.sin((Math.PI * time) / beat) ** 2) *
        ease(time / 0.06) *
        ease((seconds - time) / 0.12),
    },
    random,
  );
}
