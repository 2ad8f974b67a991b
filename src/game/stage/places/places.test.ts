import { beforeAll, describe, expect, it } from "vitest";
import { mix } from "../drawing/colour.ts";
import { PATH, pathsOf } from "../drawing/paths-of.ts";
import { home } from "../frames/home.ts";
import { DAYLIGHTS, LOOKS, PLACES, PROPS } from "../scene.ts";
import { gradeFront, gradeRoom } from "./daylight.ts";
import { fetchPlace, placeHere } from "./places.ts";
import { drawProp } from "./props.ts";

beforeAll(async () => {
  for (const id of PLACES) await fetchPlace(id);
});

describe.each(DAYLIGHTS)("by %s", (light) => {
  it.each(PLACES)("[SG17] %s has finite shapes only", (id) => {
    const place = placeHere(id);
    const shapes = [
      ...place.far(light),
      ...gradeRoom(light),
      ...place.front(0),
      ...place.front(54),
      ...gradeFront(light),
    ];
    for (const path of pathsOf(shapes)) expect(path).toMatch(PATH);
  });

  it.each(LOOKS)("[SG18] the home of %s has finite shapes only", (look) => {
    for (const path of pathsOf(home(look, light))) expect(path).toMatch(PATH);
  });
});

it.each(PLACES)("[SG19] %s looks different at every hour", (id) => {
  const looks = DAYLIGHTS.map((light) => JSON.stringify(placeHere(id).far(light)));
  expect(new Set(looks).size).toBe(DAYLIGHTS.length);
});

it.each(PROPS)("[SG20] the %s has finite shapes only", (prop) => {
  const shape = drawProp(prop, { x: 700, edge: 900, scale: 1 }, 0);
  for (const path of pathsOf([shape])) expect(path).toMatch(PATH);
});

it("[SG21] mixes colours from end to end", () => {
  expect(mix("#102030", "#f0e0d0", 0)).toBe("#102030");
  expect(mix("#102030", "#f0e0d0", 1)).toBe("#f0e0d0");
  expect(mix("#000000", "#ffffff", 0.5)).toBe("#808080");
});
