/** Everything held about one learner, as one JSON document (UK GDPR, articles 15 and 20). */
import { setImmediate } from "node:timers/promises";
import type { Context } from "../context.ts";
import type { Entry } from "../log/entry.ts";
import { fromRow } from "../log/rows.ts";

/** Entries read at once. */
const PAGE = 500;

/** What each part of the document is, in words for the person themselves. */
const ABOUT = {
  person:
    "Your name as on the register, your college's own number for you if it has one, whether you have a PIN (the PIN itself is kept only scrambled and cannot be read back), when you were put on the register, and when you were erased if you were.",
  classes:
    "The classes you are or were in: from when to when, the play you began last there, and when your device was last heard of.",
  signIns: "Sign-ins of your devices that are still open: since when and until when.",
  plays:
    "Each case you played: when, in which mode, the score by the server's own reckoning (total, 0 to 100), the score your device showed (claimed), whether something about it was in doubt (flag), and the card your tutor saw (card).",
  playNotes:
    "Entries of the evidence log about your plays that are not about a person, such as a score worked out by the server.",
  entries:
    "Every entry about you in the centre's evidence log, in order: what happened, when, who did it, and the content. Your plays' events are here: what was said to you, what you chose and wrote. Content is null where it was erased.",
  times:
    "All times are UTC, in milliseconds since the start of 1970 where they are numbers. Ids are random.",
} as const;

/** The document a piece at a time; null: there is no such learner. */
export async function personExport(
  { store: { db }, clock }: Context,
  learnerId: string,
): Promise<AsyncGenerator<string> | null> {
  const learner = await db
    .selectFrom("learner")
    .innerJoin("centre", "centre.id", "learner.centre_id")
    .select(["learner.id", "learner.centre_id", "learner.name", "learner.reference"])
    .select(["learner.pin_hash", "learner.created_at", "learner.erased_at"])
    .select("centre.name as centre")
    .where("learner.id", "=", learnerId)
    .executeTakeFirst();
  if (!learner) return null;
  const { id, name, reference, pin_hash, created_at, erased_at, centre } = learner;
  const person = {
    id,
    name,
    reference,
    hasPin: pin_hash !== null,
    centre,
    createdAt: created_at,
    erasedAt: erased_at,
  };
  const classes = await db
    .selectFrom("enrolment")
    .innerJoin("class", "class.id", "enrolment.class_id")
    .select(["class.id", "class.name", "enrolment.enrolled_at as enrolledAt"])
    .select(["enrolment.removed_at as removedAt", "enrolment.play_id as lastPlay"])
    .select("enrolment.seen_at as seenAt")
    .where("learner_id", "=", learnerId)
    .orderBy("class.id")
    .execute();
  const signIns = await db
    .selectFrom("learner_session")
    .select(["created_at as since", "expires_at as until"])
    .where("learner_id", "=", learnerId)
    .orderBy("created_at")
    .execute();
  const rows = await db
    .selectFrom("play")
    .selectAll()
    .where("learner_id", "=", learnerId)
    .orderBy("started_at")
    .execute();
  const plays = rows.map((play) => ({
    id: play.id,
    classId: play.class_id,
    caseId: play.case_id,
    edition: play.edition_hash,
    mode: play.mode,
    events: play.next_seq,
    startedAt: play.started_at,
    lastAt: play.last_at,
    endedAt: play.ended_at,
    erasedAt: play.erased_at,
    total: play.total,
    claimed: play.claimed,
    flag: play.flag,
    card: JSON.parse(play.card) as unknown,
  }));
  const notes = await db
    .selectFrom("entry")
    .selectAll()
    .where((eb) =>
      eb("play_id", "in", eb.selectFrom("play").select("id").where("learner_id", "=", learnerId)),
    )
    .where("play_seq", "is", null)
    .where("subject", "is", null)
    .orderBy("seq")
    .execute();
  const playNotes = notes.map(fromRow).map(plain);
  const top = { about: ABOUT, madeAt: clock(), person, classes, signIns, plays, playNotes };
  return written(top, entriesAbout(db, learner.centre_id, learnerId));
}

/** An entry without what only the chain needs. */
const plain = ({ seq, at, kind, actor, classId, playId, playSeq, body }: Entry): object => ({
  seq,
  at,
  kind,
  actor,
  classId,
  playId,
  playSeq,
  content: body === null ? null : (JSON.parse(body) as unknown),
});

async function* written(top: object, entries: AsyncGenerator<object>): AsyncGenerator<string> {
  yield `${JSON.stringify(top).slice(0, -1)},"entries":[`;
  let between = "\n";
  for await (const entry of entries) {
    yield between + JSON.stringify(entry);
    between = ",\n";
  }
  yield "\n]}\n";
}

/** Numbers in the log of what is about a person: the events of their plays, and all else. In order. */
async function numbersOf(db: Context["store"]["db"], learnerId: string): Promise<number[]> {
  const events = await db
    .selectFrom("play")
    .innerJoin("entry", "entry.play_id", "play.id")
    .select("entry.seq")
    .where("play.learner_id", "=", learnerId)
    .where("entry.play_seq", "is not", null)
    .execute();
  const others = await db
    .selectFrom("entry")
    .select("seq")
    .where("subject", "=", learnerId)
    .where("play_seq", "is", null)
    .execute();
  return [...events, ...others].map(({ seq }) => seq).toSorted((a, b) => a - b);
}

async function* entriesAbout(
  db: Context["store"]["db"],
  centreId: string,
  learnerId: string,
): AsyncGenerator<object> {
  const numbers = await numbersOf(db, learnerId);
  for (let from = 0; from < numbers.length; from += PAGE) {
    const rows = await db
      .selectFrom("entry")
      .selectAll()
      .where("centre_id", "=", centreId)
      .where("seq", "in", numbers.slice(from, from + PAGE))
      .orderBy("seq")
      .execute();
    for (const entry of rows.map(fromRow)) yield plain(entry);
    await setImmediate();
  }
}
