import Phaser from "phaser";
import type { Layout, Transform } from "../layout.ts";
import type { Daylight } from "../scene.ts";
import type { Point } from "../drawing/shape.ts";
import { LAMP_SHARE } from "../places/daylight.ts";
import type { Place } from "../places/place.ts";
import { paintTexture } from "./canvas-texture.ts";

type Emitter = Phaser.GameObjects.Particles.ParticleEmitter;

const DOT = 64;

/** Dust in the light, glowing lamps, rain on the window, steam over a cup. */
export class Ambience {
  readonly behind: Phaser.GameObjects.Container;
  readonly before: Phaser.GameObjects.Container;
  #scene: Phaser.Scene;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    this.behind = scene.add.container();
    this.before = scene.add.container();
    softDot(scene, "dot", "255,240,214");
    softDot(scene, "lamp", "255,195,107");
    paintTexture(scene, "rain", 4, 30, (context) => {
      const fade = context.createLinearGradient(0, 0, 0, 30);
      fade.addColorStop(0, "rgba(200,225,255,0)");
      fade.addColorStop(1, "rgba(200,225,255,.8)");
      context.fillStyle = fade;
      context.fillRect(1, 0, 2, 30);
    });
  }

  clear(): void {
    this.#scene.tweens.killTweensOf(this.behind.list);
    this.behind.removeAll(true);
    this.before.removeAll(true);
  }

  /** Starts what moves in a place; `inRoom` is false behind a device. */
  start(place: Place, light: Daylight, layout: Layout, inRoom: boolean): void {
    const { world, width, height } = layout;
    this.clear();
    this.behind.add(place.lamps.map((lamp) => this.#glow(lamp, world, LAMP_SHARE[light])));
    if (place.rain) this.behind.add(this.#rain(place.rain, world));
    if (place.steam && inRoom) this.before.add(this.#steam(place.steam, world));
    this.before.add(this.#dust(width, height, world.scale));
  }

  #glow([x, y]: Point, world: Transform, share: number): Phaser.GameObjects.Image {
    const glow = this.#scene.add
      .image(world.x + x * world.scale, world.y + (y + 10) * world.scale, "lamp")
      .setDisplaySize(300 * world.scale, 300 * world.scale)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setAlpha(0.2 * share);
    this.#scene.tweens.add({
      targets: glow,
      alpha: 0.34 * share,
      duration: 1700 + x,
      yoyo: true,
      repeat: -1,
      ease: "Sine.inOut",
    });
    return glow;
  }

  #rain([x, y, width, height]: NonNullable<Place["rain"]>, world: Transform): Emitter {
    const size = world.scale;
    return this.#scene.add.particles(world.x, world.y, "rain", {
      x: { min: x * size, max: (x + width) * size },
      y: { min: y * size, max: (y + height * 0.72) * size },
      speedY: { min: 200 * size, max: 340 * size },
      speedX: -18 * size,
      lifespan: 300,
      alpha: { start: 0.5, end: 0 },
      scale: { min: 0.5 * size, max: size },
      frequency: 48,
    });
  }

  #steam([x, y]: readonly [number, number], world: Transform): Emitter {
    const size = world.scale;
    return this.#scene.add.particles(world.x + x * size, world.y + y * size, "dot", {
      speedY: { min: -26 * size, max: -14 * size },
      speedX: { min: -5 * size, max: 7 * size },
      lifespan: 2300,
      alpha: { start: 0.18, end: 0 },
      scale: { start: 0.35 * size, end: 1.2 * size },
      frequency: 380,
    });
  }

  #dust(width: number, height: number, size: number): Emitter {
    return this.#scene.add.particles(0, 0, "dot", {
      x: { min: 0, max: width * 0.62 },
      y: { min: 0, max: height * 0.7 },
      speedX: { min: -8 * size, max: 8 * size },
      speedY: { min: -9 * size, max: 4 * size },
      lifespan: 6500,
      alpha: {
        onEmit: () => 0,
        onUpdate: (_particle, _key, part) => Math.sin(part * Math.PI) * 0.4,
      },
      scale: { min: 0.05 * size, max: 0.15 * size },
      frequency: 420,
    });
  }
}

function softDot(scene: Phaser.Scene, key: string, colour: string): void {
  paintTexture(scene, key, DOT, DOT, (context) => {
    const middle = DOT / 2;
    const glow = context.createRadialGradient(middle, middle, 0, middle, middle, middle);
    glow.addColorStop(0, `rgba(${colour},1)`);
    glow.addColorStop(0.4, `rgba(${colour},.4)`);
    glow.addColorStop(1, `rgba(${colour},0)`);
    context.fillStyle = glow;
    context.fillRect(0, 0, DOT, DOT);
  });
}
