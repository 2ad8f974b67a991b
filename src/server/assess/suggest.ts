/** What the plays tied to an assessment point to: written down once somebody has decided, not before. */
import { randomUUID } from "node:crypto";
import type { Assessment } from "../../assess/assessment.ts";
import type { AssessmentEvent } from "../../assess/event.ts";
import { differs, pointedToByAll } from "../../assess/observe/suggestion.ts";
import type { PlayEvent } from "../../play/event.ts";
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

/** Null where no play was observed: then there is nothing to point. */
export function suggestionAfter(
  { criterion, outcome }: Extract<AssessmentEvent, { type: "Decided" }>,
  logs: readonly (readonly PlayEvent[])[],
  at: number,
): Written | null {
  if (logs.length === 0) return null;
  const { suggestion, lines } = pointedToByAll(logs, criterion);
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
