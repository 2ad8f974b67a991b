/** The transcript, each line with a place to tap: one gesture makes a note of it. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Note } from "../../../../assess/fold/observing.ts";
import type { StreamState } from "../../parts/stream.ts";
import { Connection } from "../../wall/Connection.tsx";
import { Sign } from "../../parts/Sign.tsx";
import type { Player } from "../../replay/player.ts";
import { Words } from "../../replay/Transcript.tsx";
import type { Piece } from "../../replay/transcript.ts";
import { lineName } from "./marks.ts";

interface Props {
  readonly player: Player;
  readonly running: boolean;
  /** How the line is by which the play is watched; null: it has ended. */
  readonly connection: StreamState | null;
  readonly notes: readonly Note[];
  readonly onMark: (piece: Piece) => void;
}

/** Pixels from the end within which one reads the newest. */
const NEAR = 60;

const sizeOf = ({ clientWidth, clientHeight, scrollHeight }: HTMLElement): string =>
  [clientWidth, clientHeight, scrollHeight].join(" ");

/** A finger that selects words, or opens what else was on offer, means something else. */
function meansElse(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return (
    element?.closest("summary, button, a, details") !== null ||
    (getSelection()?.toString() ?? "") !== ""
  );
}

export function Talk({ player, running, connection, notes, onMark }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = player.shown.value;
  const pieces = player.pieces.value.filter(({ seq }) => seq < count);
  const marked = new Set(notes.flatMap(({ line }) => (line === null ? [] : [line])));
  const [following, follow] = useState(true);
  const size = useRef("");
  /** Where the newest was brought into sight last. */
  const newest = useRef(0);
  const toNewest = (): void => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = element.scrollHeight;
    size.current = sizeOf(element);
    newest.current = element.scrollTop;
  };
  const onScroll = (element: HTMLElement): void => {
    // Moved by a change of size, as when a tablet is turned, and not by a hand.
    if (following && sizeOf(element) !== size.current) return toNewest();
    follow(element.scrollHeight - element.scrollTop - element.clientHeight < NEAR);
  };
  // Whoever has gone back to mark an earlier line stays there while the talk goes on, even if the next
  // line comes before the page has heard of it.
  useLayoutEffect(() => {
    const back = box.current !== null && box.current.scrollTop < newest.current - NEAR;
    if (following && !back) toNewest();
  }, [count]);
  // A tablet that is turned shows the newest as before.
  useEffect(() => {
    const watch = new ResizeObserver(() => {
      if (following) toNewest();
    });
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, [following]);
  return (
    <section class="panel talk-panel" aria-labelledby="talk-head">
      <div class="row spread">
        <h2 id="talk-head">What is said and done</h2>
        {connection !== null && <Connection state={connection} />}
      </div>
      <div
        class="talk"
        ref={box}
        tabIndex={0}
        role="region"
        aria-label="The talk so far"
        onScroll={({ currentTarget }) => onScroll(currentTarget)}
      >
        <ol aria-label="Lines">
          {pieces.map((piece) => {
            const on = marked.has(piece.seq);
            return (
              <li
                key={piece.key}
                class={`line-row${on ? " is-marked" : ""}`}
                onClick={(event) => {
                  if (!meansElse(event.target)) onMark(piece);
                }}
              >
                <div
                  class={`piece is-${piece.kind}${piece.kind === "line" && piece.own ? " own-line" : ""}`}
                >
                  <Words piece={piece} />
                </div>
                <button
                  type="button"
                  class="mark"
                  data-line={piece.key}
                  onClick={() => onMark(piece)}
                >
                  <Sign name={on ? "finished" : "pen"} />
                  <span class="mark-word">{on ? "Noted" : "Mark"}</span>
                  <span class="unseen"> {lineName(piece)}</span>
                </button>
              </li>
            );
          })}
        </ol>
        {pieces.length === 0 && <p class="hint">Nothing has been said yet.</p>}
        {running && player.atEnd.value && (
          <p class="hint">This is the newest. What comes next shows here as it happens.</p>
        )}
      </div>
      {!following && (
        <div class="row">
          <button
            type="button"
            class="plain"
            onClick={() => {
              // At once: a line that comes before the page has scrolled must not end it again.
              follow(true);
              toNewest();
            }}
          >
            To the newest
          </button>
        </div>
      )}
    </section>
  );
}
