import type { Paint, Shape } from "./shape.ts";

const SIGN_FONT = `"Bricolage Grotesque", "Trebuchet MS", sans-serif`;

// Parsing SVG paths is a good part of painting a face; most paths of a person
// never change, so remember them, and forget all when moods have made too many.
const parsed = new Map<string, Path2D>();
const MOST_PATHS = 3000;

function parse(path: string): Path2D {
  const known = parsed.get(path);
  if (known) return known;
  if (parsed.size >= MOST_PATHS) parsed.clear();
  const fresh = new Path2D(path);
  parsed.set(path, fresh);
  return fresh;
}

function toStyle(context: CanvasRenderingContext2D, paint: Paint): string | CanvasGradient {
  if (typeof paint === "string") return paint;
  const gradient =
    paint.kind === "linear"
      ? context.createLinearGradient(...paint.from, ...paint.to)
      : context.createRadialGradient(...paint.centre, 0, ...paint.centre, paint.radius);
  for (const [offset, colour] of paint.stops) gradient.addColorStop(offset, colour);
  return gradient;
}

/** Draws shapes in order, each over the ones before. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) {
    context.save();
    if (shape.clip) context.clip(parse(shape.clip), shape.rule ?? "nonzero");
    if (shape.opacity !== undefined) context.globalAlpha *= shape.opacity;
    if (shape.blur) context.filter = `blur(${shape.blur}px)`;
    if (shape.blend) context.globalCompositeOperation = shape.blend;
    paintOne(context, shape);
    context.restore();
  }
}

function paintOne(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case "fill":
      context.fillStyle = toStyle(context, shape.paint);
      context.fill(parse(shape.path), shape.rule ?? "nonzero");
      return;
    case "stroke":
      context.strokeStyle = toStyle(context, shape.paint);
      context.lineWidth = shape.width;
      context.lineCap = shape.cap ?? "round";
      context.lineJoin = "round";
      context.stroke(parse(shape.path));
      return;
    case "text":
      context.fillStyle = shape.paint;
      context.font = `${shape.weight ?? 700} ${shape.size}px ${SIGN_FONT}`;
      context.textAlign = shape.align ?? "center";
      context.textBaseline = "middle";
      context.fillText(shape.value, ...shape.at, shape.maxWidth);
      return;
    case "group": {
      const { x = 0, y = 0, degrees = 0, scale = 1 } = shape.place;
      context.translate(x, y);
      context.rotate((degrees * Math.PI) / 180);
      context.scale(scale, scale);
      paintShapes(context, shape.shapes);
    }
  }
}

/** Waits for the face of signs, but never so long that the stage stays dark. */
export async function signFontReady(): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 700));
  await Promise.race([document.fonts.load(`700 26px ${SIGN_FONT}`).catch(() => []), patience]);
}
