/** Moods in a word, as learners and staff read them. */
import type { ActivityKind } from "../case.ts";
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

/** Said where a talk's customer would be told of: an activity has many customers, or none before it. */
export const noMoodWords = (activity: ActivityKind): string => `No customer mood in a ${activity}.`;
