/** A practice play brought to a moment by the choices that lead there. */
import type { Authority } from "../play/event.ts";
import { fullRecord } from "../play/record/full.ts";
import { ok, refused, type Result } from "../play/result.ts";
import { beginSession, type Edition, type Session } from "./session.ts";

/** `breaks`: the story itself cannot be told there. */
export type AlongRefusal = "other-way" | "breaks";

/**
 * A session that stands where these choices, by their indexes, lead, managers having said what stands
 * in `answers`, in order, and else what the story has them say. A record asked for on the way is
 * written in full, so that nothing is lost by it that nobody chose to lose.
 */
export function playAlong(
  edition: Edition,
  seed: number,
  choices: readonly number[],
  answers: readonly Authority[] = [],
): Result<Session, AlongRefusal> {
  try {
    const session = beginSession(edition, seed, "practice");
    const said = [...answers];
    for (const [at, index] of choices.entries()) {
      if (session.state().recordDue) {
        session.give({ type: "write-record", fields: fullRecord(edition.data, session.log()) });
      }
      const chosen = session.give({ type: "choose", index, waits: true });
      if (session.state().asking !== null) {
        const answer = said.shift();
        session.give({ type: "answer", person: answer ? { answer, reason: "" } : null });
      }
      if (!chosen.ok) {
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
