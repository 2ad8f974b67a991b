/** Drawing the choices of a play from a seed, whatever tells it. */

/** A play under way, whatever tells it. */
export interface Drawable {
  /** How many choices are on offer; none once it has ended. */
  readonly offered: () => number;
  /** Makes the choice in that place of those on offer, counted from 0. */
  readonly choose: (place: number) => void;
}

/** How a drawn play came out. */
export interface Drawn {
  /** The choices made, each by its place among those on offer. */
  readonly choices: readonly number[];
  readonly end:
    | { readonly how: "ended" }
    /** Still going after the most choices that a play may have. */
    | { readonly how: "too-long" }
    | { readonly how: "broke"; readonly why: string };
}

/** Makes choices drawn from the seed until the play ends, breaks or grows longer than `most`. */
export function drawPlay(begin: () => Drawable, seed: number, most: number): Drawn {
  const choices: number[] = [];
  try {
    const play = begin();
    let draw = Math.imul(seed, 2654435761) >>> 0;
    for (let offered = play.offered(); offered > 0; offered = play.offered()) {
      if (choices.length >= most) return { choices, end: { how: "too-long" } };
      draw = (Math.imul(draw, 1103515245) + 12345) >>> 0;
      const place = (draw >>> 16) % offered;
      choices.push(place);
      play.choose(place);
    }
    return { choices, end: { how: "ended" } };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { choices, end: { how: "broke", why } };
  }
}
