/** A proposal as it goes to whoever sits in the manager's chair. */
import type { Put } from "../../lesson/chair/event.ts";
import type { CaseData } from "../../play/case.ts";
import type { ProjectData } from "../../project/data.ts";
import { pageOf } from "../../project/documents/proposal.ts";
import { titleIn } from "../../project/documents/document.ts";
import type { ProjectState } from "../../project/state.ts";
import { NEED_WORDS, SCALE_WORDS } from "../../project/words.ts";
import { LESSON_LINE_MOST, LESSON_NAME_MOST, LESSON_TEXT_MOST } from "../../protocol/lesson.ts";

/**
 * The rule says what the scripted authority would find missing, and the reasons offered are its own: a
 * person may see it otherwise. Null where no proposal waits.
 */
export function putOfProposal(
  data: ProjectData,
  caseData: CaseData,
  state: ProjectState,
  playId: string,
): Put | null {
  const { waiting } = state;
  if (!waiting) return null;
  const { manager, holder, limit, refusals } = data.authority;
  const nameOf = (who: string): string => caseData.cast[who]!.name;
  const lacks = waiting.lacks.map((need) => NEED_WORDS[need]);
  return {
    about: caseData.title.slice(0, LESSON_NAME_MOST),
    playId,
    question: `May "${titleIn(data.options, waiting.option)}" go ahead, as ${SCALE_WORDS[waiting.scale]}?`,
    rule:
      `Up to £${limit} for the six weeks is ${nameOf(manager)}'s to sign, above that ${nameOf(holder)}'s. ` +
      `A proposal needs: ${Object.values(NEED_WORDS).join("; ")}. ` +
      (lacks.length === 0
        ? "Nothing of it is missing here."
        : `Missing here: ${lacks.join("; ")}.`),
    said: pageOf(data, caseData, state, waiting).slice(0, LESSON_TEXT_MOST),
    own: waiting.words,
    refusals: waiting.lacks.map((need) => refusals[need].slice(0, LESSON_LINE_MOST)),
  };
}
