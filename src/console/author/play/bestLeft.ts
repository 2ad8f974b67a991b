/** What each option on offer leaves in reach, once every route of the text has been walked. */
import { effect, signal } from "@preact/signals";
import { sources } from "../desk/files.ts";
import { walker } from "../desk/looking.ts";
import { routesNow } from "../scores/walking.ts";
import type { PlayView } from "../worker/playView.ts";
import { view } from "./playing.ts";

interface BestLeft {
  /** The play as it stood then. */
  readonly view: PlayView;
  /** The best total after each option, 0-100. */
  readonly best: readonly number[];
}

const told = signal<BestLeft | null>(null);

/** The best totals after the options of this view; null while or where they are not known. */
export const bestLeft = (now: PlayView): readonly number[] | null =>
  routesNow.value && told.value?.view === now ? told.value.best : null;

async function ask(now: PlayView): Promise<void> {
  const work = sources.peek();
  const made = now.route;
  if (!work || !made) return;
  const outcome = await walker.ask<"best">({ kind: "best", work, made });
  if (!outcome.ok || outcome.answer?.length !== now.options.length) return;
  if (view.peek() === now) told.value = { view: now, best: outcome.answer };
}

/** Asks whenever the play goes on; call once. */
export function keepTellingBest(): void {
  effect(() => {
    const [now, routes] = [view.value, routesNow.value];
    if (now && now.options.length > 0 && routes?.why === null) void ask(now);
  });
}
