/** Whether a stored log can be played on: only if playing its inputs again gives it back [PL8, PL9]. */
import type { CaseData } from "./case.ts";
import type { PlayEvent } from "./event.ts";
import { ok, refused, type Result } from "./result.ts";
import { RUBRIC } from "./rubric/behaviours.ts";

/** Why a stored log cannot be played on. */
export type ResumeRefusal = "empty" | "other-case" | "other-story" | "other-rubric" | "differs";

/** A case as it is shipped, as far as any play of it needs: its data and the name of its version. */
export interface Version {
  readonly data: CaseData;
  readonly hash: string;
}

/** `again`: plays the inputs of the stored log, which begins as it is told. */
export function resumed<S extends { readonly log: () => readonly PlayEvent[] }>(
  { data, hash }: Version,
  stored: readonly PlayEvent[],
  again: (start: PlayEvent & { readonly type: "PlayStarted" }) => S,
): Result<S, ResumeRefusal> {
  const start = stored[0];
  if (start?.type !== "PlayStarted") {
    return refused("empty", "This save holds no beginning of a play. Start the case again.");
  }
  if (start.caseId !== data.id) {
    return refused("other-case", `This save is of case ${start.caseId}, not ${data.id}.`);
  }
  if (start.storyHash !== hash) {
    return refused(
      "other-story",
      "This case has changed since the save. You can read what happened, or start again.",
    );
  }
  if (start.rubric !== RUBRIC) {
    return refused(
      "other-rubric",
      `This play was made for the rubric ${start.rubric}, and this is ${RUBRIC}. You can read it, or start again.`,
    );
  }
  const session = again(start);
  return JSON.stringify(session.log()) === JSON.stringify(stored)
    ? ok(session)
    : refused(
        "differs",
        "This save does not match the case it names. You can read it, or start again.",
      );
}
