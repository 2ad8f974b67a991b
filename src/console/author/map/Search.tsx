/** Finding knots by their names and by the words in them. */
import { signal } from "@preact/signals";
import { knotChosen } from "../desk/panel.ts";
import type { MapKnot } from "./storyMap.ts";

export const search = signal("");

/** Knots of that name first, then those that have the words in them. */
export function hitsOf(knots: readonly MapKnot[], wanted: string): readonly MapKnot[] {
  const words = wanted.trim().toLowerCase();
  if (words === "") return [];
  const named = knots.filter(({ id }) => id.toLowerCase().includes(words));
  const said = knots.filter((knot) => !named.includes(knot) && knot.words.includes(words));
  return [...named, ...said];
}

const NAMED = 6;

function inWords(hits: readonly MapKnot[]): string {
  if (search.value.trim() === "") return "";
  if (hits.length === 0) return "No knot has that.";
  const names = hits.slice(0, NAMED).map(({ name }) => name);
  const rest = hits.length > NAMED ? " and more" : "";
  return `${hits.length} ${hits.length === 1 ? "knot" : "knots"}: ${names.join(", ")}${rest}.`;
}

export function Search({ hits }: { readonly hits: readonly MapKnot[] }) {
  const toNext = (): void => {
    const at = hits.findIndex(({ id }) => id === knotChosen.value);
    const next = hits[(at + 1) % Math.max(1, hits.length)];
    if (next) knotChosen.value = next.id;
  };
  return (
    <form
      class="map-search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        toNext();
      }}
    >
      <label>
        <span>Find a knot, or words in one</span>
        <input
          type="search"
          value={search.value}
          onInput={(event) => {
            search.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="plain">
        Next
      </button>
      <p role="status">{inWords(hits)}</p>
    </form>
  );
}
