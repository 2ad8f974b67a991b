/** What the learner's record leaves out, or says that the run does not show. */
import type { CaseData } from "../../../play/case.ts";
import { project } from "../../../play/log.ts";
import { checkRecord } from "../../../play/record/check.ts";
import { truth } from "../../../play/record/truth.ts";
import type { Run } from "../run.ts";
import { draft, type Draft } from "./draft.ts";
import { quote } from "./words.ts";

export function aboutRecord(caseData: CaseData, run: Run): readonly Draft[] {
  if (run.turns.length === 0) return [];
  const record = run.lines.findLast(({ event }) => event.type === "RecordWritten");
  const title = quote(caseData.record.title);
  if (record?.event.type !== "RecordWritten") {
    const asked = run.lines.find(({ event }) => event.type === "RecordAsked");
    if (!asked) return [];
    return [
      draft(
        run,
        "record",
        4,
        asked.at,
        `The record ${title} was asked for and is not written. Who would come to need it, and what must it say?`,
        null,
      ),
    ];
  }
  const known = project(
    run.lines.map(({ event }) => event),
    truth,
  );
  const check = checkRecord(caseData, record.event.fields, known);
  const untrue = check.fields.find((field) => field.untrue.length > 0);
  const silent = check.fields
    .filter(({ missing }) => missing.length > 0)
    .toSorted((a, b) => Number(b.field.essential) - Number(a.field.essential))[0];
  const said = check.fields.flatMap(({ written, field }) =>
    field.kind === "text" ? written : [],
  )[0];
  const drafts: Draft[] = [];
  const add = (rank: number, text: string): void =>
    void drafts.push(draft(run, "record", rank, record.at, text, null));
  if (untrue) {
    add(
      4,
      `Under ${quote(untrue.field.label)} your record says ${quote(untrue.untrue[0]!)}. What in the run is that about, and how would somebody else check it?`,
    );
  }
  if (silent) {
    const left = silent.missing[0]!;
    const whole = silent.field.kind === "text";
    add(
      5,
      whole
        ? `Your record ${title} has nothing under ${quote(silent.field.label)}. Why, and who might have looked for it?`
        : `Under ${quote(silent.field.label)} your record leaves out ${quote(left)}. Why, and what would somebody who reads it make of that?`,
    );
  }
  if (drafts.length === 0 && said !== undefined) {
    add(
      6,
      `You wrote in the record: ${quote(said)} Who will read that, and what did you decide to leave out?`,
    );
  }
  return drafts;
}
