/** The class in one line; each part of it shows only those it counts. */
import { Sign } from "../parts/Sign.tsx";
import type { Counts } from "./standing.ts";
import type { Wall } from "./wall.ts";
import { SHORT_NAMES, SUMMARY_ORDER } from "./words.ts";

export function Summary({ wall, counts }: { readonly wall: Wall; readonly counts: Counts }) {
  const { standing: chosen } = wall.settings.value;
  const all = SUMMARY_ORDER.reduce((sum, each) => sum + counts[each], 0);
  return (
    <div class="summary" role="group" aria-label="The class now: press to see only these">
      <button
        type="button"
        class="count-all"
        aria-pressed={chosen === null}
        onClick={() => wall.set({ standing: null })}
      >
        <b>{all}</b> Everybody
      </button>
      {SUMMARY_ORDER.map((each) => (
        <button
          key={each}
          type="button"
          class={`count-one is-${each}${counts[each] === 0 ? " none" : ""}`}
          aria-pressed={chosen === each}
          onClick={() => wall.set({ standing: chosen === each ? null : each })}
        >
          <Sign name={each} />
          <b>{counts[each]}</b> {SHORT_NAMES[each]}
        </button>
      ))}
    </div>
  );
}
