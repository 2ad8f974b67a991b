/** The assessment part of the fake server: the heart itself over lists in memory. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { admit } from "../../src/assess/admit/admit.ts";
import { assessmentOf, openObservation } from "../../src/assess/assessment.ts";
import type { Actor, AssessmentEvent, Stamped } from "../../src/assess/event.ts";
import { differs, pointedToByAll } from "../../src/assess/observe/suggestion.ts";
import type { Pack } from "../../src/assess/pack/pack.ts";
import type {
  AssessmentHead,
  AssessmentTold,
  CaseFacts,
  CentreGround,
  SentEvent,
  Taken,
} from "../../src/protocol/assessment.ts";
import { summaryOf } from "../../src/protocol/assessmentSummary.ts";
import { aPeerTalk } from "./lessons.ts";
import { bad, good, playHead, type Answer, type MoreRoutes } from "./fakeStaffRoutes.ts";
import { eventsOf, type FakePlay, type FakeUser, type FakeWorld } from "./fakeStaffWorld.ts";
import { editionOf, ROOT } from "./routes.ts";

interface Kept {
  readonly head: AssessmentHead;
  readonly events: Stamped[];
}

export interface FakeDesk {
  readonly routes: MoreRoutes;
  readonly all: Map<string, Kept>;
  ground: CentreGround;
  /** Something the learner does, or the server; throws where it makes no sense. */
  readonly act: (id: string, actor: Actor, event: AssessmentEvent) => Stamped;
  /** The learner's device begins the play that is observed. */
  readonly tie: (id: string, play: FakePlay) => void;
  /** The next event of this type is refused, whatever it says. */
  refuseNext: AssessmentEvent["type"] | null;
}

const PACKS = ["ext-j5084003", "prob-l5083936", "l1-r5046242"];
const packOf = (id: string): Pack =>
  JSON.parse(readFileSync(join(ROOT, "packs", `${id}.json`), "utf8")) as Pack;

function factsOf(id: string, packs: readonly Pack[]): CaseFacts {
  const { data, hash, story } = editionOf(id);
  const text = JSON.stringify(story);
  const known = packs.flatMap(({ unit }) => unit.criteria.map((one) => one.id));
  return {
    id,
    title: data.title,
    organisation: data.organisation,
    sector: data.sector,
    customer: data.customer,
    level: data.level,
    criteria: known.filter((one) => text.includes(one)),
    hash,
  };
}

