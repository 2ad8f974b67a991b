import type Phaser from "phaser";
import { ellipse } from "../drawing/path.ts";
import { paintShapes } from "../drawing/paint.ts";
import { fill, stroke, type Shape } from "../drawing/shape.ts";
import { PORTHOLE, type Layout } from "../layout.ts";
import type { Mood } from "../../../play/event.ts";
import type { Frame } from "../scene.ts";
import { paintTexture } from "./canvas-texture.ts";

const BOARD = 120;

const SIGNS: Readonly<Record<Exclude<Mood, "neutral">, Shape[]>> = {
  happy: [
    fill(
      "M0,28C-40,2-34,-30-14,-30C-6,-30 0,-24 0,-18C0,-24 6,-30 14,-30C34,-30 40,2 0,28Z",
      "#B53A24",
    ),
  ],
  relieved: [
    fill(
      "M0,-34Q4,-4 34,0Q4,4 0,34Q-4,4-34,0Q-4,-4 0,-34ZM26,-30Q27,-21 36,-20Q27,-19 26,-10Q25,-19 16,-20Q25,-21 26,-30Z",
      "#3E6E4E",
    ),
  ],
  sad: [
    fill("M0,-34C-26,0-24,26 0,28C24,26 26,0 0,-34Z", "#2B5C8A"),
    stroke("M-11,10q2,10 10,10", "#FFFFFF", 4, { opacity: 0.8 }),
  ],
  worried: [
    stroke("M-15,-14C-14,-34 18,-36 17,-13C16,0 0,0 0,13", "#1E5F63", 9),
    fill(ellipse(0, 28, 6), "#1E5F63"),
  ],
  annoyed: [fill(ellipse(-22, 2, 8) + ellipse(0, 2, 8) + ellipse(22, 2, 8), "#3A2B4A")],
  angry: [
    fill(
      "M0,34C-28,34-34,6-16,-10C-16,2-8,6-5,-2C-10,-20 2,-32 8,-38C8,-22 30,-12 30,10C30,26 18,34 0,34Z",
      "#B53A24",
    ),
    fill("M2,32C-12,32-14,16-4,8C-2,14 4,14 4,6C14,12 18,30 2,32Z", "#F0B445"),
  ],
};

/** A small bubble beside the head that names a feeling without words. */
export class Emote {
  readonly image: Phaser.GameObjects.Image;
  #scene: Phaser.Scene;
  #size = 1;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    paintTexture(scene, "emote", 1, 1, () => {});
    this.image = scene.add.image(0, 0, "emote").setVisible(false);
  }

  /** To the left of the head: signs hang on the right. */
  place(layout: Layout, frame: Frame): void {
    const { figure, device, density } = layout;
    if (frame === "room") {
      // On a tall stage the bar covers the corner above.
      const lift = layout.isTall ? 410 : 560;
      this.#size = Math.max(44 * density, 112 * figure.scale);
      const aside = Math.max(188 * figure.scale, 118 * figure.scale + this.#size / 2);
      this.image.setPosition(figure.x - aside, figure.y - lift * figure.scale);
      return;
    }
    const { x, y, radius } = PORTHOLE[frame];
    const isSmall = frame !== "phone";
    this.image.setPosition(
      device.x + (x - radius * (isSmall ? 0.86 : 0.8)) * device.scale,
      device.y + (y - radius * (isSmall ? 0.66 : 0.66)) * device.scale,
    );
    this.#size = Math.max(36 * density, (isSmall ? 84 : 112) * device.scale);
  }

  show(mood: Mood, motion: boolean): void {
    this.#scene.tweens.killTweensOf(this.image);
    this.image.setVisible(mood !== "neutral");
    if (mood === "neutral") return;
    const pixels = this.#size / BOARD;
    paintTexture(this.#scene, "emote", this.#size, this.#size, (context) => {
      context.setTransform(pixels, 0, 0, pixels, this.#size / 2, this.#size / 2);
      paintShapes(context, [...bubble(), ...SIGNS[mood]]);
    });
    this.image.setTexture("emote").setScale(motion ? 0.2 : 1);
    if (motion)
      this.#scene.tweens.add({ targets: this.image, scale: 1, duration: 380, ease: "Back.out" });
  }
}

const bubble = (): Shape[] => [
  fill(ellipse(1, 5, 47), "rgba(10,4,18,.35)"),
  fill("M34,18L57,46L10,42Z", "#FBF2E1"),
  fill(ellipse(0, 0, 46), "#FBF2E1"),
];
