import type { Place } from "../../../src/game/sound/places.ts";
import { crowd } from "./crowd.ts";
import { bandpass, chain, highpass, lowpass } from "./filter.ts";
import { bed, Loop, scattered } from "./loop.ts";
import { key, pen } from "./desk.ts";
import type { Random } from "./random.ts";
import { knock, struck } from "./tone.ts";
import { draw, ease, mix, scaled, type Wave } from "./wave.ts";

export interface PlaceRecipe {
  make(random: Random, seconds: number): Loop;
  /** LUFS over the whole loop. */
  loudness: number;
}

/** Each is a floor of air, then what people do there, then what tells the place from the others. */
export const PLACES: Record<Place, PlaceRecipe> = {
  shop: { make: shop, loudness: -34 },
  leisure: { make: leisure, loudness: -34 },
  hotel: { make: hotel, loudness: -35 },
  "contact-centre": { make: contactCentre, loudness: -34 },
  "meeting-room": { make: meetingRoom, loudness: -37 },
  office: { make: office, loudness: -35.5 },
};

function shop(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => chain(highpass(350), lowpass(2400, 0.5)), 0.25),
    0.5,
  );
  loop.add(
    bed(random, seconds, () => lowpass(160), 0.3),
    0.35,
  );
  const drop = () => {
    const hz = random.between(900, 2600);
    return struck(
      hz,
      0.05,
      [
        [1, 1, 0.006],
        [1.6, 0.4, 0.004],
      ],
      0.001,
    );
  };
  scattered(random, loop, 26, drop, 0.03, 0.16);
  loop.add(murmur(random, seconds, 4, [1, 3.5], 1100, 0.9), 0.42);
  return loop;
}

function leisure(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => lowpass(240, 0.5), 0.2),
    0.5,
  );
  const hall = { tail: 2.4, soft: 2300, size: 3.1 };

  const water = new Loop(seconds);
  water.add(
    bed(random, seconds, () => chain(highpass(280), bandpass(620, 0.6)), 0.75),
    0.35,
  );
  const bubble = () => {
    const low = random.between(330, 620);
    const length = random.between(0.04, 0.09);
    let turns = 0;
    return draw(length, (time) => {
      turns += (low * (1 + 0.7 * (time / length))) / 48_000;
      return Math.sin(2 * Math.PI * turns) * ease(time / 0.008) * ease((length - time) / 0.03);
    });
  };
  scattered(random, water, 3.5, bubble, 0.06, 0.3);
  const splash = () => {
    const size = random.between(0.07, 0.2);
    const noise = knock(random, chain(highpass(500), lowpass(2600)), size / 2);
    return noise.map((sample, index) => sample * ease(index / 48_000 / 0.05));
  };
  scattered(random, water, 0.3, splash, 0.15, 0.45);
  loop.add(water.inRoom(hall, 0.9), 0.9);
  loop.add(murmur(random, seconds, 5, [1.2, 4], 1700, 0).inRoom(hall, 1.6), 0.4);
  return loop;
}

function hotel(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => lowpass(330, 0.5), 0.25),
    0.6,
  );
  loop.add(
    bed(random, seconds, () => chain(highpass(300), lowpass(1300, 0.5)), 0.3),
    0.07,
  );
  const lobby = { tail: 1.3, soft: 2600, size: 2.2 };
  loop.add(murmur(random, seconds, 3, [2, 5], 900, 0).inRoom(lobby, 1.4), 0.3);
  const clock = new Loop(seconds);
  for (let second = 0; second < seconds; second++) {
    const hz = second % 2 === 0 ? 1180 : 930;
    const tick = struck(
      hz,
      0.12,
      [
        [1, 1, 0.012],
        [2.2, 0.35, 0.007],
        [0.42, 0.4, 0.02],
      ],
      0.001,
    );
    mix(tick, knock(random, bandpass(2000, 1.2), 0.002), 0, 0.3);
    clock.place(tick, second + 0.2, 0.16, 0.68);
  }
  loop.add(clock.inRoom(lobby, 0.35), 1);
  return loop;
}

function contactCentre(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => lowpass(300, 0.5), 0.1),
    0.45,
  );
  loop.add(murmur(random, seconds, 9, [0.5, 2.4], 1250, 0.7), 0.6);
  typing(random, loop, 5, 0.12);
  return loop;
}

/** Also the boardroom: nothing happens, quietly. */
function meetingRoom(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => lowpass(210, 0.5), 0.12),
    1,
  );
  loop.add(
    bed(random, seconds, () => chain(highpass(250), lowpass(900, 0.5)), 0.2),
    0.16,
  );
  loop.add(
    bed(random, seconds, () => bandpass(232, 6), 0.3),
    0.12,
  );
  return loop;
}

function office(random: Random, seconds: number): Loop {
  const loop = new Loop(seconds);
  loop.add(
    bed(random, seconds, () => lowpass(270, 0.5), 0.12),
    0.7,
  );
  // A fan: whole numbers of turns in the loop, so that its hum meets itself.
  const hum = draw(
    seconds,
    (time) => Math.sin(2 * Math.PI * 100 * time) + 0.4 * Math.sin(2 * Math.PI * 149 * time),
  );
  loop.place(hum, 0, 0.05, 0.4);
  loop.add(murmur(random, seconds, 1, [3, 6], 800, 1), 0.16);
  typing(random, loop, 3, 0.22);
  loop.place(scaled(pen(random), 0.5), 0.62 * seconds, 0.12, 0.25);
  return loop;
}

function murmur(
  random: Random,
  seconds: number,
  talkers: number,
  pauses: readonly [number, number],
  softness: number,
  echo: number,
): Loop {
  const voices = new Loop(seconds, crowd(random, seconds, { talkers, pauses }));
  const soft = voices.through(() =>
    chain(highpass(110), lowpass(softness, 0.5), lowpass(softness * 1.4)),
  );
  return soft.inRoom({ tail: 0.8, soft: 1800, size: 1.6 }, echo);
}

/** Bursts of keys at `typists` desks, each with its own place and pace. */
function typing(random: Random, loop: Loop, typists: number, gain: number): void {
  for (let typist = 0; typist < typists; typist++) {
    const side = random.between(0.1, 0.9);
    const keys: readonly [Wave, ...Wave[]] = [key(random), key(random), key(random), key(random)];
    let at = random.between(0, 3);
    while (at < loop.seconds) {
      const burst = Math.floor(random.between(3, 14));
      for (let stroke = 0; stroke < burst; stroke++) {
        loop.place(random.pick(keys), at, gain * random.between(0.5, 1), side);
        at += random.between(0.09, 0.2);
      }
      at += random.between(1, 4.5);
    }
  }
}
