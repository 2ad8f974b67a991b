/** Playing the story as its author: from any knot, with any values, and seeing all that happens. */
import { look } from "../desk/looking.ts";
import { stopped, view } from "./playing.ts";
import { Reader } from "./Reader.tsx";
import { SetUp } from "./SetUp.tsx";
import { State } from "./State.tsx";

export function PlayPanel() {
  const found = look.value?.found;
  if (!found?.ready) {
    return <p>The story cannot be played while it has errors. See the problems.</p>;
  }
  const now = view.value;
  return (
    <div class="play-panel">
      <SetUp ready={found.ready} knots={found.knots} />
      {stopped.value !== null && (
        <p class="notice grave" role="alert">
          {stopped.value}
        </p>
      )}
      {now && (
        <div class="play-sides">
          <Reader view={now} />
          <State view={now} />
        </div>
      )}
    </div>
  );
}
