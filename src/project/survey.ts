/**
 * Who answers a survey, and what they say: fixed by whom one asks, how, what, and the play's seed.
 * Everybody in replies.json would answer by some means and belongs to some group; who is not asked,
 * or cannot be reached so, is not heard.
 */
import { drawsFrom } from "../play/shuffle.ts";
import type { Claim, ProjectData, Reply } from "./data.ts";
import type { Survey } from "./state.ts";

/** A reply as it came back: what was not asked is not answered. */
export interface Came {
  readonly reply: Reply;
  /** The means by which it came. */
  readonly by: string;
  /** 1-5; null: no such scale was asked for. */
  readonly score: number | null;
  /** Answers to questions with a choice, under the question's id. */
  readonly ticks: Readonly<Record<string, string>>;
  /** "" where nothing asked for words. */
  readonly words: string;
}

/** Replies that will do for a picture. */
export const PICTURE = 20;
/** Of those who would answer, the share (0-1) that each faulty question puts off. */
const PUT_OFF = 0.1;
/** What a leading question adds to a score. */
const LEAN = 1;

const listed = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((each) => each.id === id);

/** Means by which a survey comes to the people asked. */
function meansOf(
  { survey: { people, ways } }: ProjectData,
  { people: whom, way: how }: Pick<Survey, "people" | "way">,
): readonly string[] {
  const alone = listed(people, whom)?.by;
  return (listed(ways, how)?.by ?? []).filter((means) => alone?.includes(means) ?? true);
}

/** Those whom a choice of people and way reaches, in the order of the file. */
export function reached(
  data: ProjectData,
  survey: Pick<Survey, "people" | "way">,
  asked: Reply["asked"],
): readonly Reply[] {
  const means = meansOf(data, survey);
  const groups = listed(data.survey.people, survey.people)?.asks ?? [];
  return data.replies.filter(
    (each) =>
      each.asked === asked &&
      groups.includes(each.group) &&
      each.by.some((one) => means.includes(one)),
  );
}

/** How many of those reached answer. */
export const answering = (
  { survey: { questions, ways } }: ProjectData,
  { questions: asked, way }: Pick<Survey, "questions" | "way">,
  count: number,
): number => {
  const faults = questions.filter(({ id, fault }) => fault !== undefined && asked.includes(id));
  return Math.round(
    count * (listed(ways, way)?.answers ?? 0) * Math.max(0, 1 - PUT_OFF * faults.length),
  );
};

/** The replies that came back, in the order of the file. The same seed brings the same people. */
export function cameBack(
  data: ProjectData,
  survey: Survey,
  seed: number,
  asked: Reply["asked"],
): readonly Came[] {
  const draw = drawsFrom(Math.imul(seed, 0x9e3779b1) ^ 0x2545f491);
  const rank = new Map(data.replies.map(({ id }) => [id, draw()]));
  const all = reached(data, survey, asked);
  const back = new Set(
    all
      .toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!)
      .slice(0, answering(data, survey, all.length)),
  );
  const means = meansOf(data, survey);
  const questions = data.survey.questions.filter(({ id }) => survey.questions.includes(id));
  const scales = questions.filter(({ kind }) => kind === "scale");
  const lean = scales.some(({ fault }) => fault === undefined) ? 0 : LEAN;
  const open =
    listed(data.survey.ways, survey.way)?.words !== false &&
    (survey.own !== "" || questions.some(({ kind }) => kind === "open"));
  return all
    .filter((each) => back.has(each))
    .map((reply) => ({
      reply,
      by: reply.by.find((one) => means.includes(one))!,
      score: scales.length === 0 ? null : Math.min(5, reply.score + lean),
      ticks: Object.fromEntries(
        Object.entries(reply.ticks).filter(([id]) => questions.some((each) => each.id === id)),
      ),
      words: open ? reply.words : "",
    }));
}

/** Groups whom a fair spread asks: those of the best choice of people. */
const fairGroups = ({ survey: { people } }: ProjectData): readonly string[] =>
  people.find(({ grade }) => grade === "full")?.asks ?? [];

export interface Heard {
  readonly count: number;
  /** Titles of groups of a fair spread from whom nobody answered. */
  readonly unheard: readonly string[];
  /** Replies of people whom a fair spread would not have sought out. */
  readonly outside: number;
  /** They show less than the whole: too few, somebody missing, or mostly others. */
  readonly narrow: boolean;
}

export function heardIn(data: ProjectData, came: readonly Came[]): Heard {
  const fair = fairGroups(data);
  const groups = came.map(({ reply }) => reply.group);
  const unheard = fair
    .filter((id) => !groups.includes(id))
    .map((id) => listed(data.survey.groups, id)?.title ?? id);
  const outside = groups.filter((id) => !fair.includes(id)).length;
  const count = came.length;
  return {
    count,
    unheard,
    outside,
    narrow: count < PICTURE || unheard.length > 0 || outside * 2 > count,
  };
}

/** "On paper: 6; by text: 9", from a list of groups or means and the id that each reply has of it. */
export const countWords = (
  list: readonly { readonly id: string; readonly title: string }[],
  ids: readonly string[],
): string =>
  list
    .map(({ id, title }) => ({ title, count: ids.filter((each) => each === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title}: ${count}`)
    .join("; ");

export const meanOf = (came: readonly Came[]): number | null => {
  const scores = came.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : scores.reduce((sum, each) => sum + each, 0) / scores.length;
};

/** A claim's words with the figures of the replies there are. */
export const withFigures = (data: ProjectData, words: string, came: readonly Came[]): string =>
  words
    .replaceAll("{replies}", String(came.length))
    .replaceAll("{main}", String(came.filter(({ reply }) => reply.theme === data.mainTheme).length))
    .replaceAll("{mean}", meanOf(came)?.toFixed(1) ?? "");

/** Claims that can be made of these replies: without scores there is no average. */
export const claimsOf = (data: ProjectData, came: readonly Came[]): readonly Claim[] =>
  data.survey.claims
    .filter(({ title }) => meanOf(came) !== null || !title.includes("{mean}"))
    .map((each) => ({ ...each, title: withFigures(data, each.title, came) }));
