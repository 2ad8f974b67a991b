/** The ranges that the panel shows. Those of a walk take the place of what chance has seen. */
import { computed } from "@preact/signals";
import { found } from "../random/throwing.ts";
import { seenRanges, type ScoreRanges } from "./ranges.ts";
import { walked } from "./walking.ts";

export const ranges = computed((): ScoreRanges | null => {
  if (walked.value) return walked.value.found.ranges;
  return found.value ? seenRanges(found.value.found.coverage) : null;
});
