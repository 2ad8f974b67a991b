import { createAmbience, type Ambience } from "./ambience.ts";
import { rateOf, type EffectName } from "./effects.ts";
import { EFFECTS, VOICES } from "./files.ts";
import { loadHowler, type Clip, type Player } from "./howler.ts";
import { BLIP_SPANS, EFFECT_SPANS } from "./spriteMap.ts";
import { blipName, blipRate, type VoiceId, type Vowel } from "./voices.ts";

/** Each 0 (silent) to 1 (as the files were levelled); values out of range are brought into it. */
export interface Volumes {
  ambience: number;
  effects: number;
  voice: number;
}

/** `locked` until a gesture; `failed` means that the case goes on without sound. */
export type SoundState = "locked" | "loading" | "ready" | "failed";

/** The sounds of a case. No call throws or waits, whatever the state; before `ready` none is heard. */
export interface Sound {
  /** Call on the learner's first gesture; nothing is fetched before it, nor while muted. */
  unlock(): void;
  /** Crossfades to the place; an unknown place or null is silence. Remembered until ready. */
  ambience(place: string | null): void;
  effect(name: EffectName): void;
  /** One syllable of talk. `heat` 0 (calm) to 1 (angry) raises the pitch by up to 12 %. */
  blip(voice: VoiceId, vowel: Vowel, heat: number): void;
  setVolumes(volumes: Volumes): void;
  /** Sound that has failed is tried once more when it is unmuted. */
  setMuted(muted: boolean): void;
  state(): SoundState;
  destroy(): void;
}

export interface SoundOptions {
  volumes: Volumes;
  muted: boolean;
  /** `message` is in plain English for the learner; with `ready`, one place alone is silent. */
  onState(state: SoundState, message?: string): void;
}

const CARRIES_ON = "The case plays on without sound: everything said is on screen.";
const NO_AUDIO = `This browser has no sound to play through. ${CARRIES_ON} To try again, connect a speaker or headphones, then load this page again.`;
const NOT_LOADED = `Sound could not be loaded. ${CARRIES_ON} To try again, check your connection, then switch sound off and on.`;
const NO_PLACE =
  "The background sound of this place could not be loaded. Everything else is heard.";

interface Loaded {
  player: Player;
  effects: Clip;
  voices: Clip;
  place: Ambience;
}

/** `load` fetches howler; tests pass one of their own. */
export function createSound(
  options: SoundOptions,
  load: () => Promise<Player> = loadHowler,
): Sound {
  let state: SoundState = "locked";
  let volumes = inRange(options.volumes);
  let { muted } = options;
  let gesture = false;
  let destroyed = false;
  let where: string | null = null;
  let loaded: Loaded | null = null;
  let played = 0;

  function become(next: SoundState, message?: string): void {
    if (destroyed) return;
    state = next;
    if (message === undefined) options.onState(next);
    else options.onState(next, message);
  }

  function fail(message: string): void {
    release();
    become("failed", message);
  }

  function release(): void {
    const old = loaded;
    loaded = null;
    for (const clip of [old?.effects, old?.voices]) quietly(() => clip?.unload());
    quietly(() => old?.place.destroy());
  }

  async function start(): Promise<void> {
    become("loading");
    try {
      const player = await load();
      if (destroyed) return;
      if (player.Howler.noAudio) return fail(NO_AUDIO);
      await open(player);
      if (destroyed) return release();
      player.Howler.mute(muted);
      become("ready");
      loaded?.place.go(where);
    } catch {
      fail(NOT_LOADED);
    }
  }

  async function open(player: Player): Promise<void> {
    const clip = (src: string[], sprite: Record<string, [number, number]>, volume: number) => {
      let opened!: Clip;
      const ready = new Promise<void>((resolve, reject) => {
        opened = new player.Howl({
          src,
          sprite,
          volume,
          onload: resolve,
          onloaderror: (_, error) => reject(new Error(String(error))),
        });
      });
      return { opened, ready };
    };
    const effects = clip(EFFECTS, EFFECT_SPANS, volumes.effects);
    const voices = clip(VOICES, BLIP_SPANS, volumes.voice);
    loaded = {
      player,
      effects: effects.opened,
      voices: voices.opened,
      place: createAmbience(player, volumes.ambience, () => become("ready", NO_PLACE)),
    };
    await Promise.all([effects.ready, voices.ready]);
  }

  /** A sound asked for while the audio device sleeps is dropped: late, it would mislead. */
  function play(clip: Clip, span: string, rate: number): void {
    quietly(() => {
      const context = loaded?.player.Howler.ctx;
      if (context !== undefined && context.state !== "running") {
        context.resume().catch(() => undefined);
        return;
      }
      const id = clip.play(span);
      if (id !== null && rate !== 1) clip.rate(rate, id);
    });
  }

  function startIfWanted(): void {
    if (gesture && !muted && !destroyed && (state === "locked" || state === "failed")) void start();
  }

  return {
    unlock() {
      if (gesture) return;
      gesture = true;
      startIfWanted();
    },
    ambience(place) {
      where = place;
      if (state === "ready") quietly(() => loaded?.place.go(place));
    },
    effect(name) {
      if (state !== "ready" || loaded === null || muted || volumes.effects === 0) return;
      play(loaded.effects, name, rateOf(name, played++));
    },
    blip(voice, vowel, heat) {
      if (state !== "ready" || loaded === null || muted || volumes.voice === 0) return;
      play(loaded.voices, blipName(voice, vowel), blipRate(voice, heat, played++));
    },
    setVolumes(next) {
      volumes = inRange(next);
      quietly(() => {
        loaded?.effects.volume(volumes.effects);
        loaded?.voices.volume(volumes.voice);
        loaded?.place.setVolume(volumes.ambience);
      });
    },
    setMuted(next) {
      const unmuted = muted && !next;
      muted = next;
      quietly(() => loaded?.player.Howler.mute(muted));
      if (unmuted) startIfWanted();
    },
    state: () => state,
    destroy() {
      release();
      destroyed = true;
    },
  };
}

function inRange({ ambience, effects, voice }: Volumes): Volumes {
  const clamp = (volume: number) => (volume > 0 ? Math.min(1, volume) : 0);
  return { ambience: clamp(ambience), effects: clamp(effects), voice: clamp(voice) };
}

/** Sound is an ornament: whatever goes wrong in it stays in it. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing the learner can act on.
  }
}
