/** The observation record in print, and what the learner did and wrote in the plays observed. */
import { caseName, type NamedCase } from "../../../assess/caseName.ts";
import type { ObservationTold } from "../../../assess/export/observations.ts";
import type { PlayTold } from "../../../assess/export/plays.ts";
import type { Sheets } from "./sheets.ts";
import { stood, ukTime, yesNo } from "./words.ts";

/** What stands in one place of the record, each sentence saying what it is. */
const seen = ({
  text,
  quote,
  shown,
  before,
  withdrawn,
}: ObservationTold["notes"][number]): string =>
  [
    withdrawn ? `WITHDRAWN (${stood(withdrawn)}): ${withdrawn.why}` : "",
    text,
    quote === "" ? "" : `The learner's words:\n“${quote}”`,
    shown === "" ? "" : `On the screen: ${shown}`,
    ...before.map((one) => `Before it was amended (${stood(one)}; ${one.why}): ${one.text}`),
  ]
    .filter((part) => part !== "")
    .join("\n");

export function observationPages(
  sheets: Sheets,
  one: ObservationTold,
  number: number,
  cases: readonly NamedCase[],
): void {
  sheets.heading(4, `Observation ${number}`);
  sheets.paragraph(one.howSays);
  sheets.facts([
    ["Place", one.place],
    ["Case", caseName(cases, one.caseId)],
    ["Begun", stood(one.begun)],
    ["Ended", one.ended ? stood(one.ended) : ""],
    ["How it ended", one.endSays],
    ["Running clock at the end", one.ran],
    [
      "Pauses",
      one.pauses
        .map(
          ({ from, to, why }) => `${ukTime(from)} to ${to === "" ? "the end" : ukTime(to)}: ${why}`,
        )
        .join("\n"),
    ],
    ["Others present", one.present.map(({ name, role }) => `${name} (${role})`).join("; ")],
    ["Agreed to be recorded", yesNo(one.recordingAgreed)],
    [
      "Play",
      one.play
        ? `${one.play.id}; case version ${one.play.storyHash}, seed ${one.play.seed}, rubric ${one.play.rubric}, rule pack ${one.play.rulePack}, begun ${ukTime(one.play.startedAt)}`
        : "",
    ],
  ]);
  sheets.table(
    ["Clock", "What the learner did and said", "Criteria", "Label", "Play line", "Log line"],
    [1, 5.6, 1.5, 1.9, 0.9, 1],
    one.notes.map((note) => [
      note.clock,
      seen(note),
      note.criteria.join(", "),
      note.label,
      note.playLine === null ? "" : String(note.playLine),
      String(note.line),
    ]),
  );
}

const KINDS = {
  choice: "Chose",
  "own-words": "Own words",
  record: "Case record",
  "step-back": "Stepped back",
} as const;

export function playPages(
  sheets: Sheets,
  plays: readonly PlayTold[],
  cases: readonly NamedCase[],
): void {
  if (plays.length === 0) return;
  sheets.heading(2, "The learner's words and choices in the plays");
  for (const play of plays) {
    sheets.heading(3, caseName(cases, play.caseId));
    sheets.paragraph(play.modeSays);
    if (play.erased) sheets.paragraph("Some or all of this play's content has been erased.");
    sheets.facts([
      ["Play", play.id],
      ["Case version", play.storyHash],
      ["Seed", play.seed === null ? "" : String(play.seed)],
      ["Lines of its log", String(play.lines)],
    ]);
    sheets.table(
      ["Play line", "What", "In the learner's words", "Log line"],
      [1, 1.5, 7, 1],
      play.did.map((one) => [
        String(one.playLine),
        KINDS[one.kind],
        [one.asked === "" ? "" : `Asked: ${one.asked}`, one.text]
          .filter((part) => part !== "")
          .join("\n"),
        String(one.line),
      ]),
    );
  }
}
