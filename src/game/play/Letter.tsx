/** An email as a letter: who to, who from, about what. */
import type { CaseData } from "../../play/case.ts";
import { dayOf, timeOf } from "../../play/clock.ts";
import { Line } from "./Line.tsx";
import { MOOD_WORDS } from "./temper.ts";
import type { Entry } from "./talk.ts";
import type { Block } from "./threadOf.ts";

export interface LetterProps {
  readonly block: Block & { kind: "speech" };
  readonly caseData: CaseData;
  /** The whole talk, for what was written of this letter in earlier turns. */
  readonly all: readonly Entry[];
  readonly turn: number;
}

/** A letter is written a paragraph at a time: those before this turn's, the first one first. */
function writtenBefore(all: readonly Entry[], turn: number): readonly string[] {
  const found: string[] = [];
  for (const entry of all.filter((each) => each.turn < turn).toReversed()) {
    if (entry.kind === "heading") break;
    if (entry.kind !== "line" || entry.who === "") continue;
    if (entry.who !== "you" || entry.channel !== "email") break;
    found.unshift(entry.text);
  }
  return found;
}

/** What its record is kept under: "Guest complaint record PH-0417" gives "Your complaint, PH-0417". */
function subjectOf({ title, record }: CaseData): string {
  const about = /\brecord:? +(.+)$/i.exec(record.title)?.[1];
  if (about === undefined) return `Re: ${title}`;
  return `${/complaint/i.test(record.title) ? "Your complaint," : "Re:"} ${about}`;
}

export function Letter({ block, caseData, all, turn }: LetterProps) {
  const mine = block.who === "you";
  const desk = `${caseData.organisation}${caseData.customer === "external" ? ", complaints" : ""}`;
  const other = mine ? (caseData.cast[caseData.persona.who]?.name ?? "") : block.name;
  return (
    <div class="letter">
      <dl>
        <dt>From</dt>
        <dd>
          <b>{mine ? desk : other}</b>
          {!mine && MOOD_WORDS[block.mood] && (
            <span class="letter-mood">{MOOD_WORDS[block.mood]}</span>
          )}
        </dd>
        <dt>To</dt>
        <dd>{mine ? other : desk}</dd>
        <dt>{mine ? "Written" : "Sent"}</dt>
        <dd>
          {dayOf(caseData.start.day, block.clock)} {timeOf(block.clock)}
        </dd>
        <dt>Subject</dt>
        <dd>{subjectOf(caseData)}</dd>
      </dl>
      <div class="letter-text">
        {mine &&
          writtenBefore(all, turn).map((text) => (
            <p key={text} class="line earlier">
              {text}
            </p>
          ))}
        {block.lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </div>
    </div>
  );
}
