/** How a shift is told in words: what walls, transcripts, the page and the debrief say alike. */
import type { Channel } from "../play/event.ts";
import type { Side } from "./day.ts";

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  counter: "Counter",
  phone: "Phone",
  chat: "Chat",
  email: "Email",
  meeting: "Meeting",
  site: "On site",
};

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  outside: "Outside customer",
  inside: "In-house customer",
  neither: "Neither",
};

/** A line without the dash that a list in the case file begins it with. */
export const lineWords = (line: string): string => line.replace(/^- /, "");
