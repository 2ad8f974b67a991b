/** What is still missing from a witness's testimony, or wrong with it. */
import { FILE_BYTES } from "../../../protocol/assessmentBounds.ts";
import type { Draft } from "./draft.ts";

export interface Fault {
  /** The part of the form. */
  readonly of: keyof Draft | "file" | "confirmed";
  readonly words: string;
}

/** In the order of the form. */
const NEEDED: readonly (readonly [keyof Draft, string])[] = [
  ["when", "Say the day on which you saw it."],
  ["where", "Say where it was."],
  ["seen", "Write what you saw, in your own words."],
  ["name", "Say your name."],
  ["role", "Say what you are at work."],
  ["relation", "Say how you know the learner."],
];

/** The first of them, or null: it can be sent. */
export function faultIn(
  draft: Draft,
  file: { readonly size: number } | null,
  confirmed: boolean,
  day: string,
): Fault | null {
  const missing = NEEDED.find(([of]) => draft[of].trim() === "");
  if (missing) return { of: missing[0], words: missing[1] };
  if (draft.when > day) return { of: "when", words: "This day is still to come. Correct it." };
  if (file && file.size > FILE_BYTES) {
    const words = "This file is larger than 20 MB. Choose a smaller one, or leave it out.";
    return { of: "file", words };
  }
  return confirmed
    ? null
    : {
        of: "confirmed",
        words:
          "Tick all three, if they are true. If one is not, somebody else has to be the witness.",
      };
}
