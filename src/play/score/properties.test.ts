import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyPlay, factEvent, harmEvent } from "../../../tests/support/anyLog.ts";
import { chosen, fixture, offered, started } from "../../../tests/support/fixture.ts";
import { customerOf, mood } from "../customer/customer.ts";
import { ratingOf } from "../customer/rating.ts";
import { moodSeries } from "../customer/series.ts";
import { debriefOf } from "../debrief/debrief.ts";
import { DIMENSIONS, type PlayEvent } from "../event.ts";
import { project, standing, type Projection } from "../log.ts";
import { play } from "../play.ts";
import { ledgerOf } from "../promises/ledger.ts";
import { scoreOf, scoring } from "./score.ts";

const score = (log: readonly PlayEvent[]) => scoreOf(fixture, project(log, scoring(fixture)).now);
const withoutEnd = (log: readonly PlayEvent[]) => log.filter((e) => e.type !== "PlayEnded");

describe("what holds of every log", () => {
  it("[SC10] no score leaves its range, whatever the log", () => {
    fc.assert(
      fc.property(anyPlay, (log) => {
        const result = score(log);
        expect(result.total).toBeGreaterThanOrEqual(0);
        expect(result.total).toBeLessThanOrEqual(100);
        for (const d of DIMENSIONS) {
          const { raw, reported } = result.dimensions[d];
          expect(raw >= 0 && raw <= 1 && reported >= 0 && reported <= 100).toBe(true);
        }
        for (const m of result.moments) {
          expect(m.credit === null || (m.credit >= 0 && m.credit <= 1)).toBe(true);
        }
      }),
    );
  });

  it("[SC10] not even when events come in no order at all", () => {
    fc.assert(
      fc.property(fc.array(factEvent, { maxLength: 60 }), (events) => {
        const { total } = score(events);
        expect(total >= 0 && total <= 100).toBe(true);
      }),
    );
  });

  it("[SC11] extra harm never raises a dimension or the total", () => {
    fc.assert(
      fc.property(anyPlay, harmEvent, fc.nat(200), (log, harm, where) => {
        const at = 1 + (where % log.length);
        const before = score(log);
        const after = score([...log.slice(0, at), harm, ...log.slice(at)]);
        expect(after.total).toBeLessThanOrEqual(before.total);
        for (const d of DIMENSIONS) {
          expect(after.dimensions[d].reported).toBeLessThanOrEqual(before.dimensions[d].reported);
        }
        expect(after.ready && !before.ready).toBe(false);
      }),
    );
  });

  it("[SC12] the order of moments, waivers and harms within and between turns does not matter", () => {
    const orderFree = factEvent.filter(
      (e) =>
        (e.type === "MomentMet" && e.moment !== "r.impact" && e.moment !== "i.say") ||
        e.type === "MomentWaived" ||
        e.type === "Harmed" ||
        e.type === "CriticalFailed",
    );
    fc.assert(
      fc.property(
        fc.array(orderFree, { maxLength: 20 }),
        fc.infiniteStream(fc.nat(1000)),
        (facts, keys) => {
          const shuffled = facts
            .map((fact) => ({ fact, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ fact }) => fact);
          const spread = (list: readonly PlayEvent[]) =>
            list.flatMap((fact, turn) => [offered(turn), chosen(turn), fact]);
          const one = score([started, ...spread(facts)]);
          const other = score([started, ...spread(shuffled)]);
          expect(other.total).toBe(one.total);
          expect(other.dimensions.R.raw).toBeCloseTo(one.dimensions.R.raw, 9);
        },
      ),
    );
  });

  function foldsInPieces<S>(fold: Projection<S>): void {
    fc.assert(
      fc.property(anyPlay, fc.nat(200), (log, where) => {
        const at = where % (log.length + 1);
        const pieces = project(log.slice(at), fold, project(log.slice(0, at), fold));
        expect(pieces).toEqual(project(log, fold));
      }),
    );
  }

  it("[LG1] folding in pieces equals folding at once: score", () =>
    foldsInPieces(scoring(fixture)));
  it("[LG1] folding in pieces equals folding at once: customer", () =>
    foldsInPieces(mood(fixture)));
  it("[LG1] folding in pieces equals folding at once: promises", () =>
    foldsInPieces(ledgerOf(fixture)));
  it("[LG1] folding in pieces equals folding at once: play", () => foldsInPieces(play));

  it("[LG2] a log cut short at any event still folds, to a whole debrief", () => {
    fc.assert(
      fc.property(anyPlay, fc.nat(200), (log, where) => {
        const cut = log.slice(0, where % (log.length + 1));
        expect(debriefOf(fixture, cut).dimensions).toHaveLength(4);
      }),
    );
  });

  it("[LG3] stepping back leaves the score of the turns that stand", () => {
    fc.assert(
      fc.property(anyPlay, (log) => {
        expect(score(log)).toEqual(score(standing(log)));
      }),
    );
  });

  it("[CU1] heat, trust and patience stay within 0-100 and the rating within 1-10", () => {
    fc.assert(
      fc.property(anyPlay, (log) => {
        const c = project(withoutEnd(log), customerOf(fixture));
        for (const value of [c.heat, c.trust, c.patience]) {
          expect(value >= 0 && value <= 100).toBe(true);
        }
        const rating = ratingOf(moodSeries(fixture, withoutEnd(log)));
        expect(rating >= 1 && rating <= 10).toBe(true);
      }),
    );
  });

  it("[CU2] the customer's state never enters the score", () => {
    const furious = {
      ...fixture,
      persona: {
        ...fixture.persona,
        heat: 100,
        trust: 0,
        patience: 0,
        volatility: 3,
        priorFailures: 4,
      },
    };
    fc.assert(
      fc.property(anyPlay, (log) => {
        const { total } = scoreOf(furious, project(log, scoring(furious)).now);
        expect(total).toBe(score(log).total);
      }),
    );
  });
});
