import { bandpass, chain, filtered, highpass, lowpass, swept } from "./filter.ts";
import type { Random } from "./random.ts";
import { hiss, knock, specks, struck } from "./tone.ts";
import { draw, ease, mix, silence, toPeak, type Wave } from "./wave.ts";

// Things handled at a desk: mostly noise, shaped as the hand moves.

/** A sheet slides, then turns over. */
export function paper(random: Random): Wave {
  const sheet = silence(0.62);
  for (const [at, seconds, brightness] of [
    [0, 0.24, 2100],
    [0.2, 0.36, 2900],
  ] as const) {
    const stroke = (time: number) =>
      ease(time / (seconds * 0.35)) * ease((seconds - time) / (seconds * 0.6));
    const grain = filtered(
      specks(random, seconds, (time) => 2600 * stroke(time)),
      chain(bandpass(brightness, 0.9), lowpass(6000)),
    );
    const air = hiss(random, seconds, chain(highpass(700), lowpass(brightness)), stroke);
    mix(sheet, toPeak(grain), at, 0.8);
    mix(sheet, toPeak(air), at, 0.35);
  }
  return sheet;
}

/** A rubber stamp with a wooden handle: mechanism, thud on a padded desk, lift. */
export function stamp(random: Random): Wave {
  const wave = silence(0.5);
  mix(wave, knock(random, bandpass(1500, 1.2), 0.006), 0, 0.5);
  const drop = draw(0.4, (time) => {
    const turns = 64 * time + 1.1 * (1 - Math.exp(-time * 28));
    return Math.sin(2 * Math.PI * turns) * Math.exp(-time / 0.07) * ease(time / 0.002);
  });
  mix(wave, drop, 0.055, 0.9);
  mix(wave, knock(random, lowpass(700), 0.02), 0.055, 2.2);
  const handle = struck(196, 0.3, [
    [1, 0.4, 0.045],
    [1.73, 0.25, 0.03],
    [3.1, 0.12, 0.015],
  ]);
  mix(wave, handle, 0.056, 0.7);
  mix(wave, knock(random, bandpass(1100, 0.9), 0.014), 0.22, 0.35);
  return wave;
}

/** Three strokes of a ballpoint on a pad. */
export function pen(random: Random): Wave {
  const wave = silence(0.7);
  let at = 0.01;
  for (const seconds of [0.15, 0.11, 0.24]) {
    const speed = (time: number) => Math.sin(Math.PI * Math.min(1, time / seconds)) ** 0.8;
    const grain = filtered(
      specks(random, seconds, (time) => 3800 * speed(time)),
      chain(bandpass(2400, 1.1), lowpass(4800)),
    );
    mix(wave, toPeak(grain), at, random.between(0.6, 0.8));
    mix(wave, knock(random, lowpass(500), 0.008), at, 0.5);
    at += seconds + 0.045;
  }
  return wave;
}

/** One key of a quiet keyboard: cap, then bottom, then the return. */
export function key(random: Random): Wave {
  const wave = silence(0.16);
  mix(wave, knock(random, bandpass(random.between(1700, 2100), 1.4), 0.003), 0.002, 0.7);
  mix(wave, knock(random, lowpass(520), 0.011), 0.008, 1.1);
  mix(
    wave,
    struck(290, 0.1, [
      [1, 1, 0.014],
      [2.3, 0.3, 0.008],
    ]),
    0.008,
    0.25,
  );
  mix(wave, knock(random, bandpass(2500, 1.6), 0.0025), 0.085, 0.28);
  return wave;
}

/** Handle, the air of the door, and a soft close. */
export function door(random: Random): Wave {
  const wave = silence(1.25);
  for (const [at, hz, gain] of [
    [0.01, 1250, 0.35],
    [0.07, 900, 0.5],
  ] as const) {
    mix(wave, knock(random, bandpass(hz, 2), 0.008), at, gain);
    mix(wave, knock(random, lowpass(380), 0.015), at, gain);
  }
  const swing = (time: number) => ease(time / 0.3) * ease((0.62 - time) / 0.22);
  const air = swept(hiss(random, 0.62, lowpass(2500), swing), (time) => 260 + 420 * time, 0.8);
  mix(wave, toPeak(air), 0.12, 0.16);
  const panel = struck(
    74,
    0.5,
    [
      [1, 1, 0.08],
      [1.9, 0.4, 0.05],
      [3.3, 0.2, 0.03],
    ],
    0.004,
  );
  mix(wave, panel, 0.72, 0.75);
  mix(wave, knock(random, lowpass(600), 0.02), 0.72, 0.9);
  mix(wave, knock(random, bandpass(1150, 1.8), 0.007), 0.765, 0.35);
  return wave;
}

/** A brass desk bell, tapped lightly; the two near-equal partials beat slowly as real ones do. */
export function deskBell(random: Random): Wave {
  const bell = struck(1568, 1.9, [
    [1, 1, 0.55],
    [1.0045, 0.5, 0.6],
    [2.71, 0.22, 0.26],
    [5.15, 0.06, 0.1],
    [0.5, 0.08, 0.2],
  ]);
  return mix(bell, knock(random, bandpass(2600, 1), 0.003), 0, 0.25);
}
