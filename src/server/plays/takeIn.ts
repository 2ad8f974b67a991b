/** Whether a batch goes on with its play, and the play as it will be then [PS5-PS9]. */
import { ok, refused, type Result } from "../../play/result.ts";
import type { Item } from "../../protocol/batch.ts";
import type { PlayTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { readBody } from "./body.ts";
import type { LivePlays } from "./livePlays.ts";
import { turnedDown, type Answer, type Sent } from "./sent.ts";
import { extend, shownOf, track, untold, type Shown, type Tracked } from "./tracked.ts";

/** One play in a group of batches: as it stands in the database, and as it will. */
export interface Work {
  /** Null: it begins in this group, if at all. */
  readonly row: PlayTable | null;
  readonly sender: Sent;
  /** Null until an event has to be taken in. */
  readonly tracked: Tracked | null;
  /** What its card will say; null until then. */
  readonly shown: Shown | null;
  /** The class's number of its first event; 0 while that is not written. */
  readonly begun: number;
  /** What the group adds. */
  readonly added: readonly Item[];
  readonly claimed: number | null;
}

export const workOn = (row: PlayTable | null, sender: Sent): Work => ({
  row,
  sender,
  tracked: null,
  shown: null,
  begun: 0,
  added: [],
  claimed: null,
});

const nextOf = ({ row, added }: Work): number => (row?.next_seq ?? 0) + added.length;

/** The play as its log has it, from memory as far as that goes; null if its content is erased. */
async function caughtUp(
  tx: Tx,
  live: LivePlays,
  row: PlayTable,
  { edition }: Sent,
): Promise<{ readonly tracked: Tracked; readonly begun: number } | null> {
  const known = live.get(row.id);
  const usable = known && known.tracked.next <= row.next_seq;
  let { tracked, begun } = usable ? known : { tracked: untold(edition), begun: 0 };
  if (tracked.next === row.next_seq) return { tracked, begun };
  const rows = await tx
    .selectFrom("entry")
    .select(["class_seq", "play_seq", "body"])
    .where("play_id", "=", row.id)
    .where("play_seq", ">=", tracked.next)
    .orderBy("play_seq")
    .execute();
  if (rows[0]?.play_seq === 0) begun = rows[0].class_seq ?? 0;
  const events = rows.flatMap(({ body }) => (body === null ? [] : [readBody(body).event]));
  if (events.length < rows.length) return null;
  tracked = track(tracked, events);
  return { tracked, begun };
}

/** Whether the items that the play has already are those that it has. */
async function sameAsStored(tx: Tx, work: Work, { playId, batch }: Sent): Promise<boolean> {
  const base = work.row?.next_seq ?? 0;
  const overlap = batch.items.slice(0, nextOf(work) - batch.from);
  const stored = Math.min(overlap.length, Math.max(0, base - batch.from));
  const bodies: (string | null)[] = [];
  if (stored > 0) {
    const rows = await tx
      .selectFrom("entry")
      .select("body")
      .where("play_id", "=", playId)
      .where("play_seq", ">=", batch.from)
      .where("play_seq", "<", batch.from + stored)
      .orderBy("play_seq")
      .execute();
    bodies.push(...rows.map(({ body }) => body));
  }
  return overlap.every(({ event }, at) => {
    const body = bodies[at];
    const there =
      at < stored ? body && readBody(body).event : work.added[batch.from + at - base]?.event;
    return JSON.stringify(there) === JSON.stringify(event);
  });
}

/** Folds over events that no case would give may fail, and then it is the events that are wrong. */
function extended(
  from: Tracked,
  items: readonly Item[],
): Result<Pick<Work, "tracked" | "shown">, "bad-event" | "too-long"> {
  try {
    const longer = extend(
      from,
      items.map(({ event }) => event),
    );
    return longer.ok ? ok({ tracked: longer.value, shown: shownOf(longer.value) }) : longer;
  } catch {
    return refused("bad-event", "These events cannot be of this case.");
  }
}

function belongs({ row, sender }: Work, sent: Sent): Result<true, "not-allowed" | "differs"> {
  const learnerId = row?.learner_id ?? sender.learnerId;
  const classId = row?.class_id ?? sender.classId;
  if (learnerId !== sent.learnerId || classId !== sent.classId) {
    return refused("not-allowed", "This play is not yours to go on with.");
  }
  const hash = row?.edition_hash ?? sender.edition.hash;
  return hash === sent.edition.hash && sent.batch.caseId === sent.edition.data.id
    ? ok(true)
    : refused("differs", "This play is of another case or version.");
}

/** Nothing is written here; a refusal leaves the work as it was. */
export async function takeIn(
  tx: Tx,
  live: LivePlays,
  work: Work,
  sent: Sent,
  mayBegin: (sent: Sent) => Answer | null,
): Promise<{ readonly answer: Answer; readonly work: Work }> {
  const { batch, edition } = sent;
  const next = nextOf(work);
  const no = (...why: Parameters<typeof turnedDown>) => ({ answer: turnedDown(...why), work });

  const own = belongs(work, sent);
  if (!own.ok && own.code === "not-allowed") return no(403, own.code, own.message);
  if (!own.ok) return no(409, own.code, own.message, next);
  if (work.row && work.row.erased_at !== null) {
    return no(403, "not-allowed", "This play has been erased.");
  }
  if (batch.from > next) return no(409, "out-of-order", `Event ${next} has to come first.`, next);
  if (batch.from < next && !(await sameAsStored(tx, work, sent))) {
    return no(409, "differs", "This play has gone on otherwise, in another tab.", next);
  }
  const fresh = batch.items.slice(next - batch.from);
  if (fresh.length === 0) {
    // A claim is about the play up to the end of its batch; since then it may have gone on.
    const current = batch.from + batch.items.length === next;
    const claimed = (current ? batch.claimed : undefined) ?? work.claimed;
    return { answer: { ok: true, next }, work: { ...work, claimed } };
  }

  const refusal = next === 0 ? mayBegin(sent) : null;
  if (refusal) return { answer: refusal, work };
  let { tracked, begun } = work;
  if (!tracked) {
    const known = work.row
      ? await caughtUp(tx, live, work.row, sent)
      : { tracked: untold(edition), begun };
    if (!known) return no(403, "not-allowed", "This play has been erased.");
    ({ tracked, begun } = known);
  }
  const longer = extended(tracked, fresh);
  if (!longer.ok) return no(longer.code === "too-long" ? 409 : 400, longer.code, longer.message);
  const added = [...work.added, ...fresh];
  return {
    answer: { ok: true, next: next + fresh.length },
    work: { ...work, ...longer.value, begun, added, claimed: batch.claimed ?? null },
  };
}
