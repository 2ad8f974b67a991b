/**
 * What lay behind a choice, and what else could have been said. The words are the same kind for
 * every choice, so that the question gives away nothing of what the choice was worth.
 */
import type { CaseData } from "../../../play/case.ts";
import { whenOf, type Run, type RunTurn } from "../run.ts";
import { draft, type Draft, type Why } from "./draft.ts";
import { didIn, inside, quote, toldBy } from "./words.ts";

const ENDS = [
  "What else could you have said or done there, and what might have followed?",
  "What were you hoping for, and what else might have brought it about?",
  "Why that? Name another way to go about it, and what would speak for each.",
  "How do you think that was taken, and what else could you have tried?",
] as const;

/** Turned by the place in the run alone, so that neighbours differ. */
const endOf = ({ number }: RunTurn): string => ENDS[number % ENDS.length]!;

/** Why a choice is asked about, with its rank; null: for want of better only. */
function weightOf({ after }: RunTurn): readonly [Why, number] | null {
  const events = after.map(({ event }) => event);
  if (events.some(({ type }) => type === "CriticalFailed")) return ["harm", 2];
  if (events.some(({ type }) => type === "Harmed")) return ["harm", 4];
  const grades = events.flatMap((event) => (event.type === "MomentMet" ? [event.grade] : []));
  if (grades.length > 0 && grades.every((grade) => grade === "weak")) return ["weak", 4];
  if (grades.includes("full")) return ["good", 7];
  return null;
}

function aboutTurn(caseData: CaseData, run: Run, turn: RunTurn): Draft {
  const when = whenOf(caseData, turn.clock);
  const [why, rank] = weightOf(turn) ?? ["choice", 8];
  if (turn.own) {
    const asked = turn.own.prompt === "" ? "" : ` to the question ${quote(turn.own.prompt)}`;
    return draft(
      run,
      why === "harm" || why === "weak" ? why : "own-words",
      why === "harm" || why === "weak" ? rank : 6,
      turn.own.line,
      `${when} you answered ${quote(turn.own.text)}${asked}. Why those words? What did you want them to take from it, and what did you leave out?`,
      turn.number,
    );
  }
  return draft(
    run,
    why,
    rank,
    turn.line,
    `${toldBy(caseData, turn)}${when} ${didIn(turn)}. ${endOf(turn)}`,
  );
}

/** What told the learner so: facts found by looking, or where something gave itself away. */
function aboutFact(caseData: CaseData, run: Run, turn: RunTurn): readonly Draft[] {
  const facts = turn.after.flatMap(({ event, at }) =>
    event.type === "FactFound" ? [{ at, text: caseData.facts[event.fact] ?? "" }] : [],
  );
  const [fact] = facts;
  const noticed = turn.after.some(({ event }) => event.type === "CueShown");
  if (!fact || fact.text === "" || (turn.choice.kind !== "look" && !noticed)) return [];
  return [
    draft(
      run,
      "choice",
      noticed ? 5 : 7,
      fact.at,
      `${whenOf(caseData, turn.clock)} ${didIn(turn)}, and learned this: ${quote(fact.text)} What made you look there, and what difference did knowing it make?`,
      turn.number,
    ),
  ];
}

export const aboutChoices = (caseData: CaseData, run: Run): readonly Draft[] =>
  run.turns.flatMap((turn) => {
    const found = aboutFact(caseData, run, turn);
    if (found.length > 0) return found;
    return turn.choice.kind === "look" ? [] : [aboutTurn(caseData, run, turn)];
  });

/** What would be different at a real workplace, on the choice given. */
export const aboutWorkplace = (caseData: CaseData, run: Run, turn: RunTurn): Draft =>
  draft(
    run,
    "choice",
    9,
    turn.line,
    `This was ${inside(caseData, caseData.organisation)}, and it was simulated: ${whenOf(caseData, turn.clock).replace(/^./, (c) => c.toLowerCase())} ${didIn(turn)}. What would be different at a real workplace, and what would you check there first?`,
    null,
  );
