import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  anEdition,
  aPlayId,
  ask,
  playAtRandom,
  send,
  type LearnerViewer,
} from "../../../tests/support/classroom.ts";
import { aPlan } from "../../../tests/support/lessons.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { LessonEvent } from "../../lesson/event.ts";
import { DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring } from "../../play/score/score.ts";
import { beginSession, type Edition } from "../../story/session.ts";
import { centreEntries } from "../log/read.ts";
import type { Node } from "../server.ts";

const edition = anEdition();
const log = playAtRandom(edition, 11);
const score = scoreOf(edition.data, project(log, scoring(edition.data)).now);

async function sendWhole(
  node: Node,
  learner: LearnerViewer,
  playId: string,
  events: readonly PlayEvent[],
  claimed?: number,
  of: Edition = edition,
): Promise<void> {
  for (let from = 0; from < events.length; from += 150) {
    const part = events.slice(from, from + 150);
    const last = from + 150 >= events.length;
    const more = last && claimed !== undefined ? { claimed } : {};
    const told = await send(node, learner, playId, aBatch(of, from, part, more));
    expect(told.status).toBe(200);
  }
}

/** The play once the server has replayed it. */
async function judged(node: Node, learner: LearnerViewer, playId: string) {
  for (;;) {
    const { body } = await ask(node, learner, "GET", `/api/plays/${playId}`);
    if (body.total !== null || body.flag !== null) return body;
    await new Promise((go) => setTimeout(go, 25));
  }
}

