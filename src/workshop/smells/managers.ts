/**
 * What is put to a manager may be refused by a person, whatever the story's own manager says: the story
 * goes on either way, and neither answer is the learner's fault [LM3].
 */
import { figuresOf, plus } from "../../atlas/gain.ts";
import { NOWHERE, type Point, type Way } from "../../atlas/graph.ts";
import { choiceOf, found, inStory, type RouteCheck, type Trodden } from "./ground.ts";

const unread = found("answer-unread", "error");
const costs = found("answer-costs", "error");

/** The first fork by a manager's answer that a way comes to before anything is chosen again. */
function answered(points: readonly Point[], { to }: Way): Point | null {
  const point = points[to];
  if (point?.kind !== "fork") return null;
  if (point.reading === "manager_no") return point;
  for (const way of point.ways) {
    const found = answered(points, way);
    if (found) return found;
  }
  return null;
}

/** The best total that a way may still come to, were nothing gained before it. */
const bestOf = ({ edition, explored, values }: Trodden, { gain, to }: Way): number =>
  Math.max(
    ...values.best[to]!.map(
      (outcome) => figuresOf(edition.data, plus(explored.graph.gains[gain]!, outcome)).total,
    ),
  );

export const checkManagers: RouteCheck = (ground) => {
  const { points } = ground.explored.graph;
  return [...ground.explored.survey.options].flatMap(([key, { option, at }]) => {
    if (!option.facts.some(({ type }) => type === "AuthorityAsked")) return [];
    const place = choiceOf(ground, key) ?? inStory(ground);
    const forks = [...at].flatMap((where) => {
      const [point = 0, way = 0] = where.split(" ").map(Number);
      return { fork: answered(points, points[point]!.ways[way]!) };
    });
    if (forks.some(({ fork }) => fork === null)) {
      const message =
        "the story goes on alike whatever the manager says: read manager_no after this choice";
      return [unread(ground, place, message)];
    }
    const worst = Math.max(
      ...forks.map(({ fork }) => {
        const known = fork!.ways.filter(({ to }) => to !== NOWHERE);
        const totals = known.map((way) => bestOf(ground, way));
        return Math.max(...totals) - Math.min(...totals);
      }),
    );
    if (worst < 0.05) return [];
    const message = `one answer of the manager's leaves ${worst.toFixed(1)} less in reach than the other: whatever somebody else says, all of it must stay in the learner's reach`;
    return [costs(ground, place, message)];
  });
};
