/** Why passed on here and not earlier; why at once; what became of what was never raised. */
import type { CaseData, Matter } from "../../../play/case.ts";
import { whenOf, type Run } from "../run.ts";
import { draft, turnAt, type Draft } from "./draft.ts";
import { didIn, inside } from "./words.ts";

function aboutMatter(caseData: CaseData, run: Run, matter: Matter): readonly Draft[] {
  const referral = run.lines.find(
    ({ event }) => event.type === "Referred" && event.matter === matter.id,
  );
  const cue = run.lines.find(
    ({ event }) => event.type === "CueShown" && event.matter === matter.id,
  );
  const title = inside(caseData, matter.title);
  // Shown before the first choice, it was there from the beginning of the run.
  const from = (): string => {
    const turn = run.turns[turnAt(run, cue!.at)]!;
    return cue!.at < turn.line ? "from the start" : `from ${whenOf(caseData, turn.clock).slice(3)}`;
  };
  if (run.turns.length === 0) return [];
  if (!referral) {
    if (!cue || !matter.redFlag) return [];
    const turn = run.turns[turnAt(run, cue.at)]!;
    return [
      draft(
        run,
        "referred",
        1,
        cue.at,
        `Think about ${title}. It was there to be noticed ${from()}, when ${didIn(turn)}. In this run it was not passed to anybody. What did you make of it then, and who else might have needed to know?`,
        null,
      ),
    ];
  }
  if (referral.event.type !== "Referred") return [];
  const at = turnAt(run, referral.at);
  const turn = run.turns[at]!;
  const when = whenOf(caseData, turn.clock);
  if (referral.event.rung === 0) {
    return [
      draft(
        run,
        "referred",
        4,
        referral.at,
        `Think about ${title}. ${when} ${didIn(turn)}, and dealt with it yourself. How did you know that it was yours to settle, and when would you have passed it on?`,
      ),
    ];
  }
  if (!cue || cue.at > referral.at) {
    return [
      draft(
        run,
        "referred",
        2,
        referral.at,
        `Think about ${title}. ${when} ${didIn(turn)}. What told you that somebody else was needed, and why that person?`,
      ),
    ];
  }
  const shown = cue.at < run.turns[0]!.line ? -1 : turnAt(run, cue.at);
  // The first choice after it was shown is the first chance there was.
  return at - shown <= 1
    ? [
        draft(
          run,
          "referred",
          2,
          referral.at,
          `Think about ${title}. You passed it on at the first chance: ${when.charAt(0).toLowerCase()}${when.slice(1)} ${didIn(turn)}. Why at once, and why to that person?`,
        ),
      ]
    : [
        draft(
          run,
          "referred",
          2,
          referral.at,
          `Think about ${title}. It was there to be noticed ${from()}, and ${when.charAt(0).toLowerCase()}${when.slice(1)} ${didIn(turn)}. Why did you pass it on then, and not earlier?`,
        ),
      ];
}

export const aboutReferrals = (caseData: CaseData, run: Run): readonly Draft[] =>
  caseData.matters.flatMap((matter) => aboutMatter(caseData, run, matter));
