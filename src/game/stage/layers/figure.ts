import type Phaser from "phaser";
import type { Layout } from "../layout.ts";
import { CAST } from "../person/cast.ts";
import { boardOf } from "../person/figure.ts";
import { IdleClock } from "../person/idle.ts";
import { FigurePainter } from "../person/figure-painter.ts";
import type { Light } from "../person/light.ts";
import { addToPose, mixPoses } from "../person/pose.ts";
import { POSES, type Pose } from "../person/poses.ts";
import { seededRandom } from "../places/random.ts";
import type { Mood } from "../../../play/event.ts";
import type { LookId, Vowel } from "../scene.ts";
import { paintTexture } from "./canvas-texture.ts";

const MORPH_MS = 460;
const FADE_MS = 160;
const IDLE_PAINT_MS = 80;
const SPEECH_PAINT_MS = 48;
const MORPH_PAINT_MS = 30;
// Above this a face gains nothing and every painting costs more.
const MOST_PIXELS_PER_UNIT = 2;

/** The person: painted when the pose changes, breathing by mere scaling. */
export class Figure {
  readonly container: Phaser.GameObjects.Container;
  #scene: Phaser.Scene;
  #images: [Phaser.GameObjects.Image, Phaser.GameObjects.Image];
  #front: 0 | 1 = 0;
  #painter = new FigurePainter();
  #idle = new IdleClock(seededRandom(7));
  #look: LookId | null = null;
  #light: Light | null = null;
  #layout: Layout | null = null;
  #pose: Pose = POSES.neutral;
  #morph: { from: Pose; to: Pose; part: number } | null = null;
  #onPhone = false;
  #isStale = false;
  #sincePaint = 0;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    for (const key of ["figure0", "figure1"]) paintTexture(scene, key, 1, 1, () => {});
    this.#images = [scene.add.image(0, 0, "figure0"), scene.add.image(0, 0, "figure1")];
    this.container = scene.add.container(0, 0, this.#images);
    for (const image of this.#images) image.setOrigin(0.5, 1);
  }

  get talk(): number {
    return this.#idle.now.life.talk;
  }

  /** Shows somebody, or nobody, at once and in the given mood. */
  place(look: LookId | null, mood: Mood, onPhone: boolean, light: Light, layout: Layout): void {
    this.#look = look;
    this.#onPhone = onPhone;
    this.#light = light;
    this.#layout = layout;
    this.#pose = POSES[mood];
    this.#morph = null;
    this.container
      .setVisible(look !== null)
      .setPosition(layout.figure.x, layout.figure.y)
      .setAngle(0);
    this.#scene.tweens.killTweensOf(this.#images);
    this.#images[this.#front].setAlpha(1);
    this.#images[1 - this.#front]?.setAlpha(0);
    this.#paint();
  }

  /** Changes the mood: a morph, or a short crossfade for calm screens. */
  feel(mood: Mood, motion: boolean): void {
    if (motion) {
      this.#morph = { from: this.#pose, to: POSES[mood], part: 0 };
      if (mood === "angry" || mood === "annoyed") this.#shake(mood === "angry" ? 4 : 1);
      return;
    }
    const before = this.#images[this.#front];
    this.#front = this.#front === 0 ? 1 : 0;
    const after = this.#images[this.#front];
    this.#pose = POSES[mood];
    this.#morph = null;
    this.#paint();
    this.container.bringToTop(after);
    this.#scene.tweens.killTweensOf(this.#images);
    before.setAlpha(1);
    this.#scene.tweens.add({
      targets: after.setAlpha(0),
      alpha: 1,
      duration: FADE_MS,
      onComplete: () => before.setAlpha(0),
    });
  }

  say(vowel: Vowel): void {
    this.#idle.say(vowel);
  }

  /** No movement at all: shut lips, straight, at natural size. */
  rest(): void {
    this.#idle.rest();
    if (this.#morph) this.#pose = this.#morph.to;
    this.#morph = null;
    this.container.setAngle(0);
    if (this.#layout) this.#paint();
  }

  /** One frame of life. */
  step(time: number, elapsed: number): void {
    if (this.#look === null) return;
    this.#isStale = this.#idle.step(time, elapsed) || this.#isStale;
    this.#stepMorph(elapsed);
    this.#breathe(time);
    this.#sincePaint += elapsed;
    if (this.#isStale && this.#sincePaint >= this.#pause()) this.#paint();
  }

  /** Painting is what costs, so do it no more often than the eye needs. */
  #pause(): number {
    if (this.#morph) return MORPH_PAINT_MS;
    return this.talk > 0 || this.#idle.now.life.blink > 0 ? SPEECH_PAINT_MS : IDLE_PAINT_MS;
  }

  #stepMorph(elapsed: number): void {
    const morph = this.#morph;
    if (!morph) return;
    morph.part = Math.min(1, morph.part + elapsed / MORPH_MS);
    const eased = 1 - (1 - morph.part) ** 3;
    this.#pose = mixPoses(morph.from, morph.to, eased);
    this.#isStale = true;
    // Let go only after the last step is painted, however rarely we paint.
    if (morph.part === 1 && this.#sincePaint >= MORPH_PAINT_MS) this.#morph = null;
  }

  #breathe(time: number): void {
    const image = this.#images[this.#front];
    const size = this.#pixelsPerUnit().shrink;
    image.setScale(size, size * (1 + 0.0055 * Math.sin((time / 1000) * 1.55)));
    this.container.setAngle(Math.sin(time / 2700) * 0.35);
  }

  #shake(times: number): void {
    const layout = this.#layout;
    if (!layout) return;
    const reach = 8 * layout.figure.scale;
    const { x } = layout.figure;
    this.#scene.tweens.add({
      targets: this.container,
      x: { from: x - reach, to: x + reach },
      duration: 48,
      yoyo: true,
      repeat: times,
      onComplete: () => this.container.setX(this.#layout?.figure.x ?? x),
    });
  }

  #pixelsPerUnit(): { painted: number; shrink: number } {
    const wanted = this.#layout?.figure.scale ?? 1;
    const painted = Math.min(MOST_PIXELS_PER_UNIT, wanted);
    return { painted, shrink: wanted / painted };
  }

  #paint(): void {
    const layout = this.#layout;
    const light = this.#light;
    if (!layout || !light || this.#look === null) return;
    const person = CAST[this.#look];
    const board = boardOf(person);
    const { painted, shrink } = this.#pixelsPerUnit();
    const key = `figure${this.#front}`;
    const { life, gazeX } = this.#idle.now;
    const pose = gazeX === 0 ? this.#pose : addToPose(this.#pose, { gazeX });
    const sight = { scale: painted, person, pose, life: { ...life, phone: this.#onPhone }, light };
    paintTexture(this.#scene, key, board.width * painted, board.height * painted, (context) => {
      this.#painter.paint(context, sight);
      const tooLow = (layout.figure.y - layout.figureEnd) / shrink;
      const { width, height } = context.canvas;
      if (tooLow > 0) context.clearRect(0, height - tooLow, width, tooLow);
    });
    this.#images[this.#front].setTexture(key).setScale(shrink);
    this.#isStale = false;
    this.#sincePaint = 0;
  }
}
