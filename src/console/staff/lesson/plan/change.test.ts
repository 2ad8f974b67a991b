import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFault } from "../../../../lesson/admit.ts";
import { minutesOf } from "../../../../lesson/clock.ts";
import { BLOCK_KINDS, type LessonPlan } from "../../../../lesson/event.ts";
import { planFrom, TEMPLATES } from "../list/templates.ts";
import { added, begins, changed, moved, newBlock, removed } from "./change.ts";

let made = 0;
const id = (): string => `b${made++}`;

const anyPlan = fc.array(fc.constantFrom(...BLOCK_KINDS), { maxLength: 8 }).map(
  (kinds): LessonPlan =>
    kinds.reduce<LessonPlan>((plan, kind) => added(plan, newBlock(kind, plan, id())), {
      title: "Lesson",
      blocks: [],
    }),
);

describe("[LT1] ready-made lessons", () => {
  it.each(TEMPLATES.map((each) => [each.name, each] as const))(
    "%s takes fifty minutes and is a plan that can be held",
    (name, template) => {
      const plan = planFrom(template, name, "s01", id);
      expect(minutesOf(plan.blocks)).toBe(50);
      expect(planFault(plan)).toBeNull();
    },
  );
});

describe("[LT2] a plan that is being written", () => {
  it("keeps every block whatever is moved, and moving back is as it was", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.constantFrom(-1, 1), (plan, pick, by) => {
        const block = plan.blocks[pick % Math.max(1, plan.blocks.length)];
        if (!block) return;
        const after = moved(plan, block.id, by);
        expect(after.blocks.map((each) => each.id).toSorted()).toEqual(
          plan.blocks.map((each) => each.id).toSorted(),
        );
        const at = plan.blocks.indexOf(block);
        const edge = by < 0 ? at === 0 : at === plan.blocks.length - 1;
        expect(after.blocks.indexOf(block)).toBe(edge ? at : at + by);
        if (!edge) expect(moved(after, block.id, by === 1 ? -1 : 1)).toEqual(plan);
      }),
    );
  });

  it("changes and takes out one block and no other", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), (plan, pick) => {
        const block = plan.blocks[pick % Math.max(1, plan.blocks.length)];
        if (!block) return;
        const others = (of: LessonPlan) => of.blocks.filter((each) => each.id !== block.id);
        expect(others(changed(plan, block.id, { minutes: 99 }))).toEqual(others(plan));
        expect(removed(plan, block.id).blocks).toEqual(others(plan));
      }),
    );
  });

  it("says when each block begins", () => {
    const plan = planFrom(TEMPLATES[0]!, "Lesson", "s01", id);
    expect(begins(plan)).toEqual([0, 5, 23, 35, 44]);
  });
});
