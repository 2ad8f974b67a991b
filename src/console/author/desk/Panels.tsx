/** The panels beside the text, one at a time, by tabs. */
import type { ComponentType } from "preact";
import { MapPanel } from "../map/MapPanel.tsx";
import { PlayPanel } from "../play/PlayPanel.tsx";
import { Problems } from "../problems/Problems.tsx";
import { RandomPanel } from "../random/RandomPanel.tsx";
import { ScoresPanel } from "../scores/ScoresPanel.tsx";
import { walked } from "../scores/walking.ts";
import { FlightsPanel } from "../shift/FlightsPanel.tsx";
import { TimelinePanel } from "../shift/TimelinePanel.tsx";
import { look } from "./looking.ts";
import { panel, panels, type Panel } from "./panel.ts";

const NAMES: Readonly<Record<Panel, string>> = {
  problems: "Problems",
  map: "Map",
  play: "Play",
  random: "Random plays",
  scores: "Scores",
  timeline: "Contacts",
  flights: "Flights",
};

const PARTS: Readonly<Record<Panel, ComponentType>> = {
  problems: Problems,
  map: MapPanel,
  play: PlayPanel,
  random: RandomPanel,
  scores: ScoresPanel,
  timeline: TimelinePanel,
  flights: FlightsPanel,
};

/** Arrows go round, Home and End to the ends, as tabs are used everywhere. */
function onKey(event: KeyboardEvent): void {
  const all = panels.value;
  const at = all.indexOf(panel.value);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % all.length,
    ArrowLeft: (at + all.length - 1) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[places[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  panel.value = next;
  document.getElementById(`tab-${next}`)?.focus();
}

export function Panels() {
  const now = panel.value;
  const Part = PARTS[now];
  const ofRoutes = walked.value?.found.problems.length ?? 0;
  const problems = (look.value?.found?.problems.length ?? 0) + ofRoutes;
  return (
    <section class="panels" aria-label="About the story">
      <div class="tabs" role="tablist" aria-label="About the story" onKeyDown={onKey}>
        {panels.value.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === now}
            aria-controls={each === now ? "panel" : undefined}
            tabIndex={each === now ? 0 : -1}
            onClick={() => {
              panel.value = each;
            }}
          >
            {NAMES[each]}
            {each === "problems" && problems > 0 && <span class="count">{problems}</span>}
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id="panel" aria-labelledby={`tab-${now}`} tabIndex={0}>
        <Part />
      </div>
    </section>
  );
}
