import type { Vowel } from "../scene.ts";
import { STILL, type Life } from "./person.ts";

/** Small movements of a person who listens and speaks. */
export interface Idle {
  life: Life;
  gazeX: number;
}

const OPENNESS: Readonly<Record<Vowel, number>> = { a: 0.62, o: 0.55, e: 0.4, i: 0.28, u: 0.34 };
const BLINK_MS = 150;
const LIPS_MS = 42;
const LIPS_FALL_MS = 260;
const HARDLY_OPEN = 0.05;

/** Blinks, glances and lips over time. Give it moments, read `now` after each. */
export class IdleClock {
  now: Idle = { life: STILL, gazeX: 0 };
  #random: () => number;
  #nextBlink = 1800;
  #nextGlance = 2500;
  #lipsWanted = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  say(vowel: Vowel): void {
    this.#lipsWanted = OPENNESS[vowel];
  }

  /** Lips shut, eyes open, looking ahead. */
  rest(): void {
    this.#lipsWanted = 0;
    this.now = { life: STILL, gazeX: 0 };
  }

  /** Moves on; true if anything now looks different. */
  step(time: number, elapsed: number): boolean {
    const before = this.now;
    const { turn, gazeX } = this.#glance(time);
    const life = { ...before.life, blink: this.#blink(time), talk: this.#talk(elapsed), turn };
    const changed =
      life.blink !== before.life.blink ||
      life.talk !== before.life.talk ||
      turn !== before.life.turn ||
      gazeX !== before.gazeX;
    if (changed) this.now = { life, gazeX };
    return changed;
  }

  #blink(time: number): number {
    if (time < this.#nextBlink) return 0;
    const part = (time - this.#nextBlink) / BLINK_MS;
    if (part < 1) return Math.sin(part * Math.PI);
    const isDouble = this.#random() < 0.15;
    this.#nextBlink = time + (isDouble ? 160 : 2300 + this.#random() * 3200);
    return 0;
  }

  #glance(time: number): { turn: number; gazeX: number } {
    if (time < this.#nextGlance) return { turn: this.now.life.turn, gazeX: this.now.gazeX };
    this.#nextGlance = time + 1500 + this.#random() * 2600;
    return { turn: (this.#random() - 0.5) * 0.16, gazeX: (this.#random() - 0.5) * 0.7 };
  }

  #talk(elapsed: number): number {
    const open = this.now.life.talk;
    const next = open + (this.#lipsWanted - open) * Math.min(1, elapsed / LIPS_MS);
    this.#lipsWanted *= Math.exp(-elapsed / LIPS_FALL_MS);
    if (this.#lipsWanted < HARDLY_OPEN) this.#lipsWanted = 0;
    return next < HARDLY_OPEN && this.#lipsWanted === 0 ? 0 : next;
  }
}
