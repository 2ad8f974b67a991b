/**
 * Three things to talk over with the class, from its own plays and by a rule that is told: never a
 * learner's name, never a learner's own words.
 */
import type { HarmFigures, PromiseFigures } from "./faults.ts";
import type { MomentFigures } from "./moments.ts";
import type { Chosen } from "./words.ts";

export interface Point {
  readonly why: "lost-most" | "split-most" | "promise" | "harm" | "lost-next";
  readonly title: string;
  /** By which rule it is here, with the figures. */
  readonly because: string;
  /** What was chosen, and how many chose it. */
  readonly chosen: readonly Chosen[];
  /** What full credit sounds like; null where it is about no moment. */
  readonly model: string | null;
  /** To put to the class. */
  readonly ask: string;
}

const learners = (count: number): string => (count === 1 ? "1 learner" : `${count} learners`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

const ofMoment = (
  why: Point["why"],
  { title, chosen, model }: MomentFigures,
  because: string,
  ask: string,
): Point => ({ why, title, because, chosen, model, ask });

const lostMost = (moment: MomentFigures): Point =>
  ofMoment(
    "lost-most",
    moment,
    `The class lost most here: of ${learners(moment.n)}, ${moment.grades.missed} earned nothing and ${moment.grades.part} a part; on average ${percent(moment.earned ?? 0)} was earned.`,
    "What did the customer need just then? Say each of these aloud: what does the customer hear?",
  );

const splitMost = (moment: MomentFigures): Point =>
  ofMoment(
    "split-most",
    moment,
    `The class was most divided here: ${moment.grades.full} of ${learners(moment.n)} earned all of it and ${moment.grades.missed} nothing.`,
    "Take one side each: what speaks for your words? What would change your mind?",
  );

const lostNext = (moment: MomentFigures): Point =>
  ofMoment(
    "lost-next",
    moment,
    `After those the class lost most here: on average ${percent(moment.earned ?? 0)} was earned by ${learners(moment.n)}.`,
    "What makes this hard? What could you say that you have not tried yet?",
  );

const promisePoint = ({ text, made, broken, late, chosen }: PromiseFigures): Point => ({
  why: "promise",
  title: `The promise ${text}`,
  because: `It was broken most often: ${learners(made)} made it, ${broken} let it go by without a word${late > 0 ? `, ${late} kept it late after a warning` : ""}.`,
  chosen,
  model: null,
  ask: "What could have been promised that was sure to be kept? When is the moment to say that it will be late?",
});

const harmPoint = ({ text, instead, learners: count, chosen }: HarmFigures, of: number): Point => ({
  why: "harm",
  title: `“You ${text}”`,
  because: `It was the harm done by most: their debriefs told it to ${count} of ${learners(of)}.`,
  chosen,
  model: instead,
  ask: "How did it come about? What was under pressure at that moment, and what else would have eased it?",
});

/** `of` is how many learners the figures are taken over. */
export function discussionPoints(
  moments: readonly MomentFigures[],
  promises: readonly PromiseFigures[],
  harms: readonly HarmFigures[],
  of: number,
): readonly Point[] {
  const byLoss = moments.filter(({ lost }) => lost > 0).toSorted((a, b) => b.lost - a.lost);
  const points: Point[] = [];
  const told = new Set<string>();
  const take = (moment: MomentFigures | undefined, point: (of: MomentFigures) => Point): void => {
    if (!moment) return;
    told.add(moment.id);
    points.push(point(moment));
  };
  take(byLoss[0], lostMost);
  take(
    moments
      .filter(({ id, split, grades }) => !told.has(id) && split > 0 && grades.full > 0)
      .toSorted((a, b) => b.split - a.split || b.lost - a.lost)[0],
    splitMost,
  );
  const broken = promises
    .filter((each) => each.broken > 0)
    .toSorted((a, b) => b.broken - a.broken)[0];
  const harm = harms.find((each) => each.harm !== "s.promise-broken");
  if (broken) points.push(promisePoint(broken));
  else if (harm) points.push(harmPoint(harm, of));
  while (points.length < 3) {
    const next = byLoss.find(({ id }) => !told.has(id));
    if (!next) break;
    take(next, lostNext);
  }
  return points;
}
