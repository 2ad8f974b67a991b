import { ellipse, rect } from "../drawing/path.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { counter } from "./counter.ts";
import { lightsFrom, shaft } from "./daylight.ts";
import { bell, monitor, papers } from "./desk-things.ts";
import { hangingSign, plant } from "./furniture.ts";
import { dado, pendant, wall } from "./light.ts";
import type { Place } from "./place.ts";
import { townWindow } from "./window.ts";

const PANE = { x: 70, y: 130, width: 430, height: 360 };
const NOTICES = ["#FBF2E1", "#F2C230", "#8FC7A3", "#E0704F", "#BFD7DA"];

/** Student Services of Ashcombe Vale College, with a window on the yard. */
export const college: Place = {
  light: lightsFrom({
    left: "rgba(150,190,225,.24)",
    right: "rgba(255,200,130,.2)",
    floor: "rgba(20,24,40,.34)",
  }),
  lamps: [[1190, 122]],
  far: (light) => [
    ...wall("#4A4A78", "#8C7FA0", "#584E74", light),
    ...dado(540, "#3A3A60", "#F2C230", light),
    ...townWindow(PANE, "#E9E2D2", light, 83),
    ...shaft(PANE, light, "rgba(255,196,120,.24)"),
    ...lockers(),
    ...noticeBoard(),
    ...pendant(1190, 60, light),
    ...hangingSign("Student Services", 795, 112, 300, "#C9573F"),
    plant(590, 574, 1, "#F2C230"),
  ],
  front: (loweredBy) => [
    ...counter({ top: "#F0DDB8", edge: "#BE9A6A", front: "#4F5E8C", foot: "#262B4A" }, loweredBy),
    monitor(160, 652, 230, 146, "back"),
    bell(1190, 656),
    papers(1400, 640, 2),
    papers(1404, 630, -2),
    papers(1398, 620, 3),
  ],
};

function noticeBoard(): Shape[] {
  const notices = Array.from({ length: 10 }, (_, index) => {
    const left = 1000 + (index % 5) * 104;
    const top = 222 + (index % 3) * 8 + (index > 4 ? 96 : 0);
    return [
      fill(rect(left, top, 72, 76, 2), NOTICES[(index * 3) % 5] ?? "#FBF2E1"),
      stroke(`M${left + 12},${top + 30}h48m-48,14h40m-40,14h44`, "#2B2233", 4, { opacity: 0.4 }),
      fill(ellipse(left + 36, top + 8, 6), "#8E3B46"),
    ];
  });
  return [
    fill(rect(972, 196, 540, 224, 8), "rgba(10,4,18,.3)"),
    fill(rect(966, 188, 540, 224, 8), "#8A5A3C"),
    fill(rect(978, 200, 516, 200, 4), "#C79A63"),
    ...notices.flat(),
  ];
}

function lockers(): Shape[] {
  const doors = Array.from({ length: 8 }, (_, index) => rect(946 + index * 84, 452, 78, 210, 4));
  const slots = Array.from(
    { length: 8 },
    (_, index) => `M${964 + index * 84},480h42m-42,12h42m-42,12h42`,
  );
  return [
    fill(rect(936, 440, 690, 230, 6), "#23284A"),
    fill(doors.join(""), "#3F7F86"),
    fill(doors.filter((_, index) => index % 3 === 1).join(""), "#E5B04A"),
    stroke(slots.join(""), "#10142E", 4, { opacity: 0.45 }),
  ];
}
