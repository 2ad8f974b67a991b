import { describe, expect, it } from "vitest";
import type { Card } from "../../../protocol/card.ts";
import { ok, refused } from "../../../play/result.ts";
import type { StreamWork } from "../parts/stream.ts";
import type { Asked } from "../parts/ask.ts";
import { orderOf } from "./order.ts";
import type { Wall as Snapshot } from "../../../protocol/live.ts";
import { takeSnapshot } from "./seats.ts";
import { GONE_AFTER, JUST } from "./standing.ts";
import { openWall, FIRST_SETTINGS, type Wall } from "./wall.ts";
import { summaryWords } from "./words.ts";

const START = 1_800_000_000_000;
const MINUTE = 60_000;

const card = (learnerId: string, changes: Partial<Card> = {}): Card => ({
  playId: `play-${learnerId}`,
  learnerId,
  caseId: "s12",
  mode: "practice",
  begun: 1,
  status: "playing",
  turn: 3,
  moment: "Say what was found",
  mood: "worried",
  choice: "I will ring you by noon.",
  total: 64,
  criticals: 0,
  harms: 0,
  steps: 0,
  ending: "",
  lastAt: START,
  verdict: null,
  ...changes,
});

const learner = (id: string, name: string, newest: Card | null, seenAt: number | null = START) => ({
  id,
  name,
  seenAt,
  card: newest,
});

interface Bench {
  readonly wall: Wall;
  readonly stream: () => StreamWork;
  readonly begunAfter: () => string | null;
  readonly send: (newest: Card, seq: number) => void;
  /** Moves the clock and looks at it. */
  readonly pass: (ms: number) => void;
  readonly frame: () => void;
  readonly frames: () => number;
  snapshot: Asked<Snapshot>;
}

async function bench(snapshot: Snapshot, blind = false): Promise<Bench> {
  let now = START;
  let work: StreamWork | undefined;
  let after: string | null = null;
  let waiting: (() => void)[] = [];
  let frames = 0;
  const self = { snapshot: ok(snapshot) as Asked<Snapshot> };
  const wall = openWall({
    blind,
    now: () => now,
    snapshot: async () => self.snapshot,
    streamAddress: () => "",
    nextFrame: (draw) => {
      frames += 1;
      waiting.push(draw);
    },
    openStream: (given, begin) => {
      work = given;
      after = begin;
      given.onState("open");
      return () => {};
    },
  });
  await wall.again();
  const frame = (): void => {
    const draws = waiting;
    waiting = [];
    for (const draw of draws) draw();
  };
  return Object.assign(self, {
    wall,
    stream: () => work!,
    begunAfter: () => after,
    send: (newest: Card, seq: number) => work!.on["card"]!(JSON.stringify(newest), String(seq)),
    pass: (ms: number) => {
      now += ms;
      wall.tick();
    },
    frame,
    frames: () => frames,
  });
}

const two = (changes: Partial<Snapshot> = {}): Snapshot => ({
  cursor: 10,
  cases: [{ caseId: "s12", title: "Stinging eyes" }],
  learners: [learner("a", "Amina", card("a")), learner("b", "Ben", null, null)],
  ...changes,
});

