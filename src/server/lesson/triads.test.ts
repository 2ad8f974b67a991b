import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { aClassroom, aStaff, ask, type Told } from "../../../tests/support/classroom.ts";
import { reportOf } from "../../../tests/support/evidence.ts";
import { aBlock, aForming, aPlan } from "../../../tests/support/lessons.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { listen, type Heard } from "../../../tests/support/sse.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { LessonEvent } from "../../lesson/event.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { LessonOwn, PeerObservations } from "../../protocol/lesson.ts";
import { signedExport } from "../evidence/export.ts";

const QUOTE = "I will ring you by four.";
const WORDS = "I felt heard at last.";
const OWN = "I was quick to promise.";

const OF = { group: "g1", turn: 0 } as const;
const TICK: LessonEvent = {
  type: "Ticked",
  ...OF,
  tick: "t1",
  behaviour: "i.time",
  quote: QUOTE,
  elapsed: 4_000,
};
const account = (text: string): LessonEvent => ({
  type: "Accounted",
  ...OF,
  text,
  keep: "The time.",
  next: "",
});
const BEGIN: LessonEvent = { type: "TalkBegun", ...OF };

const told = (heard: readonly Heard[], learnerId: string): boolean =>
  heard.some(({ event, data }) => event === "mine" && data.learnerIds.includes(learnerId));

