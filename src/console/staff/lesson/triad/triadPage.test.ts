import { describe, expect, it } from "vitest";
import { aForming, inTriads, learner } from "../../../../../tests/support/lessons.ts";
import {
  dealt,
  made,
  membersOf,
  moved,
  NOBODY,
  OUT,
  partsWords,
  placeOf,
  turnsOf,
  withTutor,
} from "./seating.ts";
import { movedOn, standingsOf, talksOf } from "./standing.ts";

const seven = ["a", "b", "c", "d", "e", "f", "g"];

describe("forming groups", () => {
  it("[TR14] dealt, then changed by hand: moved, taken out, into a new group, with the tutor", () => {
    const first = dealt(seven, 3, 5);
    expect(first.groups).toBe(2);
    const third = moved(moved(first, "a", 3), "b", OUT);
    const sizes = [1, 2, 3].map((group) => membersOf(third, group).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(6);
    expect([placeOf(third, "a"), placeOf(third, "b"), placeOf(third, "z")]).toEqual([3, OUT, OUT]);
    let n = 0;
    const groups = made(withTutor(third, 3, true), () => `id${n++}`);
    expect(groups.at(-1)).toEqual({ id: "id2", members: ["a"], tutor: true });
    const emptied = membersOf(first, 2).reduce((next, who) => moved(next, who, 1), first);
    expect(made(emptied, () => "id")).toHaveLength(1);
    expect(made(NOBODY, () => "id")).toEqual([]);
  });

  it("[TR21] everybody in the largest group has a turn as agent with a case of its own", () => {
    const turns = (people: readonly string[], size: 2 | 3 | 4) =>
      turnsOf(dealt(people, size, 5), size);
    expect([turns(seven, 3), turns(seven.slice(1), 3), turns(seven, 2)]).toEqual([4, 3, 3]);
    const crowded = seven.reduce((next, who) => moved(next, who, 1), dealt(seven, 2, 5));
    expect(turnsOf(crowded, 2)).toBe(4);
    expect(turnsOf(NOBODY, 2)).toBe(2);
  });

  it("[TR14] says what the parts of a group come to", () => {
    expect([1, 2, 3, 4, 5].map((many) => partsWords(many, false))).toEqual([
      "agent; you are the customer",
      "agent and customer; who was the customer ticks afterwards",
      "agent, customer, an observer",
      "agent, customer, 2 observers",
      "too many: at most 4",
    ]);
    expect(partsWords(2, true)).toBe("agent, you are the customer, an observer");
  });
});

describe("the overview", () => {
  it("[TR15] points at groups that wait while others talk, are behind, or tick nothing", () => {
    const told = inTriads().add(aForming(["abc", "def", "gh"]));
    const looks = () => standingsOf(told.state.rounds[0]!.groups, told.now).map(({ look }) => look);
    const begin = (group: string, turn = 0) =>
      told.add({ type: "TalkBegun", group, turn }, learner(group === "g1" ? "a" : "d"));
    expect(looks()).toEqual([null, null, null]);
    begin("g1");
    expect(looks()).toEqual([null, null, null]);
    begin("g2");
    expect(looks()).toEqual([null, null, "The others have begun."]);
    told.wait(200_000);
    expect(looks()[0]).toBe("Nothing has been ticked yet.");
    told.add({
      type: "Ticked",
      group: "g1",
      turn: 0,
      tick: "t",
      behaviour: "r.open",
      quote: "",
      elapsed: 1000,
    });
    for (const group of ["g1", "g2"]) told.add({ type: "GroupTurned", group, turn: 1, from: 0 });
    expect(looks()).toEqual([null, null, "A turn behind the others."]);
    const onward = () => movedOn(talksOf(told.state.rounds[0]!.groups)).map(({ group }) => group);
    expect(onward()).toEqual(["g3"]);
    told.add({ type: "GroupTurned", group: "g3", turn: 1, from: 0 });
    expect(onward()).toEqual(["g1", "g2", "g3"]);
    for (const who of ["g", "h"]) {
      told.add({ type: "MemberPlaced", round: "r1", learner: who, group: "" });
    }
    expect(standingsOf(told.state.rounds[0]!.groups, told.now)[2]).toMatchObject({
      state: "empty",
      look: null,
    });
  });
});
