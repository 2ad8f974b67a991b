/**
 * An assessment opened for writing, in a transaction that holds its centre's log: events are admitted
 * one after another, each by what those before it came to [AD1].
 */
import { isDeepStrictEqual } from "node:util";
import { admit } from "../../assess/admit/admit.ts";
import {
  assessmentOf,
  evolve,
  openObservation,
  planOf,
  type Assessment,
} from "../../assess/assessment.ts";
import type { Actor, AssessmentEvent, Stamped } from "../../assess/event.ts";
import type { Ground } from "../../assess/evidence/support.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import { ASSESSMENT_LONGEST, ASSESSMENT_MOST } from "../../protocol/assessmentBounds.ts";
import { summaryOf } from "../../protocol/assessmentSummary.ts";
import type { Draft } from "../log/entry.ts";
import type { LogPlace } from "../log/log.ts";
import type { AssessmentEventTable, AssessmentTable } from "../store/schema.ts";
import type { Tx } from "../store/store.ts";
import { draftOf } from "./body.ts";
import { fileFault, fileOf } from "./files.ts";
import { eventsOf } from "./load.ts";

/** An event with whoever did it; `name` is theirs where they are no staff. */
export interface Written {
  readonly id: string;
  readonly deviceAt: number;
  readonly event: AssessmentEvent;
  readonly actor: Actor;
  readonly name: string;
}

export interface Pen {
  readonly row: AssessmentTable;
  readonly state: () => Assessment;
  /** What stands under this id, if anything. */
  readonly under: (id: string) => Stamped | undefined;
  /** Everything that stands, what was just added too; without the names of staff. */
  readonly events: () => readonly Stamped[];
  /** Adds an event, or gives what was added under its id before; without the names of staff. */
  readonly add: (one: Written, ground: Ground) => Promise<Result<Stamped, string>>;
  /** Writes rows and gives what goes into the log. Nothing may be added afterwards. */
  readonly done: () => Promise<readonly Draft[]>;
}

/** What the learner's screen obeys, in short; names are looked up when it is asked for. */
export interface Observing {
  readonly observation: string;
  readonly caseId: string;
  readonly paused: string | null;
  readonly playId: string | null;
}

function observingOf(state: Assessment): Observing | null {
  const open = openObservation(state);
  return open?.how === "play-live"
    ? {
        observation: open.id,
        caseId: open.caseId,
        paused: open.paused,
        playId: open.play?.playId ?? null,
      }
    : null;
}

/** Every version that its plans name, in one spelling. */
const packsNamed = ({ plans }: Assessment): string =>
  JSON.stringify([
    ...new Map(
      plans.flatMap(({ plan }) =>
        plan.units.map(({ unit, pack }) => [`${unit} ${pack}`, { unit, pack }] as const),
      ),
    ).values(),
  ]);

function penOn(tx: Tx, place: LogPlace, row: AssessmentTable, before: readonly Stamped[]): Pen {
  let state = assessmentOf(before);
  const known = new Map(before.map((stamped) => [stamped.id, stamped]));
  const added: Stamped[] = [];
  let { size } = row;
  /** By which the last event was admitted. */
  let seenBy: Ground | null = null;

  const add: Pen["add"] = async ({ id, deviceAt, event, actor, name }, ground) => {
    const there = known.get(id);
    if (there) {
      const same = isDeepStrictEqual(
        [there.event, there.actor, there.deviceAt],
        [event, actor, deviceAt],
      );
      return same
        ? ok(there)
        : refused("id-taken", "Something else was sent under this id. Write it anew.");
    }
    const length = JSON.stringify(event).length;
    const full = row.next_seq + added.length >= ASSESSMENT_MOST;
    if (full || size + length > ASSESSMENT_LONGEST) {
      return refused("too-long", "This assessment is full. Begin another for what is still open.");
    }
    const admitted = admit(state, event, actor, ground);
    if (!admitted.ok) return admitted;
    const file = fileOf(event);
    const fault = file && (await fileFault(tx, row.id, file, place.at));
    if (fault) return fault;
    const stamped: Stamped = {
      seq: row.next_seq + added.length,
      id,
      at: place.at,
      deviceAt,
      actor,
      name,
      entry: place.next + added.length,
      event,
    };
    known.set(id, stamped);
    added.push(stamped);
    seenBy = ground;
    size += length;
    state = evolve(state, stamped);
    return ok(stamped);
  };

  const done: Pen["done"] = async () => {
    if (added.length === 0 || seenBy === null) return [];
    const rows = added.map(
      ({ seq, id, entry }): AssessmentEventTable => ({
        assessment_id: row.id,
        seq,
        event_id: id,
        entry_seq: entry,
      }),
    );
    await tx.insertInto("assessment_event").values(rows).execute();
    const observing = observingOf(state);
    await tx
      .updateTable("assessment")
      .set({
        next_seq: row.next_seq + added.length,
        size,
        last_at: place.at,
        packs: packsNamed(state),
        summary: JSON.stringify(summaryOf(state, seenBy)),
        observing: observing && JSON.stringify(observing),
      })
      .where("id", "=", row.id)
      .execute();
    return added.map((stamped) => draftOf(row.id, row.learner_id, stamped));
  };

  return {
    row,
    state: () => state,
    under: (id) => known.get(id),
    events: () => [...before, ...added],
    add,
    done,
  };
}

/** The assessment, if it is there and not erased. */
export async function openPen(
  tx: Tx,
  place: LogPlace,
  assessmentId: string,
): Promise<Result<Pen, "not-found">> {
  const row = await tx
    .selectFrom("assessment")
    .selectAll()
    .where("id", "=", assessmentId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (!row) return refused("not-found", "There is no such assessment here.");
  return ok(penOn(tx, place, row, await eventsOf(tx, row.centre_id, assessmentId)));
}

/** A new assessment with nothing in it; its first event must follow. */
export async function newPen(
  tx: Tx,
  place: LogPlace,
  made: Pick<AssessmentTable, "id" | "centre_id" | "class_id" | "learner_id" | "assessor_id">,
): Promise<Pen> {
  const row: AssessmentTable = {
    ...made,
    next_seq: 0,
    size: 0,
    made_at: place.at,
    last_at: place.at,
    packs: "[]",
    summary: "{}",
    observing: null,
    erased_at: null,
  };
  await tx.insertInto("assessment").values(row).execute();
  return penOn(tx, place, row, []);
}

/** The units of the plan in force, by which packs are chosen. */
export const unitsOf = (state: Assessment) => planOf(state)?.units ?? [];
