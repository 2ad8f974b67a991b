import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { begun, decided, ended, note } from "../../../tests/support/assessing.ts";
import { anEdition, aPlayId, playAtRandom } from "../../../tests/support/classroom.ts";
import {
  aDesk,
  anAssessedPlay,
  CASE,
  OWN_WORDS,
  plays,
  sent,
  type Desk,
} from "../../../tests/support/desk.ts";
import { nodes } from "../../../tests/support/node.ts";
import { aClass } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Stamped } from "../../assess/event.ts";
import { pointedTo } from "../../assess/observe/suggestion.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { AssessmentTold, Taken } from "../../protocol/assessment.ts";
import { attachProducts } from "./products.ts";

const log = anAssessedPlay(3);

onEachStore("observed plays", (stores) => {
  const start = nodes();

  const observing = async (how: "play-live" | "play-recorded" | "spoken" = "play-live") => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how, caseId: how === "spoken" ? "" : CASE }));
    at.time.now += 1000;
    return at;
  };
  const tie = async (at: Desk, viewer: Viewer, playId: string, id = randomUUID()) => {
    const body = { id, deviceAt: 5, observation: "o1", playId };
    const answer = await at.ask(viewer, "POST", `/api/assessments/${at.id}/tie`, body);
    expect(answer.status).toBe(200);
    return answer.body as Taken;
  };
  const code = async (...of: Parameters<typeof tie>) =>
    (await tie(...of)).refused[0]?.code ?? "taken";
  const products = async (at: Desk): Promise<readonly Stamped[]> => {
    let found: readonly Stamped[] = [];
    const look = async (): Promise<number> => {
      const { events } = (await at.told(at.assessor)).body as AssessmentTold;
      found = events.filter(({ event }) => event.type === "ProductAttached");
      return found.length;
    };
    await expect.poll(look).toBeGreaterThan(0);
    return found;
  };

  it("[AD13] a play is tied with the facts that the server knows, by assessor or learner, once", async () => {
    const at = await observing();
    const playId = await plays(at, at.learner, log.slice(0, 20));
    const byLearner = await tie(at, at.learner, playId);
    const started = log[0] as Extract<(typeof log)[0], { type: "PlayStarted" }>;
    expect(byLearner.stamped[0]).toMatchObject({
      actor: { as: "server" },
      name: "",
      event: {
        type: "PlayTied",
        observation: "o1",
        playId,
        caseId: CASE,
        storyHash: anEdition(CASE).hash,
        seed: started.seed,
        rubric: started.rubric,
        rulePack: expect.stringMatching(/^\d{4}-\d{2} \(sha256 [0-9a-f]{12}\)$/),
        startedAt: at.time.now,
      },
    });
    expect(await tie(at, at.assessor, playId)).toEqual(byLearner);
    const { body } = await at.ask(at.learner, "GET", "/api/my/observation");
    expect(body).toEqual({
      assessment: at.id,
      observation: "o1",
      assessor: `Name of ${at.assessor.userId}`,
      caseId: CASE,
      paused: null,
      playId,
    });
  });

  it("[AD13] no other play is tied: practice, another learner’s, begun before, of another case, unknown", async () => {
    const at = await observing();
    const practice = await plays(at, at.learner, playAtRandom(anEdition(CASE), 1).slice(0, 9));
    expect(await code(at, at.assessor, practice)).toBe("not-assessed");
    const others = await plays(at, at.other, log.slice(0, 9));
    expect(await code(at, at.assessor, others)).toBe("no-such-thing");
    expect(await code(at, at.assessor, aPlayId())).toBe("no-such-thing");
    at.time.now -= 5000;
    const before = await plays(at, at.learner, log.slice(0, 9));
    at.time.now += 5000;
    expect(await code(at, at.assessor, before)).toBe("too-early");
    const good = await plays(at, at.learner, log.slice(0, 9));
    expect(await code(at, at.assurer, good)).toBe("not-yours");
    await at.add(at.assessor, ended("o1"), begun("o2", { how: "spoken", caseId: "" }));
    const tieTo = async (observation: string) => {
      const body = { id: randomUUID(), deviceAt: 5, observation, playId: good };
      const { body: taken } = await at.ask(
        at.assessor,
        "POST",
        `/api/assessments/${at.id}/tie`,
        body,
      );
      return taken.refused[0]?.code ?? "taken";
    };
    expect(await tieTo("o2")).toBe("no-such-thing");
    expect(await tieTo("none")).toBe("no-observation");
    await at.add(at.assessor, ended("o2"), begun("o3", { how: "play-recorded", caseId: "s01" }));
    expect(await tieTo("o3")).toBe("another-case");
  });

  it("[AD13] a recorded play is the assessor's to choose, whenever it was played", async () => {
    const at = await aDesk(start, await stores.place());
    const playId = await plays(at, at.learner, log);
    await at.add(at.learner, { type: "PlanAccepted" });
    at.time.now += 86_400_000;
    await at.add(at.assessor, begun("o1", { how: "play-recorded", caseId: CASE }));
    expect(await code(at, at.learner, playId)).toBe("not-yours");
    expect(await code(at, at.assessor, playId)).toBe("taken");
    const listed = await at.ask(at.assessor, "GET", `/api/assessments/${at.id}/plays`);
    expect(listed.body.plays).toMatchObject([{ id: playId, mode: "assessed", caseId: CASE }]);
    expect(await products(at)).toHaveLength(2);
  });

  it("[AD14] when a tied play has ended its record and own words are attached, letter for letter, once", async () => {
    const at = await observing();
    const playId = await plays(at, at.learner, log.slice(0, -1));
    await tie(at, at.assessor, playId);
    await plays(at, at.learner, log, playId);
    const attached = await products(at);
    expect(attached.map(({ actor }) => actor)).toEqual([{ as: "server" }, { as: "server" }]);
    const [record, own] = attached.map(({ event }) => event as { readonly text: string });
    expect(record).toMatchObject({ kind: "record", playId, setting: "simulated", file: null });
    const written = log.findLast((event) => event.type === "RecordWritten")!;
    const typed = Object.values(written.fields).filter(
      (field): field is string => typeof field === "string",
    );
    const texts = anEdition(CASE).data.record.fields.filter(({ kind }) => kind === "text");
    for (const { id } of texts) {
      const words = written.fields[id];
      if (typeof words === "string") expect(record!.text).toContain(words);
    }
    expect(typed.length).toBeGreaterThan(0);
    expect(own).toMatchObject({ kind: "notes", playId });
    const given = log.filter((event) => event.type === "OwnWordsGiven");
    expect(own!.text.split(OWN_WORDS)).toHaveLength(given.length + 1);
    await attachProducts(at.node.context);
    await Promise.all([attachProducts(at.node.context), attachProducts(at.node.context)]);
    expect(await products(at)).toHaveLength(2);
  });

  it("[AD14] nobody but the server says that something was written in a play", async () => {
    const at = await observing();
    const playId = await plays(at, at.learner, log);
    const product = {
      type: "ProductAttached",
      product: "p1",
      kind: "record",
      title: "Record",
      madeOn: "2026-11-30",
      setting: "simulated",
      criteria: [],
      text: "Words",
      file: null,
      playId,
      authenticity: "",
      redacted: true,
    };
    expect(await at.code(at.learner, product)).toBe("not-yours");
    expect(await at.code(at.assessor, product)).toBe("not-yours");
    expect(await at.code(at.learner, { ...product, playId: null })).toBe("taken");
  });

  it("[AD9] a criterion that no case played is tagged with gets no suggestion, which would be no finding", async () => {
    const at = await observing();
    const playId = await plays(at, at.learner, log);
    await tie(at, at.assessor, playId);
    await at.add(at.assessor, ended("o1"), note("n1", ["ext-1.1"]));
    const taken = await at.add(at.assessor, decided("ext-1.1", "not-yet", ["n1"]));
    expect(taken.stamped.map(({ event }) => event.type)).toEqual(["Decided"]);
  });

  it("[AD9] what the play's tags point to is written after a decision, never before, and told with it", async () => {
    const at = await observing();
    const playId = await plays(at, at.learner, log);
    await tie(at, at.assessor, playId);
    await at.add(at.assessor, ended("o1"), note("n1", ["ext-9.1a", "ext-9.1c"]));
    const told = await at.told(at.assessor);
    expect(JSON.stringify(told.body)).not.toContain("Suggested");
    const events = [
      sent(decided("ext-9.1a", "not-seen", [])),
      sent(decided("ext-9.1c", "not-yet", ["n1"])),
    ];
    const post = () => at.ask(at.assessor, "POST", `/api/assessments/${at.id}/events`, { events });
    const { body } = await post();
    const types = body.stamped.map(({ event }: Stamped) => event.type);
    expect(types).toEqual(["Decided", "Suggested", "Decided", "Suggested"]);
    for (const [at_, criterion] of [
      [1, "ext-9.1a"],
      [3, "ext-9.1c"],
    ] as const) {
      const { suggestion, lines } = pointedTo(log, criterion);
      expect(body.stamped[at_]).toMatchObject({
        actor: { as: "server" },
        event: { criterion, suggestion, lines },
      });
    }
    expect((await post()).body).toEqual(body);
    expect(JSON.stringify((await at.told(at.learner)).body)).not.toContain("Suggested");
  });

  it("[AD9] where no play was observed nothing is pointed to", async () => {
    const at = await observing("spoken");
    await at.add(at.assessor, note("n1", ["ext-9.1a"]), ended("o1"));
    const { stamped } = await at.add(at.assessor, decided("ext-9.1a", "not-yet", ["n1"]));
    expect(stamped.map(({ event }) => event.type)).toEqual(["Decided"]);
  });

  it("[AD15] the learner's screen is told of a live observation: held, gone on, over; and of no other", async () => {
    const at = await observing();
    const mine = async (viewer: Viewer = at.learner) =>
      (await at.ask(viewer, "GET", "/api/my/observation")).body;
    expect(await mine()).toMatchObject({ observation: "o1", paused: null, playId: null });
    expect(await mine(at.other)).toBeNull();
    await at.add(at.assessor, { type: "ObservationPaused", observation: "o1", why: "Fire bell" });
    expect(await mine()).toMatchObject({ paused: "Fire bell" });
    await at.add(at.assessor, { type: "ObservationResumed", observation: "o1" });
    expect(await mine()).toMatchObject({ paused: null });
    await at.add(at.assessor, ended("o1"));
    expect(await mine()).toBeNull();
    await at.add(at.assessor, begun("o2", { how: "spoken", caseId: "" }));
    expect(await mine()).toBeNull();
  });

  it("[AD16] a portfolio has what its reader may have of assessments and plays", async () => {
    const at = await observing();
    const running = await plays(at, at.learner, log.slice(0, 9));
    const over = await plays(at, at.learner, log);
    const portfolio = async (viewer: Viewer) =>
      (await at.ask(viewer, "GET", `/api/learners/${at.learner.learnerId}/portfolio`)).body;
    const playIds = (of: { plays: { id: string }[] }) => of.plays.map(({ id }) => id).toSorted();
    for (const viewer of [at.assessor, at.tutor]) {
      const whole = await portfolio(viewer);
      expect(playIds(whole)).toEqual([running, over].toSorted());
      expect(whole.assessments[0].events).toHaveLength(3);
      expect(whole.learner).toEqual({
        id: at.learner.learnerId,
        name: "Learner 0",
        reference: null,
      });
    }
    // A quality assurer of no class sees plays that are over.
    expect(playIds(await portfolio(at.assurer))).toEqual([over]);
    const listed = await at.ask(at.assurer, "GET", `/api/assessments/${at.id}/plays`);
    expect(playIds(listed.body)).toEqual([over]);
    expect(playIds((await at.ask(at.learner, "GET", "/api/my/portfolio")).body)).toEqual(
      [running, over].toSorted(),
    );
    // Whoever teaches the learner in another class has nothing of what happened in this one.
    const { store } = at.node.context;
    const second: Viewer = { ...at.assessor, userId: "second-tutor" };
    const secondClass = await aClass(store, at.centreId, [second.userId]);
    const enrolment = { class_id: secondClass, learner_id: at.learner.learnerId, enrolled_at: 1 };
    await store.db.insertInto("enrolment").values(enrolment).execute();
    expect(await portfolio(second)).toMatchObject({ assessments: [], plays: [] });
  });
});
