import type Phaser from "phaser";
import { NIGHT } from "../drawing/colour.ts";
import type { Layout } from "../layout.ts";
import { paintTexture } from "./canvas-texture.ts";

/** A short darkness in which the scenery changes. */
export class Curtain {
  readonly image: Phaser.GameObjects.Image;
  #scene: Phaser.Scene;
  isDown = false;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    paintTexture(scene, "curtain", 4, 4, (context) => {
      context.fillStyle = NIGHT;
      context.fillRect(0, 0, 4, 4);
    });
    this.image = scene.add.image(0, 0, "curtain").setOrigin(0).setAlpha(0).setVisible(false);
  }

  place({ width, height }: Layout): void {
    this.image.setDisplaySize(width, height);
  }

  /** Drops, lets the scenery change, rises. Once down it serves later changes too. */
  drop(change: () => void): void {
    if (this.isDown) return;
    this.isDown = true;
    this.#scene.tweens.killTweensOf(this.image);
    this.image.setVisible(true);
    this.#scene.tweens.add({
      targets: this.image,
      alpha: 1,
      duration: 150,
      onComplete: () => {
        this.isDown = false;
        change();
        this.#rise();
      },
    });
  }

  #rise(): void {
    this.#scene.tweens.add({
      targets: this.image,
      alpha: 0,
      duration: 240,
      onComplete: () => this.image.setVisible(false),
    });
  }
}
