/** Routes through the shipped cases: the recorded ones and random ones, for tests of the stories. */
import { join } from "node:path";
import type { PlayEvent } from "../../src/play/event.ts";
import { buildEdition, caseIds } from "../../src/story/build/edition.ts";
import { playScript, readScript, scriptNames, type Script } from "../../src/story/build/script.ts";
import { beginSession, type Edition, type Session } from "../../src/story/session.ts";

export const ROOT = join(import.meta.dirname, "../..");

export const CASES: readonly string[] = caseIds(ROOT);

const editions = new Map<string, Edition>();

/** The case as the build would ship it. */
export function editionOf(id: string): Edition {
  const kept = editions.get(id);
  if (kept) return kept;
  const { data, story, hash } = buildEdition(ROOT, id);
  const edition = { data, story, hash };
  editions.set(id, edition);
  return edition;
}

export interface Recorded {
  readonly name: string;
  readonly script: Script;
}

export const recordedOf = (id: string): readonly Recorded[] =>
  scriptNames(ROOT, id).map((name) => ({ name, script: readScript(ROOT, id, name) }));

export const playRecorded = (id: string, { name, script }: Recorded): Session =>
  playScript(editionOf(id), script, name);

/** No case is this long; a play that is has a loop in it. */
const MOST_CHOICES = 120;

/** The log of one play whose choices are drawn from its seed. Throws with the seed and its trail. */
export function randomPlay(edition: Edition, seed: number): readonly PlayEvent[] {
  const trail: number[] = [];
  try {
    const session = beginSession(edition, seed, "practice");
    let draw = Math.imul(seed, 2654435761) >>> 0;
    while (session.state().status === "playing") {
      if (session.state().recordDue) session.give({ type: "write-record", fields: {} });
      const { options } = session.state();
      draw = (Math.imul(draw, 1103515245) + 12345) >>> 0;
      const { index } = options[(draw >>> 16) % options.length]!;
      trail.push(index);
      const given = session.give({ type: "choose", index });
      if (!given.ok) throw new Error(given.message);
      if (trail.length > MOST_CHOICES) throw new Error(`still going after ${MOST_CHOICES} choices`);
    }
    return session.log();
  } catch (error) {
    throw new Error(`${edition.data.id}, seed ${seed}, choices [${trail.join(", ")}]`, {
      cause: error,
    });
  }
}
