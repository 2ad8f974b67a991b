/** The whole talk with channel and time; in practice each earlier choice can be gone back to. */
import { pounds } from "../../../play/pounds.ts";
import { useState } from "preact/hooks";
import type { CaseData } from "../../../play/case.ts";
import type { Channel } from "../../../play/event.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { channelHead } from "../channelWords.ts";
import { dayOf, timeOf } from "../../../play/clock.ts";
import type { Entry } from "../talk.ts";
import "./papers.css";

const DONE = { say: "You", do: "You (action)", look: "You looked up" } as const;

function textOf(entry: Entry): readonly [string, string] {
  switch (entry.kind) {
    case "line":
      return [entry.name, entry.text];
    case "reply":
      return [DONE[entry.option], entry.text];
    case "own":
      return ["You, in your own words", entry.text];
    case "record":
      return ["", "The case record was written."];
    case "limit":
      return ["", `Your limit was raised to ${pounds(entry.pence)}.`];
    case "heading":
      return ["", entry.text];
  }
}

export interface HistoryProps {
  readonly caseData: CaseData;
  readonly entries: readonly Entry[];
  /** Absent where there is no going back. */
  readonly onStepBack?: (turn: number) => void;
  /** After the end: a finished play stays as it was, and a new one goes on from there. */
  readonly onTry?: (turn: number) => void;
}

export function History({ caseData, entries, onStepBack, onTry }: HistoryProps) {
  const [asked, ask] = useState(-1);
  let channel: Channel | null = null;
  let day = "";
  return (
    <ol class="history">
      {entries.map((entry, i) => {
        const today = dayOf(caseData.start.day, entry.clock);
        const fresh = entry.channel !== channel || today !== day || entry.kind === "heading";
        channel = entry.channel;
        day = today;
        const [name, text] = textOf(entry);
        return (
          <li key={i} class={`was ${entry.kind} ${name ? "" : "quiet"}`}>
            {fresh && (
              <p class="where">
                {channelHead(entry.channel)}, {today}
              </p>
            )}
            <p>
              <time>{timeOf(entry.clock)}</time> {name && <b>{name}: </b>}
              {text}
            </p>
            {entry.kind === "reply" && onTry && (
              <div class="step-back">
                <button type="button" class="linklike" onClick={() => onTry(entry.choice)}>
                  <Icon name="back" /> Try from here
                  <span class="unseen">, before “{entry.text}”</span>
                </button>
              </div>
            )}
            {entry.kind === "reply" && onStepBack && (
              <div class="step-back">
                {asked === entry.choice ? (
                  <p>
                    Go on from before this choice? What came after no longer counts; that you
                    stepped back is kept in the log.{" "}
                    <button type="button" class="solid" onClick={() => onStepBack(entry.choice)}>
                      Step back
                    </button>{" "}
                    <button type="button" class="plain" onClick={() => ask(-1)}>
                      Stay
                    </button>
                  </p>
                ) : (
                  <button
                    type="button"
                    class="linklike"
                    aria-label={`Step back to here: ${entry.text}`}
                    onClick={() => ask(entry.choice)}
                  >
                    <Icon name="back" /> Step back to here
                  </button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