describe("the wall", () => {
  it("[SP15] tells playing, stuck and gone by the clock, and a choice ends being stuck", async () => {
    const { wall, stream, pass, send, frame } = await bench(two());
    const here = (at: number): void =>
      stream().on["here"]!(JSON.stringify({ learnerId: "a", at }), "");
    expect(wall.view("a").value.state).toBe("Playing");
    expect(wall.view("b").value.state).toBe("Not started");
    for (let minute = 1; minute <= 3; minute++) {
      here(START + minute * MINUTE);
      pass(MINUTE);
    }
    expect(wall.view("a").value.state).toBe("Stuck for 3 min");
    wall.set({ stuckMinutes: 5 });
    expect(wall.view("a").value.state).toBe("Playing");
    wall.set({ stuckMinutes: 3 });
    send(card("a", { turn: 4, lastAt: START + 3 * MINUTE }), 11);
    frame();
    expect(wall.view("a").value).toMatchObject({ state: "Playing", turns: "4 choices" });
    pass(GONE_AFTER + 1);
    expect(wall.view("a").value.state).toBe("Gone for 1 min");
    expect(summaryWords(wall.counts.value!)).toBe("1 gone, 1 not started.");
  });

  it("[LW2] tells who races: three choices in a row of under five seconds each, until one is read", async () => {
    const { wall, pass, send, frame } = await bench(two());
    let [turn, at] = [3, 0];
    const choose = (after: number, choices = 1): void => {
      turn += choices;
      at += after;
      send(card("a", { turn, choice: `${turn}`, lastAt: START + at }), 10 + turn);
      pass(after);
      frame();
    };
    const state = (): string => wall.view("a").value.state;
    choose(4_900);
    choose(4_900);
    expect(state()).toBe("Playing");
    choose(4_900);
    expect(state()).toBe("Racing");
    expect(summaryWords(wall.counts.value!)).toBe("1 racing, 1 not started.");
    choose(5_000);
    expect(state()).toBe("Playing");
    // Three told at once count as three; three that a device without a network kept back do not.
    choose(9_000, 3);
    expect(state()).toBe("Racing");
    choose(3 * 5_000, 3);
    expect(state()).toBe("Playing");
    choose(9_000, 3);
    pass(29_999);
    expect(state()).toBe("Racing");
    pass(1);
    expect(state()).toBe("Playing");
    // A step back is no choice, and ends the row.
    choose(6_000, 3);
    choose(1_000, -1);
    expect(state()).toBe("Playing");
  });

  it("[LW3] holds nobody for stuck while the class is at something else, or longer than it plays", async () => {
    const { wall, stream, pass } = await bench(two());
    const later = (minutes: number): void => {
      for (let minute = 0; minute < minutes; minute++) {
        pass(MINUTE);
        stream().on["here"]!(JSON.stringify({ learnerId: "a", at: START + 60 * MINUTE }), "");
      }
    };
    wall.play(null);
    later(12);
    expect(wall.view("a").value.state).toBe("Playing");
    wall.play(START + 12 * MINUTE);
    expect(wall.view("a").value.state).toBe("Playing");
    later(3);
    expect(wall.view("a").value.state).toBe("Stuck for 3 min");
    wall.play(0);
    expect(wall.view("a").value.state).toBe("Stuck for 15 min");
  });

  it("[SP15] shows a critical failure as just made for a minute, then as one of the play's", async () => {
    const { wall, pass, send, frame } = await bench(two());
    send(card("a", { turn: 4, criticals: 1, lastAt: START }), 11);
    frame();
    expect(wall.view("a").value).toMatchObject({
      standing: "critical",
      criticals: "1 critical",
    });
    pass(JUST - 1);
    expect(wall.view("a").value.standing).toBe("critical");
    pass(1);
    expect(wall.view("a").value).toMatchObject({ standing: "playing", criticals: "1 critical" });
    // What a first look finds was not made just now.
    const late = await bench(
      two({ learners: [learner("a", "Amina", card("a", { criticals: 2 }))] }),
    );
    expect(late.wall.view("a").value.standing).toBe("playing");
  });

  it("[SP17] draws at most once a frame, however many messages there are, and only what reads differently", async () => {
    const { wall, send, frame, frames } = await bench(two());
    const drawn: string[] = [];
    const stop = wall.view("a").subscribe(({ turns }) => drawn.push(turns));
    for (let turn = 4; turn < 54; turn++) send(card("a", { turn }), 10 + turn);
    expect(frames()).toBe(1);
    frame();
    expect(drawn).toEqual(["3 choices", "53 choices"]);
    send(card("a", { turn: 53 }), 100);
    frame();
    expect(drawn).toHaveLength(2);
    stop();
  });

  it("[SP17] changes places at most every three seconds, and never under a pointer or the focus", async () => {
    const { wall, send, frame, pass } = await bench(
      two({
        learners: [learner("a", "Amina", card("a")), learner("b", "Ben", card("b", { total: 70 }))],
      }),
    );
    wall.set({ sort: "score" });
    expect(wall.order.value).toEqual(["a", "b"]);
    send(card("a", { turn: 4, total: 90 }), 11);
    frame();
    pass(1_000);
    expect(wall.order.value).toEqual(["a", "b"]);
    wall.hold(1);
    pass(10_000);
    expect(wall.order.value).toEqual(["a", "b"]);
    wall.hold(-1);
    pass(1_000);
    expect(wall.order.value).toEqual(["b", "a"]);
  });

  it("[SP18] goes on after the snapshot's cursor, and older cards change nothing", async () => {
    const { wall, send, frame, begunAfter } = await bench(two());
    expect(begunAfter()).toBe("10");
    send(card("a", { turn: 5 }), 12);
    send(card("a", { turn: 4 }), 11);
    send(card("stranger"), 13);
    frame();
    expect(wall.view("a").value.turns).toBe("5 choices");
  });

  it("[SP18] lets nobody grow stuck or gone by a cut, and is right after it", async () => {
    const self = await bench(two());
    const { wall, stream, pass } = self;
    stream().onState("cut");
    pass(20 * MINUTE);
    expect(wall.connection.value).toBe("cut");
    expect(wall.view("a").value.standing).toBe("playing");
    const now = START + 20 * MINUTE;
    self.snapshot = ok(
      two({
        cursor: 40,
        learners: [
          learner("a", "Amina", card("a", { turn: 9, lastAt: now, criticals: 1 }), now),
          learner("c", "Cleo", null, null),
        ],
      }),
    );
    stream().onState("open");
    stream().onAgain();
    await Promise.resolve();
    await Promise.resolve();
    // The failure came about while nobody listened: it is news here.
    expect(wall.view("a").value).toMatchObject({ turns: "9 choices", standing: "critical" });
    expect(wall.order.value).toEqual(["a", "c"]);
  });

  it("[SP18] asks the server after a minute's silence, and stands still if it is not there", async () => {
    const self = await bench(two());
    self.snapshot = refused("offline", "The server cannot be reached.");
    self.pass(MINUTE + 1);
    await Promise.resolve();
    await Promise.resolve();
    expect(self.wall.problem.value).toBe("The server cannot be reached.");
    self.pass(20 * MINUTE);
    expect(self.wall.view("a").value.state).toBe("Gone for 1 min");
  });

  it("[SP18] says why the wall cannot be fetched, and keeps what it shows", async () => {
    const self = await bench(two());
    self.snapshot = refused("offline", "The server cannot be reached.");
    await self.wall.again();
    expect(self.wall.problem.value).toBe("The server cannot be reached.");
    expect(self.wall.order.value).toEqual(["a", "b"]);
  });
});