onEachStore("role-play in groups", (stores) => {
  const start = nodes();

  /** A class of five in a role-play: three are in the first group, two in the second. */
  async function inGroups() {
    const node = await start(testConfig(await stores.place()), { viewerOf: viewerFromHeader });
    const room = await aClassroom(node, { learners: 5 });
    const { tutor, classId, learners } = room;
    const lesson = randomUUID();
    const plan = aPlan({ blocks: [aBlock("t", "triad"), aBlock("d", "discuss")] });
    await ask(node, tutor, "POST", `/api/classes/${classId}/lessons`, { id: lesson, plan });
    const say = async (who: Viewer, ...events: LessonEvent[]): Promise<readonly string[]> => {
      const sent = events.map((event) => ({ id: randomUUID(), event }));
      const { body }: Told =
        who.kind === "learner"
          ? await ask(node, who, "POST", "/api/my/lesson/events", { lesson, events: sent })
          : await ask(node, who, "POST", `/api/lessons/${lesson}/events`, { events: sent });
      return body.refused.map(({ code }: { code: string }) => code);
    };
    const own = async (n: number): Promise<LessonOwn> =>
      (await ask(node, learners[n]!, "GET", "/api/my/lesson")).body;
    const ids = learners.map(({ learnerId }) => learnerId);
    const hash = "0".repeat(64);
    const forming = aForming([], {
      way: "text",
      cases: [{ caseId: "s01", storyHash: hash, seed: 7 }],
      groups: [
        { id: "g1", members: ids.slice(0, 3), tutor: false },
        { id: "g2", members: ids.slice(3), tutor: false },
      ],
    });
    const begun = await say(
      tutor,
      { type: "Started" },
      { type: "BlockBegun", block: "t", from: "" },
      forming,
    );
    expect(begun).toEqual([]);
    return { ...room, node, lesson, say, own, ids };
  }

  it("[TR11] each device is told its part and its group's names, at once, and of others nothing", async () => {
    const { node, say, own, learners, ids, tutor, classId } = await inGroups();
    const [agent, customer, observer, other] = learners;
    const streams = await Promise.all(
      [agent!, other!].map((each) => listen(node, each, "/api/my/lesson/live")),
    );
    for (const each of streams) await each.until((heard) => heard.length > 0);
    const line: LessonEvent = { type: "Said", ...OF, line: "l1", text: "My kettle!" };
    expect(await say(agent!, BEGIN)).toEqual([]);
    expect(await say(customer!, line)).toEqual([]);
    expect(await say(other!, { ...line, line: "l2" })).toEqual(["not-yours"]);
    await streams[0]!.until((heard) => told(heard, ids[0]!));
    const [first, , third, fourth] = [await own(0), null, await own(2), await own(3)];
    expect(first.mine?.triad).toMatchObject({
      role: "agent",
      talk: { lines: [{ by: "customer", text: "My kettle!" }], choices: [] },
    });
    expect(third.mine?.triad?.role).toBe("observer");
    expect(first.names).toEqual(
      Object.fromEntries(ids.slice(0, 3).map((id, n) => [id, `Learner ${n}`])),
    );
    expect(Object.keys(fourth.names)).toEqual(ids.slice(3));
    expect(JSON.stringify(fourth)).not.toContain("kettle!");
    await say(other!, { ...BEGIN, group: "g2" });
    await streams[1]!.until((heard) => told(heard, ids[3]!));
    for (const { heard } of streams) expect(JSON.stringify(heard)).not.toContain("My kettle!");
    const screen = await listen(node, tutor, `/api/classes/${classId}/lesson/live`);
    await screen.until((heard) => heard.length > 0);
    expect(screen.heard[0]!.data.lesson.triad).toEqual({ round: "r1", way: "text", groups: 2 });
    for (const each of [...streams, screen]) each.close();
    expect(await say(observer!, { type: "Ended" })).toEqual(["not-yours"]);
    // Whoever has left the group is still called by name in what it did.
    await say(tutor, { type: "MemberPlaced", round: "r1", learner: ids[1]!, group: "" });
    const left = await own(0);
    expect(left.mine?.triad?.members).not.toContain(ids[1]);
    expect(left.names[ids[1]!]).toBe("Learner 1");
    expect((await own(1)).names).toEqual({});
  });

  it("[TR12] what was observed is the agent's to read, and the class's staff's, also when it came after the lesson", async () => {
    const { node, say, learners, tutor, centreId, ids, lesson } = await inGroups();
    const [agent, customer, observer] = learners;
    await say(agent!, BEGIN);
    const next: LessonEvent = { type: "GroupTurned", group: "g1", turn: 1, from: 0 };
    await say(agent!, { type: "TalkEnded", ...OF });
    // Two who go on at once go on once.
    const both = await Promise.all([say(customer!, next), say(tutor, next)]);
    expect(both.flat()).toEqual(["already"]);
    await say(tutor, { type: "Ended" });
    expect(await say(observer!, TICK, TICK, account("Clear."))).toEqual([]);
    const peer = (who: Viewer, path: string): Promise<Told> => ask(node, who, "GET", path);
    const mine = await peer(agent!, "/api/my/peer-observation");
    const { talks, names } = mine.body as PeerObservations;
    expect(talks).toMatchObject([
      {
        lesson: { id: lesson, title: "The kettle" },
        way: "text",
        talk: { ticks: [{ quote: QUOTE, by: ids[2] }], accounts: [{ text: "Clear." }] },
      },
    ]);
    expect(names[ids[2]!]).toBe("Learner 2");
    const theirs = await peer(customer!, "/api/my/peer-observation");
    expect(theirs.body.talks).toEqual([]);
    const path = `/api/learners/${ids[0]}/peer-observation`;
    expect((await peer(tutor, path)).body).toEqual(mine.body);
    expect((await peer(aStaff(centreId, ["quality-assurer"]), path)).body).toEqual(mine.body);
    expect((await peer(aStaff(centreId, ["tutor"]), path)).status).toBe(403);
    expect((await peer(customer!, path)).status).toBe(403);
    expect((await peer(aStaff(centreId, ["administrator"]), path)).status).toBe(403);
  });

  it("[TR13] erasing somebody erases what they wrote and what was written about them; others' talks stay", async () => {
    const { node, say, learners, tutor, centreId, ids, lesson } = await inGroups();
    const [agent, customer, observer] = learners;
    await say(agent!, BEGIN, account(OWN));
    await say(customer!, account(WORDS));
    await say(observer!, TICK);
    const administrator = aStaff(centreId, ["administrator"]);
    const read = async (): Promise<string> =>
      JSON.stringify((await ask(node, tutor, "GET", `/api/lessons/${lesson}`)).body);
    const exported = await ask(node, administrator, "GET", `/api/learners/${ids[1]}/export`);
    expect(JSON.stringify(exported.body)).toContain(WORDS);
    const about = await ask(node, administrator, "GET", `/api/learners/${ids[0]}/export`);
    for (const each of [QUOTE, WORDS, OWN]) expect(JSON.stringify(about.body)).toContain(each);
    const erase = (id: string): Promise<Told> =>
      ask(node, administrator, "POST", `/api/learners/${id}/erase`, { reason: "asked" });
    expect((await erase(ids[1]!)).status).toBe(200);
    expect(await read()).not.toContain(WORDS);
    expect(await read()).toContain(QUOTE);
    const left = await ask(node, agent!, "GET", "/api/my/peer-observation");
    expect(left.body.talks).toMatchObject([
      { talk: { ticks: [{ quote: QUOTE }], accounts: [{ text: OWN }] } },
    ]);
    expect(left.body.names[ids[1]!]).toBe("");
    expect((await erase(ids[0]!)).status).toBe(200);
    for (const each of [QUOTE, OWN]) expect(await read()).not.toContain(each);
    let log = "";
    for await (const part of signedExport(node.context, centreId)) log += part;
    expect((await reportOf(log)).fault).toBeNull();
  });
});
