/** Everything held about one learner, as one JSON document (UK GDPR, articles 15 and 20). */
import { setImmediate } from "node:timers/promises";
import type { Context } from "../context.ts";
import type { Entry } from "../log/entry.ts";
import { entriesBy } from "../lesson/byLearner.ts";
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
  assessments:
    "Your assessments: in which class, who made it (assessorId), since when, when the last thing was added, how it stands (summary), and the plays that were observed in it. What was planned, noted, answered, decided and signed is among the entries below.",
  files:
    "Files of your assessments: what you, your assessor or a witness uploaded, with its name, type, size in bytes, SHA-256, and its content as Base64. Content is null where it was erased.",
  entries:
    "Every entry about you in the centre's evidence log, in order: what happened, when, who did it, and the content. Your plays' events are here: what was said to you, what you chose and wrote. So are what you did in lessons, and what others noted of the role-plays in which you were the agent. Content is null where it was erased.",
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
  const assessments = await assessmentsAbout(db, learnerId);
  const top = {
    about: ABOUT,
    madeAt: clock(),
    person,
    classes,
    signIns,
    plays,
    playNotes,
    assessments,
  };
  return written(top, {
    files: filesAbout(db, learnerId),
    entries: entriesAbout(db, learner.centre_id, learnerId),
  });
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

/** Short parts at once, long lists a piece at a time. */
async function* written(
  top: object,
  lists: Readonly<Record<string, AsyncGenerator<object>>>,
): AsyncGenerator<string> {
  yield JSON.stringify(top).slice(0, -1);
  for (const [name, list] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:[`;
    let between = "\n";
    for await (const each of list) {
      yield between + JSON.stringify(each);
      between = ",\n";
    }
    yield "\n]";
  }
  yield "}\n";
}

async function assessmentsAbout(
  db: Context["store"]["db"],
  learnerId: string,
): Promise<readonly object[]> {
  const rows = await db
    .selectFrom("assessment")
    .selectAll()
    .where("learner_id", "=", learnerId)
    .orderBy("made_at")
    .execute();
  const tied = await db
    .selectFrom("assess_play")
    .innerJoin("assessment", "assessment.id", "assess_play.assessment_id")
    .select(["assess_play.assessment_id", "assess_play.play_id"])
    .where("assessment.learner_id", "=", learnerId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    classId: row.class_id,
    assessorId: row.assessor_id,
    events: row.next_seq,
    madeAt: row.made_at,
    lastAt: row.last_at,
    erasedAt: row.erased_at,
    summary: JSON.parse(row.summary) as unknown,
    plays: tied.filter((each) => each.assessment_id === row.id).map(({ play_id }) => play_id),
  }));
}

async function* filesAbout(db: Context["store"]["db"], learnerId: string): AsyncGenerator<object> {
  const rows = await db
    .selectFrom("assess_file")
    .innerJoin("assessment", "assessment.id", "assess_file.assessment_id")
    .select("assess_file.id")
    .where("assessment.learner_id", "=", learnerId)
    .orderBy("assess_file.uploaded_at")
    .orderBy("assess_file.id")
    .execute();
  // One in memory at a time.
  for (const { id } of rows) {
    const file = await db
      .selectFrom("assess_file")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    if (!file) continue;
    yield {
      id,
      assessmentId: file.assessment_id,
      name: file.name,
      type: file.type,
      bytes: file.bytes,
      sha256: file.sha256,
      uploadedAt: file.uploaded_at,
      uploadedBy: file.uploaded_by,
      content: file.content && Buffer.from(file.content).toString("base64"),
    };
  }
}

/**
 * Numbers in the log of what is about a person: the events of their plays, and all else; and of what
 * they did in lessons, such as notes about others. In order.
 */
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
  const about = [...events, ...others].map(({ seq }) => seq);
  const written = await entriesBy(db, learnerId);
  return [...new Set([...about, ...written])].toSorted((a, b) => a - b);
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
