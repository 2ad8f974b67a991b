/** A server with a centre that assesses: its people, one learner's assessment, and ways to ask. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { AssessmentEvent, Plan } from "../../src/assess/event.ts";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Role, Viewer } from "../../src/protocol/access.ts";
import type { SentEvent, Taken } from "../../src/protocol/assessment.ts";
import type { Config } from "../../src/server/config.ts";
import type { Node, Parts } from "../../src/server/server.ts";
import { fullRecord } from "../../src/play/record/full.ts";
import { beginSession, type Edition, type Input } from "../../src/story/session.ts";
import { begun, decided, ended, feedback, note, plan } from "./assessing.ts";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  ask,
  aStaff,
  send,
  type Classroom,
  type LearnerViewer,
  type StaffViewer,
  type Told,
} from "./classroom.ts";
import { testConfig, viewerFromHeader } from "./node.ts";
import { shippedVersion } from "./packs.ts";
import type { Place } from "./stores.ts";

/** The case that is played here. */
export const CASE = "s12";

export interface Desk {
  readonly node: Node;
  readonly classroom: Classroom;
  readonly centreId: string;
  readonly classId: string;
  /** Milliseconds of the server's clock. */
  readonly time: { now: number };
  readonly learner: LearnerViewer;
  readonly other: LearnerViewer;
  readonly tutor: StaffViewer;
  readonly assessor: StaffViewer;
  readonly assurer: StaffViewer;
  readonly administrator: StaffViewer;
  /** An assessment of the learner, with its plan. */
  readonly id: string;
  readonly ask: (
    viewer: Viewer | null,
    method: string,
    path: string,
    body?: unknown,
  ) => Promise<Told>;
  /** Sends events as the viewer; every one has to be taken. */
  readonly add: (viewer: Viewer, ...events: readonly AssessmentEvent[]) => Promise<Taken>;
  /** Sends one and gives the code of its refusal; "taken" if there is none. */
  readonly code: (viewer: Viewer, event: unknown) => Promise<string>;
  readonly told: (viewer: Viewer, from?: number) => Promise<Told>;
  /** Somebody on the staff of the class, with an account's name. */
  readonly onClass: (roles: readonly Role[]) => Promise<StaffViewer>;
}

export const sent = (event: AssessmentEvent, deviceAt = 1_800_000_000_000): SentEvent => ({
  id: randomUUID(),
  deviceAt,
  event,
});

/** The plan's units, each by the version of its pack that a real server has. */
export const inForce = plan.units.map(({ unit }) => ({ unit, pack: shippedVersion(unit) }));

/** A new assessment's request. */
export const making = (
  classId: string,
  learnerId: string,
  more: Partial<Plan> = {},
  id = randomUUID(),
) => ({
  id,
  learnerId,
  classId,
  sent: sent({ type: "Planned", plan: { ...plan, units: inForce, cases: [CASE], ...more } }),
});

export async function aDesk(
  start: (config: Config, parts: Parts) => Promise<Node>,
  place: Place,
  parts: Parts = {},
  caseId = CASE,
): Promise<Desk> {
  const time = { now: 1_800_000_000_000 };
  const node = await start(testConfig(place), {
    clock: () => time.now,
    viewerOf: viewerFromHeader,
    staffNames: async (ids) => new Map(ids.map((id) => [id, `Name of ${id}`])),
    shipped: [anEdition(caseId)],
    ...parts,
  });
  const classroom = await aClassroom(node, { learners: 2, caseIds: [caseId] });
  const { centreId, classId, tutor } = classroom;
  const { db } = node.context.store;
  const onClass = async (roles: readonly Role[]): Promise<StaffViewer> => {
    const viewer = aStaff(centreId, roles);
    await db
      .insertInto("class_staff")
      .values({ class_id: classId, user_id: viewer.userId })
      .execute();
    return viewer;
  };
  const assessor = await onClass(["assessor"]);
  const [learner, other] = classroom.learners as [LearnerViewer, LearnerViewer];
  const body = making(classId, learner.learnerId, { cases: [caseId] });
  const made = await ask(node, assessor, "POST", "/api/assessments", body);
  expect([made.status, made.body.code]).toEqual([201, undefined]);
  const { id } = body;
  const post = (viewer: Viewer, events: readonly unknown[]) =>
    ask(node, viewer, "POST", `/api/assessments/${id}/events`, { events });
  return {
    node,
    classroom,
    centreId,
    classId,
    time,
    learner,
    other,
    tutor,
    assessor,
    assurer: aStaff(centreId, ["quality-assurer"]),
    administrator: aStaff(centreId, ["administrator"]),
    id,
    ask: (viewer, method, path, of) => ask(node, viewer, method, path, of),
    add: async (viewer, ...events) => {
      const answer = await post(
        viewer,
        events.map((event) => sent(event)),
      );
      expect(answer.status).toBe(200);
      expect(answer.body.refused).toEqual([]);
      return answer.body as Taken;
    },
    code: async (viewer, event) => {
      const answer = await post(viewer, [sent(event as AssessmentEvent)]);
      if (answer.status !== 200) return `${answer.status} ${answer.body.code}`;
      return answer.body.refused[0]?.code ?? "taken";
    },
    told: (viewer, from = 0) => ask(node, viewer, "GET", `/api/assessments/${id}?from=${from}`),
    onClass,
  };
}

/** Accepted, observed as spoken, noted and decided, the feedback given: ready to be signed. */
export async function decideAll(desk: Desk, by: StaffViewer = desk.assessor): Promise<void> {
  const { add, learner } = desk;
  await add(
    learner,
    { type: "PlanAccepted" },
    { type: "AuthenticityDeclared", help: "", machineHelp: "" },
  );
  await add(
    by,
    { type: "IdentityChecked", how: "Passport" },
    begun("o1", { how: "workplace" }),
    note("n1", ["ext-9.1a", "ext-1.1"]),
    ended("o1"),
    decided("ext-9.1a", "met", ["n1"]),
    decided("ext-1.1", "not-yet", ["n1"]),
    feedback,
  );
}

/** What the learner types where their own words are asked for. */
export const OWN_WORDS = "I am <b>sorry</b> about the wait; I will ring you by four.";

/** A whole play under assessed conditions, its words and record written. */
export function anAssessedPlay(
  seed: number,
  edition: Edition = anEdition(CASE),
): readonly PlayEvent[] {
  const session = beginSession(edition, seed, "assessed");
  const give = (input: Input): void => {
    const given = session.give(input);
    if (!given.ok) throw new Error(given.message);
  };
  for (let choice = 0; session.state().status === "playing"; choice++) {
    if (choice > 200) throw new Error("this play does not end");
    if (session.state().own !== null) give({ type: "own-words", text: OWN_WORDS });
    if (session.state().recordDue) {
      give({ type: "write-record", fields: fullRecord(edition.data, session.log()) });
    }
    const { options } = session.state();
    give({ type: "choose", index: options[(seed + choice) % options.length]!.index });
  }
  return session.log();
}

/** Sends a play as the learner; gives its id. */
export async function plays(
  { node }: Pick<Desk, "node">,
  learner: LearnerViewer,
  events: readonly PlayEvent[],
  id = aPlayId(),
  edition: Edition = anEdition(CASE),
): Promise<string> {
  for (let from = 0; from < events.length; from += 150) {
    const answer = await send(
      node,
      learner,
      id,
      aBatch(edition, from, events.slice(from, from + 150)),
    );
    expect([answer.status, answer.body.code]).toEqual([200, undefined]);
  }
  return id;
}
