/** Moods in a word, as learners and staff read them. */
import type { Mood } from "../event.ts";

export const MOOD_NAMES: Readonly<Record<Mood, string>> = {
  neutral: "Neutral",
  happy: "Pleased",
  relieved: "Relieved",
  sad: "Upset",
  worried: "Worried",
  annoyed: "Annoyed",
  angry: "Angry",
};
