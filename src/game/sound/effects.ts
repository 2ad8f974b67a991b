/** Every effect there is; the sprite and the synthesiser are both checked against this list. */
export const EFFECT_NAMES = [
  "paper",
  "stamp",
  "pen",
  "phone-ring",
  "call-connect",
  "hold-beep",
  "desk-bell",
  "door",
  "key",
  "choice",
  "promise-made",
  "promise-kept",
  "promise-broken",
  "clock-jump",
  "radio",
  "email-sent",
  "case-closed",
] as const;

export type EffectName = (typeof EFFECT_NAMES)[number];

/** Things handled again and again, which sound mechanical if they are the same each time. */
const HANDLED: readonly EffectName[] = ["paper", "stamp", "pen", "door", "key"];
const SHADES = [1, 0.96, 1.03, 0.985, 1.045, 0.97] as const;

/** Playback rate for the `count`-th playing of an effect: 0.96..1.045 for handled things, else 1. */
export function rateOf(name: EffectName, count: number): number {
  if (!HANDLED.includes(name)) return 1;
  return SHADES[count % SHADES.length] ?? 1;
}
