/** The report of a class on one case. */
import { classReport } from "../../classroom/report/classReport.ts";
import { mostPlayed } from "../../classroom/report/goes.ts";
import type { ClassReportAnswer } from "../../protocol/classReport.ts";
import type { Context } from "../context.ts";
import type { AskedOfFigures } from "./asked.ts";
import { countedPlays } from "./classPlays.ts";
import { classNamed, enrolledIn } from "./enrolled.ts";
import type { PlayFactsOf } from "./playFacts.ts";

type Asked = Omit<AskedOfFigures, "sight">;

/** Cases with finished plays in that time, the one played last first, then those only set. */
async function casesOf({ store: { db }, editions }: Context, { classId, from, to }: Asked) {
  const played = await db
    .selectFrom("play")
    .select((eb) => ["case_id", eb.fn.countAll<number>().as("plays")])
    .select((eb) => eb.fn.max("ended_at").as("last"))
    .where("class_id", "=", classId)
    .where("ended_at", ">=", from)
    .where("ended_at", "<", to)
    .groupBy("case_id")
    .orderBy("last", "desc")
    .execute();
  const set = await db
    .selectFrom("assignment")
    .select("case_id")
    .where("class_id", "=", classId)
    .orderBy("case_id")
    .execute();
  const titles = await db
    .selectFrom("edition")
    .select(["case_id", "title"])
    .orderBy("first_seen_at")
    .execute();
  const stored = new Map(titles.map(({ case_id, title }) => [case_id, title]));
  const titleOf = (id: string): string => editions.cases.get(id)?.title ?? stored.get(id) ?? id;
  const counts = new Map(played.map(({ case_id, plays }) => [case_id, Number(plays)]));
  return [...new Set([...counts.keys(), ...set.map(({ case_id }) => case_id)])].map((caseId) => ({
    caseId,
    title: titleOf(caseId),
    plays: counts.get(caseId) ?? 0,
  }));
}

async function unfinishedOf(
  { store: { db } }: Context,
  { classId, from, to }: Asked,
  caseId: string,
): Promise<number> {
  const { count } = await db
    .selectFrom("play")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("class_id", "=", classId)
    .where("case_id", "=", caseId)
    .where("ended_at", "is", null)
    .where("erased_at", "is", null)
    .where("started_at", ">=", from)
    .where("started_at", "<", to)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Of the case asked for, or the one played last. */
export async function reportOfClass(
  context: Context,
  facts: PlayFactsOf,
  asked: Asked,
): Promise<ClassReportAnswer> {
  const { store, editions, clock } = context;
  const { classId } = asked;
  const cases = await casesOf(context, asked);
  const caseId = asked.caseId ?? cases[0]?.caseId;
  const head = { className: await classNamed(store, classId), madeAt: clock(), cases };
  const none = { flagged: 0, erased: 0, waiting: 0, changed: 0, assessed: 0, older: 0 };
  const { plays, leftOut } =
    caseId === undefined
      ? { plays: [], leftOut: none }
      : await countedPlays(store, facts, { ...asked, caseId });
  const hash = mostPlayed(plays);
  const edition = hash === null ? null : await editions.find(hash);
  const enrolled = await enrolledIn(store, classId);
  const counting = edition ? plays.filter((play) => play.hash === edition.hash) : [];
  const report = edition
    ? classReport(
        edition.data,
        counting,
        enrolled.map(({ id }) => id),
      )
    : null;
  const named = new Set([
    ...(report?.talk.map(({ learnerId }) => learnerId) ?? []),
    ...(report?.without ?? []),
  ]);
  return {
    ...head,
    caseId: caseId ?? null,
    title: cases.find((each) => each.caseId === caseId)?.title ?? "",
    leftOut: { ...leftOut, otherVersion: plays.length - counting.length },
    unfinished: caseId === undefined ? 0 : await unfinishedOf(context, asked, caseId),
    report,
    names: enrolled.filter(({ id }) => named.has(id)),
  };
}
