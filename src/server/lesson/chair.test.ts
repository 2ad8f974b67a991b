import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  aPlayId,
  aStaff,
  ask,
  send,
  storedEvents,
  type LearnerViewer,
  type StaffViewer,
} from "../../../tests/support/classroom.ts";
import { reportOf } from "../../../tests/support/evidence.ts";
import { aPlan } from "../../../tests/support/lessons.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import {
  answeredByPersons,
  begin,
  expert,
  PROJECTS,
  projectOf,
} from "../../../tests/support/projects.ts";
import { listen } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { LessonEvent } from "../../lesson/event.ts";
import type { LessonOwn, LessonTaken } from "../../protocol/lesson.ts";
import { signedExport } from "../evidence/export.ts";
import type { Node } from "../server.ts";

const put = {
  about: "Three nights for nothing",
  playId: "",
  question: "May the whole night go back?",
  rule: "A quarter without asking.",
  said: "I'd give Friday back, all of it.",
  own: "",
  refusals: ["A quarter is fair."],
};

/** A lesson that is planned, what its tutor and its learners say into it, and what each is told. */
async function aLesson(node: Node, tutor: StaffViewer, classId: string) {
  const lesson = randomUUID();
  await ask(node, tutor, "POST", `/api/classes/${classId}/lessons`, { id: lesson, plan: aPlan() });
  const withIds = (events: readonly LessonEvent[]) =>
    events.map((event) => ({ id: randomUUID(), event }));
  const say = async (...events: LessonEvent[]): Promise<LessonTaken> =>
    (await ask(node, tutor, "POST", `/api/lessons/${lesson}/events`, { events: withIds(events) }))
      .body;
  const own = async (who: LearnerViewer, ...events: LessonEvent[]): Promise<LessonTaken> =>
    (await ask(node, who, "POST", "/api/my/lesson/events", { lesson, events: withIds(events) }))
      .body;
  const mine = async (who: LearnerViewer) =>
    ((await ask(node, who, "GET", "/api/my/lesson")).body as LessonOwn).mine!.chair;
  return { lesson, say, own, mine };
}

