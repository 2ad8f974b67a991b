/** A case's title as the desk knows it: fetched with the desk, not with a play. */
import { summaries } from "virtual:redress/summaries";

export const titleOf = (caseId: string): string =>
  summaries.find(({ id }) => id === caseId)?.title ?? caseId;
