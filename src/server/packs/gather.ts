/** What the database has for the pack of a learner and unit, as far as a viewer may have it. */
import { planOf, assessmentOf } from "../../assess/assessment.ts";
import type { Stamped } from "../../assess/event.ts";
import { promptsOf } from "../../play/letter/letters.ts";
import { fieldWords } from "../../play/record/asText.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Matter, Viewer } from "../../protocol/access.ts";
import { eventsFor } from "../../protocol/redact.ts";
import { assessmentMatter } from "../access/matter.ts";
import { assessingOf } from "../assess/ground.ts";
import { eventsOf, headsOfLearner } from "../assess/load.ts";
import { staffIn, staffNamed } from "../assess/names.ts";
import { packsFor } from "../assess/packs.ts";
import type { Context } from "../context.ts";
import type { Entry } from "../log/entry.ts";
import { fromRow } from "../log/rows.ts";
import { EVENT_KIND } from "../plays/body.ts";
import { wholeLine, type PackFileSources, type WholeLine } from "./fileShape.ts";

/** Lines read at once. */
const PAGE = 500;

export interface Gathered {
  readonly sources: PackFileSources;
  /** In the order of the log. */
  readonly lines: readonly WholeLine[];
}

interface Seen {
  readonly id: string;
  readonly className: string;
  readonly assessor: string;
  readonly events: readonly Stamped[];
}

/** The assessments that say something of the unit, and that the viewer may have. */
async function assessmentsSeen(
  { store: { db } }: Context,
  viewer: Viewer,
  learnerId: string,
  unit: string,
): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const row of await headsOfLearner(db, learnerId)) {
    const matter = await assessmentMatter(db, row.id);
    const all = await eventsOf(db, row.centre_id, row.id);
    const events = matter && eventsFor(viewer, matter, all);
    if (!events) continue;
    const told = events.some(({ event }) => event.type === "FeedbackGiven");
    // A learner is told of decisions with the feedback, and has no pack without.
    if (viewer.kind === "learner" && !told) continue;
    const planned = events.some(
      ({ event }) => event.type === "Planned" && event.plan.units.some((one) => one.unit === unit),
    );
    if (!planned) continue;
    seen.push({ id: row.id, className: row.class_name, assessor: row.assessor_id, events });
  }
  return seen;
}

async function linesOf(
  { store: { db } }: Context,
  centreId: string,
  numbers: readonly number[],
  plays: readonly string[],
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (let from = 0; from < numbers.length; from += PAGE) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("centre_id", "=", centreId)
      .where("seq", "in", numbers.slice(from, from + PAGE))
      .execute();
    entries.push(...rows.map(fromRow));
  }
  for (const play of plays) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("centre_id", "=", centreId)
      .where("play_id", "=", play)
      .where("play_seq", "is not", null)
      .where("kind", "=", EVENT_KIND)
      .execute();
    entries.push(...rows.map(fromRow));
  }
  return entries.toSorted((a, b) => a.seq - b.seq);
}

export async function gather(
  context: Context,
  viewer: Viewer,
  { centreId }: Matter,
  learnerId: string,
  unit: string,
): Promise<Result<Gathered, "not-found" | "not-yet">> {
  const {
    store: { db },
    packs,
    editions,
  } = context;
  const seen = await assessmentsSeen(context, viewer, learnerId, unit);
  const last = seen.at(-1);
  if (!last) {
    return viewer.kind === "learner"
      ? refused("not-yet", "There is no pack yet: it comes with your assessor's feedback.")
      : refused("not-found", "Nothing has been assessed of this unit yet.");
  }
  const known = await packs.of(db, centreId);
  const plan = planOf(assessmentOf(last.events));
  // The version that the newest plan names: what that assessment was read by.
  const pack = packsFor(known, plan?.units ?? []).find((one) => one.unit.id === unit);
  if (!pack) return refused("not-found", "This centre has no pack for this unit.");

  const events = seen.flatMap((one) => one.events);
  const tied = new Map(
    events.flatMap(({ event }) =>
      event.type === "PlayTied" ? [[event.playId, event] as const] : [],
    ),
  );
  const plays = await Promise.all(
    [...tied.values()].map(async ({ playId, caseId, storyHash }) => {
      const data = (await editions.find(storyHash))?.data;
      return {
        id: playId,
        caseId,
        prompts: data ? promptsOf(data) : {},
        form: data?.record.fields.map(fieldWords) ?? [],
      };
    }),
  );
  const lines = await linesOf(
    context,
    centreId,
    events.map(({ entry }) => entry),
    plays.map(({ id }) => id),
  );
  const names = await staffNamed(context, centreId, [
    ...staffIn(events),
    ...seen.map(({ assessor }) => assessor),
  ]);
  const { agreements, appealRoute, currentMonths } = await assessingOf(db, centreId);
  const criteria = pack.unit.criteria.map(({ id }) => id);
  const official = await db
    .selectFrom("official_text")
    .select(["criterion", "words as text"])
    .where("centre_id", "=", centreId)
    .where("criterion", "in", criteria)
    .orderBy("criterion")
    .execute();
  const { centre, learner } = await namesOf(context, centreId, learnerId);
  return ok({
    sources: {
      centre,
      learner,
      copyFor: viewer.kind === "learner" ? "learner" : "staff",
      pack: { ...pack, questions: [] },
      agreements: agreements.filter((one) => one.unit === unit).map((one) => ({ ...one })),
      official,
      appealRoute,
      currentMonths,
      cases: editions.facts.map(({ id, title, organisation, sector }) => ({
        id,
        title,
        organisation,
        sector,
      })),
      names: [...names]
        .map(([userId, name]) => ({ userId, name }))
        .toSorted((a, b) => (a.userId < b.userId ? -1 : 1)),
      assessments: seen.map(({ id, className, assessor }) => ({ id, className, assessor })),
      plays,
    },
    lines: lines.map(wholeLine),
  });
}

async function namesOf({ store: { db } }: Context, centreId: string, learnerId: string) {
  const centre = await db
    .selectFrom("centre")
    .select(["id", "name"])
    .where("id", "=", centreId)
    .executeTakeFirstOrThrow();
  const learner = await db
    .selectFrom("learner")
    .select(["id", "name", "reference"])
    .where("id", "=", learnerId)
    .executeTakeFirstOrThrow();
  return { centre, learner };
}
