/** How each channel is called, wherever one is named to the learner. */
import type { ActivityKind } from "../../play/case.ts";
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

/** Where a case is played: one place after another, or all of them through a day. */
export const whereOf = (channels: readonly Channel[], activity: ActivityKind | undefined): string =>
  channels.map((each) => CHANNEL_WORDS[each]).join(activity === "shift" ? ", " : ", then ");
