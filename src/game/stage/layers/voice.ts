import type Phaser from "phaser";
import { WAVE } from "../frames/phone-card.ts";
import { TYPING } from "../frames/tablet.ts";
import type { Layout } from "../layout.ts";
import type { Frame } from "../scene.ts";
import { paintTexture } from "./canvas-texture.ts";

/** Height of the bars in a pause, when the line is open but nobody speaks. */
const QUIET = 0.16;
const MURMUR = 0.2;

/** What shows on a device while its caller speaks: a waveform, or typing dots. */
export class Voice {
  readonly container: Phaser.GameObjects.Container;
  #scene: Phaser.Scene;
  #frame: Frame = "room";
  #layout: Layout | null = null;
  #marks: Phaser.GameObjects.Image[] = [];

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.container = scene.add.container();
  }

  place(frame: Frame, layout: Layout): void {
    this.#frame = frame;
    this.#layout = layout;
    this.container.removeAll(true);
    this.#marks = [];
    if (frame === "phone")
      this.#addMarks(WAVE.bars, WAVE.step, WAVE.x, WAVE.y, WAVE.width, WAVE.height, "#8FE0CE");
    if (frame === "chat")
      this.#addMarks(
        3,
        TYPING.step,
        TYPING.x,
        TYPING.y,
        TYPING.radius * 2,
        TYPING.radius * 2,
        "#FBF2E1",
      );
    this.step(0, 0);
  }

  /** Moves bars and dots with the voice, 0 silent to 1 loud. */
  step(time: number, talk: number): void {
    const layout = this.#layout;
    if (!layout) return;
    this.#marks.forEach((mark, index) => {
      if (this.#frame === "phone") {
        const swell = Math.abs(Math.sin(time / 90 + index * 1.7) * Math.cos(time / 210 + index));
        mark.scaleY = Math.min(1, QUIET + MURMUR * Math.sin(index * 1.9) ** 2 + talk * 1.5 * swell);
        return;
      }
      const hop = talk > 0 ? Math.max(0, Math.sin(time / 140 - index * 0.9)) : 0;
      mark.setY(layout.device.y + (TYPING.y - hop * 12) * layout.device.scale);
    });
  }

  #addMarks(
    count: number,
    step: number,
    x: number,
    y: number,
    width: number,
    height: number,
    colour: string,
  ): void {
    const layout = this.#layout;
    if (!layout) return;
    const { device } = layout;
    const wide = width * device.scale;
    const high = height * device.scale;
    paintTexture(this.#scene, "voice", wide, high, (context) => {
      context.fillStyle = colour;
      context.beginPath();
      context.roundRect(0, 0, wide, high, wide / 2);
      context.fill();
    });
    for (let index = 0; index < count; index++) {
      this.#marks.push(
        this.#scene.add.image(
          device.x + (x + index * step) * device.scale,
          device.y + y * device.scale,
          "voice",
        ),
      );
    }
    this.container.add(this.#marks);
  }
}
