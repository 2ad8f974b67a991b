/** What an activity leaves behind: documents made of what was done, and of nothing else. */
import type { CaseData } from "./case.ts";

/** `investigation`: what keeps happening and why, as counted or reported. */
export const DOCUMENT_KINDS = [
  "investigation",
  "survey",
  "minutes",
  "proposal",
  "procedure",
  "notice",
  "evaluation",
  "report",
  "briefing",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface PlayDocument {
  /** The same for as long as the play goes on, whatever is added to it. */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** A document as plain text, for a file of its own and for a portfolio: the same, letter for letter. */
export const documentText = (caseData: CaseData, { title, parts }: PlayDocument): string =>
  [
    `${title}\n${caseData.organisation}: ${caseData.title}`,
    ...parts.map(({ heading, lines }) => `${heading}\n${lines.join("\n")}`),
  ].join("\n\n") + "\n";
