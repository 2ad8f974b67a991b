/** What the desk knows of a case before it is opened. */
import type { CaseData } from "../play/case.ts";

export type CaseSummary = Pick<
  CaseData,
  | "id"
  | "title"
  | "organisation"
  | "sector"
  | "customer"
  | "level"
  | "channels"
  | "length"
  | "practises"
  | "activity"
> & { readonly hash: string };

export const summaryOf = (data: CaseData, hash: string): CaseSummary => ({
  id: data.id,
  title: data.title,
  organisation: data.organisation,
  sector: data.sector,
  customer: data.customer,
  level: data.level,
  channels: data.channels,
  length: data.length,
  practises: data.practises,
  ...(data.activity ? { activity: data.activity } : {}),
  hash,
});

/** One row of the dated rule pack (stories/rules.json). */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly jurisdiction: string;
  readonly source: string;
  /** The day it came into force, as 2026-04-08. */
  readonly effectiveFrom: string;
  /** The day somebody last held it against a source, as 2026-11-23. */
  readonly checkedOn: string;
  /** What it was held against, and what could not be looked at; left out: the source itself. */
  readonly note?: string;
}
