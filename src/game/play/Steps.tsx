/** The way on for whoever reads line by line. The choices below never wait for it. */
import { prefs } from "../settings/prefs.ts";
import { more, showNext, showRest } from "./pace.ts";

function go(button: HTMLElement, show: () => void): void {
  // It has its room already, so it can be brought into sight before it is shown.
  document.querySelector(".ahead")?.scrollIntoView({ block: "nearest" });
  show();
  // The buttons go with the last line: on to what comes after it.
  if (!more()) document.getElementById("answer")?.focus({ preventScroll: true });
  // Among large letters the line has pushed them down.
  else requestAnimationFrame(() => button.scrollIntoView({ block: "nearest" }));
}

export function Steps() {
  if (prefs.value.pace !== "steps") return null;
  return (
    <div class={more() ? "steps" : "steps ahead"}>
      <div class="row">
        <button type="button" class="solid" onClick={(event) => go(event.currentTarget, showNext)}>
          Next line
        </button>
        <button type="button" class="plain" onClick={(event) => go(event.currentTarget, showRest)}>
          Show the rest
        </button>
      </div>
    </div>
  );
}
