/** The whole talk as text, up to the place where the replay stands. The reading order of the page. */
import { MOOD_NAMES } from "../../../play/customer/moodNames.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { pauseWords } from "../parts/dates.ts";
import { LONGEST_PAUSE } from "./pacing.ts";
import { LetterPiece } from "./LetterPiece.tsx";
import type { Player } from "./player.ts";
import type { Piece } from "./transcript.ts";

const DOES = { say: "says", do: "does", look: "looks up" } as const;

/** What a piece of a transcript says. */
export function Words({ piece }: { readonly piece: Piece }) {
  switch (piece.kind) {
    case "line":
      return piece.name === "" ? (
        <p class="told">{piece.text}</p>
      ) : (
        <p>
          <b class="who">{piece.name}</b>
          {piece.mood && piece.mood !== "neutral" && (
            <span class="how"> ({MOOD_NAMES[piece.mood].toLowerCase()})</span>
          )}
          : {piece.text}
        </p>
      );
    case "choice":
      return (
        <>
          <p>
            <span class="choice-number">Choice {piece.number}</span>{" "}
            <span class="how">{DOES[piece.option]}:</span> {piece.text}
          </p>
          {piece.offered.length > 1 && (
            <details class="offered">
              <summary>What else was on offer at choice {piece.number}</summary>
              <ul>
                {piece.offered
                  .filter(({ text }) => text !== piece.text)
                  .map(({ index, text }) => (
                    <li key={index}>{text}</li>
                  ))}
              </ul>
            </details>
          )}
        </>
      );
    case "own":
      return piece.letter ? (
        <LetterPiece letter={piece.letter} />
      ) : (
        <>
          <p class="how">In their own words, asked: {piece.prompt}</p>
          <blockquote>{piece.text}</blockquote>
        </>
      );
    case "record":
      return (
        <>
          <p>
            <b>{piece.title}</b>, as it was written
          </p>
          <dl class="written">
            {piece.fields.map(({ label, written }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{written || "left empty"}</dd>
              </div>
            ))}
          </dl>
        </>
      );
    case "heading":
      return <h3>{piece.text}</h3>;
    case "ending":
      return (
        <p>
          <b>The end.</b> {piece.text}
        </p>
      );
    case "promise":
    case "note":
    case "back":
      return <p>{piece.text}</p>;
  }
}

interface EntryProps {
  readonly piece: Piece;
  readonly struck: boolean;
  /** The real pause before it, ms, where the replay shortens it. */
  readonly pause: number | undefined;
}

const Entry = ({ piece, struck, pause }: EntryProps) => (
  <li
    class={`piece is-${piece.kind}${piece.kind === "line" && piece.own ? " own-line" : ""}${struck ? " struck" : ""}`}
  >
    {pause !== undefined && (
      <p class="pause">
        A pause of {pauseWords(pause)}, {LONGEST_PAUSE / 1000} s in the replay
      </p>
    )}
    {struck && <span class="taken">Taken back: </span>}
    <Words piece={piece} />
    {piece.kind === "choice" && <time>{piece.clock}</time>}
  </li>
);

interface Props {
  readonly player: Player;
  readonly running: boolean;
  /** The player tells what the case notes about how well things were done. */
  readonly judged: boolean;
}

export function Transcript({ player, running, judged }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const [aloud, setAloud] = useState(false);
  const [notes, setNotes] = useState(true);
  const count = player.shown.value;
  const { shortened } = player.pacing.value;
  const pieces = player.pieces.value.filter(
    ({ seq, kind }) => seq < count && (notes || kind !== "note"),
  );
  useEffect(() => {
    // The newest is in sight, as it was for the learner. Where the page scrolls and not the talk, it
    // stays at its head until somebody plays on.
    const element = box.current;
    if (!element) return;
    if (element.scrollHeight > element.clientHeight) element.scrollTop = element.scrollHeight;
    else if (moved.current)
      element.querySelector("li:last-child")?.scrollIntoView({ block: "nearest" });
    moved.current = true;
  }, [count]);
  let told = -1;
  return (
    <section class="panel transcript" aria-labelledby="transcript-head">
      <div class="row spread">
        <h2 id="transcript-head">Transcript</h2>
        <div class="row tight">
          <label class="inline-field tick-line">
            <input
              type="checkbox"
              checked={notes}
              onChange={(event) => setNotes(event.currentTarget.checked)}
            />
            <span>{judged ? "What the case noted" : "Time and other facts"}</span>
          </label>
          <label class="inline-field tick-line">
            <input
              type="checkbox"
              checked={aloud}
              onChange={(event) => setAloud(event.currentTarget.checked)}
            />
            <span>Read new lines out</span>
          </label>
        </div>
      </div>
      <div class="talk" ref={box} tabIndex={0} role="region" aria-label="The talk so far">
        <div role="log" aria-live={aloud ? "polite" : "off"} aria-label="What was said and done">
          <ol>
            {pieces.map((piece) => {
              // A pause stands before the first thing that came after it.
              let pause: number | undefined;
              for (let seq = told + 1; seq <= piece.seq; seq++) pause = shortened.get(seq) ?? pause;
              told = Math.max(told, piece.seq);
              return (
                <Entry
                  key={piece.key}
                  piece={piece}
                  struck={piece.backAt !== null && piece.backAt < count}
                  pause={pause}
                />
              );
            })}
          </ol>
        </div>
        {pieces.length === 0 && <p class="hint">Nothing has been said yet.</p>}
        {running && player.atEnd.value && (
          <p class="hint">This is the newest. What comes next shows here as it happens.</p>
        )}
      </div>
    </section>
  );
}
