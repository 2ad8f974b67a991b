import { filteredRound, type Filter } from "./filter.ts";
import type { Random } from "./random.ts";
import { echoes, type Room } from "./room.ts";
import {
  draw,
  mixRound,
  RATE,
  sampleOf,
  scaled,
  silence,
  toPeak,
  type Stereo,
  type Wave,
} from "./wave.ts";

/** Sound on a ring: whatever is placed near the end carries on at the beginning. */
export class Loop {
  readonly seconds: number;
  readonly left: Wave;
  readonly right: Wave;

  constructor(
    seconds: number,
    { left, right }: Stereo = { left: silence(seconds), right: silence(seconds) },
  ) {
    this.seconds = seconds;
    this.left = left;
    this.right = right;
  }

  add(other: Stereo, gain: number): void {
    mixRound(this.left, other.left, 0, gain);
    mixRound(this.right, other.right, 0, gain);
  }

  /** `side` 0 is left, 1 right; equal power between. */
  place(wave: Wave, at: number, gain: number, side: number): void {
    mixRound(this.left, wave, at, gain * Math.cos((side * Math.PI) / 2));
    mixRound(this.right, wave, at, gain * Math.sin((side * Math.PI) / 2));
  }

  through(filter: () => Filter): Loop {
    return new Loop(this.seconds, {
      left: filteredRound(this.left, filter()),
      right: filteredRound(this.right, filter()),
    });
  }

  /** With echoes of `room` added, `share` as loud as the sound (0 none). */
  inRoom(room: Room, share: number): Loop {
    const heard = new Loop(this.seconds, { left: this.left.slice(), right: this.right.slice() });
    if (share === 0) return heard;
    const both = this.left.map((sample, index) => (sample + sampleOf(this.right, index)) / 2);
    heard.add(echoes(both, room, true), share);
    return heard;
  }

  /** The loop with a stretch of itself before and after: a player may then cut anywhere in those. */
  withMargins(margin: number): Stereo {
    const extra = Math.round(margin * RATE);
    const extend = (wave: Wave) =>
      silence(this.seconds + 2 * margin).map((_, index) =>
        sampleOf(wave, (index + wave.length - extra) % wave.length),
      );
    return { left: extend(this.left), right: extend(this.right) };
  }

  scaled(gain: number): Loop {
    return new Loop(this.seconds, {
      left: scaled(this.left, gain),
      right: scaled(this.right, gain),
    });
  }
}

/** Noise, different in each ear, that swells and sinks by `depth` (0..1) a whole number of times. */
export function bed(random: Random, seconds: number, filter: () => Filter, depth: number): Stereo {
  const side = (): Wave => {
    const noise = filteredRound(
      draw(seconds, () => random.signed()),
      filter(),
    );
    const swells = [2, 3, 5, 7].map((turns) => ({ turns, phase: random.between(0, 2 * Math.PI) }));
    const level = draw(seconds, (time) => {
      const sum = swells.reduce(
        (total, { turns, phase }) =>
          total + Math.sin((2 * Math.PI * turns * time) / seconds + phase),
        0,
      );
      return 1 + (depth * sum) / 4;
    });
    return toPeak(noise.map((sample, index) => sample * sampleOf(level, index)));
  };
  return { left: side(), right: side() };
}

/** Small sounds at random moments, `perSecond` of them on average, from anywhere in the room. */
export function scattered(
  random: Random,
  loop: Loop,
  perSecond: number,
  make: () => Wave,
  quietest: number,
  loudest: number,
): void {
  for (let left = Math.round(perSecond * loop.seconds); left > 0; left--) {
    // Squared, so that most are quiet and few are near.
    const gain = quietest + (loudest - quietest) * random.unit() ** 2;
    loop.place(make(), random.between(0, loop.seconds), gain, random.unit());
  }
}
