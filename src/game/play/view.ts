/** A moment of the play as the stage draws it; what the stage does not know is left out. */
import type { CaseData } from "../../play/case.ts";
import type { Channel } from "../../play/event.ts";
import { LOOKS, PLACES, PROPS, type Daylight, type Frame, type SceneView } from "../stage/scene.ts";
import { nameOf, type SceneNow } from "./talk.ts";

const FRAMES: Readonly<Record<Channel, Frame>> = {
  counter: "room",
  meeting: "room",
  site: "room",
  phone: "phone",
  chat: "chat",
  email: "email",
};

const known = <T extends string>(list: readonly T[], value: string | null | undefined): T | null =>
  list.find((each) => each === value) ?? null;

/** How light it is outside on a British day between the seasons. */
export function daylightAt(clock: number): Daylight {
  const hour = (((clock % 1440) + 1440) % 1440) / 60;
  if (hour >= 8 && hour < 16.5) return "day";
  return hour >= 6.5 && hour < 20 ? "dusk" : "night";
}

export function viewOf(caseData: CaseData, scene: SceneNow): SceneView {
  const { place, channel, prop, who, mood, clock } = scene;
  return {
    place: known(PLACES, place) ?? "office",
    frame: FRAMES[channel],
    look: who === null ? null : known(LOOKS, caseData.cast[who]?.look),
    name: who === null ? "" : nameOf(caseData, who),
    mood,
    prop: known(PROPS, prop),
    light: daylightAt(clock),
  };
}
