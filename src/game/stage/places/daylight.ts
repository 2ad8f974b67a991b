import { alpha, mix } from "../drawing/colour.ts";
import { rect } from "../drawing/path.ts";
import { fill, linear, type Shape } from "../drawing/shape.ts";
import type { Light } from "../person/light.ts";
import type { Daylight } from "../scene.ts";
import { WORLD } from "./place.ts";
import type { Pane } from "./window.ts";

const EVERYTHING = rect(0, 0, WORLD.width, WORLD.height);
const CLOUD = "#CDD3D8";
const DARK = "#10142E";

/** How much a lamp adds to what comes through the windows. */
export const LAMP_SHARE: Readonly<Record<Daylight, number>> = { day: 0.5, dusk: 1, night: 1.1 };

/** A painted surface as it looks at an hour, given its colour at dusk. */
export function at(light: Daylight, colour: string): string {
  if (light === "day") return mix(colour, CLOUD, 0.3);
  return light === "night" ? mix(colour, DARK, 0.3) : colour;
}

/** What a place throws on its people at each hour, given what it throws at dusk. */
export function lightsFrom(dusk: Light): Readonly<Record<Daylight, Light>> {
  return {
    day: {
      left: "rgba(206,224,238,.3)",
      right: "rgba(255,222,178,.14)",
      floor: "rgba(40,26,40,.22)",
    },
    dusk,
    night: { ...dusk, left: "rgba(70,96,180,.3)" },
  };
}

/** The light of the window that lies across the room. */
export function shaft(pane: Pane, light: Daylight, dusk: string | null = null): Shape[] {
  const colour = { day: "rgba(226,238,248,.24)", dusk, night: null }[light];
  if (!colour) return [];
  const { x, y, width, height } = pane;
  const foot = y + height + 150;
  return [
    fill(
      `M${x},${y}H${x + width}L${x + width * 2.5},${foot}H${x + width * 0.65}Z`,
      linear(
        [x + width / 2, y],
        [x + width * 1.6, foot],
        [
          [0, colour],
          [1, colour.replace(/[\d.]+\)$/, "0)")],
        ],
      ),
      { blend: "screen", blur: 14 },
    ),
  ];
}

/** Lays the hour over a finished room; windows are to its left. */
export function gradeRoom(light: Daylight): Shape[] {
  if (light === "dusk") return [];
  if (light === "night") return [fill(EVERYTHING, "#A2A8D6", { blend: "multiply" })];
  return [
    fill(
      EVERYTHING,
      linear(
        [0, 0],
        [WORLD.width, 0],
        [
          [0, alpha("#D5E2EC", 0.2)],
          [0.5, alpha("#C6D2DC", 0.1)],
          [1, alpha("#C6D2DC", 0.03)],
        ],
      ),
      { blend: "screen" },
    ),
  ];
}

/** Lays the hour over what stands before the person and nothing else. */
export function gradeFront(light: Daylight): Shape[] {
  if (light === "dusk") return [];
  const paint =
    light === "night"
      ? alpha(DARK, 0.34)
      : linear(
          [0, 0],
          [WORLD.width, 0],
          [
            [0, alpha("#DDE8F0", 0.14)],
            [0.6, alpha("#DDE8F0", 0.08)],
            [1, alpha("#DDE8F0", 0)],
          ],
        );
  return [fill(EVERYTHING, paint, { blend: "source-atop" })];
}