onEachStore("the manager's chair of a lesson", (stores) => {
  const start = nodes();

  it("[LM10] [LM11] is told to those it concerns alone, answered once, and erased with whoever asked", async () => {
    const node = await start(testConfig(await stores.place()), { viewerOf: viewerFromHeader });
    const { tutor, classId, centreId, learners } = await aClassroom(node, { learners: 3 });
    const [ada, bo, cy] = learners as [LearnerViewer, LearnerViewer, LearnerViewer];
    const { lesson, say, own, mine } = await aLesson(node, tutor, classId);

    await say(
      { type: "Started" },
      { type: "BlockBegun", block: "b1", from: "" },
      {
        type: "ChairSet",
        chair: { open: true, minutes: 3, peer: bo.learnerId, named: true },
      },
    );
    const screen = await listen(node, cy, "/api/my/lesson/live");
    await screen.until((heard) => heard.some(({ data }) => data?.lesson?.chair?.minutes === 3));

    await own(ada, { type: "Asked", ask: "a1", put });
    await screen.until((heard) => heard.some(({ event }) => event === "mine"));
    const told = screen.heard.find(({ event }) => event === "mine");
    expect(told?.data.learnerIds).toEqual([bo.learnerId]);
    const names = (await mine(bo)).before?.map(({ name }) => name);
    expect(names).toHaveLength(1);
    expect(names?.[0]).not.toBe("");
    expect((await mine(cy)).before).toBeNull();

    const said = { type: "AskAnswered", ask: "a1", to: ada.learnerId } as const;
    const stranger = await own(cy, { ...said, answer: "yes", reason: "" });
    expect(stranger.refused.map(({ code }) => code)).toEqual(["not-yours"]);
    await own(bo, { ...said, answer: "no", reason: "A quarter is fair, I think." });
    const second = await say({ ...said, answer: "yes", reason: "Oh, do." });
    expect(second.refused).toMatchObject([{ code: "answered" }]);
    expect(second.refused[0]?.message).toContain("they said no");
    expect((await mine(ada)).asked).toMatchObject([
      { id: "a1", answer: { answer: "no", reason: "A quarter is fair, I think." } },
    ]);
    // What all screens hear has no word of it.
    expect(JSON.stringify(screen.heard)).not.toMatch(/quarter|Friday/);

    // Whoever is out of the chair is told so too.
    const heard = screen.heard.length;
    await say({
      type: "ChairSet",
      chair: { open: true, minutes: 3, peer: cy.learnerId, named: false },
    });
    await screen.until((all) =>
      all.slice(heard).some(({ event, data }) => {
        const told: readonly string[] = event === "mine" ? data.learnerIds : [];
        return told.includes(bo.learnerId) && told.includes(cy.learnerId);
      }),
    );
    expect((await mine(bo)).before).toBeNull();

    // A learner's own part: what they asked and what the staff told them, in the export and erased.
    await own(ada, { type: "Asked", ask: "a2", put: { ...put, said: "Once more, for Ada." } });
    await say({ ...said, ask: "a2", answer: "no", reason: "Not for Ada." });
    const administrator = aStaff(centreId, ["administrator"]);
    const all = await ask(node, administrator, "GET", `/api/learners/${ada.learnerId}/export`);
    for (const words of ["Once more, for Ada.", "Not for Ada."]) {
      expect(JSON.stringify(all.body)).toContain(words);
    }
    await ask(node, administrator, "POST", `/api/learners/${ada.learnerId}/erase`, {
      reason: "asked",
    });
    const left = await ask(node, tutor, "GET", `/api/lessons/${lesson}`);
    expect(JSON.stringify(left.body)).not.toMatch(/for Ada|Friday back/);
    expect((await mine(cy)).before).toEqual([]);
    let log = "";
    for await (const part of signedExport(node.context, centreId)) log += part;
    expect((await reportOf(log)).fault).toBeNull();
    screen.close();
  });

  it("[LM18] a project whose proposal waited for a person is the record, with their answer in it", async () => {
    const id = PROJECTS[0]!;
    const edition = projectOf(id);
    const node = await start(testConfig(await stores.place()), {
      viewerOf: viewerFromHeader,
      shipped: [edition],
    });
    const { tutor, classId, learners } = await aClassroom(node, { caseIds: [id] });
    const [ada] = learners as [LearnerViewer];
    const { say, own, mine } = await aLesson(node, tutor, classId);
    const chair = { open: true, minutes: 3, peer: "", named: false };
    await say(
      { type: "Started" },
      { type: "BlockBegun", block: "b1", from: "" },
      { type: "ChairSet", chair },
    );

    const said = [
      { answer: "no", reason: "And who does the work?" },
      { answer: "yes", reason: "Show me each Monday." },
    ] as const;
    const option = begin(id).doer.data.options[0]!.id;
    const log = answeredByPersons(id, expert(id, option).session.log(), said).session.log();
    const playId = aPlayId();
    let sent = 0;
    const sendUntil = async (end: number): Promise<void> => {
      for (; sent < end; sent = Math.min(end, sent + 150)) {
        const part = log.slice(sent, Math.min(end, sent + 150));
        expect((await send(node, ada, playId, aBatch(edition, sent, part))).status).toBe(200);
      }
    };
    for (const [n, one] of said.entries()) {
      const asks = log.flatMap(({ type }, at) => (type === "AuthorityAsked" ? [at] : []));
      await sendUntil(asks[n]! + 1);
      await own(ada, { type: "Asked", ask: `a${n}`, put: { ...put, playId } });
      await say({ type: "AskAnswered", ask: `a${n}`, to: ada.learnerId, ...one });
      expect((await mine(ada)).asked[n]).toMatchObject({ answer: one });
      await own(ada, { type: "AskSettled", ask: `a${n}`, by: "person" });
    }
    await sendUntil(log.length);
    await expect
      .poll(async () => (await ask(node, ada, "GET", `/api/plays/${playId}`)).body)
      .toMatchObject({ total: 100, flag: null });
    const stored = await storedEvents(node, ada, playId);
    const answers = stored.filter(({ type }) => type === "AuthorityAnswered");
    expect(answers).toMatchObject(said.map((one) => ({ ...one, by: "person" })));
  });
});
