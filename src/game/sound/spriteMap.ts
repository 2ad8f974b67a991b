// Written by assets/audio/make/main.ts with the files it describes: change that, not this.
import type { EffectName } from "./effects.ts";
import type { Place } from "./places.ts";
import type { BlipName } from "./voices.ts";

/** Milliseconds: where a sound starts in its file, and how long it lasts. */
export type Span = [start: number, length: number];

export const EFFECT_SPANS: Record<EffectName, Span> = {
  paper: [0, 1030],
  stamp: [1110, 910],
  pen: [2100, 910],
  "phone-ring": [3090, 2160],
  "call-connect": [5330, 830],
  "hold-beep": [6240, 610],
  "desk-bell": [6930, 2310],
  door: [9320, 1660],
  key: [11060, 370],
  choice: [11510, 830],
  "promise-made": [12420, 2110],
  "promise-kept": [14610, 2510],
  "promise-broken": [17200, 2010],
  "clock-jump": [19290, 2510],
  radio: [21880, 830],
  "email-sent": [22790, 1160],
  "case-closed": [24030, 3310],
};

export const BLIP_SPANS: Record<BlipName, Span> = {
  "low-a": [0, 190],
  "low-e": [270, 190],
  "low-i": [540, 190],
  "low-o": [810, 190],
  "low-u": [1080, 190],
  "mid-low-a": [1350, 180],
  "mid-low-e": [1610, 180],
  "mid-low-i": [1870, 180],
  "mid-low-o": [2130, 180],
  "mid-low-u": [2390, 180],
  "mid-high-a": [2650, 180],
  "mid-high-e": [2910, 180],
  "mid-high-i": [3170, 180],
  "mid-high-o": [3430, 180],
  "mid-high-u": [3690, 180],
  "high-a": [3950, 170],
  "high-e": [4200, 170],
  "high-i": [4450, 170],
  "high-o": [4700, 170],
  "high-u": [4950, 170],
};

/** The part of each ambience file that repeats; what lies outside is the same sound again. */
export const LOOP_SPANS: Record<Place, Span> = {
  shop: [187, 20000],
  leisure: [478, 20000],
  hotel: [280, 20000],
  "contact-centre": [156, 20000],
  "meeting-room": [319, 20000],
  office: [456, 20000],
};
