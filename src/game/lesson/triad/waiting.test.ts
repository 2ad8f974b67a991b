import { describe, expect, it } from "vitest";
import { triadMine } from "../../../lesson/triad/seen.ts";
import { aBlock, aPlan, learner, Told } from "../../../../tests/support/lessons.ts";
import type { OwnTriadEvent } from "../../../lesson/triad/event.ts";
import { doneAlready } from "../../class/posted.ts";
import { behaviourWords, dimensionOf } from "./behaviour.ts";
import { asLeft, withWaiting } from "./waiting.ts";
import { allWereAgents, clockWords, phaseOf, taskOf } from "./words.ts";

const CASE = { caseId: "s01", storyHash: "0123456789abcdef", seed: 7 };

/** Three in a group whose first talk has begun. */
const inThrees = (): Told =>
  new Told()
    .add({ type: "Planned", plan: aPlan({ blocks: [aBlock("b1", "triad")] }) })
    .add({ type: "Started" })
    .add({ type: "BlockBegun", block: "b1", from: "" })
    .add({
      type: "GroupsFormed",
      round: "r1",
      block: "b1",
      way: "text",
      cases: [CASE],
      groups: [{ id: "g1", members: ["ann", "ben", "cy"], tutor: false }],
    })
    .add({ type: "TalkBegun", group: "g1", turn: 0 }, learner("ann"));

const talk = { group: "g1", turn: 0 };
const tick = (id: string, quote = ""): OwnTriadEvent => ({
  type: "Ticked",
  ...talk,
  tick: id,
  behaviour: "r.listen",
  quote,
  elapsed: 4_000,
});

/** What cy's device shows with these on their way, and what it shows once the server has them. */
function shownAndTold(...events: readonly OwnTriadEvent[]) {
  const told = inThrees();
  const waiting = events.map((event, n) => ({ id: `w${n}`, at: told.now, event }));
  const shown = withWaiting(triadMine(told.state, "cy")!, waiting, "cy");
  for (const event of events) told.add(event, learner("cy"));
  return { shown, told: triadMine(told.state, "cy")! };
}

describe("one's own part, with what is on its way", () => {
  it.each<[string, readonly OwnTriadEvent[]]>([
    ["a tick", [tick("t1")]],
    ["words put to a tick", [tick("t1"), tick("t1", "Go on.")]],
    ["a tick taken back", [tick("t1"), { type: "TickWithdrawn", ...talk, tick: "t1" }]],
    ["own words", [{ type: "Accounted", ...talk, text: "Calm.", keep: "", next: "" }]],
  ])("[LP9] %s reads the same before and after the server has it", (_, events) => {
    const { shown, told } = shownAndTold(...events);
    expect(shown).toEqual(told);
  });

  it("[LP9] a talk ended here is over here at once, and other groups' things change nothing", () => {
    const told = inThrees();
    const mine = triadMine(told.state, "cy")!;
    const end = { id: "w", at: told.now, event: { type: "TalkEnded", ...talk } as const };
    expect(phaseOf(withWaiting(mine, [end], "cy").talk)).toBe("over");
    const other = { ...end, event: { ...end.event, group: "g2" } };
    expect(withWaiting(mine, [other], "cy")).toEqual(mine);
  });

  it("[LP12] a device that is told of its group no more takes a talk that ran for over", () => {
    const told = inThrees().add(tick("t"), learner("cy"));
    const { talk: over } = asLeft(triadMine(told.state, "cy")!);
    expect(phaseOf(over)).toBe("over");
    expect(over.endedAt! - over.begunAt!).toBe(4_000);
    told.add({ type: "TalkEnded", ...talk });
    const ended = triadMine(told.state, "cy")!;
    expect(asLeft(ended)).toBe(ended);
  });

  it("[LP13] a customer whom nobody else observes with is told to tick, and a group when all were agents", () => {
    const told = inThrees();
    const { talk: three } = triadMine(told.state, "ben")!;
    const two = { ...three, observers: [] };
    expect(taskOf(three, "ben", "customer")).not.toContain("observe");
    expect(taskOf(two, "ben", "customer")).toContain("You also observe");
    expect(taskOf(two, "ann", "agent")).not.toContain("observe");
    const all = () => allWereAgents(triadMine(told.state, "ann")!);
    for (const turn of [1, 2]) {
      told.add({ type: "GroupTurned", group: "g1", turn, from: turn - 1 });
      expect(all()).toBe(false);
      told.add({ type: "TalkBegun", group: "g1", turn }, learner("ann"));
    }
    expect(all()).toBe(true);
  });

  it("[LP9] who has which part next is the server's to say", () => {
    const told = inThrees();
    const mine = triadMine(told.state, "cy")!;
    const event = { type: "GroupTurned", group: "g1", turn: 1, from: 0 } as const;
    expect(withWaiting(mine, [{ id: "w", at: told.now, event }], "cy")).toEqual(mine);
  });

  it("[LP9] what another has done already is done, what is refused otherwise is not", () => {
    const refused = [
      { id: "a", code: "already", message: "The talk has begun." },
      { id: "b", code: "moved", message: "The group has gone on." },
    ];
    expect(doneAlready({ kind: "answered", taken: ["c"], refused })).toEqual({
      kind: "answered",
      taken: ["c", "a"],
      refused: [refused[1]],
    });
  });

  it("[LP6] a behaviour of an older list is told by its id", () => {
    expect(behaviourWords("r.listen")).toBe("let the customer finish");
    expect(behaviourWords("x.gone")).toContain("x.gone");
    expect([dimensionOf("i.time"), dimensionOf("x.gone")]).toEqual(["I", null]);
    expect(clockWords(65_900)).toBe("1:05");
  });
});
