/** Plays as the server tells them, and what is in doubt about one, in words. */
import { z } from "zod";

export const playShape = z.object({
  id: z.string(),
  learner: z.object({ id: z.string(), name: z.string() }),
  caseId: z.string(),
  title: z.string(),
  mode: z.enum(["practice", "assessed"]),
  startedAt: z.number(),
  lastAt: z.number(),
  endedAt: z.number().nullable(),
  total: z.number().nullable(),
  claimed: z.number().nullable(),
  flag: z.string().nullable(),
});
export type ListedPlay = z.infer<typeof playShape>;

export const playsAnswer = z.object({
  plays: z.array(playShape),
  before: z.union([z.string(), z.number()]).nullable(),
});

export const playAnswer = playShape.extend({ hash: z.string(), next: z.number() });

/** What should be known before anybody relies on the score; null: nothing is in doubt. */
export function doubtOf({ total, claimed, flag }: ListedPlay): string | null {
  if (total !== null && claimed !== null && claimed !== total) {
    return `The device’s own score differs: it said ${claimed}, the server’s replay says ${total}.`;
  }
  if (flag === null) return null;
  return total === null
    ? "The server could not replay this play, so it has no score of its own. Read what happened, and judge by that."
    : "The server’s replay of this play raises a doubt. Read what happened before you rely on its score.";
}

/** The score's place in a list, in words. */
export const scoreWords = ({ total, endedAt }: ListedPlay): string =>
  endedAt === null
    ? "Running"
    : total === null
      ? "Finished, no score by the server"
      : `Finished with ${total}`;
