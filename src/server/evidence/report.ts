/** What a check of an export found, in plain words. */
import type { Report } from "./check.ts";
import type { Known } from "./checkLine.ts";

/** Runs of erased entries told unless all are asked for. */
const RUNS = 50;

const number = (value: number): string => value.toLocaleString("en-GB");
const day = (at: number): string => new Date(at).toISOString();
/** In groups of eight, so that two people can compare it aloud. */
export const grouped = (hex: string): string => hex.replaceAll(/(.{8})(?=.)/g, "$1 ");
const run = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}-${last}`;

function erasedText(erased: Report["erased"], all: boolean): string {
  const count = erased.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (count === 0) return "No entry's content was erased.";
  const told = all ? erased : erased.slice(0, RUNS);
  const more = erased.length > told.length ? ` and more (--erased lists all)` : "";
  return `Content erased, as the log itself records, of ${number(count)} of them: ${told.map(run).join(", ")}${more}.`;
}

function signedText({ entries, signedTo, signedBy, checkpoints }: Report, known: Known): string[] {
  if (signedTo === 0) return ["No signature counts."];
  const lines = [
    `Signed up to entry ${signedTo} (${number(checkpoints)} signatures), by:`,
    ...signedBy.map((id) => `  ${grouped(id)}`),
  ];
  if (signedTo < entries) {
    lines.push(
      `Not signed: entries ${signedTo + 1} to ${entries}. Whoever had the file could have written these anew.`,
    );
  }
  if (known.keys.length === 0) {
    lines.push(
      "That this key is the centre's is only what the file says. Compare the fingerprint with one",
      "you got from the centre another way, and then check with: --key <fingerprint>",
    );
  }
  return lines;
}

export function reportText(report: Report, known: Known, allErased: boolean): string {
  const { heading, entries, head, fault } = report;
  return [
    `Evidence log of ${JSON.stringify(heading.centre.name)} (${JSON.stringify(heading.centre.id)}), exported ${day(heading.madeAt)} by Redress ${JSON.stringify(heading.program)}`,
    ...(fault
      ? [`WRONG: ${fault.message}`, `In order before that: ${number(entries)} entries.`]
      : [
          `In order: ${number(entries)} entries, each as it was written, none missing, moved or added.`,
          erasedText(report.erased, allErased),
          ...signedText(report, known),
          `To hold later exports against this one, keep: --head ${entries}:${head}`,
        ]),
  ].join("\n");
}
