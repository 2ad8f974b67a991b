/** What the plays tied to an assessment point to: written down once somebody has decided, not before. */
import { randomUUID } from "node:crypto";
import type { Assessment } from "../../assess/assessment.ts";
import type { AssessmentEvent } from "../../assess/event.ts";
import { differs, pointedToByAll } from "../../assess/observe/suggestion.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { CaseFacts } from "../../protocol/assessment.ts";
import { EVENT_KIND, readBody } from "../plays/body.ts";
import type { Tx } from "../store/store.ts";
import type { Written } from "./pen.ts";

/** Logs of the plays observed, in the order of the observations; those that are erased left out. */
export async function tiedLogs(
  tx: Tx,
  { observations }: Assessment,
): Promise<readonly (readonly PlayEvent[])[]> {
  const logs: (readonly PlayEvent[])[] = [];
  for (const { play } of observations) {
    if (!play) continue;
    const rows = await tx
      .selectFrom("entry")
      .select("body")
      .where("play_id", "=", play.playId)
      .where("kind", "=", EVENT_KIND)
      .where("play_seq", "is not", null)
      .orderBy("play_seq")
      .execute();
    const log = rows.flatMap(({ body }) => (body === null ? [] : readBody(body).event));
    if (log.length > 0 && log.length === rows.length) logs.push(log);
  }
  return logs;
}

/** Whether a case that was played is tagged with it anywhere; of a case that is here no more, perhaps. */
const couldPoint = (
  { observations }: Assessment,
  criterion: string,
  cases: readonly CaseFacts[],
): boolean =>
  observations.some(
    ({ play }) =>
      play && (cases.find(({ id }) => id === play.caseId)?.criteria.includes(criterion) ?? true),
  );

/**
 * Null where no play was observed, or none of the cases could have touched the criterion: then there
 * is nothing to point, and “not seen” would be no finding.
 */
export function suggestionAfter(
  { criterion, outcome }: Extract<AssessmentEvent, { type: "Decided" }>,
  state: Assessment,
  logs: readonly (readonly PlayEvent[])[],
  cases: readonly CaseFacts[],
  at: number,
): Written | null {
  if (logs.length === 0) return null;
  const { suggestion, lines } = pointedToByAll(logs, criterion);
  if (suggestion === "not-seen" && !couldPoint(state, criterion, cases)) return null;
  return {
    id: randomUUID(),
    deviceAt: at,
    actor: { as: "server" },
    name: "",
    event: {
      type: "Suggested",
      criterion,
      suggestion,
      lines,
      differs: differs(outcome, suggestion),
    },
  };
}
