import type { Span } from "./spriteMap.ts";

/** What is used of a Howl: one file, with the spans in it that can be played. */
export interface Clip {
  play(span: string): number | null;
  rate(rate: number, id: number): unknown;
  volume(volume: number): unknown;
  fade(from: number, to: number, milliseconds: number): unknown;
  unload(): unknown;
}

export interface ClipOptions {
  src: string[];
  sprite: Record<string, Span | [...Span, loop: boolean]>;
  volume: number;
  onload(): void;
  onloaderror(id: number, error: unknown): void;
}

/** What is used of howler, so that a test can stand in for it. */
export interface Player {
  Howl: new (options: ClipOptions) => Clip;
  Howler: {
    noAudio: boolean;
    /** Missing where the browser has no Web Audio and howler plays through audio elements. */
    ctx?: Pick<AudioContext, "state" | "resume">;
    mute(muted: boolean): unknown;
  };
}

/** Fetches howler itself, which costs nothing until then. */
export async function loadHowler(): Promise<Player> {
  const { Howl, Howler } = await import("howler");
  return { Howl, Howler };
}
