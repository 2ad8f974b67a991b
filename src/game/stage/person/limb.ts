export interface Joint {
  x: number;
  y: number;
}

/** Outline of a limb that narrows from one joint to the next. */
export function taper(from: Joint, to: Joint, fromWidth: number, toWidth: number): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const acrossX = -(to.y - from.y) / length / 2;
  const acrossY = (to.x - from.x) / length / 2;
  return (
    `M${from.x + acrossX * fromWidth},${from.y + acrossY * fromWidth}` +
    `L${to.x + acrossX * toWidth},${to.y + acrossY * toWidth}` +
    `L${to.x - acrossX * toWidth},${to.y - acrossY * toWidth}` +
    `L${from.x - acrossX * fromWidth},${from.y - acrossY * fromWidth}Z`
  );
}

/** The point `part` of the way from one joint to the next. */
export const between = (from: Joint, to: Joint, part: number): Joint => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});
