/** A shift has two readings: in the order it happened, and contact by contact. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Edition } from "../../../../story/session.ts";
import { later } from "../../../../ui/Later.tsx";
import type { Player } from "../player.ts";

const ShiftRead = later(
  "The reading by contact",
  async () => (await import("./ShiftRead.tsx")).ShiftRead,
);

interface Props {
  readonly edition: Edition;
  readonly player: Player;
  /** With how each contact took it, which tells how well they were answered. */
  readonly judged: boolean;
  /** The reading in the order it happened. */
  readonly children: ComponentChildren;
}

export function TwoReadings({ edition, player, judged, children }: Props) {
  const [by, read] = useState<"contact" | "order">("contact");
  return (
    <div class="two-readings">
      <fieldset class="row tight">
        <legend class="unseen">How the shift is read</legend>
        {(
          [
            ["contact", "Contact by contact"],
            ["order", "In the order it happened"],
          ] as const
        ).map(([value, words]) => (
          <label key={value} class="inline-field tick-line">
            <input
              type="radio"
              name="reading"
              checked={by === value}
              onChange={() => read(value)}
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      {by === "order" ? children : <ShiftRead edition={edition} player={player} judged={judged} />}
    </div>
  );
}
