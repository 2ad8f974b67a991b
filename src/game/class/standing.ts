/** How this page stands with the class's server, for whoever shows it. */
import { signal } from "@preact/signals";
import type { Line, Outbox } from "./sender.ts";

/** none: the pages lie where no server of ours is. */
export const server = signal<"unknown" | "none" | "there" | "unreached">("unknown");

/** Null until the server was asked for the first time. */
export const line = signal<Line | null>(null);

export const outbox = signal<Outbox>({ plays: 0, answers: 0, stuck: [] });

/** Plays parted since this page was opened. */
export const parted = signal(0);

/** Whether closing the page now would lose something that is not sent. */
export const atRisk = signal(false);
