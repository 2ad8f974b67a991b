/** A practice play brought to a moment by the choices that lead there. */
import { fullRecord } from "../play/record/full.ts";
import { ok, refused, type Result } from "../play/result.ts";
import { beginSession, type Edition, type Session } from "./session.ts";

/** `breaks`: the story itself cannot be told there. */
export type AlongRefusal = "other-way" | "breaks";

/**
 * A session that stands where these choices, by their indexes, lead. A record asked for on the way is
 * written in full, so that nothing is lost by it that nobody chose to lose.
 */
export function playAlong(
  edition: Edition,
  seed: number,
  choices: readonly number[],
): Result<Session, AlongRefusal> {
  try {
    const session = beginSession(edition, seed, "practice");
    for (const [at, index] of choices.entries()) {
      if (session.state().recordDue) {
        session.give({ type: "write-record", fields: fullRecord(edition.data, session.log()) });
      }
      if (!session.give({ type: "choose", index }).ok) {
        return refused(
          "other-way",
          `This case has no choice ${index} at its turn ${at}: the moment is of another version.`,
        );
      }
    }
    return ok(session);
  } catch (error) {
    return refused("breaks", `The case breaks there and cannot be told: ${String(error)}.`);
  }
}
