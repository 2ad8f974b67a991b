import type Phaser from "phaser";
import { ellipse } from "../drawing/path.ts";
import { paintShapes } from "../drawing/paint.ts";
import { fill, radial, type Shape } from "../drawing/shape.ts";
import { deviceBack, deviceFront } from "../frames/device.ts";
import type { Layout, Transform } from "../layout.ts";
import { gradeFront, gradeRoom } from "../places/daylight.ts";
import { LOWERED_BY } from "../places/place.ts";
import { placeHere } from "../places/places.ts";
import { drawProp } from "../places/props.ts";
import type { Daylight, SceneView } from "../scene.ts";
import { paintTexture } from "./canvas-texture.ts";

/**
 * Everything that does not move, painted once at the size of the canvas: what
 * lies behind the person and what lies before.
 */
export class Backdrop {
  readonly far: Phaser.GameObjects.Image;
  readonly near: Phaser.GameObjects.Image;
  #scene: Phaser.Scene;

  constructor(scene: Phaser.Scene) {
    this.#scene = scene;
    for (const key of ["far", "near"]) paintTexture(scene, key, 1, 1, () => {});
    this.far = scene.add.image(0, 0, "far").setOrigin(0);
    this.near = scene.add.image(0, 0, "near").setOrigin(0);
  }

  paint(view: SceneView, layout: Layout, isSeated: boolean): void {
    this.paintFar(view, layout);
    this.paintNear(view, layout, isSeated);
  }

  paintFar(view: SceneView, layout: Layout): void {
    const place = placeHere(view.place);
    const light = view.light ?? "day";
    this.#paint("far", this.far, layout, (context) => {
      placed(context, layout.world, [...place.far(light), ...gradeRoom(light)]);
      if (view.frame === "room") {
        if (view.look) placed(context, layout.figure, [shadowOnWall(light)]);
        return;
      }
      // A desk without its customer: the person is on the line, not here.
      placed(context, layout.world, place.front(0));
      dim(context, layout);
      placed(context, layout.device, deviceBack(view.frame, view.look, light));
    });
  }

  paintNear(view: SceneView, layout: Layout, isSeated: boolean): void {
    this.#paint("near", this.near, layout, (context) => {
      if (view.frame !== "room") {
        placed(context, layout.device, deviceFront(view.frame, view.name));
        return;
      }
      const loweredBy = isSeated ? LOWERED_BY[layout.isTall ? "tall" : "wide"] : 0;
      placed(context, layout.world, placeHere(view.place).front(loweredBy));
      if (view.prop) placed(context, layout.world, [drawProp(view.prop, layout.prop, loweredBy)]);
      placed(context, layout.world, gradeFront(view.light ?? "day"));
    });
  }

  #paint(
    key: string,
    image: Phaser.GameObjects.Image,
    { width, height }: Layout,
    paint: (context: CanvasRenderingContext2D) => void,
  ): void {
    paintTexture(this.#scene, key, width, height, paint);
    image.setTexture(key).setDisplaySize(width, height);
  }
}

function placed(
  context: CanvasRenderingContext2D,
  { x, y, scale }: Transform,
  shapes: readonly Shape[],
): void {
  context.setTransform(scale, 0, 0, scale, x, y);
  paintShapes(context, shapes);
}

function dim(context: CanvasRenderingContext2D, { width, height }: Layout): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = "rgba(16,10,26,.34)";
  context.fillRect(0, 0, width, height);
}

const shadowOnWall = (light: Daylight): Shape =>
  fill(
    ellipse(30, -250, 420, 420),
    radial([30, -250], 420, [
      [0, "rgba(18,11,28,.5)"],
      [0.5, "rgba(18,11,28,.26)"],
      [1, "rgba(18,11,28,0)"],
    ]),
    { opacity: light === "day" ? 0.55 : 1 },
  );
