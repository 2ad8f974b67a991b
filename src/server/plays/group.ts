/**
 * Commits the batches of a few milliseconds in one transaction: one fsync for all of them. Each is
 * taken in or turned down on its own [PS6], and what a sender is told is true once it is committed.
 */
import { append, lockChain } from "../log/append.ts";
import type { Draft, Entry } from "../log/entry.ts";
import type { Log } from "../log/log.ts";
import { headsOf } from "../log/log.ts";
import { manyById } from "../store/manyRows.ts";
import type { Store, Tx } from "../store/store.ts";
import { beginnings } from "./beginning.ts";
import { EVENT_KIND, type EventBody } from "./body.ts";
import type { Editions } from "./editions.ts";
import type { LivePlays } from "./livePlays.ts";
import { movedPlay, showBegun, writePlays, type Moved } from "./playRows.ts";
import type { Answer, Sent } from "./sent.ts";
import { takeIn, workOn, type Work } from "./takeIn.ts";

export interface Ground {
  readonly store: Store;
  readonly log: Log;
  readonly editions: Editions;
  readonly live: LivePlays;
  readonly clock: () => number;
}

export interface Committed {
  /** One a batch, in order. */
  readonly answers: readonly Answer[];
  /** Plays that have ended and are to be replayed. */
  readonly over: readonly string[];
}

const playsOf = manyById("play", "all");

function draftsOf({ row, sender, added }: Work): readonly Draft[] {
  const { learnerId, classId, playId } = sender;
  const base = row?.next_seq ?? 0;
  return added.map(({ at, event }, n) => ({
    kind: EVENT_KIND,
    actor: `learner:${learnerId}`,
    subject: learnerId,
    classId,
    playId,
    playSeq: base + n,
    body: { deviceAt: at, event } satisfies EventBody,
  }));
}

/** What becomes of each batch, in order, and of the plays they are of. */
async function decide(
  tx: Tx,
  { live }: Ground,
  sents: readonly Sent[],
): Promise<{ readonly answers: readonly Answer[]; readonly works: readonly Work[] }> {
  const playIds = [...new Set(sents.map(({ playId }) => playId))];
  const rows = await playsOf(tx, playIds);
  const known = new Map(rows.map((row) => [row.id, row]));
  const mayBegin = await beginnings(
    tx,
    sents.filter(({ playId, batch }) => batch.from === 0 && !known.has(playId)),
  );
  const works = new Map<string, Work>();
  const answers: Answer[] = [];
  for (const sent of sents) {
    const before = works.get(sent.playId) ?? workOn(known.get(sent.playId) ?? null, sent);
    const { answer, work } = await takeIn(tx, live, before, sent, mayBegin);
    answers.push(answer);
    // A play belongs to whoever began it, not to whoever was turned down with its name.
    if (answer.ok) works.set(sent.playId, work);
  }
  return { answers, works: [...works.values()] };
}

async function write(
  tx: Tx,
  ground: Ground,
  centreIds: readonly string[],
  chains: ReadonlyMap<string, Awaited<ReturnType<typeof lockChain>>>,
  works: readonly Work[],
): Promise<{ readonly entries: readonly Entry[]; readonly moved: readonly Moved[] }> {
  const at = ground.clock();
  const entries: Entry[] = [];
  for (const centreId of centreIds) {
    const own = works.filter(({ sender }) => sender.centreId === centreId);
    entries.push(...(await append(tx, centreId, chains.get(centreId)!, own.flatMap(draftsOf), at)));
  }
  const byPlay = Map.groupBy(entries, ({ playId }) => playId);
  const moved = works.flatMap(
    (work) => movedPlay(work, byPlay.get(work.sender.playId) ?? [], at) ?? [],
  );
  const begun = moved.filter(({ live, row }) => live?.begun === byPlay.get(row.id)?.[0]?.classSeq);
  // In order, like centres: two nodes may store the same versions.
  for (const hash of [...new Set(begun.map(({ row }) => row.edition_hash))].toSorted()) {
    await ground.editions.keep(tx, hash);
  }
  await writePlays(
    tx,
    moved.map(({ row }) => row),
  );
  await showBegun(tx, begun);
  await ground.store.wake(tx, headsOf(entries));
  return { entries, moved };
}

/** Throws if the database does: then nothing of the group was taken in. */
export async function commitGroup(ground: Ground, sents: readonly Sent[]): Promise<Committed> {
  const { store, live, log } = ground;
  const done = await store.db.transaction().execute(async (tx) => {
    // In the order of their ids, as everybody locks, so that nobody waits in a circle.
    const centreIds = [...new Set(sents.map(({ centreId }) => centreId))].toSorted();
    const chains = new Map<string, Awaited<ReturnType<typeof lockChain>>>();
    for (const id of centreIds) chains.set(id, await lockChain(tx, store.flavour, id));
    const { answers, works } = await decide(tx, ground, sents);
    return { answers, ...(await write(tx, ground, centreIds, chains, works)) };
  });
  for (const { row, live: play } of done.moved) if (play) live.set(row.id, play);
  log.committed(done.entries);
  return {
    answers: done.answers,
    over: done.moved.filter(({ over }) => over).map(({ row }) => row.id),
  };
}
