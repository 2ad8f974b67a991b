/** What the learner has set, kept in this browser where it can be, and put on the page's root. */
import { effect, signal } from "@preact/signals";

export interface Prefs {
  /** Per cent of the usual size. */
  readonly text: number;
  readonly font: "atkinson" | "dyslexic" | "system";
  readonly contrast: "normal" | "high";
  readonly motion: "system" | "on" | "off";
  /** How a turn's new lines come: all at once, each when asked for, or written out by themselves. */
  readonly pace: "whole" | "steps" | "auto";
  readonly keys: boolean;
  readonly meter: boolean;
  readonly muted: boolean;
  /** 0-1 each. */
  readonly ambience: number;
  readonly effects: number;
  readonly voice: number;
}

export const DEFAULTS: Prefs = {
  text: 100,
  font: "atkinson",
  contrast: "normal",
  motion: "system",
  pace: "whole",
  keys: true,
  meter: true,
  muted: false,
  ambience: 0.5,
  effects: 0.7,
  voice: 0.5,
};

const KEY = "redress.settings";

const within = (value: unknown, low: number, high: number, otherwise: number): number =>
  typeof value === "number" && value >= low && value <= high ? value : otherwise;

/** Settings from what was stored; anything missing or odd is as by default. */
export function readPrefs(stored: string | null): Prefs {
  let found: Partial<Record<keyof Prefs, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? "{}");
    if (typeof parsed === "object" && parsed !== null) found = parsed;
  } catch {
    // A damaged store is as good as none.
  }
  const pick = <T extends string>(name: keyof Prefs, ...known: T[]): T =>
    known.find((each) => each === found[name]) ?? known[0]!;
  const flag = (name: "keys" | "meter" | "muted"): boolean =>
    typeof found[name] === "boolean" ? found[name] : DEFAULTS[name];
  return {
    text: within(found.text, 90, 200, DEFAULTS.text),
    font: pick("font", "atkinson", "dyslexic", "system"),
    contrast: pick("contrast", "normal", "high"),
    motion: pick("motion", "system", "on", "off"),
    // It was "own" once where it is "whole" now; like anything else unknown that reads as the first.
    pace: pick("pace", "whole", "steps", "auto"),
    keys: flag("keys"),
    meter: flag("meter"),
    muted: flag("muted"),
    ambience: within(found.ambience, 0, 1, DEFAULTS.ambience),
    effects: within(found.effects, 0, 1, DEFAULTS.effects),
    voice: within(found.voice, 0, 1, DEFAULTS.voice),
  };
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export const prefs = signal<Prefs>(readPrefs(stored()));

export function setPrefs(change: Partial<Prefs>): void {
  prefs.value = { ...prefs.value, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(prefs.value));
  } catch {
    // They hold for this visit then.
  }
}

const stillness = matchMedia("(prefers-reduced-motion: reduce)");
const systemStill = signal(stillness.matches);
stillness.addEventListener("change", (event) => {
  systemStill.value = event.matches;
});

/** Whether anything may move: the learner's word first, else the system's. */
export const moves = (): boolean =>
  prefs.value.motion === "on" || (prefs.value.motion === "system" && !systemStill.value);

/** Keeps the page's root as the settings say. */
export function followPrefs(root: HTMLElement): void {
  effect(() => {
    const { text, font, contrast } = prefs.value;
    root.dataset.font = font;
    root.dataset.contrast = contrast;
    root.dataset.text = text >= 150 ? "large" : "normal";
    root.dataset.motion = moves() ? "on" : "off";
    root.style.setProperty("--text", String(text / 100));
  });
}
