import { PLACES } from "./files.ts";
import type { Clip, Player } from "./howler.ts";
import { placeFor, type Place } from "./places.ts";
import { LOOP_SPANS } from "./spriteMap.ts";

const FADE = 1_600;

/** The sound of the place, one at a time; a change of place fades one out as the next comes in. */
export interface Ambience {
  /** A name that is no known place, or null, fades to silence. */
  go(name: string | null): void;
  /** 0..1, at once. */
  setVolume(volume: number): void;
  destroy(): void;
}

export function createAmbience(
  { Howl }: Pick<Player, "Howl">,
  initialVolume: number,
  onMissing: (place: Place) => void,
): Ambience {
  let volume = initialVolume;
  let here: { place: Place; clip: Clip } | null = null;
  const leaving = new Map<Clip, ReturnType<typeof setTimeout>>();

  function leave(): void {
    if (here === null) return;
    const { clip } = here;
    here = null;
    clip.fade(volume, 0, FADE);
    // Fetched again if the learner comes back, from the browser's cache: decoded loops are large.
    const end = setTimeout(() => {
      leaving.delete(clip);
      clip.unload();
    }, FADE + 200);
    leaving.set(clip, end);
  }

  function enter(place: Place): void {
    const clip = new Howl({
      src: PLACES[place],
      sprite: { loop: [...LOOP_SPANS[place], true] },
      volume: 0,
      onload() {
        // The learner may have moved on while it was fetched.
        if (here?.clip !== clip) return;
        clip.play("loop");
        clip.fade(0, volume, FADE);
      },
      onloaderror() {
        if (here?.clip !== clip) return;
        here = null;
        onMissing(place);
      },
    });
    here = { place, clip };
  }

  return {
    go(name) {
      const place = placeFor(name);
      if (place === (here?.place ?? null)) return;
      leave();
      if (place !== null) enter(place);
    },
    setVolume(next) {
      volume = next;
      here?.clip.volume(volume);
    },
    destroy() {
      for (const [clip, end] of leaving) {
        clearTimeout(end);
        clip.unload();
      }
      leaving.clear();
      here?.clip.unload();
      here = null;
    },
  };
}
