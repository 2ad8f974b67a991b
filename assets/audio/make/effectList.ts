import type { EffectName } from "../../../src/game/sound/effects.ts";
import {
  caseClosed,
  choice,
  clockJump,
  promiseBroken,
  promiseKept,
  promiseMade,
} from "./chimes.ts";
import { deskBell, door, key, paper, pen, stamp } from "./desk.ts";
import { callConnect, emailSent, holdBeep, phoneRing, radio } from "./line.ts";
import type { Random } from "./random.ts";
import type { Wave } from "./wave.ts";

export interface Recipe {
  make(random: Random): Wave;
  /** LUFS of the loudest 400 ms. Ambience is at -34 and talk at about -27. */
  loudness: number;
  /** Share of room echo mixed in, 0..1. */
  echo: number;
}

export const EFFECTS: Record<EffectName, Recipe> = {
  paper: { make: paper, loudness: -33, echo: 0.12 },
  stamp: { make: stamp, loudness: -27, echo: 0.14 },
  pen: { make: pen, loudness: -36, echo: 0.08 },
  "phone-ring": { make: phoneRing, loudness: -25, echo: 0.16 },
  "call-connect": { make: callConnect, loudness: -29, echo: 0.05 },
  "hold-beep": { make: holdBeep, loudness: -31, echo: 0.04 },
  "desk-bell": { make: deskBell, loudness: -27, echo: 0.2 },
  door: { make: door, loudness: -30, echo: 0.18 },
  key: { make: key, loudness: -37, echo: 0.08 },
  choice: { make: choice, loudness: -31, echo: 0.12 },
  "promise-made": { make: promiseMade, loudness: -28, echo: 0.25 },
  "promise-kept": { make: promiseKept, loudness: -26, echo: 0.25 },
  "promise-broken": { make: promiseBroken, loudness: -26, echo: 0.2 },
  "clock-jump": { make: clockJump, loudness: -29, echo: 0.22 },
  radio: { make: radio, loudness: -32, echo: 0.05 },
  "email-sent": { make: emailSent, loudness: -31, echo: 0.15 },
  "case-closed": { make: caseClosed, loudness: -26, echo: 0.22 },
};
