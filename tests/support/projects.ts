/** Improvement projects as shipped, and learners who do them. */
import { join } from "node:path";
import type { CaseData } from "../../src/play/case.ts";
import { actsOf, beginActivity, type ActivitySession } from "../../src/play/activity.ts";
import type { Act, PlayEvent } from "../../src/play/event.ts";
import { project } from "../../src/play/log.ts";
import { scoreOf, scoring } from "../../src/play/score/score.ts";
import { neededPoints } from "../../src/project/acts/tell.ts";
import { costOf, PILOT_WEEKS, type Audience, type Stage } from "../../src/project/data.ts";
import { openProject, type ProjectDoer } from "../../src/project/doer.ts";
import { outcomeOf, placeOfWeek, strained } from "../../src/project/weeks.ts";
import { SAVE_VERSION } from "../../src/game/saves/save.ts";
import { activityIds, buildEdition } from "../../src/story/build/edition.ts";
import type { Row } from "./browserSaves.ts";

const ROOT = join(import.meta.dirname, "../..");

export const PROJECTS = activityIds(ROOT).filter((id) => id.startsWith("s20"));

const built = new Map<string, ReturnType<typeof buildEdition>>();

export function projectOf(id: string): ReturnType<typeof buildEdition> {
  const edition = built.get(id) ?? buildEdition(ROOT, id);
  built.set(id, edition);
  return edition;
}

export interface Doing {
  readonly caseData: CaseData;
  readonly doer: ProjectDoer;
  readonly session: ActivitySession;
  /** Does an act; throws with its words if it is refused. */
  readonly give: (id: string, on?: string, fields?: Act["fields"]) => void;
  /** The words of a refusal; null if the act was taken. */
  readonly refused: (id: string, on?: string, fields?: Act["fields"]) => string | null;
}

export function begin(id: string, seed = 20): Doing {
  const edition = projectOf(id);
  const doer = openProject(edition, seed);
  const session = beginActivity(edition, doer, seed, "practice");
  const act = (id: string, on?: string, fields?: Act["fields"]): Act => ({
    id,
    ...(on === undefined ? {} : { on }),
    ...(fields === undefined ? {} : { fields }),
  });
  const refusedWith: Doing["refused"] = (id, on, fields) => {
    const given = session.give(act(id, on, fields));
    return given.ok ? null : given.message;
  };
  return {
    caseData: edition.data,
    doer,
    session,
    refused: refusedWith,
    give: (id, on, fields) => {
      const why = refusedWith(id, on, fields);
      if (why !== null) throw new Error(`${id} ${on ?? ""}: ${why}`);
    },
  };
}

export const scored = ({ caseData, session }: Doing) =>
  scoreOf(caseData, project(session.log(), scoring(caseData)).now);

const FOUND = {
  worked: "By the open day repeat contacts lay below their ordinary swing in the last three weeks.",
  partly: "By the open day repeat contacts were fewer, but the team's jobs ran late meanwhile.",
  not: "By the open day repeat contacts stayed within their ordinary swing in the last three weeks.",
} as const;

/** What full credit sounds like, for what a learner writes. */
const modelOf = ({ caseData }: Doing, moment: string): string =>
  caseData.moments.find(({ id }) => id === moment)!.model;

export function countAndAsk(doing: Doing): void {
  const { give } = doing;
  const { data } = doing.doer;
  for (const { id, cause, again } of data.records) if (again) give("sort", id, { cause });
  give("cut", undefined, { by: "code", of: "all" });
  give("cut", undefined, { by: "cause", of: "again" });
  give("cause", undefined, { cause: data.mainCause, why: modelOf(doing, "s.cause") });
  const sound = data.survey.questions.filter(({ fault }) => fault === undefined);
  const best = (list: readonly { readonly id: string; readonly grade: string }[]): string =>
    list.find(({ grade }) => grade === "full")!.id;
  give("survey", undefined, {
    questions: sound.slice(0, 5).map(({ id }) => id),
    people: best(data.survey.people),
    way: best(data.survey.ways),
  });
  for (const { reply } of doing.doer.came()) give("code", reply.id, { theme: reply.theme });
  give("findings", undefined, {
    claim: best(data.survey.claims),
    words: modelOf(doing, "r.listen"),
  });
}

export function chooseOption(doing: Doing, option: string): void {
  const { give } = doing;
  const { data } = doing.doer;
  for (const each of data.options) {
    give("weigh", each.id, {
      customer: each.customer,
      staff: each.staff,
      forIt: each.forIt.join(". "),
      against: each.against.join(". "),
    });
  }
  for (const { who, moves } of data.colleagues) {
    give("say", who, { move: moves.find(({ grade }) => grade === "full")!.id });
  }
  give("agree", undefined, { option, minutes: modelOf(doing, "i.minutes") });
}

export function propose(doing: Doing, option: string, more: Record<string, string> = {}): void {
  const { give } = doing;
  const { data } = doing.doer;
  const cost = costOf(data.options.find(({ id }) => id === option)!);
  give("propose", undefined, {
    option,
    scale: "pilot",
    to: cost > data.authority.limit ? "holder" : "manager",
    cost: String(cost),
    measure: data.measures.find(({ sound }) => sound)!.id,
    figures: ["share"],
    staff: "They lose half an hour a day; we look at it weekly and take work off them.",
    words: modelOf(doing, "e.proposal"),
    ...more,
  });
}

