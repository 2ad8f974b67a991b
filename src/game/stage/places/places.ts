import type { PlaceId } from "../scene.ts";
import { boardroom } from "./boardroom.ts";
import { college } from "./college.ts";
import { contactCentre } from "./contact-centre.ts";
import { gardenCentre } from "./garden-centre.ts";
import { hotel } from "./hotel.ts";
import { leisure } from "./leisure.ts";
import { meetingRoom } from "./meeting-room.ts";
import { office } from "./office.ts";
import type { Place } from "./place.ts";
import { shop } from "./shop.ts";

export const PLACE: Readonly<Record<PlaceId, Place>> = {
  shop,
  leisure,
  hotel,
  "contact-centre": contactCentre,
  "meeting-room": meetingRoom,
  boardroom,
  office,
  college,
  "garden-centre": gardenCentre,
};
