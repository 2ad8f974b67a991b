/** The layout of the map that is on the page: made anew when the knots and ways are others. */
import { computed, effect, signal } from "@preact/signals";
import { look, painter } from "../desk/looking.ts";
import { panel } from "../desk/panel.ts";
import { shapeOf } from "./shape.ts";
import type { Layout } from "./storyMap.ts";

interface Drawn {
  readonly shape: string;
  /** Null where it could not be drawn. */
  readonly layout: Layout | null;
}

export const drawn = signal<Drawn | null>(null);
const knots = computed(() => look.value?.found?.knots ?? []);

/** Draws whenever the map is looked at and is out of date; call once. */
export function keepDrawing(): void {
  let drawing = "";
  effect(() => {
    if (panel.value !== "map" || knots.value.length === 0) return;
    const shape = shapeOf(knots.value);
    if (shape === drawing) return;
    drawing = shape;
    void painter.ask<"draw">({ kind: "draw", knots: knots.value }).then((outcome) => {
      if (shape === drawing) drawn.value = { shape, layout: outcome.ok ? outcome.answer : null };
    });
  });
}
