/** Sets a line's vowels going one after another, for lips and voice; gives the way to hush it. */

export type Vowel = "a" | "e" | "i" | "o" | "u";

const STEP = 95;
const PAUSE = { ",": 130, ".": 240, "?": 240, "!": 240 } as const;
/** A long letter is not mumbled to its end. */
const MOST = 46;

export interface Beat {
  readonly vowel: Vowel;
  /** Milliseconds after the line began. */
  readonly at: number;
}

/** When each vowel of a line sounds; vowels that touch are one. */
export function beatsOf(text: string): readonly Beat[] {
  const beats: Beat[] = [];
  let at = 0;
  let running = false;
  for (const letter of text.toLowerCase()) {
    const vowel = "aeiou".includes(letter);
    if (vowel && !running) {
      beats.push({ vowel: letter as Vowel, at });
      at += STEP;
    } else if (Object.hasOwn(PAUSE, letter)) at += PAUSE[letter as keyof typeof PAUSE];
    running = vowel;
    if (beats.length === MOST) break;
  }
  return beats;
}

export function speak(text: string, sound: (vowel: Vowel) => void): () => void {
  const timers = beatsOf(text).map(({ vowel, at }) => setTimeout(() => sound(vowel), at));
  return () => timers.forEach(clearTimeout);
}
