/** How each channel is called, wherever one is named to the learner. */
import type { Channel } from "../../play/event.ts";

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  counter: "at the counter",
  phone: "on the telephone",
  chat: "by chat",
  email: "by email",
  meeting: "in a meeting",
  site: "on site",
};

/** The same at the head of a line. */
export const channelHead = (channel: Channel): string => {
  const words = CHANNEL_WORDS[channel];
  return words.charAt(0).toUpperCase() + words.slice(1);
};
