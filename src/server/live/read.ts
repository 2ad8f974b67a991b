/** What watching reads. Each costs what has changed or who is there, never how long the log is [LV4]. */
import { sql, type Kysely } from "kysely";
import type { Schema } from "../store/schema.ts";

type Db = Kysely<Schema>;

export interface Place {
  readonly classId: string;
  /** A number of the class: what comes behind it is asked for. */
  readonly after: number;
}

export interface CardRow {
  readonly playId: string;
  readonly seq: number;
  /** A Card as JSON. */
  readonly card: string;
}

export interface EntryRow {
  readonly seq: number;
  readonly kind: string;
  readonly at: number;
}

export interface Changes {
  /** The class's last number: cards and entries are complete up to it and hold nothing newer. */
  readonly head: number;
  readonly cards: readonly CardRow[];
  readonly entries: readonly EntryRow[];
}

const asked = (places: readonly Place[]) =>
  sql.join(
    places.map(({ classId, after }) => sql`(cast(${classId} as text), cast(${after} as bigint))`),
  );

/** Of each class the newest cards and the class-level entries behind a place; many classes at once. */
export async function changes(
  db: Db,
  places: readonly Place[],
): Promise<ReadonlyMap<string, Changes>> {
  // One statement, so that head and cards are of one moment.
  const cards = await sql<{
    readonly class_id: string;
    readonly next_seq: number;
    readonly play_id: string | null;
    readonly card_seq: number;
    readonly card: string;
  }>`
    with asked (class_id, after) as (values ${asked(places)})
    select class.id as class_id, class.next_seq, play.id as play_id, play.card_seq, play.card
    from asked
    join class on class.id = asked.class_id
    left join play on play.class_id = asked.class_id and play.card_seq > asked.after
    order by play.card_seq`.execute(db);
  const entries = await sql<{
    readonly class_id: string;
    readonly class_seq: number;
    readonly kind: string;
    readonly at: number;
  }>`
    with asked (class_id, after) as (values ${asked(places)})
    select entry.class_id, entry.class_seq, entry.kind, entry.at
    from asked
    join entry on entry.class_id = asked.class_id and entry.class_seq > asked.after
      and entry.class_id is not null and entry.play_id is null
    order by entry.class_seq`.execute(db);
  const found = new Map<string, { head: number; cards: CardRow[]; entries: EntryRow[] }>();
  for (const row of cards.rows) {
    const of = found.get(row.class_id) ?? { head: row.next_seq - 1, cards: [], entries: [] };
    found.set(row.class_id, of);
    if (row.play_id !== null) {
      of.cards.push({ playId: row.play_id, seq: row.card_seq, card: row.card });
    }
  }
  for (const { class_id, class_seq, kind, at } of entries.rows) {
    const of = found.get(class_id);
    if (of && class_seq <= of.head) of.entries.push({ seq: class_seq, kind, at });
  }
  return found;
}

export interface WallRow {
  readonly nextSeq: number;
  /** Null: the class has nobody in it. */
  readonly learnerId: string | null;
  readonly name: string | null;
  readonly seenAt: number | null;
  readonly card: string | null;
}

/** Everybody in the class with the play begun last: no row if there is no class, an empty one if nobody. */
export const wallRows = (db: Db, classId: string): Promise<readonly WallRow[]> =>
  db
    .selectFrom("class")
    .leftJoin("enrolment", (join) =>
      join.onRef("enrolment.class_id", "=", "class.id").on("enrolment.removed_at", "is", null),
    )
    .leftJoin("learner", "learner.id", "enrolment.learner_id")
    .leftJoin("play", "play.id", "enrolment.play_id")
    .where("class.id", "=", classId)
    .select([
      "class.next_seq as nextSeq",
      "learner.id as learnerId",
      "learner.name",
      "enrolment.seen_at as seenAt",
      "play.card",
    ])
    .orderBy("learner.name")
    .orderBy("learner.id")
    .execute();

/** Whom the learners' devices were last heard of in these classes, since a time. */
export async function seenSince(
  db: Db,
  classIds: readonly string[],
  since: number,
): Promise<
  readonly { readonly classId: string; readonly learnerId: string; readonly at: number }[]
> {
  const rows = await db
    .selectFrom("enrolment")
    .select(["class_id", "learner_id", "seen_at"])
    .where("class_id", "in", classIds)
    .where("seen_at", ">=", since)
    .execute();
  return rows.map((row) => ({
    classId: row.class_id,
    learnerId: row.learner_id,
    at: row.seen_at ?? 0,
  }));
}
