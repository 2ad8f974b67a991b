/** The pilots' flights through the shift as it stands: flown again whenever it has changed. */
import { effect, signal } from "@preact/signals";
import type { Flight } from "../../../workshop/shift/flights.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { failureWords, look, walker } from "../desk/looking.ts";
import { panel } from "../desk/panel.ts";

export const flights = signal<readonly Flight[] | null>(null);
export const flightTrouble = signal<string | null>(null);

/** Flies while the flights are looked at; call once. */
export function keepFlying(): void {
  let asked: Sources | null = null;
  effect(() => {
    const now = look.value;
    if (panel.value !== "flights" || !now?.found?.shift?.ready || now.trouble !== null) return;
    const { work } = now;
    if (work === asked) return;
    asked = work;
    void walker.ask<"fly">({ kind: "fly", work }).then((outcome) => {
      if (work !== asked) return;
      if (outcome.ok) flights.value = outcome.answer;
      flightTrouble.value = outcome.ok ? null : failureWords("fly", outcome);
    });
  });
}
