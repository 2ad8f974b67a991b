/** Changes to a plan that is being written. */
import type { Block, BlockKind, LessonPlan } from "../../../../lesson/event.ts";
import { KIND_NAMES, OF_A_CASE } from "../kinds.ts";

const MINUTES: Readonly<Record<BlockKind, number>> = {
  brief: 5,
  play: 15,
  discuss: 10,
  triad: 15,
  debrief: 8,
  questions: 6,
  reflection: 5,
};

/** A block of its kind as one begins to write it, about the case of the plan's last block that has one. */
export const newBlock = (kind: BlockKind, { blocks }: LessonPlan, id: string): Block => ({
  id,
  kind,
  title: KIND_NAMES[kind],
  minutes: MINUTES[kind],
  caseId: OF_A_CASE.has(kind) ? (blocks.findLast(({ caseId }) => caseId !== "")?.caseId ?? "") : "",
  text: "",
});

const withBlocks = (plan: LessonPlan, blocks: readonly Block[]): LessonPlan => ({
  ...plan,
  blocks,
});

export const added = (plan: LessonPlan, block: Block): LessonPlan =>
  withBlocks(plan, [...plan.blocks, block]);

export const removed = (plan: LessonPlan, id: string): LessonPlan =>
  withBlocks(
    plan,
    plan.blocks.filter((block) => block.id !== id),
  );

export const changed = (plan: LessonPlan, id: string, by: Partial<Block>): LessonPlan =>
  withBlocks(
    plan,
    plan.blocks.map((block) => (block.id === id ? { ...block, ...by } : block)),
  );

/** One place up or down; at the edge nothing changes. */
export function moved(plan: LessonPlan, id: string, by: -1 | 1): LessonPlan {
  const at = plan.blocks.findIndex((block) => block.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= plan.blocks.length) return plan;
  const blocks = [...plan.blocks];
  [blocks[at], blocks[to]] = [blocks[to]!, blocks[at]!];
  return withBlocks(plan, blocks);
}

/** The minute at which each block begins, from 0. */
export function begins({ blocks }: LessonPlan): readonly number[] {
  let at = 0;
  return blocks.map(({ minutes }) => {
    const begin = at;
    at += Number.isFinite(minutes) ? minutes : 0;
    return begin;
  });
}
