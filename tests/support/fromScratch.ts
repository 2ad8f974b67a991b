/** The card of a play worked out from the evidence log and nothing else, to hold others against. */
import type { Card } from "../../src/protocol/card.ts";
import { EVENT_KIND, readBody, SCORED_KIND, type ScoredBody } from "../../src/server/plays/body.ts";
import { cardOf, shownOf, track, untold } from "../../src/server/plays/tracked.ts";
import type { Entry } from "../../src/server/log/entry.ts";
import type { Edition } from "../../src/story/session.ts";

export function cardFromScratch(edition: Edition, entries: readonly Entry[], playId: string): Card {
  const own = entries.filter((entry) => entry.playId === playId);
  const events = own.filter(({ kind }) => kind === EVENT_KIND);
  const last = own.at(-1)!;
  const scored = last.kind === SCORED_KIND ? (JSON.parse(last.body!) as ScoredBody) : null;
  const tracked = track(
    untold(edition),
    events.map(({ body }) => readBody(body!).event),
  );
  return cardOf(shownOf(tracked), {
    playId,
    learnerId: events[0]!.subject!,
    begun: events[0]!.classSeq!,
    lastAt: events.at(-1)!.at,
    verdict: scored && { total: scored.total, flag: scored.flag },
  });
}
