/** A centre's assessments in memory, as its learners' devices see them; the heart decides what is taken. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { admit } from "../../src/assess/admit/admit.ts";
import { assessmentOf, openObservation } from "../../src/assess/assessment.ts";
import type { Actor, AssessmentEvent, Plan, Stamped } from "../../src/assess/event.ts";
import { forLearner } from "../../src/assess/forLearner.ts";
import type { Pack } from "../../src/assess/pack/pack.ts";
import type {
  AssessmentTold,
  CentreGround,
  SentEvent,
  Signing,
  UnderObservation,
} from "../../src/protocol/assessment.ts";
import type { FakeLearner, Reply } from "./fakeServer.ts";

const PACKS = join(import.meta.dirname, "../../packs");

export const aPack = (id: string): Pack =>
  JSON.parse(readFileSync(join(PACKS, `${id}.json`), "utf8")) as Pack;

const ASSESSOR = { userId: "user-1", name: "Ruth Amadi" };

interface Fake {
  readonly id: string;
  readonly learner: FakeLearner;
  readonly events: Stamped[];
}

export interface FakeAssessments {
  ground: CentreGround;
  readonly files: { readonly name: string; readonly bytes: number }[];
  /** Plans one and gives its name. */
  readonly plan: (learner: FakeLearner, plan: Plan) => string;
  /** The assessor, or the server, adds something; refused, it throws. */
  readonly add: (id: string, event: AssessmentEvent, as?: Actor) => void;
  readonly events: (id: string) => readonly AssessmentEvent[];
  /** Answers a request of a learner's device, or null where it is about something else. */
  readonly answer: (
    learner: FakeLearner,
    method: string,
    path: string,
    body: unknown,
  ) => Reply | null;
}

const refuse = (status: number, code: string, message: string): Reply => ({
  status,
  body: { code, message },
});

export function fakeAssessments(ground: CentreGround): FakeAssessments {
  const all: Fake[] = [];
  let entry = 100;

  const take = (one: Fake, { id, deviceAt, event }: SentEvent, actor: Actor, name: string) => {
    const known = one.events.find((each) => each.id === id);
    if (known) return { ok: true as const, stamped: known };
    const admitted = admit(assessmentOf(one.events), event, actor, fake.ground);
    if (!admitted.ok) return admitted;
    const at = Date.now();
    const seq = one.events.length;
    const stamped: Stamped = { seq, id, at, deviceAt, actor, name, entry: entry++, event };
    one.events.push(stamped);
    return { ok: true as const, stamped };
  };

  const toldOf = ({ id, learner, events }: Fake): AssessmentTold => ({
    head: {
      id,
      learner: { id: learner.id, name: learner.name, reference: null },
      class: { id: "class-1", name: "Level 3, Monday evenings" },
      assessor: ASSESSOR,
      madeAt: events[0]!.at,
      lastAt: events.at(-1)!.at,
    },
    events: forLearner(events),
    next: events.length,
  });

  const observed = (learner: FakeLearner): UnderObservation | null => {
    for (const one of all.filter((each) => each.learner.id === learner.id)) {
      const open = openObservation(assessmentOf(one.events));
      if (open?.how !== "play-live") continue;
      return {
        assessment: one.id,
        observation: open.id,
        assessor: ASSESSOR.name,
        caseId: open.caseId,
        paused: open.paused,
        playId: open.play?.playId ?? null,
      };
    }
    return null;
  };

  const sign = (
    one: Fake,
    learner: FakeLearner,
    { id, deviceAt, upTo, secret }: Signing,
  ): Reply => {
    if (secret !== learner.pin) {
      return refuse(401, "wrong-secret", "That is not your PIN. Nothing was signed.");
    }
    const event = { type: "Signed", as: "learner", name: learner.name, upTo } as const;
    return tell([
      {
        id,
        ...take(
          one,
          { id, deviceAt, event },
          { as: "learner", learnerId: learner.id },
          learner.name,
        ),
      },
    ]);
  };

  const tell = (outcomes: readonly ({ id: string } & ReturnType<typeof take>)[]): Reply => ({
    status: 200,
    body: {
      stamped: outcomes.flatMap((each) => (each.ok ? [each.stamped] : [])),
      refused: outcomes.flatMap((each) =>
        each.ok ? [] : [{ id: each.id, code: each.code, message: each.message }],
      ),
    },
  });

  const fake: FakeAssessments = {
    ground,
    files: [],
    plan: (learner, plan) => {
      const id = `assessment-${all.length + 1}`;
      all.push({ id, learner, events: [] });
      fake.add(id, { type: "Planned", plan });
      return id;
    },
    add: (id, event, as = { as: "assessor", userId: ASSESSOR.userId }) => {
      const one = all.find((each) => each.id === id)!;
      const sent = { id: `given-${one.events.length}`, deviceAt: Date.now(), event };
      const done = take(one, sent, as, as.as === "server" ? "" : ASSESSOR.name);
      if (!done.ok) throw new Error(`${event.type}: ${done.message}`);
    },
    events: (id) => all.find((each) => each.id === id)!.events.map(({ event }) => event),
    answer: (learner, method, path, body) => {
      const mine = all.filter((each) => each.learner.id === learner.id);
      if (path === "my/portfolio") {
        const { id, name } = learner;
        return {
          status: 200,
          body: {
            learner: { id, name, reference: null },
            assessments: mine.map(toldOf),
            plays: [],
          },
        };
      }
      if (path === "my/observation") return { status: 200, body: observed(learner) };
      if (path === "assess/ground") return { status: 200, body: fake.ground };
      const [, id, what] = /^assessments\/([^/?]+)(?:\/([a-z]+))?/.exec(path) ?? [];
      if (id === undefined) return null;
      const one = mine.find((each) => each.id === id);
      if (!one) return refuse(404, "not-found", "There is no such assessment here.");
      const actor = { as: "learner", learnerId: learner.id } as const;
      if (what === undefined) return { status: 200, body: toldOf(one) };
      if (what === "events") {
        const { events } = body as { events: readonly SentEvent[] };
        return tell(
          events.map((sent) => ({ id: sent.id, ...take(one, sent, actor, learner.name) })),
        );
      }
      if (what === "sign") return sign(one, learner, body as Signing);
      if (what === "files" && method === "PUT") {
        const name = new URLSearchParams(path.split("?")[1]).get("name") ?? "";
        const bytes = String(body).length;
        fake.files.push({ name, bytes });
        const type = "application/pdf";
        return {
          status: 200,
          body: { id: `file-${fake.files.length}`, name, type, bytes, sha256: "0" },
        };
      }
      if (what === "tie") {
        const {
          id: letter,
          deviceAt,
          observation,
          playId,
        } = body as {
          id: string;
          deviceAt: number;
          observation: string;
          playId: string;
        };
        const event = {
          type: "PlayTied",
          observation,
          playId,
          caseId: "s01",
          storyHash: "hash",
          seed: 1,
          rubric: "1",
          rulePack: "1",
          startedAt: Date.now(),
        } as const;
        return tell([
          { id: letter, ...take(one, { id: letter, deviceAt, event }, { as: "server" }, "") },
        ]);
      }
      return null;
    },
  };
  return fake;
}
