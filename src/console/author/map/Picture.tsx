/** The map as a picture. It is drawn once for each story; moving about leaves the drawing alone. */
import { useMemo } from "preact/hooks";
import { Knot } from "./Knot.tsx";
import type { Box, Layout, MapKnot, Point } from "./storyMap.ts";

/** A line through points, rounded where it bends. */
function lineThrough(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return "";
  const bends = rest.map((point, at) => {
    const next = rest[at + 1] ?? last;
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`;
  });
  return `M${first.x} ${first.y}${bends.join("")}L${last.x} ${last.y}`;
}

/** From box to box for what the layout leaves out: there and back again. */
const straight = (from: Box, to: Box): string => {
  const bend = (to.x - from.x) / 3;
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
};

/** From a box round to itself. */
const round = ({ x, y, width }: Box): string => {
  const right = x + width / 2;
  return `M${right} ${y - 12}C${right + 34} ${y - 22} ${right + 34} ${y + 22} ${right} ${y + 12}`;
};

const wayName = (from: string, to: string): string => `${from}\n${to}`;

/** Each step of a play that is not yet on the map's own lines, as pairs of knots. */
function stepsOf(path: readonly string[]): ReadonlySet<string> {
  return new Set(path.slice(1).map((to, at) => wayName(path[at]!, to)));
}

interface Props {
  readonly knots: readonly MapKnot[];
  readonly layout: Layout;
  readonly chosen: string | null;
  /** Knots that the search found; null when nothing is searched for. */
  readonly hits: ReadonlySet<string> | null;
  /** Knots that the play came through, in order; empty when it is not to be drawn. */
  readonly path: readonly string[];
}

/** Tunnels and calls of the chosen knot, which are not drawn else. */
function Calls({
  layout: { boxes },
  knots,
  chosen: id,
}: Pick<Props, "layout" | "knots" | "chosen">) {
  const chosen = knots.find((knot) => knot.id === id);
  const from = chosen && boxes[chosen.id];
  if (!chosen || !from) return null;
  const called = chosen.ways.filter(({ kind }) => kind === "tunnel" || kind === "call");
  return (
    <g class="calls">
      {[...new Set(called.map(({ to }) => to))].map((to) => {
        const box = to === null ? undefined : boxes[to];
        return box && <path key={to} d={straight(from, box)} />;
      })}
    </g>
  );
}

export function Picture({ knots, layout, chosen, hits, path }: Props) {
  const steps = useMemo(() => stepsOf(path), [path]);
  const lines = useMemo(
    () => (
      <g class="ways">
        {layout.edges.map(({ from, to, points }) => {
          const walked = steps.has(wayName(from, to));
          const near = chosen !== null && (from === chosen || to === chosen);
          return (
            <path
              key={wayName(from, to)}
              class={`way${walked ? " walked" : ""}${near ? " near" : ""}`}
              d={from === to ? round(layout.boxes[from]!) : lineThrough(points)}
              marker-end={walked ? "url(#arrow-walked)" : "url(#arrow)"}
            />
          );
        })}
      </g>
    ),
    [layout, steps, chosen],
  );
  const boxes = useMemo(() => {
    const numbers = Map.groupBy(
      path.map((knot, at) => ({ knot, number: at + 1 })),
      ({ knot }) => knot,
    );
    return (
      <g>
        {knots.map((knot) => {
          // A knot of a moment ago may not have a place yet.
          const box = layout.boxes[knot.id];
          return (
            box && (
              <Knot
                key={knot.id}
                knot={knot}
                box={box}
                chosen={knot.id === chosen}
                hit={hits && hits.has(knot.id)}
                steps={numbers.get(knot.id)?.map(({ number }) => number) ?? []}
              />
            )
          );
        })}
      </g>
    );
  }, [knots, layout, chosen, hits, path]);
  return (
    <>
      <defs>
        {["arrow", "arrow-walked"].map((id) => (
          <marker
            key={id}
            id={id}
            class={id}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0L10 5L0 10z" />
          </marker>
        ))}
      </defs>
      {lines}
      <Calls layout={layout} knots={knots} chosen={chosen} />
      {boxes}
    </>
  );
}
