import type { Span } from "./sprite.ts";

/** The typed map that the game reads, as source; the compiler then checks that no name is missing. */
export function spriteMapSource(
  effects: Record<string, Span>,
  voices: Record<string, Span>,
  loops: Record<string, Span>,
): string {
  return `// Written by assets/audio/make/main.ts with the files it describes: change that, not this.
import type { EffectName } from "./effects.ts";
import type { Place } from "./places.ts";
import type { BlipName } from "./voices.ts";

/** Milliseconds: where a sound starts in its file, and how long it lasts. */
export type Span = [start: number, length: number];

export const EFFECT_SPANS: Record<EffectName, Span> = {
${rows(effects)}
};

export const BLIP_SPANS: Record<BlipName, Span> = {
${rows(voices)}
};

/** The part of each ambience file that repeats; what lies outside is the same sound again. */
export const LOOP_SPANS: Record<Place, Span> = {
${rows(loops)}
};
`;
}

function rows(spans: Record<string, Span>): string {
  return Object.entries(spans)
    .map(
      ([name, [start, length]]) =>
        `  ${name.includes("-") ? `"${name}"` : name}: [${start}, ${length}],`,
    )
    .join("\n");
}
