/** Why a remedy before or after it was agreed, and why that amount. */
import type { CaseData, Remedy } from "../../../play/case.ts";
import { pounds } from "../../../play/pounds.ts";
import { whenOf, type Run } from "../run.ts";
import { draft, turnAt, type Draft } from "./draft.ts";
import { didIn, quote } from "./words.ts";

function aboutRemedy(caseData: CaseData, run: Run, remedy: Remedy): readonly Draft[] {
  const done = run.lines.find(
    ({ event }) => event.type === "RemedyDone" && event.remedy === remedy.id,
  );
  const agreed = run.lines.find(
    ({ event }) => event.type === "RemedyAgreed" && event.remedy === remedy.id,
  );
  const title = quote(remedy.title);
  const at = (line: number): string =>
    whenOf(caseData, run.turns[turnAt(run, line)]!.clock).replace(/^./, (c) => c.toLowerCase());
  if (run.turns.length === 0 || (!done && !agreed)) return [];
  if (!done) {
    return [
      draft(
        run,
        "choice",
        5,
        agreed!.at,
        `${title} was agreed ${at(agreed!.at)}, and this run ended without its being done. What still had to happen, and who would see to it?`,
      ),
    ];
  }
  if (agreed && agreed.at <= done.at) {
    return [
      draft(
        run,
        "choice",
        6,
        done.at,
        `${title} was agreed ${at(agreed.at)} before it was done. Why did it need their agreement first, and what did you have to tell them so that they could choose?`,
      ),
    ];
  }
  return [
    draft(
      run,
      "choice",
      remedy.exempt ? 6 : 5,
      done.at,
      remedy.exempt
        ? `${title} was done ${at(done.at)} without anybody being asked to agree. What made that right, or would you ask first another time?`
        : `${title} was done ${at(done.at)} before anybody had agreed to it. How did you know that it was what they wanted?`,
    ),
  ];
}

function aboutRedress(caseData: CaseData, run: Run): readonly Draft[] {
  const given = run.lines.find(({ event }) => event.type === "RedressGiven" && event.given > 0);
  if (given?.event.type !== "RedressGiven" || run.turns.length === 0) return [];
  const turn = run.turns[turnAt(run, given.at)]!;
  return [
    draft(
      run,
      "choice",
      5,
      given.at,
      `${whenOf(caseData, turn.clock)} ${didIn(turn)}, and ${pounds(given.event.given)} was given. How did you come to that figure, and what were you allowed to give by yourself?`,
    ),
  ];
}

export const aboutRemedies = (caseData: CaseData, run: Run): readonly Draft[] => [
  ...aboutRedress(caseData, run),
  ...caseData.remedies.flatMap((remedy) => aboutRemedy(caseData, run, remedy)),
];
