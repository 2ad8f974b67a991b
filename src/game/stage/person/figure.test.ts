import { describe, expect, it } from "vitest";
import { PATH, pathsOf } from "../drawing/paths-of.ts";
import { MOODS } from "../../../play/event.ts";
import { LOOKS } from "../scene.ts";
import { CAST } from "./cast.ts";
import { drawFigure, type FigureLayers } from "./figure.ts";
import { STILL } from "./person.ts";
import { POSES } from "./poses.ts";

const allOf = ({ under, features, over }: FigureLayers) => [...under, ...features, ...over];

describe.each(LOOKS)("%s", (look) => {
  it.each(MOODS)("[SG1] has finite shapes only when %s", (mood) => {
    for (const phone of [false, true]) {
      const life = { ...STILL, talk: 0.4, phone };
      const paths = pathsOf(allOf(drawFigure(CAST[look], POSES[mood], life)));
      expect(paths.length).toBeGreaterThan(60);
      for (const path of paths) expect(path).toMatch(PATH);
    }
  });
});

it("[SG2] shows a wheelchair only with those who use one", () => {
  const shapesOf = (look: "dee" | "sofia") =>
    allOf(drawFigure(CAST[look], POSES.neutral, STILL)).length;
  expect(shapesOf("dee")).toBeGreaterThan(shapesOf("sofia"));
});

it("[SG3] leaves all but the features alone while somebody speaks and blinks", () => {
  const quiet = drawFigure(CAST.amina, POSES.neutral, STILL);
  const speaking = drawFigure(CAST.amina, POSES.neutral, { ...STILL, talk: 0.5, blink: 0.5 });
  expect(speaking.under).toEqual(quiet.under);
  expect(speaking.over).toEqual(quiet.over);
  expect(speaking.features).not.toEqual(quiet.features);
});
