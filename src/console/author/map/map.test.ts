import { describe, expect, it } from "vitest";
import { structureOf } from "../../../workshop/structure.ts";
import { checkStatic } from "../../../workshop/check.ts";
import { knotsOf } from "./knots.ts";
import { layOut } from "./layout.ts";
import { shapeOf } from "./shape.ts";
import { around, atBeginning, whole, zoomed } from "./panZoom.ts";
import type { MapKnot } from "./storyMap.ts";

const INK = `-> first
=== first
Hello. # km:r.open=full
* [Ask # km:i.time=weak # km:s.do=full] -> second
* [Tunnel] -> aside -> second
+ [Again] -> first
=== second
= one
Here. -> two
= two
* [Leave] Gone.
=== aside
Aside.
->->
=== island
Nobody comes.
-> END
=== function sum(x)
~ return x + 1
`;

function knotsIn(ink: string): readonly MapKnot[] {
  const sources = { main: "t.ink", files: new Map([["t.ink", ink]]) };
  return knotsOf(structureOf(sources), checkStatic(sources, null), null);
}

const knot = (knots: readonly MapKnot[], id: string): MapKnot => {
  const found = knots.find((each) => each.id === id);
  if (!found) throw new Error(`no knot ${id}`);
  return found;
};

describe("the knots of a map", () => {
  const knots = knotsIn(INK);

  it("[AU12] every knot has a box, stitches are part of theirs, functions have none", () => {
    expect(knots.map(({ id }) => id)).toEqual(["", "first", "second", "aside", "island"]);
  });

  it("[AU12] a knot has the dimensions of its moments, in one order", () => {
    expect(knot(knots, "first").dimensions).toEqual(["R", "I", "S"]);
    expect(knot(knots, "first").moments.toSorted()).toEqual(["i.time", "r.open", "s.do"]);
    expect(knot(knots, "second").dimensions).toEqual([]);
  });

  it("[AU12] ways lead to knots, to the end, and there and back", () => {
    const { ways } = knot(knots, "first");
    expect(ways.map(({ to, kind }) => `${kind} ${to}`).toSorted()).toEqual([
      "divert first",
      "divert second",
      "divert second",
      "tunnel aside",
    ]);
    expect(knot(knots, "island").ways).toEqual([{ to: "END", kind: "divert" }]);
  });

  it("[AU12] dead ends and what nothing leads to are marked, and nothing else", () => {
    const faults = Object.fromEntries(knots.map((each) => [each.id, each.faults]));
    expect(faults).toEqual({
      "": [],
      first: [],
      second: ["dead-end"],
      aside: [],
      island: ["unreached"],
    });
  });

  it("[AU12] can be searched by any words in it", () => {
    expect(knot(knots, "island").words).toContain("nobody comes");
    expect(knot(knots, "first").words).toContain("again");
  });
});

describe("the layout of a map", () => {
  it("[AU12] a box and a line for everything, within the picture, none over another", () => {
    const knots = knotsIn(INK);
    const map = layOut(knots);
    expect(Object.keys(map.boxes)).toHaveLength(knots.length);
    const edges = map.edges.map(({ from, to, times }) => `${from}>${to} ${times}`);
    expect(edges.toSorted()).toEqual([">first 1", "first>first 1", "first>second 2"]);
    const boxes = Object.values(map.boxes);
    for (const [at, a] of boxes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(map.width);
      for (const b of boxes.slice(at + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
          Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart).toBe(true);
      }
    }
  });

  it("[AU12] the same story gives the same picture", () => {
    expect(layOut(knotsIn(INK))).toEqual(layOut(knotsIn(INK)));
    const mended = INK.replace("Nobody comes.", "Somebody comes. # km:e.rung=full");
    expect(shapeOf(knotsIn(mended))).toBe(shapeOf(knotsIn(INK)));
    expect(shapeOf(knotsIn(INK.replace("-> two", "-> aside")))).not.toBe(shapeOf(knotsIn(INK)));
  });

  it("[AU12] a story of nothing, or of its start alone, has a map", () => {
    expect(knotsIn("")).toEqual([]);
    expect(layOut([]).edges).toEqual([]);
    expect(knotsIn("Hello.\n* [Go] -> END\n").map(({ name }) => name)).toEqual(["Start"]);
  });
});

describe("moving about", () => {
  const window = { width: 600, height: 400 };
  const map = { width: 900, height: 3000 };

  it("[AU12] all of it fits, and its beginning is at the top in full size", () => {
    const all = whole(map, window);
    expect(map.height * all.scale).toBeLessThanOrEqual(window.height + 1e-9);
    expect(map.width * all.scale).toBeLessThanOrEqual(window.width);
    const first = { x: 450, y: 30, width: 100, height: 50 };
    expect(atBeginning(map, window, first)).toEqual({ scale: 1, x: -150, y: 0 });
  });

  it("[AU12] zooming keeps the point under the pointer where it is, within bounds", () => {
    const now = { x: 10, y: 20, scale: 0.5 };
    const next = zoomed(now, 2, 100, 50);
    expect((100 - next.x) / next.scale).toBeCloseTo((100 - now.x) / now.scale);
    expect((50 - next.y) / next.scale).toBeCloseTo((50 - now.y) / now.scale);
    expect(zoomed(now, 1e9, 0, 0).scale).toBe(2.5);
    expect(zoomed(now, 1e-9, 0, 0).scale).toBe(0.08);
  });

  it("[AU12] a box that is seen stays where it is; one that is not comes to the middle", () => {
    const now = { x: 0, y: 0, scale: 1 };
    expect(around({ x: 300, y: 200, width: 100, height: 50 }, window, now)).toBe(now);
    const far = around({ x: 300, y: 2000, width: 100, height: 50 }, window, now);
    expect(far.y + 2000 * far.scale).toBeCloseTo(200);
  });
});
