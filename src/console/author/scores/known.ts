/** The ranges that the panel shows. Those of an atlas take the place of what chance has seen. */
import { computed } from "@preact/signals";
import { found } from "../random/throwing.ts";
import { seenRanges, type ScoreRanges } from "./ranges.ts";

export const ranges = computed((): ScoreRanges | null =>
  found.value ? seenRanges(found.value.found.coverage) : null,
);
