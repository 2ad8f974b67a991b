/** Plays, pauses, steps and jumps; a scrubber that is worked by keyboard like any other. */
import { Sign } from "../parts/Sign.tsx";
import { SPEEDS, type Player } from "./player.ts";

/** Where the replay stands, as a screen reader tells the scrubber. */
function placeWords(player: Player): string {
  const count = player.shown.value;
  const shown = player.pieces.value.filter(({ seq }) => seq < count);
  const choices = player.pieces.value.filter(({ kind }) => kind === "choice").length;
  const made = shown.findLast(({ kind }) => kind === "choice");
  const at =
    made?.kind === "choice"
      ? `after choice ${made.number} of ${choices}`
      : "before the first choice";
  const clock = shown.at(-1)?.clock;
  return clock ? `${clock}, ${at}` : `At the beginning, ${at}`;
}

export function PlayerBar({
  player,
  running,
}: {
  readonly player: Player;
  readonly running: boolean;
}) {
  const stops = player.stops.value;
  const count = player.shown.value;
  const place = stops.filter((stop) => stop <= count).length;
  const playing = player.playing.value;
  const choices = player.pieces.value.filter((piece) => piece.kind === "choice");
  const made = choices.findLast(({ seq }) => seq < count);
  const words = placeWords(player);
  const atEnd = player.atEnd.value;
  /** Whoever moves by hand wants to stay there. */
  const byHand = (move: () => void) => (): void => {
    player.pause();
    move();
  };
  return (
    <section class="player" aria-label="Replay">
      <div class="row tight">
        <button
          type="button"
          class="solid play-button"
          onClick={() => (playing ? player.pause() : player.play())}
        >
          <Sign name={playing ? "pause" : "playing"} />{" "}
          {playing ? "Pause" : atEnd ? "Replay" : "Play on"}
        </button>
        <button type="button" class="plain" onClick={byHand(() => player.toChoice(-1))}>
          <Sign name="previous" /> <span class="jump">Choice before</span>
        </button>
        <button type="button" class="plain" onClick={byHand(() => player.step(-1))}>
          Step back
        </button>
        <button type="button" class="plain" onClick={byHand(() => player.step(1))}>
          Step on
        </button>
        <button type="button" class="plain" onClick={byHand(() => player.toChoice(1))}>
          <span class="jump">Next choice</span> <Sign name="next" />
        </button>
        {running && !atEnd && (
          <button type="button" class="plain" onClick={byHand(() => player.seek(Infinity))}>
            <Sign name="live" /> Back to now
          </button>
        )}
        <span class="player-set">
          <label class="inline-field">
            <span>Speed</span>
            <select
              value={String(player.speed.value)}
              onChange={(event) => player.setSpeed(Number(event.currentTarget.value))}
            >
              {SPEEDS.map((speed) => (
                <option key={speed} value={String(speed)}>
                  {speed}×
                </option>
              ))}
            </select>
          </label>
          <label class="inline-field">
            <span>Go to</span>
            <select
              value={String(made?.seq ?? "")}
              onChange={(event) => {
                player.pause();
                const { value } = event.currentTarget;
                player.seek(value === "" ? 0 : Number(value) + 1);
              }}
            >
              <option value="">The beginning</option>
              {choices.map((piece) => (
                <option key={piece.key} value={String(piece.seq)}>
                  {piece.kind === "choice" ? `${piece.number}. ${piece.text.slice(0, 60)}` : ""}
                </option>
              ))}
            </select>
          </label>
        </span>
      </div>
      <div class="player-where">
        <label class="scrubber">
          <span class="unseen">Place in the play</span>
          <input
            type="range"
            min={0}
            max={stops.length}
            step={1}
            value={place}
            aria-valuetext={words}
            onInput={(event) => {
              const at = Number(event.currentTarget.value);
              player.pause();
              player.seek(at === 0 ? 0 : (stops[at - 1] ?? 0));
            }}
          />
        </label>
        <span class="player-place">{words}</span>
      </div>
    </section>
  );
}
