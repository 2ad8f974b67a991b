/** An atlas as it is stored beside its story: columns of small numbers, which pack well. */
import { READINGS, type Reading } from "../play/customer/readings.ts";
import { ATLAS_VERSION, atlasOf, type Atlas } from "./atlas.ts";
import type { Gain } from "./gain.ts";
import { NOWHERE, type Point, type Way } from "./graph.ts";

export interface StoredAtlas {
  readonly version: number;
  readonly hash: string;
  readonly proved: boolean;
  readonly why: string | null;
  readonly states: number;
  readonly ways: number;
  readonly root: number;
  readonly first: number;
  readonly gains: readonly Gain[];
  /** A letter a point: (c)hoice, (r)ecord, (e)nd; for a fork the number of its reading. */
  readonly kinds: string;
  /** Ways on from each point. */
  readonly counts: readonly number[];
  /** Of each way, in order: its gain, how many points back it leads (0: nowhere), 1 for a look-up. */
  readonly gainOf: readonly number[];
  readonly back: readonly number[];
  readonly looks: readonly (0 | 1)[];
}

const KINDS = { c: "choice", r: "record", e: "end" } as const;
const FORKS = Object.keys(READINGS) as readonly Reading[];

const letter = (point: Point): string =>
  point.kind === "fork" ? String(FORKS.indexOf(point.reading)) : point.kind[0]!;

function pointOf(letter: string, ways: readonly Way[]): Point {
  const reading = FORKS[Number(letter)];
  return reading
    ? { kind: "fork", reading, ways }
    : { kind: KINDS[letter as keyof typeof KINDS], ways };
}

export function store({ values: _, graph, ...made }: Atlas): StoredAtlas {
  const { points, gains, root, first } = graph;
  const all = points.flatMap(({ ways }, at) =>
    ways.map((way) => ({ ...way, back: way.to === NOWHERE ? 0 : at - way.to })),
  );
  return {
    version: ATLAS_VERSION,
    ...made,
    root,
    first,
    gains,
    kinds: points.map(letter).join(""),
    counts: points.map(({ ways }) => ways.length),
    gainOf: all.map(({ gain }) => gain),
    back: all.map(({ back }) => back),
    looks: all.map(({ look }) => (look ? 1 : 0)),
  };
}

/** The atlas of what was stored; null if it is of another version of atlas or story. */
export function open(stored: StoredAtlas, hash: string): Atlas | null {
  if (stored.version !== ATLAS_VERSION || stored.hash !== hash) return null;
  const { gains, root, first, proved, why, states } = stored;
  let next = 0;
  const points = stored.counts.map((count, at): Point => {
    const ways: Way[] = [];
    for (const end = next + count; next < end; next++) {
      ways.push({
        gain: stored.gainOf[next]!,
        to: stored.back[next] === 0 ? NOWHERE : at - stored.back[next]!,
        look: stored.looks[next] === 1,
      });
    }
    return pointOf(stored.kinds[at]!, ways);
  });
  const graph = { points, gains, root, first };
  return atlasOf({ hash, proved, why, states, ways: stored.ways, graph });
}
