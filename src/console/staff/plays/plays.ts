/** Plays as the server tells them, and what is in doubt about one, in words. */
import { z } from "zod";
import { FLAGS } from "../../../protocol/card.ts";
import type { PlayHead, PlaysPage, PlaySummary } from "../../../protocol/play.ts";
import { flagShape } from "./flagShape.ts";

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
  flag: flagShape,
});

export const playsAnswer: z.ZodType<PlaysPage> = z.object({
  plays: z.array(playShape),
  before: z.string().nullable(),
});

export const playAnswer: z.ZodType<PlayHead> = playShape.extend({
  hash: z.string(),
  classId: z.string(),
  next: z.number(),
});

/** What should be known before anybody relies on the score; null: nothing is in doubt. */
export function doubtOf({ total, claimed, flag }: PlaySummary): string | null {
  if (flag === null) return null;
  if (flag === "erased") return FLAGS[flag];
  if (flag === "claim-differs" && total !== null && claimed !== null) {
    return `The device’s own score differs: it said ${claimed}, the server’s replay says ${total}.`;
  }
  return total === null
    ? `${FLAGS[flag]} So it has no score by the server. Read what happened, and judge by that.`
    : `${FLAGS[flag]} Read what happened before you rely on its score.`;
}

/** The score's place in a list, in words; `blind`: for whoever is to decide about the play. */
export function scoreWords({ total, endedAt, flag }: PlaySummary, blind = false): string {
  if (flag === "erased") return "Erased";
  if (endedAt === null) return "Running";
  if (blind) return "Finished";
  if (total !== null) return `Finished with ${total}`;
  return flag === null
    ? "Finished, the server’s score is to come"
    : "Finished, no score by the server";
}

/** Whom a play is by; of somebody erased no name is left. */
export const playerName = ({ learner }: PlaySummary): string => learner.name || "Erased learner";