export function tell(doing: Doing, to: Audience, stage: Stage): void {
  const words = modelOf(doing, to === "team" ? "i.team" : `i.${stage}`);
  doing.give("notice", to, { points: [...neededPoints(doing.doer.data, to, stage)], words });
}

/** Runs the six weeks: reads honestly, adjusts once the team is strained, tells people midway. */
export function runWeeks(doing: Doing, until = PILOT_WEEKS): void {
  const { doer, give } = doing;
  const { data } = doer;
  for (let week = 1; week <= until; week++) {
    give("week");
    const place = placeOfWeek(doer.weeks(), "againPerDay", week);
    const reading =
      week === 3
        ? "other"
        : place === "below"
          ? "change"
          : place === "above"
            ? "worse"
            : "ordinary";
    const isStrained = strained(doer.weeks(), week);
    give("read", undefined, { reading, team: isStrained ? "strained" : "as-before" });
    const { started, adjusted } = doer.state();
    const ease = data.adjustments.find(
      ({ eases, options }) => eases && options.includes(started!.option),
    );
    if (isStrained && ease && adjusted.length === 0 && week < PILOT_WEEKS) {
      give("adjust", ease.id, { why: "Their jobs ran late, outside ordinary swings." });
    }
    if (week === 3) tell(doing, "customers", "midway");
  }
}

export function finish(doing: Doing): void {
  const { doer, give } = doing;
  const { data } = doer;
  const late = doer.weeks().run.some((_, at) => strained(doer.weeks(), at + 1));
  give("ask-again");
  give("evaluate", undefined, {
    verdict: outcomeOf(doer.weeks(), doer.state()),
    measure: data.measures.find(({ sound }) => sound)!.id,
    side: late ? modelOf(doing, "i.side") : "Their work went on as before, in every week.",
    words: FOUND[outcomeOf(doer.weeks(), doer.state())],
  });
}

export function report(doing: Doing): void {
  const { data, state } = doing.doer;
  const { started, evaluation } = state();
  const option = data.options.find(({ id }) => id === started!.option)!;
  doing.give("report", undefined, {
    problem: modelOf(doing, "r.read"),
    cause: modelOf(doing, "s.cause"),
    change: `${option.title}: approved as a pilot for six weeks, and watched every week.`,
    happened: `${evaluation!.words} ${evaluation!.side}`,
    next:
      evaluation!.verdict === "not"
        ? "Stop it, and try a cure that acts on the cause."
        : "Keep it as it now is, and look again in three months.",
  });
}

/** A whole project done well with one cure, whatever comes of it; `until`: stopped after that week. */
export function expert(id: string, option: string, seed = 20, until = PILOT_WEEKS): Doing {
  const doing = begin(id, seed);
  countAndAsk(doing);
  chooseOption(doing, option);
  propose(doing, option, { staff: "" });
  propose(doing, option);
  tell(doing, "customers", "start");
  tell(doing, "team", "start");
  doing.give("start");
  runWeeks(doing, until);
  const { state, weeks } = doing.doer;
  const failed = outcomeOf(weeks(), state()) === "not" && state().adjusted.length === 0;
  if (failed || until < PILOT_WEEKS) {
    doing.give("stop", undefined, { why: `${until} weeks of figures show no difference.` });
  }
  finish(doing);
  tell(doing, "customers", "end");
  report(doing);
  return doing;
}

/** The novice of the brief: a favourite before counting, no costs, victory in week two. */
export function novice(id: string): Doing {
  const doing = begin(id);
  const { data } = doing.doer;
  const favourite = data.options[1]!.id;
  const { give } = doing;
  give("say", data.colleagues[0]!.who, { move: "m3" });
  give("agree", undefined, { option: favourite });
  give("propose", undefined, { option: favourite, scale: "whole", to: "manager" });
  give("start", undefined, { anyway: "yes", option: favourite });
  give("week");
  give("week");
  give("evaluate", undefined, {
    verdict: "worked",
    measure: data.measures.find(({ sound }) => !sound)!.id,
    words: "Everybody says that it is so much better than it was before.",
  });
  give("report", undefined, { problem: "Too many calls." });
  return doing;
}

/** The same project done again, each proposal answered by a person: with what they say, in order. */
export function answeredByPersons(
  id: string,
  log: readonly PlayEvent[],
  said: readonly { readonly answer: "yes" | "no"; readonly reason: string }[],
): Doing {
  const [start] = log;
  const doing = begin(id, start?.type === "PlayStarted" ? start.seed : 0);
  const answers = said.values();
  for (const { id: act, on, fields } of actsOf(log)) {
    const waits = act === "propose";
    doing.give(act, on, waits ? { ...fields, waits: "yes" } : fields);
    if (waits) doing.give("answer", undefined, answers.next().value!);
  }
  return doing;
}

/** A play as it lies in the page's database. */
export function savedRow({ caseData, session }: Doing, id: string): Row {
  const log = session.log();
  const at = "2026-11-23T09:00:00.000Z";
  return {
    version: SAVE_VERSION,
    id,
    caseId: caseData.id,
    storyHash: projectOf(caseData.id).hash,
    mode: "practice",
    startedAt: at,
    updatedAt: at,
    log,
    times: log.map(() => Date.parse(at)),
  };
}
