/** The rows of a shift.json, each with what it names: what its checks walk. */
import type { Reply, ShiftData } from "../../shift/day.ts";
import type { JsonPath } from "../jsonLines.ts";

/** A contact or an errand: whoever is talked with, step by step. */
export interface Talk {
  readonly path: JsonPath;
  readonly row: ShiftData["contacts"][number] | ShiftData["errands"][number];
  readonly contact: ShiftData["contacts"][number] | null;
}

export const talksOf = (shift: ShiftData): readonly Talk[] => [
  ...shift.contacts.map((row, at) => ({ path: ["contacts", at], row, contact: row })),
  ...shift.errands.map((row, at) => ({ path: ["errands", at], row, contact: null })),
];

/** Every reply of the day with the path to it. */
export const repliesOf = (
  shift: ShiftData,
): readonly { readonly path: JsonPath; readonly reply: Reply; readonly talk: Talk }[] =>
  talksOf(shift).flatMap((talk) =>
    talk.row.steps.flatMap((step, s) =>
      step.replies.map((reply, r) => ({
        path: [...talk.path, "steps", s, "replies", r],
        reply,
        talk,
      })),
    ),
  );

/** Every list of tags with the path to it. */
export const tagsOf = (
  shift: ShiftData,
): readonly { readonly path: JsonPath; readonly tags: readonly string[] }[] => [
  ...repliesOf(shift).map(({ path, reply }) => ({
    path: [...path, "tags"],
    tags: reply.tags ?? [],
  })),
  ...shift.contacts.map(({ lost }, at) => ({ path: ["contacts", at, "lost"], tags: lost ?? [] })),
  ...shift.happenings.map(({ tags }, at) => ({
    path: ["happenings", at, "tags"],
    tags: tags ?? [],
  })),
];

/** Every list of lines with the path to it. */
export const linesOf = (
  shift: ShiftData,
): readonly { readonly path: JsonPath; readonly lines: readonly string[] }[] => [
  ...repliesOf(shift).map(({ path, reply }) => ({
    path: [...path, "answer"],
    lines: reply.answer ?? [],
  })),
  ...talksOf(shift).flatMap(({ path, row }) =>
    row.steps.flatMap(({ lines, hot }, s) => [
      { path: [...path, "steps", s, "lines"], lines: lines ?? [] },
      { path: [...path, "steps", s, "hot"], lines: hot ?? [] },
    ]),
  ),
  ...shift.happenings.map(({ lines }, at) => ({
    path: ["happenings", at, "lines"],
    lines: lines ?? [],
  })),
];

/** Every condition with the path to it. */
export const conditionsOf = (
  shift: ShiftData,
): readonly { readonly path: JsonPath; readonly condition: string }[] => {
  const found: { path: JsonPath; condition: string }[] = [];
  const add = (path: JsonPath, when: readonly string[] | undefined): void => {
    (when ?? []).forEach((condition, at) => found.push({ path: [...path, "when", at], condition }));
  };
  for (const { path, reply } of repliesOf(shift)) add(path, reply.when);
  for (const { path, row } of talksOf(shift)) add(path, row.when);
  shift.happenings.forEach(({ when }, at) => add(["happenings", at], when));
  shift.panel.forEach(({ when }, at) => add(["panel", at], when));
  shift.standards.forEach((standard, at) => {
    if (standard.kind !== "act") return;
    found.push({ path: ["standards", at, "from"], condition: standard.from });
    found.push({ path: ["standards", at, "to"], condition: standard.to });
  });
  found.push({ path: ["pattern", "proof"], condition: shift.pattern.proof });
  return found;
};
