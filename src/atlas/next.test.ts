import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Loss } from "../play/debrief/losses.ts";
import { DIMENSIONS } from "../play/event.ts";
import { nextOf } from "./next.ts";
import { LABELS, type Move, type Review } from "./review.ts";
import type { Figures } from "./reviewReach.ts";

const NOTHING = { total: 0, R: 0, I: 0, E: 0, S: 0 };
const ALL = { total: 100, R: 100, I: 100, E: 100, S: 100, whole: true };

const move = (turn: number, regret: Partial<Figures>, other: Partial<Move> = {}): Move => ({
  turn,
  what: "choice",
  before: ALL,
  after: ALL,
  regret: { ...NOTHING, ...regret },
  held: 0,
  spent: false,
  label: "slip",
  better: null,
  ...other,
});

const review = (...moves: readonly Move[]): Review => ({
  proved: true,
  moves,
  start: ALL,
  lastWhole: null,
  unknownFrom: null,
});

const loss = (title: string, turn: number, other: Partial<Loss> = {}): Loss => ({
  dimension: "R",
  title,
  model: null,
  why: "",
  cost: 0.1,
  turn,
  moment: null,
  missed: false,
  ...other,
});

const titles = (losses: readonly Loss[], by: Review | null): readonly string[] =>
  nextOf(losses, by).map((step) => step.loss.title);

describe("what to do next", () => {
  it("[MR8] without a review: the first three in the order of the debrief", () => {
    const losses = ["a", "b", "c", "d"].map((title, turn) => loss(title, turn));
    expect(titles(losses, null)).toEqual(["a", "b", "c"]);
    expect(nextOf(losses, null)[1]).toMatchObject({ turn: 1, move: null });
  });

  it("[MR8] with one: by what the move that lost it cost, then by share of the score", () => {
    const losses = [loss("a", 0), loss("b", 1), loss("c", 2), loss("d", 3)];
    const by = review(
      move(0, { total: 1, R: 4 }),
      move(2, { total: 9, R: 30 }),
      move(3, { total: 9, R: 30 }),
    );
    expect(titles(losses, by)).toEqual(["c", "d", "a"]);
    // Lost where no move cost its dimension, it comes last.
    expect(titles(losses.slice(0, 3), by)).toEqual(["c", "a", "b"]);
  });

  it("[MR8] where a cap holds the total, by what it would have cost but for that", () => {
    const losses = [loss("a", 0), loss("b", 1)];
    const by = review(move(0, { R: 9 }, { held: 2 }), move(1, { R: 9 }, { held: 8 }));
    expect(titles(losses, by)).toEqual(["b", "a"]);
  });

  it("[MR8] a move that cost another dimension lost something else", () => {
    const by = review(move(0, { total: 9, I: 30 }), move(1, { total: 1, R: 3 }));
    expect(titles([loss("a", 0), loss("b", 1)], by)).toEqual(["b", "a"]);
  });

  it("[MR8] what was missed was lost by the first move to cost its dimension from there on", () => {
    const by = review(
      move(1, { total: 3, I: 9 }),
      move(2, { total: 2, R: 8 }),
      move(4, { total: 6, I: 20 }),
    );
    const [step] = nextOf([loss("a", 2, { dimension: "I", missed: true })], by);
    expect(step).toMatchObject({ turn: 4, move: { turn: 4 } });
    const [late] = nextOf([loss("a", 5, { dimension: "I", missed: true })], by);
    expect(late).toMatchObject({ turn: 5, move: null });
  });

  it("[MR8] or by the last at which the better choice would have met it", () => {
    const better = { line: [], total: 100, meets: ["r.own"] };
    const by = review(
      move(1, { total: 3, R: 9 }, { better }),
      move(2, { total: 3, R: 9 }, { better }),
      move(4, { total: 2, R: 8 }),
    );
    const missed = { moment: "r.own", missed: true };
    expect(nextOf([loss("a", 4, missed)], by)[0]!.turn).toBe(2);
    expect(nextOf([loss("a", 3, { ...missed, moment: "r.open" })], by)[0]!.turn).toBe(4);
  });

  it("[MR8] of a record and the choice of its turn the one that cost more is to blame", () => {
    const record = move(2, { total: 4, S: 12 }, { what: "record" });
    const [step] = nextOf(
      [loss("a", 2, { dimension: "S" })],
      review(record, move(2, { total: 1, S: 2 })),
    );
    expect(step!.move).toBe(record);
  });

  it("[MR8] a critical failure is first, tried again from where it could last be avoided", () => {
    const by = review(
      move(1, { total: 20, R: 60 }),
      move(2, { total: 5, E: 5 }, { label: "critical" }),
    );
    const losses = [loss("a", 1), loss("failed", 6, { dimension: null, cost: 1 })];
    expect(titles(losses, by)).toEqual(["failed", "a"]);
    expect(nextOf(losses, by)[0]).toMatchObject({ turn: 2, move: { label: "critical" } });
  });

  const points = fc.integer({ min: 0, max: 300 }).map((tenths) => tenths / 10);
  const anyMove = fc
    .record({
      turn: fc.nat(9),
      total: points,
      R: points,
      S: points,
      label: fc.constantFrom(...LABELS),
    })
    .map(({ turn, label, ...regret }) => move(turn, regret, { label }));
  const anyLoss = fc
    .record({
      turn: fc.nat(9),
      dimension: fc.option(fc.constantFrom(...DIMENSIONS), { freq: 9 }),
      missed: fc.boolean(),
    })
    .map(({ turn, ...rest }) => loss("any", turn, rest));

  it("[MR8] three at most, none made up, none costlier than the one before it", () => {
    fc.assert(
      fc.property(fc.array(anyLoss), fc.array(anyMove), (losses, moves) => {
        const next = nextOf(losses, review(...moves));
        expect(next).toHaveLength(Math.min(3, losses.length));
        expect(new Set(next.map((step) => step.loss)).size).toBe(next.length);
        for (const step of next) expect(losses).toContain(step.loss);
        const costs = next
          .filter((step) => step.loss.dimension !== null)
          .map((step) => step.move?.regret.total ?? -1);
        expect(costs).toEqual(costs.toSorted((a, b) => b - a));
      }),
    );
  });
});
