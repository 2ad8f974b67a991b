/** A server with a class in it that plays: what tests of plays and of watching begin with. */
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Viewer } from "../../src/protocol/access.ts";
import type { Batch } from "../../src/protocol/batch.ts";
import type { Node } from "../../src/server/server.ts";
import { buildEdition } from "../../src/story/build/edition.ts";
import { playAtRandom } from "../../src/story/build/randomPlays.ts";
import type { Edition } from "../../src/story/session.ts";
import { aCentre, aClass, aLearner, anId } from "./people.ts";

const ROOT = join(import.meta.dirname, "../..");

const editions = new Map<string, Edition>();

/** A case of the project, built once a test run. */
export function anEdition(caseId = "s01"): Edition {
  const known = editions.get(caseId) ?? buildEdition(ROOT, caseId);
  editions.set(caseId, known);
  return known;
}

export { playAtRandom };

export type LearnerViewer = Extract<Viewer, { kind: "learner" }>;
export type StaffViewer = Extract<Viewer, { kind: "staff" }>;

export interface Classroom {
  readonly centreId: string;
  readonly classId: string;
  readonly tutor: StaffViewer;
  readonly learners: readonly LearnerViewer[];
}

export const aStaff = (centreId: string, roles: StaffViewer["roles"], userId = anId("user")) =>
  ({ kind: "staff", userId, name: "Sam Okafor", centreId, roles }) satisfies StaffViewer;

/** A centre with one class, its tutor, learners, and the case set. */
export async function aClassroom(
  { context: { store } }: Node,
  { learners = 1, caseIds = ["s01"] }: { learners?: number; caseIds?: readonly string[] } = {},
): Promise<Classroom> {
  const centreId = await aCentre(store);
  const tutor = aStaff(centreId, ["tutor"]);
  const classId = await aClass(store, centreId, [tutor.userId]);
  for (const case_id of caseIds) {
    await store.db
      .insertInto("assignment")
      .values({ class_id: classId, case_id, set_at: 0, set_by: tutor.userId })
      .execute();
  }
  const enrolled: LearnerViewer[] = [];
  for (let n = 0; n < learners; n++) {
    const learnerId = await aLearner(store, centreId, classId, `Learner ${n}`);
    enrolled.push({ kind: "learner", learnerId, classId, centreId });
  }
  return { centreId, classId, tutor, learners: enrolled };
}

export interface Told {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- what a test expects of it, it says itself
  readonly body: any;
  readonly headers: Headers;
}

/** One request as the viewer, through a real socket. */
export async function ask(
  node: { readonly url: string },
  viewer: Viewer | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<Told> {
  const answer = await fetch(`${node.url}${path}`, {
    method,
    headers: {
      ...(viewer ? { "x-viewer": JSON.stringify(viewer) } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    body: text ? JSON.parse(text) : null,
    headers: answer.headers,
  };
}

/** The batch that sends `events` as numbers `from` onwards of a play. */
export const aBatch = (
  edition: Edition,
  from: number,
  events: readonly PlayEvent[],
  more: Partial<Batch> = {},
): Batch => ({
  caseId: edition.data.id,
  hash: edition.hash,
  from,
  sentAt: 1000,
  items: events.map((event, n) => ({ at: 1000 + from + n, event })),
  ...more,
});

export const send = (
  node: { readonly url: string },
  viewer: Viewer,
  playId: string,
  batch: unknown,
): Promise<Told> => ask(node, viewer, "POST", `/api/plays/${playId}/events`, batch);

export const aPlayId = (): string => randomUUID();

/** What the record has of a play, as its learner reads it. */
export async function storedEvents(
  node: { readonly url: string },
  viewer: Viewer,
  playId: string,
): Promise<readonly PlayEvent[]> {
  const { body } = await ask(node, viewer, "GET", `/api/plays/${playId}/events`);
  return (body.events as { event: PlayEvent }[]).map(({ event }) => event);
}
