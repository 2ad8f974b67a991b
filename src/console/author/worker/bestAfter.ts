/** What each option of a play leaves in reach: exact, for the case's own customer. */
import { figuresOf } from "../../../atlas/gain.ts";
import { RECORDS } from "../../../atlas/graph.ts";
import { playing, type Playing, type Spot } from "../../../atlas/playing.ts";
import { bestTotal } from "../../../atlas/reviewLine.ts";
import type { Sources } from "../../../workshop/sources.ts";
import { walkedOf } from "./routes.ts";

/**
 * By the place of each option on offer after the choices `made` from the beginning: the best total,
 * 0-100, that a play can still end with. The record is written in full and true, as the author's own
 * play writes it. Null where the text has not been walked whole, or the search was given up.
 */
export function bestAfter(work: Sources, made: readonly number[]): readonly number[] | null {
  const walked = walkedOf(work);
  if (!walked?.atlas.proved) return null;
  const { data, walk, atlas } = walked;
  const { graph, values } = atlas;
  const play: Playing<unknown> = playing(data, walk, graph);
  const ground = { caseData: data, graph, values, play };
  const kindAt = ({ point }: Spot<unknown>) => graph.points[point]!.kind;
  const written = (spot: Spot<unknown>): Spot<unknown> | null =>
    kindAt(spot) === "record" ? play.step(spot, RECORDS.indexOf("whole")) : spot;

  let at = written(play.begin());
  for (const way of made) {
    const next: Spot<unknown> | null = at && play.step(at, way);
    at = next && written(next);
  }
  if (!at || kindAt(at) !== "choice") return null;
  const best: number[] = [];
  for (const way of at.options.keys()) {
    const then = play.step(at, way);
    const end = then && bestTotal(ground, then);
    if (!end?.exact) return null;
    best.push(figuresOf(data, end.gain).total);
  }
  return best;
}
