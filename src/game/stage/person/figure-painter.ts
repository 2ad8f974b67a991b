import { paintShapes } from "../drawing/paint.ts";
import type { Shape } from "../drawing/shape.ts";
import { boardOf, drawFigure } from "./figure.ts";
import { lightOver, type Light } from "./light.ts";
import type { Life, Person } from "./person.ts";
import type { Pose } from "./poses.ts";

/** One sight of a person; `scale` is pixels to a unit of the board. */
export interface Sight {
  scale: number;
  person: Person;
  pose: Pose;
  life: Life;
  light: Light;
}

/**
 * Paints a person over a whole canvas. Speech and blinks come many times a
 * second and move only the features, so the rest is kept painted between them.
 */
export class FigurePainter {
  #under = document.createElement("canvas");
  #over = document.createElement("canvas");
  #kept: Sight | null = null;

  paint(context: CanvasRenderingContext2D, sight: Sight): void {
    const { features, under, over } = drawFigure(sight.person, sight.pose, sight.life);
    if (!this.#kept || !sharesBody(this.#kept, sight)) {
      paintLayer(this.#under, sight, under);
      paintLayer(this.#over, sight, over);
      this.#kept = sight;
    }
    const { width, height } = context.canvas;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.drawImage(this.#under, 0, 0);
    toBoard(context, sight);
    paintShapes(context, features);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(this.#over, 0, 0);
  }
}

function paintLayer(canvas: HTMLCanvasElement, sight: Sight, shapes: readonly Shape[]): void {
  const board = boardOf(sight.person);
  const { scale } = sight;
  // Setting the size also empties the canvas.
  canvas.width = Math.ceil(board.width * scale);
  canvas.height = Math.ceil(board.height * scale);
  const context = canvas.getContext("2d");
  if (!context) return;
  toBoard(context, sight);
  paintShapes(context, shapes);
  context.setTransform(scale, 0, 0, scale, 0, 0);
  paintShapes(context, lightOver(board, sight.light));
}

function toBoard(context: CanvasRenderingContext2D, { scale, person }: Sight): void {
  const { originX, originY } = boardOf(person);
  context.setTransform(scale, 0, 0, scale, originX * scale, originY * scale);
}

const sharesBody = (before: Sight, now: Sight): boolean =>
  before.person === now.person &&
  before.scale === now.scale &&
  before.light === now.light &&
  before.life.turn === now.life.turn &&
  before.life.phone === now.life.phone &&
  (Object.keys(now.pose) as (keyof Pose)[]).every((key) => before.pose[key] === now.pose[key]);
