/** How long from the tutor's press until the last of two hundred screens stands still. */
import { randomUUID } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import type { LessonEvent, LessonPlan } from "../src/lesson/event.ts";
import type { LessonNow, LessonTaken } from "../src/protocol/lesson.ts";
import { buildEdition } from "../src/story/build/edition.ts";
import { percentile } from "./load/pulse.ts";
import { openSocket, startRelay } from "./load/relayed.ts";
import { withStand } from "./load/stand.ts";
import { openEvents } from "./load/wire.ts";
import type { Row } from "./row.ts";

const SCREENS = 200;
const ROUNDS = 100;
/** Of the issue: what a class in one room takes for at once, ms. */
const GOAL = 1000;
/** A round that is not over by then never will be, ms. */
const PATIENCE = 10_000;
/** Between rounds, ms: tutors do not press without a breath. */
const BREATH = 60;

/** Waits until every screen has been heard from in a round. */
class Round {
  #left = new Set<number>();
  #done = (): void => undefined;
  wanted = "";

  begin(wanted: string, screens: number): Promise<void> {
    this.wanted = wanted;
    this.#left = new Set(Array.from({ length: screens }, (_, n) => n));
    const all = new Promise<void>((resolve) => (this.#done = resolve));
    const late = after(PATIENCE, undefined, { ref: false }).then(() => {
      throw new Error(`${this.#left.size} screens were not told within ${PATIENCE} ms.`);
    });
    return Promise.race([all, late]);
  }

  heard(screen: number, what: string): void {
    if (what !== this.wanted) return;
    this.#left.delete(screen);
    if (this.#left.size === 0) this.#done();
  }
}

/** Time of each round, ms. */
async function rounds(
  round: Round,
  press: (what: string) => Promise<void> | void,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    await after(BREATH);
    const begun = performance.now();
    const all = round.begin(`round-${n}`, SCREENS);
    await press(`round-${n}`);
    await all;
    times.push(performance.now() - begun);
  }
  return times;
}

const PLAN: LessonPlan = {
  title: "A lesson",
  blocks: [{ id: "b", kind: "discuss", title: "Stop", minutes: 50, caseId: "s12", text: "" }],
};

export async function lessonRows(root: string): Promise<readonly Row[]> {
  const edition = buildEdition(root, "s12");
  const frozen = (freeze: string): LessonEvent => ({
    type: "Frozen",
    freeze,
    title: "What would you say now?",
    scene: { caseId: "s12", storyHash: edition.hash, seed: 1, choices: [0, 1, 2, 0] },
    whole: false,
  });
  let size = 0;
  const ours = await withStand(
    { databaseUrl: null, nodes: 1, edition, sizes: [SCREENS] },
    async ({ nodes, school }) => {
      const server = nodes[0]!.url();
      const [{ id: classId, learners }] = school.classes as [(typeof school.classes)[number]];
      const post = async (path: string, body: unknown): Promise<LessonTaken> => {
        const answer = await fetch(`${server}${path}`, {
          method: "POST",
          headers: { "content-type": "application/json", cookie: school.staffCookie },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return (await answer.json()) as LessonTaken;
      };
      const lesson = randomUUID();
      await post(`/api/classes/${classId}/lessons`, { id: lesson, plan: PLAN });
      const say = async (...events: LessonEvent[]): Promise<void> => {
        const sent = events.map((event) => ({ id: randomUUID(), event }));
        const { refused } = await post(`/api/lessons/${lesson}/events`, { events: sent });
        if (refused[0]) throw new Error(refused[0].message);
      };
      await say({ type: "Started" }, { type: "BlockBegun", block: "b", from: "" });
      const round = new Round();
      const screens = await Promise.all(
        learners.map(({ cookie }, n) =>
          openEvents(
            server,
            "/api/my/lesson/live",
            cookie,
            (data) => {
              size = Math.max(size, data.length);
              round.heard(n, (JSON.parse(data) as LessonNow).lesson?.freeze?.id ?? "");
            },
            "lesson",
          ),
        ),
      );
      let before: string | null = null;
      const times = await rounds(round, async (freeze) => {
        const thawed: LessonEvent[] = before ? [{ type: "Thawed", freeze: before }] : [];
        before = freeze;
        await say(...thawed, frozen(freeze));
      });
      for (const screen of screens) screen.close();
      return times;
    },
  );

  const relay = await startRelay();
  const round = new Round();
  const sockets = await Promise.all(
    Array.from({ length: SCREENS }, async (_, n) => {
      const socket = await openSocket(`${relay.address}/watch/class`);
      socket.on("message", (data) => {
        round.heard(n, (JSON.parse(String(data)) as { freeze: string }).freeze);
      });
      return socket;
    }),
  );
  const tutor = await openSocket(`${relay.address}/publish/class`);
  const padding = "x".repeat(size);
  const reference = await rounds(round, (freeze) =>
    tutor.send(JSON.stringify({ freeze, padding })),
  );
  for (const socket of [...sockets, tutor]) socket.terminate();
  relay.close();

  const [mine, theirs] = [percentile(ours, 0.99), percentile(reference, 0.99)];
  return [
    {
      name: "lesson-freeze-p99",
      ours: Math.round(mine * 10) / 10,
      reference: Math.round(theirs * 10) / 10,
      unit: `ms from the tutor's press until the last of ${SCREENS} screens has stopped, written down first, p99 of ${ROUNDS} (reference: bare ws broadcast of as many bytes)`,
      ratio: mine / theirs,
      goal: `under ${GOAL} ms`,
      met: mine < GOAL,
    },
  ];
}
