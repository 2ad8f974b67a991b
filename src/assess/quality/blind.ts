/**
 * A play as somebody marks it blind: what was said, chosen and written, with the lines of its log, and
 * nothing of what the case or anybody made of it. The learner has no name in it [QA6].
 */
import type { CaseData, RecordField } from "../../play/case.ts";
import { dayOf, timeOf } from "../../play/clock.ts";
import type { PlayEvent } from "../../play/event.ts";
import { askedBy, wholeText } from "../../play/letter/letters.ts";
import { standingLines } from "../observe/lines.ts";

export interface BlindLine {
  /** Index in the play's log, to be named in a decision. */
  readonly line: number;
  /** By the clock of the case, as "Tuesday 14:32". */
  readonly clock: string;
  readonly kind: "told" | "said" | "learner" | "chosen" | "own-words" | "record" | "end";
  /** Who speaks, or what is answered; "" for what is told. */
  readonly who: string;
  readonly text: string;
  /** What else could have been chosen. */
  readonly others: readonly string[];
}

const LEARNER = "The learner";

/** Whole words of three letters and more, as they are written: "Will" is hidden, "will" is not. */
function hider(name: string): (text: string) => string {
  const words = name.split(/\s+/).filter((word) => word.length > 2);
  const parts = [name.trim(), ...words]
    .filter((part) => part !== "")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  if (parts.length === 0) return (text) => text;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${parts.join("|")})(?![\p{L}\p{N}])`,
    "gu",
  );
  return (text) => text.replaceAll(pattern, "[name]");
}

/** What was written or ticked, by the words that the learner saw. */
function writtenIn(field: RecordField, given: string | readonly string[] | undefined): string {
  const labels = new Map(
    "options" in field ? field.options.map(({ id, label }) => [id, label]) : [],
  );
  const all = given === undefined ? [] : typeof given === "string" ? [given] : given;
  return all.map((one) => labels.get(one) ?? one).join("; ");
}

/** `learner` is the name to hide; "" where there is none left. */
export function blindLines(
  data: CaseData,
  log: readonly PlayEvent[],
  learner: string,
): readonly BlindLine[] {
  const hide = hider(learner);
  const lines: BlindLine[] = [];
  let clock = 0;
  let offered: readonly string[] = [];
  /** The next line is a person's reason, who may have named the learner. */
  let byPerson = false;
  for (const { at: line, event } of standingLines(log)) {
    const add = (
      kind: BlindLine["kind"],
      who: string,
      text: string,
      others: readonly string[] = [],
    ) =>
      void lines.push({
        line,
        clock: `${dayOf(data.start.day, clock)} ${timeOf(clock)}`,
        kind,
        who,
        text,
        others,
      });
    switch (event.type) {
      case "PlayStarted":
        ({ clock } = event);
        break;
      case "ClockMoved":
        clock += event.minutes;
        break;
      case "SceneSet":
        if (event.heading) add("told", "", event.heading);
        break;
      case "LineSpoken":
        if (event.who === "you") add("learner", LEARNER, event.text);
        else if (event.who === "") add("told", "", event.text);
        else {
          const text = byPerson ? hide(event.text) : event.text;
          add("said", data.cast[event.who]?.name ?? event.who, text);
        }
        byPerson = false;
        break;
      case "AuthorityAnswered":
        byPerson = event.by === "person" && event.reason !== "";
        if (event.by === "person")
          add("told", "", `A person in the manager's chair said ${event.answer}.`);
        break;
      case "OptionsOffered":
        offered = event.options.map(({ text }) => text);
        break;
      case "ChoiceMade":
        add(
          "chosen",
          LEARNER,
          event.text,
          offered.filter((text) => text !== event.text),
        );
        break;
      case "OwnWordsGiven":
        add("own-words", askedBy(data, event.prompt), hide(wholeText(event)));
        break;
      case "RecordWritten":
        for (const field of data.record.fields) {
          add(
            "record",
            field.label,
            hide(writtenIn(field, event.fields[field.id])) || "left empty",
          );
        }
        break;
      case "PlayEnded":
        add("end", "", data.endings[event.ending] ?? event.ending);
        break;
      // Grades, behaviours, criteria, harm and mood are what the case made of it: not for these eyes.
      default:
        break;
    }
  }
  return lines;
}
