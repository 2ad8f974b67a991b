/** Customers and colleagues told: at the start, midway, at the end. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { PILOT_WEEKS, type Audience, type ProjectData, type Stage } from "../data.ts";
import { stageOf } from "../state.ts";
import { facts, listOf, oneOf, tooLong, wordsOf, type Handler } from "../step.ts";
import { STAGE_WORDS } from "../words.ts";

const AUDIENCES: readonly Audience[] = ["customers", "team"];

/** What a good notice to them says at that stage. */
export const neededPoints = (data: ProjectData, to: Audience, stage: Stage): readonly string[] =>
  data.notices
    .filter((point) => point.to.includes(to) && point.needed.includes(stage))
    .map(({ id }) => id);

function gradeOf(data: ProjectData, to: Audience, stage: Stage, points: readonly string[]): Grade {
  const faulty = data.notices.some(({ id, fault }) => fault !== undefined && points.includes(id));
  if (faulty) return "weak";
  const missing = neededPoints(data, to, stage).filter((id) => !points.includes(id)).length;
  return missing === 0 ? "full" : missing === 1 ? "adequate" : "weak";
}

export const notice: Handler = (world, state, act) => {
  const to = oneOf(AUDIENCES, act.on ?? "", "whom to tell");
  if (!to.ok) return to;
  const known = world.data.notices.filter((point) => point.to.includes(to.value));
  const points = listOf(act, "points").filter((id) => known.some((point) => point.id === id));
  if (points.length === 0) return refused("empty", "Tick at least one thing that the notice says.");
  const words = wordsOf(act, "words");
  const long = tooLong(words);
  if (long) return long;
  const stage = stageOf(state, PILOT_WEEKS);
  const grade = gradeOf(world.data, to.value, stage, points);
  const { moment, touched, own, passed } = facts(world);
  // Told once it has begun is told late: people found out by themselves.
  const late = stage === "start" && state.started !== null;
  const credited = late && grade === "full" ? "adequate" : grade;
  const id = to.value === "team" ? "i.team" : `i.${stage}`;
  return ok({
    state: {
      ...state,
      notices: [
        ...state.notices,
        { to: to.value, stage, points, words, afterWeek: state.weeksRun },
      ],
    },
    text: `Told ${to.value === "team" ? "the team" : "customers"} ${STAGE_WORDS[stage]}`,
    kind: "do",
    events: [
      ...moment(id, to.value === "team" && stage !== "start" ? null : credited),
      ...touched("prob-3.3"),
      ...own(to.value === "team" ? "notice-team" : "notice-customers", words),
      passed(30),
    ],
  });
};
