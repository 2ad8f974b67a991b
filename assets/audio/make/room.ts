import { lowpass } from "./filter.ts";
import { RATE, sampleOf, silence, type Stereo, type Wave } from "./wave.ts";

export interface Room {
  /** Seconds for the sound to fall by 60 dB. */
  tail: number;
  /** Above this, in Hz, the walls swallow the sound sooner. */
  soft: number;
  /** 1 is a small office; 3 a hall. Longer walls, sparser echoes. */
  size: number;
}

const WALLS = [557, 683, 797, 919, 1061, 1213, 1361, 1523] as const;

/**
 * Echoes only, without the sound itself: eight delay lines that feed one another.
 * `round` treats the wave as a loop, whose tail is heard over its own beginning.
 */
export function echoes(wave: Wave, room: Room, round: boolean): Stereo {
  const left = silence(wave.length / RATE);
  const right = silence(wave.length / RATE);
  const lines = WALLS.map((wall, number) => {
    const delay = new Float32Array(Math.round(wall * room.size));
    const fall = 10 ** ((-3 * delay.length) / RATE / room.tail);
    return { delay, at: 0, fall, damp: lowpass(room.soft, 0.5), side: number % 2, heard: 0 };
  });

  for (let pass = round ? 0 : 1; pass < 2; pass++) {
    for (let index = 0; index < wave.length; index++) {
      let sum = 0;
      for (const line of lines) {
        line.heard = line.damp(line.delay[line.at] ?? 0) * line.fall;
        sum += line.heard;
      }
      let toLeft = 0;
      let toRight = 0;
      // Each line takes what it gave less a share of the whole: a lossless mix (Householder's).
      for (const line of lines) {
        line.delay[line.at] = sampleOf(wave, index) + line.heard - sum / 4;
        line.at = (line.at + 1) % line.delay.length;
        if (line.side === 0) toLeft += line.heard;
        else toRight += line.heard;
      }
      left[index] = toLeft / 4;
      right[index] = toRight / 4;
    }
  }
  return { left, right };
}
