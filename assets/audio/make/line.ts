import { bandpass, chain, filtered, highpass, lowpass, swept } from "./filter.ts";
import type { Random } from "./random.ts";
import { hiss, knock, specks, struck } from "./tone.ts";
import { draw, ease, mix, silence, toPeak, type Wave } from "./wave.ts";

// Telephone, radio and email: what comes down a line.

/** A tone with soft ends. */
function tone(seconds: number, hz: readonly number[], softness: number): Wave {
  return draw(seconds, (time) => {
    const level = ease(time / softness) * ease((seconds - time) / softness);
    return (
      (level * hz.reduce((sum, each) => sum + Math.sin(2 * Math.PI * each * time), 0)) / hz.length
    );
  });
}

/** An office handset's double ring, as in Britain, trilled between two small bells. */
export function phoneRing(): Wave {
  const wave = silence(1.75);
  for (const ring of [0, 0.6]) {
    for (let stroke = 0; stroke < 9; stroke++) {
      const hz = stroke % 2 === 0 ? 784 : 988;
      const bell = struck(
        hz,
        0.4,
        [
          [1, 1, 0.1],
          [2, 0.2, 0.05],
          [2.76, 0.12, 0.06],
        ],
        0.004,
      );
      mix(wave, bell, ring + stroke * 0.046, 0.75 + 0.25 * ease(stroke / 3));
    }
  }
  return filtered(wave, lowpass(3600));
}

/** The handset is lifted and the line opens: a click, then two rising notes. */
export function callConnect(random: Random): Wave {
  const wave = silence(0.62);
  mix(wave, knock(random, bandpass(900, 1), 0.008), 0, 0.9);
  mix(wave, tone(0.14, [440, 880.7], 0.03), 0.1, 0.5);
  mix(wave, tone(0.24, [587.3, 1175], 0.05), 0.25, 0.5);
  return filtered(wave, lowpass(2600));
}

/** Once now and then while a caller waits; low and rounded, since it will be heard often. */
export function holdBeep(): Wave {
  return filtered(mix(silence(0.4), tone(0.26, [523.25, 524.4], 0.07)), lowpass(1800));
}

/** A hand radio opens, hisses and lets go. */
export function radio(random: Random): Wave {
  const wave = silence(0.62);
  const band = () => chain(highpass(420), bandpass(1300, 0.7), lowpass(2600));
  const open = (time: number) =>
    ease(time / 0.012) * ease((0.46 - time) / 0.05) * (0.65 + 0.35 * Math.exp(-time / 0.07));
  mix(wave, toPeak(hiss(random, 0.46, band(), open)), 0.03, 0.34);
  const crackle = specks(random, 0.46, (time) => 130 * open(time));
  mix(wave, toPeak(filtered(crackle, band())), 0.03, 0.3);
  mix(wave, knock(random, bandpass(1000, 1.2), 0.005), 0.02, 0.6);
  mix(wave, knock(random, bandpass(800, 1.2), 0.007), 0.5, 0.6);
  return wave;
}

/** Something leaves: air that rises and thins, with a faint note that rises in it. */
export function emailSent(random: Random): Wave {
  const seconds = 0.75;
  const passing = (time: number) => ease(time / 0.3) * ease((seconds - time) / 0.42);
  const noise = hiss(random, seconds, lowpass(4000), passing);
  const wave = toPeak(
    swept(noise, (time) => 320 * 2 ** (3.1 * ease(time / seconds)), 1.4),
    0.6,
  );
  let turns = 0;
  const note = draw(seconds, (time) => {
    turns += (392 * 2 ** (0.8 * ease(time / 0.6))) / 48_000;
    return Math.sin(2 * Math.PI * turns) * passing(time) ** 2;
  });
  return mix(wave, note, 0, 0.14);
}