describe("the order", () => {
  const seats = takeSnapshot(
    null,
    two({
      learners: [
        learner("z", "Zoe", card("z", { total: 90 })),
        learner("a", "Ámina", card("a", { total: 20, caseId: "s01", status: "ended" })),
        learner("n", "Nia", null),
        learner(
          "g",
          "Gus",
          card("g", { total: 50, lastAt: START - 9 * MINUTE }),
          START - 9 * MINUTE,
        ),
      ],
    }),
    START,
  );
  const order = (changes: object) =>
    orderOf(
      seats,
      { ...FIRST_SETTINGS, ...changes },
      {
        now: START,
        stuckAfter: 3 * MINUTE,
        playing: 0,
      },
    );

  it("[SP16] sorts by name, by who needs a look, by score and by quiet", () => {
    expect(order({})).toEqual(["a", "g", "n", "z"]);
    expect(order({ sort: "standing" })).toEqual(["g", "z", "n", "a"]);
    expect(order({ sort: "score" })).toEqual(["a", "g", "z", "n"]);
    expect(order({ sort: "quiet" })).toEqual(["g", "a", "z", "n"]);
  });

  it("[SP16] filters by state, case and name", () => {
    expect(order({ standing: "gone" })).toEqual(["g"]);
    expect(order({ caseId: "s01" })).toEqual(["a"]);
    expect(order({ search: " zO" })).toEqual(["z"]);
  });

  it("[SP16] with names hidden no order tells who is who", () => {
    expect(order({ hideNames: true })).toEqual(["z", "a", "n", "g"]);
  });
});

it("[AP7] to an assessor the wall tells of an assessed play what happens, and not how well", async () => {
  const assessed = card("a", { mode: "assessed", criticals: 1 });
  const practice = card("b", { criticals: 1 });
  const { wall, send, frame } = await bench(
    two({ learners: [learner("a", "Amina", assessed), learner("b", "Ben", practice)] }),
    true,
  );
  send({ ...assessed, turn: 4, criticals: 2, choice: "I will ask." }, 11);
  frame();
  expect(wall.view("a").value).toMatchObject({
    choice: "I will ask.",
    hidden: true,
    score: "",
    criticals: "",
    moment: "",
    standing: "playing",
  });
  expect(wall.view("b").value).toMatchObject({
    hidden: false,
    score: "64",
    criticals: "1 critical",
  });
});
