/** The author's own play of the story: where it began, what was chosen, and how it stands now. */
import { effect, signal } from "@preact/signals";
import { sources, stories } from "../desk/files.ts";
import { bench, failureWords, look } from "../desk/looking.ts";
import { panel } from "../desk/panel.ts";
import type { Route } from "../../../workshop/randomPlaysCoverage.ts";
import { FROM_THE_TOP, type Start } from "../player/start.ts";
import type { ChosenBefore, PlayOrder } from "../worker/job.ts";
import type { PlayView } from "../worker/playView.ts";

/** Where the next play begins, as it is set up. */
export const start = signal<Start>(FROM_THE_TOP);
export const seed = signal(1);

/** The play under way; null before the first. */
export const order = signal<PlayOrder | null>(null);
export const view = signal<PlayView | null>(null);
/** Why it could not be played on. */
export const stopped = signal<string | null>(null);

let latest = 0;

/** Asks for the play as ordered; an answer that has been overtaken is let go. */
async function ask(now: PlayOrder): Promise<void> {
  const story = sources.peek();
  if (!story) return;
  const mine = ++latest;
  const outcome = await bench.ask<"play">({ kind: "play", work: story, ...now });
  if (mine !== latest) return;
  if (outcome.ok) {
    view.value = outcome.answer;
    stopped.value = null;
    // Choices that the story does not offer any more are taken back for good.
    const { choices } = now;
    const kept = choices.slice(0, choices.length - outcome.answer.lost);
    if (outcome.answer.broke === null) order.value = { ...now, choices: kept };
  } else {
    stopped.value = failureWords("play", outcome);
  }
}

const set = (next: PlayOrder): void => {
  order.value = next;
  void ask(next);
};

export const begin = (): void => set({ start: start.peek(), seed: seed.peek(), choices: [] });

/** Plays a random play again, to be looked at and gone on with. */
export function follow({ seed: drawn, choices }: Route): void {
  const made = choices.map((index) => ({ index, text: null }));
  set({ start: FROM_THE_TOP, seed: drawn, choices: made });
  panel.value = "play";
}

export function choose({ index, text }: ChosenBefore): void {
  const now = order.peek();
  if (now) set({ ...now, choices: [...now.choices, { index, text }] });
}

export function back(): void {
  const now = order.peek();
  if (now && now.choices.length > 0) set({ ...now, choices: now.choices.slice(0, -1) });
}

/** When the text changes, the play goes on in the new one; of another story it is over. Call once. */
export function keepPlaying(): void {
  let story = stories.peek();
  effect(() => {
    if (stories.value === story) return;
    story = stories.value;
    latest += 1;
    order.value = null;
    view.value = null;
    stopped.value = null;
    start.value = FROM_THE_TOP;
  });
  effect(() => {
    const now = look.value;
    const going = order.peek();
    if (going && now?.found?.ready && now.trouble === null) void ask(going);
  });
}
