/** The log of a play that is over, fetched once and kept while the page is open. */
import type { PlayEvent } from "../../../play/event.ts";
import { ok, type Result } from "../../../play/result.ts";
import { eventsFrom } from "./useReplay.ts";

const logs = new Map<string, Promise<Result<readonly PlayEvent[], string>>>();

/** Refused with the words of whatever stood in the way; asking again tries again. */
export function playLog(playId: string): Promise<Result<readonly PlayEvent[], string>> {
  const known = logs.get(playId);
  if (known) return known;
  const asked = eventsFrom(playId, 0).then((told) => {
    if (!told.ok) {
      logs.delete(playId);
      return told;
    }
    return ok(told.value.map(({ event }) => event));
  });
  logs.set(playId, asked);
  return asked;
}