onEachStore("the server's own score", (stores) => {
  const start = nodes();
  const parts = { viewerOf: viewerFromHeader, shipped: [edition] };

  it("[PS12] a finished play is replayed, and what that scores is the record", async () => {
    const node = await start(testConfig(await stores.place()), parts);
    const { learners, centreId } = await aClassroom(node);
    const playId = aPlayId();
    await sendWhole(node, learners[0]!, playId, log, score.total);
    expect(await judged(node, learners[0]!, playId)).toMatchObject({
      total: score.total,
      claimed: score.total,
      flag: null,
    });
    const entries = await centreEntries(node.context.store.db, centreId, log.length, 10);
    expect(entries).toMatchObject([
      { kind: "play.scored", actor: "server", playId, playSeq: null },
    ]);
    expect(JSON.parse(entries[0]!.body!)).toEqual({
      total: score.total,
      flag: null,
      dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, score.dimensions[d].reported])),
      claimed: score.total,
      events: log.length,
      hash: edition.hash,
    });
  });

  it("[PS13] a claim that differs is kept and flagged; the record is the server's", async () => {
    const node = await start(testConfig(await stores.place()), parts);
    const { learners } = await aClassroom(node);
    const playId = aPlayId();
    await sendWhole(node, learners[0]!, playId, log, 99.5);
    expect(await judged(node, learners[0]!, playId)).toMatchObject({
      total: score.total,
      claimed: 99.5,
      flag: "claim-differs",
    });
    // What comes after the replay changes nothing.
    const again = aBatch(edition, log.length - 5, log.slice(-5), { claimed: score.total });
    expect((await send(node, learners[0]!, playId, again)).status).toBe(200);
    expect(await judged(node, learners[0]!, playId)).toMatchObject({ claimed: 99.5 });
  });

  it("[PS20] an answer from the manager's chair that nobody gave in a lesson is flagged, the score stands", async () => {
    const asks = anEdition("s17");
    const more = { ...parts, shipped: [asks] };
    const node = await start(testConfig(await stores.place()), more);
    const { learners, tutor, classId } = await aClassroom(node, { learners: 2, caseIds: ["s17"] });
    const [learner, other] = learners as [LearnerViewer, LearnerViewer];
    const answered = playAtRandom(asks, 12).map((event) =>
      event.type === "AuthorityAnswered" ? { ...event, by: "person" as const } : event,
    );
    const [answer] = answered.filter(({ type }) => type === "AuthorityAnswered");
    expect(answer).toMatchObject({ answer: "yes", by: "person" });
    const lesson = randomUUID();
    const url = `/api/classes/${classId}/lessons`;
    await ask(node, tutor, "POST", url, { id: lesson, plan: aPlan() });
    const withIds = (events: readonly LessonEvent[]) =>
      events.map((event) => ({ id: randomUUID(), event }));
    const chair = { open: true, minutes: 2, peer: "", named: false };
    const staffSay = (...events: LessonEvent[]) =>
      ask(node, tutor, "POST", `/api/lessons/${lesson}/events`, { events: withIds(events) });
    const about = { about: "A", question: "May I?", rule: "", said: "", own: "", refusals: [] };
    const put = (who: LearnerViewer, id: string, playId: string) =>
      ask(node, who, "POST", "/api/my/lesson/events", {
        lesson,
        events: withIds([{ type: "Asked", ask: id, put: { ...about, playId } }]),
      });
    const say = { type: "AskAnswered", answer: "yes", reason: "" } as const;
    await staffSay({ type: "Started" }, { type: "BlockBegun", block: "b1", from: "" });
    await staffSay({ type: "ChairSet", chair });
    const [forged, honest, again] = [aPlayId(), aPlayId(), aPlayId()];
    const flagOf = async (playId: string) => {
      await sendWhole(node, learner, playId, answered, undefined, asks);
      const { total, flag } = await judged(node, learner, playId);
      expect(total).toBeGreaterThanOrEqual(0);
      return flag;
    };
    // What was said to somebody else, or about another play, is no answer to this.
    await put(other, "a1", "");
    await put(learner, "a2", honest);
    await staffSay({ ...say, ask: "a1", to: other.learnerId });
    const taken = await staffSay({ ...say, ask: "a2", to: learner.learnerId });
    expect(taken.body.refused).toEqual([]);
    expect(await flagOf(forged)).toBe("no-answer");
    expect(await flagOf(honest)).toBe(null);
    expect(await flagOf(again)).toBe("no-answer");
  });

  it("[PS13] a batch of before, heard late, does not bring its old claim back", async () => {
    const node = await start(testConfig(await stores.place()), parts);
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const playId = aPlayId();
    const turn = log.findLast((event) => event.type === "OptionsOffered")!.turn;
    const rest = log.slice(log.findLastIndex((event) => event.type === "OptionsOffered") + 1);
    await sendWhole(node, learner, playId, log, 12);
    await judged(node, learner, playId);
    const back: PlayEvent = { type: "SteppedBack", turn };
    // All in one group, so before the replay.
    const [again, late] = await Promise.all([
      send(
        node,
        learner,
        playId,
        aBatch(edition, log.length, [back, ...rest], { claimed: score.total }),
      ),
      send(node, learner, playId, aBatch(edition, log.length - 5, log.slice(-5), { claimed: 12 })),
    ]);
    expect([again.status, late.status]).toEqual([200, 200]);
    expect(await judged(node, learner, playId)).toMatchObject({ claimed: score.total, flag: null });
  });

  it("[PS13] a log that its choices do not give has a flag and no total", async () => {
    const node = await start(testConfig(await stores.place()), parts);
    const { learners } = await aClassroom(node, { learners: 3 });
    const flattering = log.flatMap((event): readonly PlayEvent[] =>
      event.type === "PlayEnded"
        ? [{ type: "MomentMet", moment: edition.data.moments[0]!.id, grade: "full" }, event]
        : [event],
    );
    const otherSeed = log.map((event) =>
      event.type === "PlayStarted" ? { ...event, rubric: "redress-0" } : event,
    );
    const short: readonly PlayEvent[] = [log[0]!, { type: "PlayEnded", ending: "done" }];
    for (const [n, [events, flag]] of (
      [
        [flattering, "differs"],
        [otherSeed, "other-rubric"],
        [short, "differs"],
      ] as const
    ).entries()) {
      const playId = aPlayId();
      await sendWhole(node, learners[n]!, playId, events, 100);
      expect(await judged(node, learners[n]!, playId)).toMatchObject({
        total: null,
        claimed: 100,
        flag,
      });
    }
  });

  it("[PS14] plays that ended and were not replayed are taken up at the next start", async () => {
    const place = await stores.place();
    const first = await start(testConfig(place), parts);
    const { learners } = await aClassroom(first);
    const learner = learners[0]!;
    const playId = aPlayId();
    await sendWhole(first, learner, playId, log);
    await judged(first, learner, playId);
    // As if the node had gone before it came to the replay.
    await first.context.store.db.updateTable("play").set({ total: null }).execute();
    await first.close();
    const second = await start(testConfig(place), parts);
    expect(await judged(second, learner, playId)).toMatchObject({ total: score.total });
  });

  it("[PS14] a play stepped back after its end is open again, and replayed when it ends again", async () => {
    const node = await start(testConfig(await stores.place()), parts);
    const { learners } = await aClassroom(node);
    const learner = learners[0]!;
    const session = beginSession(edition, 5, "practice");
    const playOn = (): void => {
      while (session.state().status !== "ended") {
        if (session.state().recordDue) session.give({ type: "write-record", fields: {} });
        session.give({ type: "choose", index: session.state().options[0]!.index });
      }
    };
    playOn();
    const playId = aPlayId();
    const { length } = session.log();
    await sendWhole(node, learner, playId, session.log(), 12);
    await judged(node, learner, playId);
    session.give({ type: "step-back", turn: 3 });
    await send(node, learner, playId, aBatch(edition, length, session.log().slice(length)));
    const { body } = await ask(node, learner, "GET", `/api/plays/${playId}`);
    expect(body).toMatchObject({ endedAt: null, total: null, claimed: null, flag: null });
    playOn();
    const rest = session.log().slice(length + 1);
    await send(node, learner, playId, aBatch(edition, length + 1, rest));
    const { total } = scoreOf(edition.data, project(session.log(), scoring(edition.data)).now);
    expect(await judged(node, learner, playId)).toMatchObject({ total, flag: null });
  });
});
