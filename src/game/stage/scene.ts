import type { Mood } from "../../play/event.ts";

/** Where the learner is working. */
export const PLACES = [
  "shop",
  "leisure",
  "hotel",
  "contact-centre",
  "meeting-room",
  "boardroom",
  "office",
  "college",
  "print-room",
  "surgery",
  "garden-centre",
  "flat",
  "platform",
] as const;
export type PlaceId = (typeof PLACES)[number];

/** The disputed thing that lies between learner and customer. */
export const PROPS = [
  "kettle",
  "kettle-bagged",
  "swim-bag",
  "hotel-bill",
  "projector",
  "spare-screen",
  "exam-papers",
] as const;
export type PropId = (typeof PROPS)[number];

/** The people who can be drawn. */
export const LOOKS = [
  "amina",
  "walter",
  "dee",
  "marek",
  "harpreet",
  "sofia",
  "june",
  "ruth",
  "callum",
  "gareth",
  "desmond",
  "ffion",
  "priya",
  "tom",
  "kezia",
  "grace",
  "tess",
  "orla",
  "lorraine",
  "yasmin",
  "idris",
] as const;
export type LookId = (typeof LOOKS)[number];

/** The channel: in person, by telephone, in a chat window or by e-mail. */
export type Frame = "room" | "phone" | "chat" | "email";

/** Vowels that move the lips. */
export type Vowel = "a" | "e" | "i" | "o" | "u";

/** How much day there is outside. */
export const DAYLIGHTS = ["day", "dusk", "night"] as const;
export type Daylight = (typeof DAYLIGHTS)[number];

/** Everything the stage needs to know to show a moment of a play. */
export interface SceneView {
  place: PlaceId;
  frame: Frame;
  look: LookId | null;
  name: string;
  mood: Mood;
  prop: PropId | null;
  /** Day when left out. */
  readonly light?: Daylight;
}
