/** Which options are on offer together, as the graph has them. */
import type { Survey } from "../../atlas/survey.ts";

/** By point, by way: keys of the options there. States with one future are one point. */
export type OnOffer = ReadonlyMap<number, readonly (readonly string[])[]>;

export function onOffer({ options }: Survey): OnOffer {
  const points = new Map<number, string[][]>();
  for (const [key, { at }] of options) {
    for (const place of at) {
      const [point = 0, way = 0] = place.split(" ").map(Number);
      let ways = points.get(point);
      if (!ways) points.set(point, (ways = []));
      (ways[way] ??= []).push(key);
    }
  }
  return points;
}
