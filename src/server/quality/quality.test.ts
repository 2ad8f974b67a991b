import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import {
  aPlan,
  anAssessment,
  answered,
  happen,
  watched,
} from "../../../tests/support/assessments.ts";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  aStaff,
  ask,
  playAtRandom,
  send,
  type StaffViewer,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { aLearner } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { DEFAULT_SETTINGS } from "../../assess/quality/sampling/settings.ts";
import type { ExerciseTold, MarkingTold, QualityGround } from "../../protocol/quality.ts";
import { ok } from "../../play/result.ts";
import { eraseLearner } from "../privacy/erase.ts";
import { forgetPlays } from "../privacy/forget.ts";
import type { Node } from "../server.ts";

const edition = anEdition();
const log = playAtRandom(edition, 7);

const NAMES: Readonly<Record<string, string>> = {
  ann: "Ann Farrow",
  ben: "=Ben Castle",
  cat: "Cat Ferris",
  quinn: "Quinn Adair",
};

onEachStore("quality assurance", (stores) => {
  const start = nodes();
  let now = 1_790_000_000_000;
  const aNode = async () =>
    start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      shipped: [edition],
      clock: () => now,
      staffNames: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const name = NAMES[id.split("_")[0]!];
            return name ? [[id, name] as const] : [];
          }),
        ),
    });

  /** A centre with two assessors, a quality assurer and learners; accounts end in the centre's id. */
  const aCollege = async (node: Node, learners = 4) => {
    const room = await aClassroom(node, { learners });
    const { centreId, classId } = room;
    const member = async (name: string, roles: StaffViewer["roles"]): Promise<StaffViewer> => {
      const userId = `${name}_${centreId}`;
      for (const role of roles) {
        await node.context.store.db
          .insertInto("membership")
          .values({ user_id: userId, centre_id: centreId, role })
          .execute();
      }
      return { ...aStaff(centreId, roles, userId), name: NAMES[name]! };
    };
    const ann = await member("ann", ["assessor", "quality-assurer"]);
    const ben = await member("ben", ["assessor"]);
    const cat = await member("cat", ["assessor"]);
    const quinn = await member("quinn", ["quality-assurer"]);
    const where = (learner: number, assessor: StaffViewer) => ({
      centreId,
      classId,
      learnerId: room.learners[learner]!.learnerId,
      assessorId: assessor.userId,
    });
    return { ...room, ann, ben, cat, quinn, where };
  };
  type College = Awaited<ReturnType<typeof aCollege>>;

  const groundOf = async (node: Node, { quinn }: College): Promise<QualityGround> => {
    const { status, body } = await ask(node, quinn, "GET", "/api/quality");
    expect(status).toBe(200);
    return body as QualityGround;
  };

  /** An ended play of a learner's, whose name it is full of. */
  const played = async (node: Node, college: College, learner: number): Promise<string> => {
    const playId = aPlayId();
    const viewer = college.learners[learner]!;
    const { status } = await send(node, viewer, playId, aBatch(edition, 0, log));
    expect(status).toBe(200);
    return playId;
  };

  const fixedPlan = async (node: Node, college: College): Promise<string> => {
    const id = randomUUID();
    const made = await ask(node, college.quinn, "POST", "/api/quality/plans", {
      id,
      settings: { ...DEFAULT_SETTINGS, newRate: 1 },
    });
    expect(made.status).toBe(201);
    const fixed = await ask(node, college.quinn, "POST", `/api/quality/plans/${id}/fix`);
    expect(fixed.status).toBe(204);
    return id;
  };

  const erase = (node: Node, centreId: string, learnerId: string) =>
    eraseLearner(node.context, centreId, learnerId, "staff:ada", "asked");

  const kindsOf = async (node: Node, centreId: string): Promise<readonly string[]> => {
    const rows = await node.context.store.db
      .selectFrom("entry")
      .select("kind")
      .where("centre_id", "=", centreId)
      .where("kind", "like", "quality.%")
      .orderBy("seq")
      .execute();
    return rows.map(({ kind }) => kind);
  };

  it("[QA1] a plan is proposed with its seed and reasons, changed with a reason, and fixed for good", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const { quinn, ann, ben, where } = college;
    const ids: string[] = [];
    for (let n = 0; n < 4; n++) {
      const at = where(n, n < 3 ? ann : ben);
      ids.push(await anAssessment(node, at, answered(at, "ext-1.1")));
    }
    const id = randomUUID();
    const asked = { id, settings: { ...DEFAULT_SETTINGS, newRate: 0.3, settledRate: 0.1 } };
    expect((await ask(node, quinn, "POST", "/api/quality/plans", asked)).status).toBe(201);
    const first = (await groundOf(node, college)).plans[0]!;
    expect(first).toMatchObject({ id, of: 4, fixedAt: null, madeBy: { name: "Quinn Adair" } });
    expect(first.picks.length).toBeGreaterThanOrEqual(2);
    for (const { reasons } of first.picks) expect(reasons.length).toBeGreaterThan(0);
    // Sent again it is the same draw.
    expect((await ask(node, quinn, "POST", "/api/quality/plans", asked)).status).toBe(201);
    expect((await groundOf(node, college)).plans).toEqual([first]);

    const kept = first.picks[0]!;
    const other = ids.find((one) => !first.picks.some(({ assessment }) => assessment === one))!;
    const change = (added: string) =>
      ask(node, quinn, "PUT", `/api/quality/plans/${id}`, {
        picks: [
          { assessment: kept.assessment, added: "" },
          { assessment: other, added },
        ],
      });
    expect((await change(" ")).body).toEqual({
      code: "bad-request",
      message: "Give a reason for each assessment that was not drawn.",
    });
    expect((await change("New case")).status).toBe(204);
    const changed = (await groundOf(node, college)).plans[0]!;
    expect(changed.picks).toEqual([kept, { assessment: other, reasons: [], added: "New case" }]);

    expect((await ask(node, quinn, "POST", `/api/quality/plans/${id}/fix`)).status).toBe(204);
    const { plans, facts } = await groundOf(node, college);
    expect(plans[0]!.fixedAt).toBe(now);
    const sampled = facts.filter((one) => one.sampled).map((one) => one.id);
    expect(sampled.toSorted()).toEqual([kept.assessment, other].toSorted());
    const told = await ask(node, quinn, "GET", `/api/assessments/${other}`);
    expect(told.body.events.at(-1)).toMatchObject({
      event: { type: "Sampled", why: "New case" },
      actor: { as: "quality-assurer", userId: quinn.userId },
    });
    const events = await ask(node, quinn, "GET", `/api/assessments/${kept.assessment}`);
    expect(events.body.events.at(-1).event.why).toMatch(/^first of (Ann|=Ben) \w+’s.*\.$/);

    expect((await change("Late")).body.code).toBe("fixed");
    expect((await ask(node, quinn, "POST", `/api/quality/plans/${id}/fix`)).status).toBe(409);
    expect(await kindsOf(node, college.centreId)).toEqual([
      "quality.plan-proposed",
      "quality.plan-changed",
      "quality.plan-fixed",
    ]);
    // A reason of one's own may speak of the learner, and goes with them.
    const { learnerId } = facts.find((one) => one.id === other)!;
    expect((await erase(node, college.centreId, learnerId)).ok).toBe(true);
    expect((await groundOf(node, college)).plans[0]!.picks[1]).toEqual({
      assessment: other,
      reasons: [],
      added: "",
    });
  });

  it("[QA1] nothing is proposed where there is nothing, and nobody plans but quality assurers", async () => {
    const node = await aNode();
    const college = await aCollege(node, 1);
    const asked = { id: randomUUID(), settings: DEFAULT_SETTINGS };
    const none = await ask(node, college.quinn, "POST", "/api/quality/plans", asked);
    expect(none).toMatchObject({ status: 409, body: { code: "nothing-there" } });
    for (const viewer of [college.tutor, college.ben, college.learners[0]!]) {
      for (const [method, path] of [
        ["GET", "/api/quality"],
        ["POST", "/api/quality/plans"],
        ["GET", "/api/quality/figures.csv?of=drift"],
        ["GET", "/api/quality/plays"],
        ["POST", "/api/quality/exercises"],
        ["POST", "/api/quality/markings"],
      ] as const) {
        const body = method === "POST" ? {} : undefined;
        expect((await ask(node, viewer, method, path, body)).status, path).toBe(403);
      }
    }
    const elsewhere = await aCollege(node, 1);
    const at = elsewhere.where(0, elsewhere.ann);
    await anAssessment(node, at);
    expect((await groundOf(node, college)).facts).toEqual([]);
    const bad = { id: randomUUID(), settings: { ...DEFAULT_SETTINGS, newRate: 3 } };
    const refused = await ask(node, college.quinn, "POST", "/api/quality/plans", bad);
    expect(refused.body.message).toBe("A rate is between 0 and 100 %.");
  });

  it("[QA4] facts follow what happens, and tell of each assessment what figures need", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const at = college.where(0, college.ann);
    const id = await anAssessment(node, at, answered(at, "ext-1.1"));
    const [before] = (await groundOf(node, college)).facts;
    expect(before).toMatchObject({
      id,
      assessorId: college.ann.userId,
      stage: "interim",
      methods: ["oral-questions"],
      decisions: [{ criterion: "ext-1.1", outcome: "met", by: college.ann.userId }],
    });
    now += 86_400_000;
    await happen(node, at.centreId, id, answered(at, "ext-2.1", "not-yet"));
    const { facts, learners, staff } = await groundOf(node, college);
    expect(facts[0]!.decisions.map(({ criterion }) => criterion)).toEqual(["ext-1.1", "ext-2.1"]);
    expect(learners).toEqual([{ id: at.learnerId, name: "Learner 0" }]);
    expect(staff).toContainEqual({ id: college.ann.userId, name: "Ann Farrow" });
  });

  it("[QA5] an assessor cannot quality-assure what they decided, whatever else they are", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const at = college.where(0, college.ann);
    const id = await anAssessment(node, at, answered(at, "ext-1.1"));
    const assure = (viewer: StaffViewer, type: "QualityAssured" | "AppealAnswered") =>
      ask(node, viewer, "POST", `/api/assessments/${id}/events`, {
        events: [
          {
            id: randomUUID(),
            deviceAt: now,
            event:
              type === "QualityAssured"
                ? { type, agreed: true, action: "", reason: "Sound.", criteria: [] }
                : { type, upheld: false, reason: "Stands." },
          },
        ],
      });
    const own = await assure(college.ann, "QualityAssured");
    expect(own.body.stamped).toEqual([]);
    expect(own.body.refused).toHaveLength(1);
    expect((await assure(college.quinn, "QualityAssured")).body.stamped).toHaveLength(1);
    await happen(node, at.centreId, id, [
      [
        { as: "learner", learnerId: at.learnerId },
        { type: "Appealed", grounds: "I said more." },
      ],
    ]);
    expect((await assure(college.ann, "AppealAnswered")).body.stamped).toEqual([]);
    expect((await assure(college.quinn, "AppealAnswered")).body.stamped).toHaveLength(1);
    expect((await groundOf(node, college)).facts[0]).toMatchObject({
      assured: { agreed: true, by: college.quinn.userId },
      appealOpen: false,
    });
  });

  it("[QA6] a second marking shows the play and the criteria, and no name, note, decision or score", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const { ann, ben, quinn } = college;
    const playId = await played(node, college, 0);
    const at = college.where(0, ann);
    const id = await anAssessment(node, at, [
      ...watched(at, playId, edition.hash),
      ...answered(at, "ext-1.1"),
    ]);
    const marking = randomUUID();
    const second = (marker: string, change: object = {}) =>
      ask(node, quinn, "POST", "/api/quality/markings", {
        id: marking,
        assessment: id,
        play: playId,
        marker,
        ...change,
      });
    expect((await second(ben.userId)).body.message).toMatch(/Sample this assessment first/);
    await fixedPlan(node, college);
    expect((await second(ann.userId)).body.code).toBe("own-decision");
    expect((await second("nobody")).body.message).toMatch(/Ask an assessor/);
    const loose = await played(node, college, 1);
    expect((await second(ben.userId, { play: loose })).body.message).toMatch(/a play of this/);
    expect((await second(ben.userId)).status).toBe(201);
    expect((await second(ben.userId)).status).toBe(201);

    const path = `/api/quality/markings/${marking}`;
    for (const viewer of [ann, college.cat, college.tutor, college.learners[0]!]) {
      expect((await ask(node, viewer, "GET", path)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await ask(node, quinn, "GET", path)).body.code).toBe("not-committed");
    const { status, body } = await ask(node, ben, "GET", path);
    expect(status).toBe(200);
    const told = body as MarkingTold;
    expect(told.criteria).toEqual(["ext-1.1", "ext-2.1"]);
    expect(told.recordings[0]!.lines.length).toBeGreaterThan(20);
    expect(told).toMatchObject({ marks: null, compared: null, line: { assessment: null } });
    const words = JSON.stringify(body);
    for (const hidden of [
      id,
      playId,
      at.learnerId,
      "Learner 0",
      "Asked before offering",
      "Said why",
    ]) {
      expect(words).not.toContain(hidden);
    }
    const mine = await ask(node, ben, "GET", "/api/quality/markings");
    expect(JSON.stringify(mine.body)).not.toContain(id);
    expect(mine.body.mine).toHaveLength(1);
    expect(mine.body.asked).toEqual([]);
  });

  it("[QA7] marks are committed whole and once, and compared with what was decided", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const { ann, ben, quinn } = college;
    const playId = await played(node, college, 0);
    const at = college.where(0, ann);
    const id = await anAssessment(node, at, [
      ...watched(at, playId, edition.hash),
      ...answered(at, "ext-1.1"),
    ]);
    await fixedPlan(node, college);
    const marking = randomUUID();
    await ask(node, quinn, "POST", "/api/quality/markings", {
      id: marking,
      assessment: id,
      play: playId,
      marker: ben.userId,
    });
    const path = `/api/quality/markings/${marking}`;
    const told = (await ask(node, ben, "GET", path)).body as MarkingTold;
    const { line } = told.recordings[0]!.lines[2]!;
    const mark = (criterion: string, change: object = {}) => ({
      recording: 0,
      criterion,
      outcome: "met",
      lines: [line],
      reason: "Asked for the number.",
      ...change,
    });
    const commit = (...marks: readonly object[]) =>
      ask(node, ben, "POST", `${path}/marks`, { marks });
    const second = mark("ext-2.1", { outcome: "not-yet", lines: [] });
    expect((await commit(mark("ext-1.1"))).body.message).toMatch(/1 are still open/);
    expect((await commit(mark("ext-1.1", { lines: [] }), second)).body.message).toMatch(
      /at least one line/,
    );
    expect((await commit(mark("ext-1.1", { lines: [99_999] }), second)).body.message).toMatch(
      /not in the recording/,
    );
    expect((await commit(mark("ext-1.1", { reason: " " }), second)).body.message).toBe(
      "Give the reason for each decision.",
    );
    expect((await commit(mark("ext-1.1"), second, mark("ext-9.9"))).status).toBe(400);
    expect((await commit(mark("ext-1.1"), second)).status).toBe(204);
    expect((await commit(mark("ext-1.1"), second)).body.code).toBe("committed");

    const after = (await ask(node, ben, "GET", path)).body as MarkingTold;
    expect(after.marks).toHaveLength(2);
    expect(after.compared).toEqual([
      {
        marking,
        assessment: id,
        criterion: "ext-1.1",
        first: { by: ann.userId, outcome: "met" },
        second: { by: ben.userId, outcome: "met" },
        suggestion: null,
      },
      {
        marking,
        assessment: id,
        criterion: "ext-2.1",
        first: null,
        second: { by: ben.userId, outcome: "not-yet" },
        suggestion: null,
      },
    ]);
    expect((await groundOf(node, college)).seconds).toEqual(after.compared);
    // What is decided afterwards does not change what was compared.
    await happen(node, at.centreId, id, answered(at, "ext-2.1"));
    expect((await groundOf(node, college)).seconds).toEqual(after.compared);
    expect(await kindsOf(node, college.centreId)).toEqual(
      expect.arrayContaining(["quality.marking-asked", "quality.marked"]),
    );

    // The learner goes, and with them every word about what they did.
    await erase(node, college.centreId, at.learnerId);
    const rows = await node.context.store.db.selectFrom("quality_mark").selectAll().execute();
    const gone = rows.filter(({ marking_id }) => marking_id === marking);
    expect(gone.map(({ lines, reason, outcome }) => [lines, reason, outcome])).toEqual(
      expect.arrayContaining([
        ["[]", "", "met"],
        ["[]", "", "not-yet"],
      ]),
    );
    const entry = await node.context.store.db
      .selectFrom("entry")
      .select("body")
      .where("centre_id", "=", college.centreId)
      .where("kind", "=", "quality.marked")
      .executeTakeFirstOrThrow();
    expect(entry.body).toBeNull();
  });

  it("[QA8] an exercise is marked blind by everybody asked, closed, compared and agreed upon", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const { ann, ben, quinn } = college;
    const plays = [await played(node, college, 0), await played(node, college, 1)];
    const offered = await ask(node, quinn, "GET", "/api/quality/plays");
    expect(offered.body.plays.map((one: { id: string }) => one.id).toSorted()).toEqual(
      plays.toSorted(),
    );
    const id = randomUUID();
    const exercise = (change: object = {}) => ({
      id,
      title: "Refusing kindly",
      criteria: ["ext-1.1", "ext-2.1"],
      plays,
      raters: [ann.userId, ben.userId],
      ...change,
    });
    const make = (change?: object) =>
      ask(node, quinn, "POST", "/api/quality/exercises", exercise(change));
    expect((await make({ raters: [ann.userId] })).body.message).toMatch(/at least two people/);
    expect((await make({ plays: [aPlayId()] })).body.message).toMatch(/has not ended/);
    expect((await make({ raters: [ann.userId, college.tutor.userId] })).status).toBe(400);
    expect((await make()).status).toBe(201);
    expect((await make()).status).toBe(201);

    const path = `/api/quality/exercises/${id}`;
    const judge = async (viewer: StaffViewer, outcomes: readonly string[]) => {
      const { mine } = (await ask(node, viewer, "GET", "/api/quality/markings")).body;
      expect(mine).toMatchObject([{ kind: "exercise", title: "Refusing kindly", recordings: 2 }]);
      const marking = `/api/quality/markings/${mine[0].id}`;
      const told = (await ask(node, viewer, "GET", marking)).body as MarkingTold;
      const marks = told.recordings.flatMap(({ lines }, recording) =>
        told.criteria.map((criterion, n) => ({
          recording,
          criterion,
          outcome: outcomes[recording * 2 + n],
          lines: [lines[0]!.line],
          reason: `Because of ${viewer.name}.`,
        })),
      );
      expect((await ask(node, viewer, "POST", `${marking}/marks`, { marks })).status).toBe(204);
    };
    await judge(ann, ["met", "met", "not-yet", "not-seen"]);
    expect((await ask(node, ann, "GET", "/api/quality/markings")).body.mine[0].committedAt).toBe(
      now,
    );
    // Until it is closed nobody hears what others judged: not even who closes it.
    expect((await ask(node, quinn, "GET", path)).body.judged).toBeNull();
    expect((await ask(node, ben, "GET", path)).body.code).toBe("still-open");
    expect((await ask(node, quinn, "POST", `${path}/notes`, { text: "x" })).body.code).toBe(
      "still-open",
    );
    await judge(ben, ["met", "not-yet", "not-yet", "not-seen"]);
    expect((await ask(node, quinn, "POST", `${path}/close`)).status).toBe(204);
    expect((await ask(node, quinn, "POST", `${path}/close`)).body.code).toBe("closed");
    expect((await ask(node, quinn, "POST", `${path}/notes`, { text: "Ask first." })).status).toBe(
      201,
    );
    expect((await ask(node, quinn, "POST", `${path}/notes`, { text: "And wait." })).status).toBe(
      201,
    );
    const told = (await ask(node, ben, "GET", path)).body as ExerciseTold;
    expect(told.judged).toHaveLength(8);
    expect(told.notes.map(({ text, by }) => [text, by.name])).toEqual([
      ["Ask first.", "Quinn Adair"],
      ["And wait.", "Quinn Adair"],
    ]);
    expect(told.recordings).toEqual([edition.data.title, edition.data.title]);
    expect((await ask(node, college.cat, "GET", path)).status).toBe(403);
    expect((await groundOf(node, college)).judged).toHaveLength(8);

    // A play's time is over: what was said of it goes, how it was judged stays.
    const { db } = node.context.store;
    const [old] = await db.selectFrom("play").selectAll().where("id", "=", plays[0]!).execute();
    await node.context.log.write(college.centreId, async (tx, { at }) => {
      await forgetPlays(tx, [old!], at, false);
      const body = { plays: [old!.id] };
      return ok({ value: null, drafts: [{ kind: "retention.applied", actor: "server", body }] });
    });
    const later = (await ask(node, ben, "GET", path)).body as ExerciseTold;
    const words = (recording: number) =>
      later
        .judged!.filter((one) => one.recording.endsWith(` ${recording}`))
        .map(({ reason }) => reason);
    expect(new Set(words(0))).toEqual(new Set([""]));
    expect(words(1)).not.toContain("");
    expect(later.judged!.map(({ outcome }) => outcome)).toEqual(
      told.judged!.map(({ outcome }) => outcome),
    );

    const { body: list } = await ask(node, quinn, "GET", "/api/quality/exercises");
    expect(list.exercises).toMatchObject([{ id, raters: 2, committed: 2, recordings: 2 }]);
  });

  it("[QA12] figures are to be had as CSV without a cell that is a formula", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const at = college.where(0, college.ben);
    await anAssessment(node, at, answered(at, "ext-1.1"), aPlan());
    for (const of of ["drift", "timing", "criteria", "differences", "agreement"]) {
      const answer = await fetch(`${node.url}/api/quality/figures.csv?of=${of}`, {
        headers: { "x-viewer": JSON.stringify(college.quinn) },
      });
      expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      const text = await answer.text();
      expect(text.split("\r\n").length).toBeGreaterThan(1);
      for (const cell of text.replace("\uFEFF", "").split(/,|\r\n/)) {
        expect(cell).toMatch(/^("[^=+\-@\t]|""|"'|$)/);
      }
      if (of === "drift") expect(text).toContain("'=Ben Castle");
    }
    const odd = await ask(node, college.quinn, "GET", "/api/quality/figures.csv?of=else");
    expect(odd.status).toBe(400);
  });

  it("[QA4] a learner who was erased is no longer counted", async () => {
    const node = await aNode();
    const college = await aCollege(node);
    const { centreId, classId } = college;
    const learnerId = await aLearner(node.context.store, centreId, classId, "Zed");
    const at = { centreId, classId, learnerId, assessorId: college.ann.userId };
    await anAssessment(node, at);
    expect((await groundOf(node, college)).facts).toHaveLength(1);
    await node.context.store.db
      .updateTable("assessment")
      .set({ erased_at: now })
      .where("learner_id", "=", learnerId)
      .execute();
    expect((await groundOf(node, college)).facts).toEqual([]);
  });
});
