/** SVG path of an ellipse. */
export function ellipse(x: number, y: number, radiusX: number, radiusY = radiusX): string {
  const half = `a${radiusX},${radiusY} 0 1 0 `;
  return `M${x - radiusX},${y}${half}${2 * radiusX},0${half}${-2 * radiusX},0Z`;
}

/** SVG path of a rectangle with rounded corners. */
export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const corner = Math.min(radius, width / 2, height / 2);
  if (corner === 0) return `M${x},${y}h${width}v${height}h${-width}Z`;
  const across = width - 2 * corner;
  const down = height - 2 * corner;
  return (
    `M${x + corner},${y}h${across}q${corner},0 ${corner},${corner}` +
    `v${down}q0,${corner} ${-corner},${corner}` +
    `h${-across}q${-corner},0 ${-corner},${-corner}` +
    `v${-down}q0,${-corner} ${corner},${-corner}Z`
  );
}

/** SVG path of a straight line. */
export const line = (fromX: number, fromY: number, toX: number, toY: number): string =>
  `M${fromX},${fromY}L${toX},${toY}`;
