/** The map of the story: the picture, the search in it, the chosen knot, and all of it in words. */
import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import { look } from "../desk/looking.ts";
import { knotChosen, panel } from "../desk/panel.ts";
import { start, view } from "../play/playing.ts";
import { routesNow } from "../scores/walking.ts";
import { drawn } from "./drawing.ts";
import { KnotCard } from "./KnotCard.tsx";
import { MapWords } from "./MapWords.tsx";
import { Picture } from "./Picture.tsx";
import { hitsOf, Search, search } from "./Search.tsx";
import type { Fault, MapKnot } from "./storyMap.ts";
import { withUnoffered } from "./unoffered.ts";
import { Window } from "./Window.tsx";

const pathShown = signal(true);
const NO_PATH: readonly string[] = [];
const NO_KNOTS: readonly MapKnot[] = [];

const choose = (id: string): void => {
  knotChosen.value = id;
};

function playFrom(id: string): void {
  start.value = { ...start.peek(), knot: id === "" ? null : id, parameters: [] };
  panel.value = "play";
}

interface FaultsProps {
  readonly knots: readonly MapKnot[];
  readonly fault: Fault;
  readonly words: string;
}

/** The knots with a fault, each by a button. */
function Faults({ knots, fault, words }: FaultsProps) {
  const faulty = knots.filter(({ faults }) => faults.includes(fault));
  if (faulty.length === 0) return null;
  return (
    <p class={`faults ${fault}`}>
      <strong>{words}:</strong>{" "}
      {faulty.map(({ id, name }) => (
        <button key={id} type="button" class="linklike" onClick={() => choose(id)}>
          {name}
        </button>
      ))}
    </p>
  );
}

const Key = () => (
  <ul class="map-key" aria-label="Colours and letters">
    {DIMENSIONS.map((dimension) => (
      <li key={dimension}>
        <span class={`letter dimension-${dimension}`}>{dimension}</span>{" "}
        {DIMENSION_NAMES[dimension]}
      </li>
    ))}
  </ul>
);

const PathToggle = () => (
  <label class="tick">
    <input
      type="checkbox"
      checked={pathShown.value}
      onChange={(event) => {
        pathShown.value = event.currentTarget.checked;
      }}
    />
    <span>Show the way of my play</span>
  </label>
);

interface DrawingProps {
  readonly knots: readonly MapKnot[];
  readonly chosen: MapKnot | undefined;
  readonly hits: ReadonlySet<string> | null;
  readonly path: readonly string[];
}

function Drawing({ knots, chosen, hits, path }: DrawingProps) {
  if (drawn.value === null) return <p role="status">Drawing the map…</p>;
  const { layout } = drawn.value;
  if (!layout) {
    return (
      <p class="notice">
        The map is too tangled to be drawn in time. Everything in it stands below in words.
      </p>
    );
  }
  const id = chosen?.id ?? null;
  return (
    <Window layout={layout} first={knots[0]!.id} seek={id} onKnot={choose}>
      <Picture knots={knots} layout={layout} chosen={id} hits={hits} path={path} />
    </Window>
  );
}

export function MapPanel() {
  const found = look.value?.found;
  const routes = routesNow.value;
  const knots = useMemo(
    () =>
      found && routes?.why === null
        ? withUnoffered(found.knots, found.structure, routes.problems)
        : (found?.knots ?? NO_KNOTS),
    [found, routes],
  );
  const wanted = search.value;
  const hits = useMemo(() => hitsOf(knots, wanted), [knots, wanted]);
  const hitSet = useMemo(
    () => (wanted.trim() === "" ? null : new Set(hits.map(({ id }) => id))),
    [hits],
  );
  if (knots.length === 0) {
    return <p>There is no map yet: the story has no knots that can be read. See the problems.</p>;
  }
  const chosen = knots.find(({ id }) => id === knotChosen.value);
  const walked = view.value?.path ?? NO_PATH;
  return (
    <div class="map-panel">
      <div class="map-bar">
        <Search hits={hits} />
        {walked.length > 0 && <PathToggle />}
      </div>
      <Drawing
        knots={knots}
        chosen={chosen}
        hits={hitSet}
        path={pathShown.value ? walked : NO_PATH}
      />
      <Key />
      <Faults knots={knots} fault="dead-end" words="Dead ends" />
      <Faults knots={knots} fault="unreached" words="Not reached" />
      <Faults knots={knots} fault="unoffered" words="With a choice that is never offered" />
      {chosen && (
        <KnotCard
          knots={knots}
          knot={chosen}
          onKnot={choose}
          onPlay={found?.ready ? playFrom : null}
        />
      )}
      <MapWords knots={knots} onKnot={choose} />
    </div>
  );
}
