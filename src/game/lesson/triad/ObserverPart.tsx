/** What the observer has before them: behaviours to tick, and in a written talk its words. */
import { Chat } from "./Chat.tsx";
import { TickBoard } from "./TickBoard.tsx";
import type { TriadNow } from "./triadHere.ts";

export function ObserverPart({ now }: { readonly now: TriadNow }) {
  const { talk, way } = now.mine;
  return (
    <>
      {talk.begunAt === null && (
        <p class="hint">
          You can tick as soon as the talk has begun. Tick what you see and hear, not what you think
          of it; the same thing may be ticked again.
        </p>
      )}
      {way === "text" ? (
        <div class="triad-watching">
          <Chat now={now} />
          <TickBoard now={now} talk={talk} />
        </div>
      ) : (
        <TickBoard now={now} talk={talk} />
      )}
    </>
  );
}
