/** What goes wrong in a room of thirty: nothing is lost, nobody is locked in, the lesson goes on. */
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { aClassroom, aStaff, ask } from "../../../tests/support/classroom.ts";
import { aPlan, aScene, OPTIONS } from "../../../tests/support/lessons.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { listen, type Heard } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { LessonEvent } from "../../lesson/event.ts";
import { frozen, lessonOf, voteAtHand } from "../../lesson/lesson.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { LessonOwn, LessonTaken, LessonTold } from "../../protocol/lesson.ts";
import type { Node } from "../server.ts";

const FREEZE: LessonEvent = {
  type: "Frozen",
  freeze: "f1",
  title: "The plug",
  scene: aScene([0]),
  whole: false,
};
const VOTE: LessonEvent = { type: "VoteOpened", freeze: "f1", vote: "v1", options: OPTIONS };

const seenIn = (heard: readonly Heard[]): LessonOwn["lesson"] | undefined =>
  heard.findLast(({ event }) => event === "lesson")?.data.lesson;

onEachStore("faults in a lesson", (stores) => {
  const start = nodes();

  /** A class of learners that is in the second block of a lesson. */
  async function begun(learners: number) {
    const place = await stores.place();
    const open = (): Promise<Node> => start(testConfig(place), { viewerOf: viewerFromHeader });
    let node = await open();
    const room = await aClassroom(node, { learners });
    const lesson = randomUUID();
    await ask(node, room.tutor, "POST", `/api/classes/${room.classId}/lessons`, {
      id: lesson,
      plan: aPlan(),
    });
    const say = async (who: Viewer, ...events: LessonEvent[]): Promise<LessonTaken> => {
      const path =
        who.kind === "learner" ? "/api/my/lesson/events" : `/api/lessons/${lesson}/events`;
      const sent = events.map((event) => ({ id: randomUUID(), event }));
      const body = who.kind === "learner" ? { lesson, events: sent } : { events: sent };
      return (await ask(node, who, "POST", path, body)).body as LessonTaken;
    };
    const block = (to: string, from: string): LessonEvent => ({
      type: "BlockBegun",
      block: to,
      from,
    });
    await say(room.tutor, { type: "Started" }, block("b1", ""), block("b2", "b1"));
    const state = async (who: Viewer = room.tutor) => {
      const { body } = await ask(node, who, "GET", `/api/lessons/${lesson}`);
      return lessonOf((body as LessonTold).events);
    };
    const follow = (who: Viewer) => listen(node, who, "/api/my/lesson/live");
    return {
      ...room,
      lesson,
      say,
      state,
      follow,
      block,
      node: () => node,
      restart: async () => {
        await node.close();
        node = await open();
      },
    };
  }

  it("[LS13] a tutor's laptop dies in a freeze: another device, or another tutor, lets the class go on", async () => {
    const at = await begun(2);
    const { node, tutor, lesson, classId, centreId } = at;
    const laptop = await listen(node(), tutor, `/api/lessons/${lesson}/live`);
    const screen = await at.follow(at.learners[0]!);
    await at.say(tutor, FREEZE, VOTE);
    await screen.until((heard) => seenIn(heard)?.freeze?.id === "f1");
    laptop.close();
    await at.say(at.learners[0]!, { type: "Voted", vote: "v1", index: 0, why: "" });
    const tablet = await listen(node(), tutor, `/api/lessons/${lesson}/live`);
    await tablet.until((heard) => heard.some(({ event }) => event === "events"));
    expect(frozen(await at.state())?.votes[0]?.ballots.size).toBe(1);
    const colleague = aStaff(centreId, ["tutor"]);
    await node()
      .context.store.db.insertInto("class_staff")
      .values({ class_id: classId, user_id: colleague.userId })
      .execute();
    const done = await at.say(colleague, { type: "Thawed", freeze: "f1" });
    expect(done.refused).toEqual([]);
    await screen.until((heard) => seenIn(heard)?.freeze === null);
    for (const each of [tablet, screen]) each.close();
  });

  it("[LS14] half the class loses the network: the rest goes on, and who comes back is where the class is", async () => {
    const at = await begun(8);
    const away = at.learners.slice(0, 4);
    const screens = await Promise.all(at.learners.map(at.follow));
    for (const each of screens) await each.until((heard) => heard.length > 0);
    for (const each of screens.slice(0, 4)) each.close();
    await at.say(at.tutor, FREEZE, VOTE);
    await screens[7]!.until((heard) => seenIn(heard)?.freeze?.vote?.open === true);
    for (const who of at.learners.slice(4)) {
      await at.say(who, { type: "Voted", vote: "v1", index: 2, why: "" });
    }
    const back = await Promise.all(away.map(at.follow));
    for (const each of back) await each.until((heard) => seenIn(heard)?.freeze?.vote?.cast === 4);
    for (const who of away) {
      const taken = await at.say(who, { type: "Voted", vote: "v1", index: 3, why: "" });
      expect(taken.refused).toEqual([]);
    }
    expect(voteAtHand(frozen(await at.state())!)!.ballots.size).toBe(8);
    for (const each of [...screens, ...back]) each.close();
  });

  it("[LS15] a learner who is there twice, and a vote that is sent twice, count once", async () => {
    const at = await begun(2);
    const { learners, lesson, node } = at;
    const two = await Promise.all([at.follow(learners[0]!), at.follow(learners[0]!)]);
    await at.say(at.tutor, FREEZE, VOTE);
    for (const each of two) await each.until((heard) => seenIn(heard)?.freeze?.vote != null);
    await at.say(learners[0]!, { type: "Voted", vote: "v1", index: 0, why: "On the tablet." });
    await at.say(learners[0]!, { type: "Voted", vote: "v1", index: 2, why: "On the laptop." });
    const event = { type: "Voted", vote: "v1", index: 3, why: "" };
    const events = [{ id: randomUUID(), event }];
    const both = await Promise.all(
      [1, 2].map(() =>
        ask(node(), learners[1]!, "POST", "/api/my/lesson/events", { lesson, events }),
      ),
    );
    expect(both[0]!.body).toEqual(both[1]!.body);
    const { ballots } = voteAtHand(frozen(await at.state())!)!;
    expect([...ballots.values()].map(({ index }) => index)).toEqual([2, 3]);
    for (const each of two) each.close();
  });

  it("[LS8] two tutors who stop the class at once stop it once, and the other is told", async () => {
    const at = await begun(1);
    const [one, two] = await Promise.all([
      at.say(at.tutor, FREEZE),
      at.say(at.tutor, { ...FREEZE, freeze: "f2", title: "Another moment" } as LessonEvent),
    ]);
    expect([...one.refused, ...two.refused]).toMatchObject([{ code: "already" }]);
    expect((await at.state()).freezes).toHaveLength(1);
  });

  it("[LS16] a restart in the middle of a vote loses nothing, and time goes on as if it had not been", async () => {
    const at = await begun(2);
    await at.say(at.tutor, FREEZE, VOTE);
    await at.say(at.learners[0]!, { type: "Voted", vote: "v1", index: 2, why: "Facts first." });
    const before = await ask(at.node(), at.learners[0]!, "GET", "/api/my/lesson");
    await at.restart();
    const after = await ask(at.node(), at.learners[0]!, "GET", "/api/my/lesson");
    expect({ ...after.body, now: 0 }).toEqual({ ...before.body, now: 0 });
    const taken = await at.say(at.learners[1]!, { type: "Voted", vote: "v1", index: 0, why: "" });
    expect(taken.refused).toEqual([]);
    await at.say(at.tutor, at.block("b3", "b2"));
    expect(frozen(await at.state())).toBeNull();
  });
});
