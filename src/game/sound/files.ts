import type { Place } from "./places.ts";

/** Addresses of one sound in the order to try them: Opus is half the size, MP3 plays everywhere. */
type Sources = [webm: string, mp3: string];

const at = (webm: URL, mp3: URL): Sources => [webm.href, mp3.href];

// Each address is spelt out, since the bundler finds files only by a literal.
export const EFFECTS: Sources = at(
  new URL("../../../assets/audio/out/effects.webm", import.meta.url),
  new URL("../../../assets/audio/out/effects.mp3", import.meta.url),
);

export const VOICES: Sources = at(
  new URL("../../../assets/audio/out/voices.webm", import.meta.url),
  new URL("../../../assets/audio/out/voices.mp3", import.meta.url),
);

export const PLACES: Record<Place, Sources> = {
  shop: at(
    new URL("../../../assets/audio/out/place-shop.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-shop.mp3", import.meta.url),
  ),
  leisure: at(
    new URL("../../../assets/audio/out/place-leisure.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-leisure.mp3", import.meta.url),
  ),
  hotel: at(
    new URL("../../../assets/audio/out/place-hotel.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-hotel.mp3", import.meta.url),
  ),
  "contact-centre": at(
    new URL("../../../assets/audio/out/place-contact-centre.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-contact-centre.mp3", import.meta.url),
  ),
  "meeting-room": at(
    new URL("../../../assets/audio/out/place-meeting-room.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-meeting-room.mp3", import.meta.url),
  ),
  office: at(
    new URL("../../../assets/audio/out/place-office.webm", import.meta.url),
    new URL("../../../assets/audio/out/place-office.mp3", import.meta.url),
  ),
};
