/**
 * Routes on which nothing is lost [WS30]: up to two for each dimension and for all four at once,
 * that differ in something said or done. Looking something up, or writing the record otherwise,
 * makes no other route. They are plays of the case's own customer, so whoever makes the same choices
 * gets the same credit.
 */
import { DIMENSIONS, type Dimension } from "../play/event.ts";
import { BITS, whole, type Gain } from "./gain.ts";
import { NOWHERE, type Graph } from "./graph.ts";
import type { Playing, Spot } from "./playing.ts";
import type { Walk, WalkOption } from "./walk.ts";

export interface Route {
  /** From the first choice to an end: choices by their index, records by RECORDS. */
  readonly ways: readonly number[];
  /** The options chosen, look-ups among them. */
  readonly options: readonly WalkOption[];
}

export interface Found {
  /** Two at most: enough to know that there is more than one. */
  readonly routes: readonly Route[];
  /** False when the search was given up: there may be more. */
  readonly exact: boolean;
}

export type Aim = Dimension | "all";
export type WholeRoutes = Readonly<Record<Aim, Found>>;

const MOST_ROUTES = 2;
/** Steps after which a search is given up. */
const MOST_STEPS = 20_000;

const loses = (gain: Gain, aim: Aim): boolean =>
  aim === "all" ? gain[BITS] !== 0 || !DIMENSIONS.every((d) => whole(gain, d)) : !whole(gain, aim);

/** By point: whether some end can be reached from it without losing anything, whatever the customer. */
function hopes({ points, gains }: Graph, aim: Aim): readonly boolean[] {
  const lossless = gains.map((gain) => !loses(gain, aim));
  const hope: boolean[] = [];
  for (const { kind, ways } of points) {
    hope.push(
      kind === "end" || ways.some(({ gain, to }) => to !== NOWHERE && lossless[gain]! && hope[to]!),
    );
  }
  return hope;
}

/** What was said and done on a route, in order, as one text. */
const said = (options: readonly WalkOption[]): string =>
  options
    .filter(({ kind }) => kind !== "look")
    .map(({ path, text }) => path ?? text)
    .join("\n");

/** A spot on the way, and how it was come by. */
interface Trail<S> extends Route {
  readonly spot: Spot<S>;
}

/**
 * Depth first along ways that lose nothing. Plays that look up only what they must are tried before
 * the rest, of which there may be very many that say the same.
 */
function search<S>(graph: Graph, walk: Walk<S>, play: Playing<S>, aim: Aim): Found {
  const { points, gains } = graph;
  const hope = hopes(graph, aim);
  const found = new Map<string, Route>();
  let steps = 0;

  const visit = (trail: Trail<S>, curious: boolean, been: Set<string>): void => {
    const { spot, ways, options } = trail;
    const point = points[spot.point]!;
    if (point.kind === "end") {
      const saying = said(options);
      if (!found.has(saying)) found.set(saying, { ways, options });
      return;
    }
    const here = `${spot.point} ${walk.key(spot.ink)} ${JSON.stringify(spot.customer)}`;
    const before = `${here} ${said(options)}`;
    if (been.has(before)) return;
    been.add(before);
    const open = point.ways.flatMap(({ gain, to, look }, way) =>
      to !== NOWHERE && hope[to]! && !loses(gains[gain]!, aim) ? [{ way, look }] : [],
    );
    const replies = open.filter(({ look }) => !look);
    const looks = open.filter(({ look }) => look);
    for (const { way } of [...replies, ...(curious || replies.length === 0 ? looks : [])]) {
      if (found.size === MOST_ROUTES || ++steps > MOST_STEPS) return;
      const next = play.step(spot, way);
      if (!next || !hope[next.point]! || loses(next.gain, aim)) continue;
      const chosen = point.kind === "choice" ? [...options, spot.options[way]!] : options;
      visit({ spot: next, ways: [...ways, way], options: chosen }, curious, been);
    }
  };

  const start = play.begin();
  if (!loses(start.gain, aim)) {
    for (const curious of [false, true]) {
      visit({ spot: start, ways: [], options: [] }, curious, new Set());
    }
  }
  return { routes: [...found.values()], exact: steps <= MOST_STEPS };
}

export function wholeRoutes<S>(graph: Graph, walk: Walk<S>, play: Playing<S>): WholeRoutes {
  const routes = (aim: Aim): Found => search(graph, walk, play, aim);
  return { R: routes("R"), I: routes("I"), E: routes("E"), S: routes("S"), all: routes("all") };
}
