/** Whether the talks of a shift lead anywhere, and whether each of its moments can be had in full. */
import type { CaseData } from "../../play/case.ts";
import type { ShiftData } from "../../shift/day.ts";
import type { JsonPath } from "../jsonLines.ts";
import type { Broken } from "./ids.ts";
import { repliesOf, tagsOf, talksOf } from "./rows.ts";

/** Ids that a list gives twice. */
function twice(shift: ShiftData): readonly Broken[] {
  const lists = [
    "contacts",
    "errands",
    "happenings",
    "panel",
    "causes",
    "nexts",
    "standards",
  ] as const;
  const of = (path: JsonPath, ids: readonly string[]): readonly Broken[] =>
    ids.flatMap((id, at) =>
      ids.indexOf(id) === at
        ? []
        : [{ path: [...path, at], message: `the id "${id}" is given twice` }],
    );
  return [
    ...lists.flatMap((name) =>
      of(
        [name],
        shift[name].map(({ id }) => id),
      ),
    ),
    ...talksOf(shift).flatMap(({ path, row }) =>
      of(
        [...path, "steps"],
        row.steps.map(({ id }) => id),
      ),
    ),
  ];
}

/** Steps that no reply leads to, and steps with no reply that is always there. */
function lostSteps(shift: ShiftData): readonly Broken[] {
  return talksOf(shift).flatMap(({ path, row, contact }) => {
    const reached = new Set([row.steps[0]!.id, ...(contact?.back ? [contact.back] : [])]);
    for (const step of row.steps) for (const { to } of step.replies) reached.add(to);
    return row.steps.flatMap((step, at) => [
      ...(reached.has(step.id)
        ? []
        : [{ path: [...path, "steps", at], message: "no reply leads to this step" }]),
      ...(step.replies.some(({ when }) => !when?.length)
        ? []
        : [{ path: [...path, "steps", at], message: "one reply at least needs no condition" }]),
    ]);
  });
}

/** Moments that nothing in the day gives in full; those of promises are earned by keeping them. */
function lostMoments(shift: ShiftData, data: CaseData): readonly Broken[] {
  const full = new Set(
    tagsOf(shift).flatMap(({ tags }) =>
      tags.flatMap((tag) => /^km:\s*([\w.-]+)\s*=\s*full$/.exec(tag)?.[1] ?? []),
    ),
  );
  const otherwise = new Set([
    ...Object.values(shift.moments),
    ...data.promises.flatMap(({ moment }) => moment ?? []),
    ...data.matters.map(({ moment }) => moment),
    ...data.moments.filter(({ behaviour }) => behaviour === "s.record").map(({ id }) => id),
  ]);
  return data.moments.flatMap(({ id }) =>
    full.has(id) || otherwise.has(id)
      ? []
      : [{ path: ["contacts"], message: `nothing in the day gives the moment "${id}" in full` }],
  );
}

/** Criteria that case.json claims and no tag of the day touches. */
function lostCriteria(shift: ShiftData, data: CaseData): readonly Broken[] {
  const touched = new Set(tagsOf(shift).flatMap(({ tags }) => tags));
  return data.criteria.flatMap((id) =>
    touched.has(`ac:${id}`)
      ? []
      : [{ path: ["contacts"], message: `nothing in the day touches the criterion "${id}"` }],
  );
}

/** Times have to lie in the day. */
function lostTimes(shift: ShiftData, data: CaseData): readonly Broken[] {
  const { clock } = data.start;
  const within = (path: JsonPath, at: number): readonly Broken[] =>
    at >= clock && at <= shift.closes
      ? []
      : [
          {
            path,
            message: `${at} is not between the start (${clock}) and the close (${shift.closes})`,
          },
        ];
  return [
    ...shift.contacts.flatMap(({ at, spread }, i) => within(["contacts", i, "at"], at + spread)),
    ...shift.happenings.flatMap(({ at }, i) => within(["happenings", i, "at"], at)),
    ...(shift.closes > clock ? [] : within(["closes"], shift.closes)),
  ];
}

/** Replies that nobody could read while others wait. */
const longReplies = (shift: ShiftData): readonly Broken[] =>
  repliesOf(shift).flatMap(({ path, reply }) =>
    reply.text.length > 400 ? [{ path, message: "a reply has at most 400 characters" }] : [],
  );

export const lostWays = (shift: ShiftData, data: CaseData): readonly Broken[] => [
  ...twice(shift),
  ...lostSteps(shift),
  ...lostMoments(shift, data),
  ...lostTimes(shift, data),
  ...lostCriteria(shift, data),
  ...longReplies(shift),
];
