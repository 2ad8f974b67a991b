/** What a check of a pack found, in plain words. */
import type { Known } from "../evidence/checkLine.ts";
import { grouped } from "../evidence/report.ts";
import type { PackReport } from "./check.ts";

const number = (value: number): string => value.toLocaleString("en-GB");

export function packReportText(report: PackReport, known: Known): string {
  const { file, fault, exported, lines, between } = report;
  const { learner, unit, centre } = file.document.cover;
  const title = `Evidence pack of ${JSON.stringify(learner.name)} for ${JSON.stringify(unit.title)}, ${JSON.stringify(centre.name)}, made ${new Date(file.madeAt).toISOString()} by Redress ${JSON.stringify(file.program)}`;
  if (fault) return `${title}\nWRONG: ${fault.message}`;
  return [
    title,
    `In order: the document is what its ${number(lines)} lines of the centre's log give, and what the centre put on record as exported by line ${exported!.seq}.`,
    `Each of these lines is as it was written, and under a signature; the chain to each signature holds (${number(between)} lines of others between, by their headers).`,
    report.erased.length > 0
      ? `Content erased of ${number(report.erased.length)} of the lines: ${report.erased.slice(0, 50).join(", ")}. Only the centre's whole export shows the record of the erasure.`
      : "No line's content was erased.",
    "Signed by:",
    ...report.signedBy.map((id) => `  ${grouped(id)}`),
    ...(known.keys.length === 0
      ? [
          "That this key is the centre's is only what the file says. Compare the fingerprint with one",
          "you got from the centre another way, and then check with: --key <fingerprint>",
        ]
      : []),
    `Pack hash (the printed form has the same): ${grouped(report.document)}`,
    `To hold a whole export of the log against this pack: --head ${exported!.seq}:${exported!.hash}`,
  ].join("\n");
}
