/** Evidence too old to be believed now, as the centre draws the line (brief 3.2, Current) [ES]. */
import { olderThan } from "../day.ts";
import type { EvidenceItem } from "./items.ts";

/** Those that date from more than so many months before today; none where no line is drawn. */
export const outOfDate = (
  items: readonly EvidenceItem[],
  months: number | null,
  today: string,
): readonly EvidenceItem[] => items.filter(({ day }) => olderThan(day, months, today));
