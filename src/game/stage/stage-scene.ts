import Phaser from "phaser";
import { signFontReady } from "./drawing/paint.ts";
import { Ambience } from "./layers/ambience.ts";
import { Backdrop } from "./layers/backdrop.ts";
import { Emote } from "./layers/emote.ts";
import { Figure } from "./layers/figure.ts";
import { Voice } from "./layers/voice.ts";
import { Curtain } from "./layers/curtain.ts";
import { layOut, type Layout } from "./layout.ts";
import { CAST } from "./person/cast.ts";
import { placeHere } from "./places/places.ts";
import type { SceneView, Vowel } from "./scene.ts";

export interface StageSize {
  width: number;
  height: number;
  pixelRatio: number;
}

/** The picture: keeps what is on the canvas in step with the latest view. */
export class StageScene extends Phaser.Scene {
  #view: SceneView;
  #motion: boolean;
  #size: StageSize;
  #onReady: () => void;
  #parts: {
    backdrop: Backdrop;
    ambience: Ambience;
    figure: Figure;
    voice: Voice;
    emote: Emote;
    curtain: Curtain;
  } | null = null;

  constructor(view: SceneView, motion: boolean, size: StageSize, onReady: () => void) {
    super("stage");
    this.#view = view;
    this.#motion = motion;
    this.#size = size;
    this.#onReady = onReady;
  }

  create(): void {
    const backdrop = new Backdrop(this);
    const ambience = new Ambience(this);
    const figure = new Figure(this);
    const voice = new Voice(this);
    const emote = new Emote(this);
    const curtain = new Curtain(this);
    [
      backdrop.far,
      ambience.behind,
      figure.container,
      backdrop.near,
      voice.container,
      ambience.before,
      emote.image,
      curtain.image,
    ].forEach((layer, depth) => layer.setDepth(depth));
    this.#parts = { backdrop, ambience, figure, voice, emote, curtain };
    this.#repaint();
    void signFontReady().then(() => this.#parts && this.#repaint());
    this.#onReady();
  }

  /** True while a tween still has to be drawn although motion is off. */
  get isBusy(): boolean {
    return this.tweens.getTweens().length > 0;
  }

  show(view: SceneView): void {
    const before = this.#view;
    this.#view = view;
    const parts = this.#parts;
    if (!parts) return;
    if (isNewScenery(before, view)) {
      if (this.#motion) parts.curtain.drop(() => this.#repaint());
      else this.#repaint();
      return;
    }
    if (parts.curtain.isDown) return;
    if (before.prop !== view.prop || before.name !== view.name) {
      parts.backdrop.paintNear(view, this.#layout(), this.#isSeated());
    }
    if (before.mood !== view.mood) {
      parts.figure.feel(view.mood, this.#motion);
      parts.emote.show(view.mood, this.#motion);
    }
  }

  say(vowel: Vowel): void {
    if (this.#motion) this.#parts?.figure.say(vowel);
  }

  setMotion(on: boolean): void {
    if (on === this.#motion) return;
    this.#motion = on;
    this.#repaint();
  }

  resize(size: StageSize): void {
    this.#size = size;
    this.#repaint();
  }

  override update(time: number, elapsed: number): void {
    if (!this.#parts || !this.#motion) return;
    this.#parts.figure.step(time, elapsed);
    this.#parts.voice.step(time, this.#parts.figure.talk);
  }

  #repaint(): void {
    const parts = this.#parts;
    if (!parts) return;
    const view = this.#view;
    const layout = this.#layout();
    const place = placeHere(view.place);
    const onPhone = view.frame === "phone";
    const light = view.light ?? "day";
    parts.backdrop.paint(view, layout, this.#isSeated());
    parts.figure.place(view.look, view.mood, onPhone, place.light[light], layout);
    parts.voice.place(view.frame, layout);
    parts.emote.place(layout, view.frame);
    parts.emote.show(view.look ? view.mood : "neutral", false);
    parts.curtain.place(layout);
    if (this.#motion) parts.ambience.start(place, light, layout, view.frame === "room");
    else {
      parts.ambience.clear();
      parts.figure.rest();
    }
  }

  #layout(): Layout {
    return layOut(this.#size, this.#view.frame, this.#isSeated());
  }

  #isSeated(): boolean {
    return this.#view.look !== null && CAST[this.#view.look].wheelchair === true;
  }
}

const isNewScenery = (before: SceneView, after: SceneView): boolean =>
  before.place !== after.place ||
  before.frame !== after.frame ||
  before.look !== after.look ||
  (before.light ?? "day") !== (after.light ?? "day");
