/** Records counted and cut: what the learner's charts and tables show. */
import type { CaseRecord, ProjectData } from "./data.ts";
import type { Cut, CutBy, ProjectState } from "./state.ts";
import type { Came } from "./survey.ts";

export interface Bar {
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

/** What a record not yet read and sorted is counted under. */
export const UNSORTED = "unsorted";

const groupsOf = (data: ProjectData, by: CutBy): readonly { id: string; title: string }[] => {
  switch (by) {
    case "code":
      return data.codes;
    case "cause":
      return [...data.causes, { id: UNSORTED, title: "Not sorted yet" }];
    case "channel":
      return data.channels;
    case "week":
      return [1, 2, 3, 4].map((week) => ({ id: String(week), title: `Week ${week}` }));
  }
};

function groupOf(record: CaseRecord, by: CutBy, sorted: ProjectState["sorted"]): string {
  switch (by) {
    case "code":
      return record.code;
    case "cause":
      return sorted[record.id] ?? UNSORTED;
    case "channel":
      return record.channel;
    case "week":
      return String(record.week);
  }
}

/** The bars of a cut; the largest first, but weeks in their order. Groups without a record are left out. */
export function countRecords(
  data: ProjectData,
  sorted: ProjectState["sorted"],
  { by, repeatsOnly }: Cut,
): readonly Bar[] {
  const records = data.records.filter(({ again }) => again || !repeatsOnly);
  const bars = groupsOf(data, by)
    .map(({ id, title }) => ({
      id,
      title,
      count: records.filter((record) => groupOf(record, by, sorted) === id).length,
    }))
    .filter(({ count }) => count > 0);
  return by === "week" ? bars : bars.toSorted((a, b) => b.count - a.count);
}

/**
 * How well the records that are easy to get wrong were sorted: the share (0-1) of those whose logged
 * code hides the main cause that the learner sorted under it.
 */
export function foundShare(data: ProjectData, sorted: ProjectState["sorted"]): number {
  const hidden = data.records.filter(({ again, cause }) => again && cause === data.mainCause);
  const found = hidden.filter(({ id }) => sorted[id] === data.mainCause);
  return hidden.length === 0 ? 0 : found.length / hidden.length;
}

/** The themes given to replies that are there: another survey may have brought others. */
export const codedAmong = (
  came: readonly Came[],
  coded: ProjectState["coded"],
): ProjectState["coded"] =>
  Object.fromEntries(
    came.flatMap(({ reply: { id } }) => (coded[id] === undefined ? [] : [[id, coded[id]]])),
  );

/** Share (0-1) of the coded replies that lie under the theme they are mostly about. */
export function codedShare(data: ProjectData, coded: ProjectState["coded"]): number {
  const all = data.replies.filter(({ asked, id }) => asked === "before" && coded[id] !== undefined);
  const right = all.filter(({ id, theme }) => coded[id] === theme);
  return all.length === 0 ? 0 : right.length / all.length;
}
