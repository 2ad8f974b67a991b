import type { Shape } from "./shape.ts";

/** What a path may be made of: letters of commands and finite numbers. */
export const PATH = /^(?:[MLHVCSQTAZmlhvcsqtaz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[\s,])+$/;

/** All paths in some shapes, those of clips and groups too. */
export function pathsOf(shapes: readonly Shape[]): string[] {
  return shapes.flatMap((shape) => {
    const own = shape.kind === "fill" || shape.kind === "stroke" ? [shape.path] : [];
    const clip = shape.clip ? [shape.clip] : [];
    const inner = shape.kind === "group" ? pathsOf(shape.shapes) : [];
    return [...own, ...clip, ...inner];
  });
}
