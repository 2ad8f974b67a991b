import type { Clip, ClipOptions, Player } from "./howler.ts";

/** Stands in for howler in tests: it records what is asked of it and makes no sound. */
export class FakePlayer implements Player {
  readonly opened: FakeClip[] = [];
  readonly Howl: Player["Howl"];
  readonly Howler: Player["Howler"];
  muted = false;
  /** Files whose address contains one of these fail to load. */
  missing: string[] = [];

  constructor({ noAudio = false, asleep = false } = {}) {
    const open = (clip: FakeClip) => this.open(clip);
    this.Howl = class extends FakeClip {
      constructor(options: ClipOptions) {
        super(options);
        open(this);
      }
    };
    this.Howler = {
      noAudio,
      ctx: { state: asleep ? "suspended" : "running", resume: () => Promise.resolve() },
      mute: (muted) => (this.muted = muted),
    };
  }

  private open(clip: FakeClip): void {
    const { src, onload, onloaderror } = clip.options;
    this.opened.push(clip);
    const lost = this.missing.some((part) => src[0]?.includes(part));
    queueMicrotask(() => (lost ? onloaderror(1, "404") : onload()));
  }

  /** The newest clip whose address contains `part`. */
  clip(part: string): FakeClip {
    const found = this.opened.findLast((clip) => clip.options.src[0]?.includes(part));
    if (found === undefined) throw new Error(`No clip was opened for ${part}`);
    return found;
  }
}

export class FakeClip implements Clip {
  readonly options: ClipOptions;
  readonly played: string[] = [];
  readonly rates: number[] = [];
  readonly fades: [from: number, to: number][] = [];
  level: number;
  unloaded = false;

  constructor(options: ClipOptions) {
    this.options = options;
    this.level = options.volume;
  }
  play(span: string): number {
    return this.played.push(span);
  }
  rate(rate: number): void {
    this.rates.push(rate);
  }
  volume(volume: number): void {
    this.level = volume;
  }
  fade(from: number, to: number): void {
    this.fades.push([from, to]);
  }
  unload(): void {
    this.unloaded = true;
  }
}
