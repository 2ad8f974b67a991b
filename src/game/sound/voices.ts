export const REGISTERS = ["low", "mid-low", "mid-high", "high"] as const;
export const VOWELS = ["a", "e", "i", "o", "u"] as const;

export type Register = (typeof REGISTERS)[number];
export type Vowel = (typeof VOWELS)[number];

/** A person's voice: a register, and where in it they speak. */
export interface VoiceId {
  register: Register;
  /** Playback rate, 0.8 (deeper) to 1.25 (lighter); 1 is the middle of the register. */
  pitch: number;
}

export type BlipName = `${Register}-${Vowel}`;

export function blipName(voice: VoiceId, vowel: Vowel): BlipName {
  return `${voice.register}-${vowel}`;
}

const SHADES = [0, 0.02, -0.015, 0.01, -0.025, 0.03, -0.01] as const;

/**
 * Playback rate of one blip. `heat` 0..1 raises the pitch by up to 12 %; `count` adds the small
 * rise and fall of talk. Values out of range are brought into it.
 */
export function blipRate(voice: VoiceId, heat: number, count: number): number {
  const pitch = within(0.8, voice.pitch, 1.25, 1);
  const shade = SHADES[count % SHADES.length] ?? 0;
  return pitch * (1 + 0.12 * within(0, heat, 1, 0)) * (1 + shade);
}

function within(low: number, value: number, high: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : otherwise;
}
