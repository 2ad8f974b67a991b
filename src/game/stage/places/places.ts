/** Where people stand. Each is fetched when a case first needs it: a visit pays for the rooms it is in. */
import type { PlaceId } from "../scene.ts";
import type { Place } from "./place.ts";

const FETCH: Readonly<Record<PlaceId, () => Promise<Place>>> = {
  shop: async () => (await import("./shop.ts")).shop,
  leisure: async () => (await import("./leisure.ts")).leisure,
  hotel: async () => (await import("./hotel.ts")).hotel,
  "contact-centre": async () => (await import("./contact-centre.ts")).contactCentre,
  "meeting-room": async () => (await import("./meeting-room.ts")).meetingRoom,
  boardroom: async () => (await import("./boardroom.ts")).boardroom,
  office: async () => (await import("./office.ts")).office,
  college: async () => (await import("./college.ts")).college,
  "print-room": async () => (await import("./print-room.ts")).printRoom,
  surgery: async () => (await import("./surgery.ts")).surgery,
  "garden-centre": async () => (await import("./garden-centre.ts")).gardenCentre,
  flat: async () => (await import("./flat.ts")).flat,
  platform: async () => (await import("./platform.ts")).platform,
};

const here = new Map<PlaceId, Place>();

export const isHere = (id: PlaceId): boolean => here.has(id);

/** Rejects where it does not arrive; it may at the next call. */
export async function fetchPlace(id: PlaceId): Promise<void> {
  if (!here.has(id)) here.set(id, await FETCH[id]());
}

/** A place that was fetched; throws where it was not. */
export function placeHere(id: PlaceId): Place {
  const place = here.get(id);
  if (!place) throw new Error(`The place ${id} is painted before it was fetched`);
  return place;
}