export function fakeDesk(world: FakeWorld, cases: readonly string[]): FakeDesk {
  const packs = PACKS.map(packOf);
  const all = new Map<string, Kept>();
  let entry = 100;
  const desk: FakeDesk = {
    all,
    ground: {
      packs,
      agreements: [
        {
          unit: "prob-l5083936",
          reference: "Letter of 3 September",
          agreedBy: "Rowan Pike",
          from: "2026-01-01",
          until: null,
        },
      ],
      official: { "ext-1.1": "The unit’s own words stand here." },
      cases: cases.map((id) => factsOf(id, packs)),
      currentMonths: 18,
      appealRoute: "Write to the quality assurer within twenty working days.",
    },
    refuseNext: null,
    act: (id, actor, event) => {
      const kept = all.get(id)!;
      const admitted = admit(assessmentOf(kept.events), event, actor, desk.ground);
      if (!admitted.ok) throw new Error(`${event.type}: ${admitted.message}`);
      return stamp(
        kept,
        { id: `made-${entry}`, deviceAt: Date.now(), event },
        actor,
        actor.as === "learner" ? kept.head.learner.name : "",
      );
    },
    tie: (id, play) => {
      const observation = openObservation(assessmentOf(all.get(id)!.events))!;
      tied(id, observation.id, play);
    },
    routes: (method, to, input) => {
      for (const [wanted, pattern, work] of routes) {
        const match = wanted === method ? pattern.exec(to) : null;
        if (match) {
          return work({ ...input, user: input.user! }, ...match.slice(1).map(String));
        }
      }
      return null;
    },
  };

  function stamp(kept: Kept, sent: SentEvent, actor: Actor, name: string): Stamped {
    entry += 1;
    const stamped: Stamped = {
      ...sent,
      seq: kept.events.length,
      at: Date.now(),
      actor,
      name,
      entry,
    };
    kept.events.push(stamped);
    return stamped;
  }

  const playOf = (id: string): FakePlay =>
    world.classes.flatMap(({ plays }) => plays).find((play) => play.id === id)!;

  function tied(id: string, observation: string, play: FakePlay): Stamped {
    const started = eventsOf(play)[0]!;
    if (started.type !== "PlayStarted") throw new Error("A play begins with its start");
    return desk.act(
      id,
      { as: "server" },
      {
        type: "PlayTied",
        observation,
        playId: play.id,
        caseId: play.caseId,
        storyHash: started.storyHash,
        seed: started.seed,
        rubric: started.rubric,
        rulePack: "2026-04",
        startedAt: play.log[0]!.at,
      },
    );
  }

  function take(kept: Kept, events: readonly SentEvent[], user: FakeUser): Taken {
    const stamped: Stamped[] = [];
    const refused: { id: string; code: string; message: string }[] = [];
    const actor: Actor = { as: "assessor", userId: user.userId };
    for (const sent of events) {
      const before = kept.events.find(({ id }) => id === sent.id);
      if (before) {
        stamped.push(before);
        continue;
      }
      if (sent.event.type === desk.refuseNext) {
        desk.refuseNext = null;
        refused.push({ id: sent.id, code: "not-yours", message: "Refused by the test." });
        continue;
      }
      const admitted = admit(assessmentOf(kept.events), sent.event, actor, desk.ground);
      if (!admitted.ok) {
        refused.push({ id: sent.id, code: admitted.code, message: admitted.message });
        continue;
      }
      stamped.push(stamp(kept, sent, actor, user.name));
      if (sent.event.type === "Decided") stamped.push(suggested(kept, sent.event));
    }
    return { stamped, refused };
  }

  function suggested(kept: Kept, decided: Extract<AssessmentEvent, { type: "Decided" }>): Stamped {
    const logs = assessmentOf(kept.events).observations.flatMap(({ play }) =>
      play ? [eventsOf(playOf(play.playId))] : [],
    );
    const { suggestion, lines } = pointedToByAll(logs, decided.criterion);
    return stamp(
      kept,
      {
        id: `suggested-${entry}`,
        deviceAt: Date.now(),
        event: {
          type: "Suggested",
          criterion: decided.criterion,
          suggestion,
          lines,
          differs: differs(decided.outcome, suggestion),
        },
      },
      { as: "server" },
      "",
    );
  }

  const told = ({ head, events }: Kept, from = 0): AssessmentTold => ({
    head,
    events: events.slice(from),
    next: events.length,
  });

  // oxlint-disable-next-line typescript/no-explicit-any -- a test's server takes what it is sent
  type Given = { readonly body: any; readonly query: URLSearchParams; readonly user: FakeUser };
  type Work = (given: Given, ...ids: string[]) => Answer;
  const withOne =
    (work: (kept: Kept, given: Given, ...ids: string[]) => Answer): Work =>
    (given, id = "", ...rest) => {
      const kept = all.get(id);
      return kept
        ? work(kept, given, ...rest)
        : bad(404, "not-found", "There is no such assessment.");
    };

  const routes: readonly (readonly [string, RegExp, Work])[] = [
    ["GET", /^assess\/ground$/, () => good(desk.ground)],
    [
      "GET",
      /^assessments$/,
      () =>
        good({
          assessments: [...all.values()].map((one) => ({
            head: one.head,
            summary: summaryOf(assessmentOf(one.events), desk.ground),
          })),
          lateDays: 10,
        }),
    ],
    [
      "POST",
      /^assessments$/,
      ({ body, user }) => {
        const { id, learnerId, classId, sent } = body as {
          readonly id: string;
          readonly learnerId: string;
          readonly classId: string;
          readonly sent: SentEvent;
        };
        const into = world.classes.find((one) => one.id === classId)!;
        const learner = into.learners.find((one) => one.id === learnerId)!;
        const now = Date.now();
        const kept = all.get(id) ?? {
          head: {
            id,
            learner: { id: learner.id, name: learner.name, reference: learner.reference },
            class: { id: into.id, name: into.name },
            assessor: { userId: user.userId, name: user.name },
            madeAt: now,
            lastAt: now,
          },
          events: [],
        };
        const { refused } = take(kept, [sent], user);
        if (refused[0]) return bad(400, refused[0].code, refused[0].message);
        all.set(id, kept);
        return { status: 201, body: told(kept) };
      },
    ],
    [
      "GET",
      /^assessments\/([^/]+)$/,
      withOne((kept, { query }) => good(told(kept, Number(query.get("from") ?? 0)))),
    ],
    [
      "POST",
      /^assessments\/([^/]+)\/events$/,
      withOne((kept, { body, user }) => good(take(kept, body.events, user))),
    ],
    [
      "POST",
      /^assessments\/([^/]+)\/sign$/,
      withOne((kept, { body, user }) => {
        if (body.secret !== user.password) {
          return bad(401, "wrong-secret", "This is not your password. Nothing is signed.");
        }
        const { id, deviceAt, as, upTo } = body;
        const event = { type: "Signed" as const, as, name: user.name, upTo };
        return good(take(kept, [{ id, deviceAt, event }], user));
      }),
    ],
    [
      "POST",
      /^assessments\/([^/]+)\/tie$/,
      withOne((kept, { body }) =>
        good({
          stamped: [tied(kept.head.id, body.observation, playOf(body.playId))],
          refused: [],
        }),
      ),
    ],
    [
      "GET",
      /^assessments\/([^/]+)\/plays$/,
      withOne(({ head }) => {
        const into = world.classes.find(({ id }) => id === head.class.id)!;
        const plays = into.plays.filter(
          ({ learnerId, mode }) => learnerId === head.learner.id && mode === "assessed",
        );
        return good({ plays: plays.map((play) => playHead(into, play)) });
      }),
    ],
    [
      "PUT",
      /^assessments\/([^/]+)\/files$/,
      withOne((_, { body, query }) => {
        const bytes = body as Buffer;
        return good({
          id: `file-${entry}`,
          name: query.get("name") ?? "",
          type: "audio/webm",
          bytes: bytes.length,
          sha256: createHash("sha256").update(bytes).digest("hex"),
        });
      }),
    ],
    [
      "POST",
      /^assessments\/([^/]+)\/witnesses$/,
      withOne((kept, { body, user }) => {
        const { stamped, refused } = take(kept, [body.sent], user);
        return refused[0]
          ? bad(400, refused[0].code, refused[0].message)
          : good({ stamped: stamped[0], link: "http://127.0.0.1/staff.html#/witness/abc" });
      }),
    ],
    [
      "GET",
      /^learners\/([^/]+)\/portfolio$/,
      (_, id) => {
        const own = [...all.values()].filter(({ head }) => head.learner.id === id);
        const found = world.classes
          .flatMap(({ learners }) => learners)
          .find((one) => one.id === id)!;
        return good({
          learner: { id: found.id, name: found.name, reference: found.reference },
          assessments: own.map((one) => told(one)),
          plays: [],
        });
      },
    ],
    [
      "GET",
      /^learners\/([^/]+)\/peer-observation$/,
      (_, id) => good({ talks: [aPeerTalk(id!)], names: { mo: "Mo" } }),
    ],
    [
      "PUT",
      /^centre\/agreements$/,
      ({ body }) => {
        desk.ground = { ...desk.ground, agreements: body.agreements };
        return good();
      },
    ],
    [
      "PUT",
      /^centre\/assessing$/,
      ({ body }) => {
        desk.ground = { ...desk.ground, ...body };
        return good();
      },
    ],
    [
      "PUT",
      /^centre\/official$/,
      ({ body }) => {
        const official = { ...desk.ground.official, [body.criterion]: body.text };
        desk.ground = { ...desk.ground, official };
        return good();
      },
    ],
    [
      "POST",
      /^centre\/packs$/,
      ({ body }) => {
        desk.ground = { ...desk.ground, packs: [...desk.ground.packs, body as Pack] };
        return { status: 201, body: {} };
      },
    ],
  ];
  return desk;
}
