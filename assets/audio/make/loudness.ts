import { biquad, chain, filtered } from "./filter.ts";
import { RATE, sampleOf, type Wave } from "./wave.ts";

/** The ear's weighting of ITU-R BS.1770, at 48 kHz. */
function weighting() {
  return chain(
    biquad([
      1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
    ]),
    biquad([1, -2, 1, -1.99004745483398, 0.99007225036621]),
  );
}

/** LUFS over the whole of one or two channels; for steady sounds, where gating changes nothing. */
export function steadyLoudness(channels: readonly Wave[]): number {
  let power = 0;
  for (const channel of channels) {
    power += meanSquare(filtered(channel, weighting()), 0, channel.length);
  }
  return inLufs(power);
}

/** LUFS of the loudest 400 ms: how loud something short seems. */
export function momentaryLoudness(wave: Wave): number {
  const heard = filtered(wave, weighting());
  const window = Math.round(0.4 * RATE);
  const step = Math.round(0.02 * RATE);
  let loudest = meanSquare(heard, 0, window);
  for (let start = step; start + window <= wave.length; start += step) {
    loudest = Math.max(loudest, meanSquare(heard, start, window));
  }
  return inLufs(loudest);
}

function meanSquare(wave: Wave, start: number, length: number): number {
  let sum = 0;
  for (let index = start; index < start + length; index++) sum += sampleOf(wave, index) ** 2;
  return sum / length;
}

function inLufs(power: number): number {
  return -0.691 + 10 * Math.log10(Math.max(power, 1e-12));
}
