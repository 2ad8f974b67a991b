/** Pleasing the customer is not competence: whether the best-liked plays are bad ones. */
import { figuresOf, plus } from "../../atlas/gain.ts";
import { NOWHERE } from "../../atlas/graph.ts";
import { ratingOf } from "../../play/customer/rating.ts";
import { moodSeries } from "../../play/customer/series.ts";
import { project } from "../../play/log.ts";
import { fullRecord } from "../../play/record/full.ts";
import { PASS } from "../../play/score/scale.ts";
import { scoreOf, scoring, type Score } from "../../play/score/score.ts";
import { beginSession, type Edition } from "../../story/session.ts";
import { playBy, type Drawn, type Pick } from "./drawn.ts";
import { found, inStory, linesOf, type RouteCheck, type Trodden } from "./ground.ts";
import { mostPleasing } from "./pleasingPlay.ts";

const warning = found("pleases-most", "warning");

/** How far, on the rating's scale of 1-10, plays that are not ready may please more. */
const MARGIN = 0.3;

/** Pleases at every step: among all ways on, or among those that leave the best total in reach. */
function pleasing({ edition, explored, values, play }: Trodden, well: boolean): Pick {
  const { points, gains } = explored.graph;
  return (spot) => {
    const { kind, ways } = points[spot.point]!;
    if (kind === "record") return 0;
    const reach = ways.map(({ gain, to }) => {
      if (to === NOWHERE) return -1;
      const gained = plus(spot.gain, gains[gain]!);
      const after = values.best[to]!.map((each) => figuresOf(edition.data, plus(gained, each)));
      return Math.max(...after.map(({ total }) => total));
    });
    const best = Math.max(...reach);
    return mostPleasing(
      play,
      spot,
      reach.flatMap((total, way) => (total === best || !well ? [way] : [])),
    );
  };
}

/** A play as a learner would have made it: its score and the customer's rating. */
function replay(
  edition: Edition,
  { ways }: Drawn,
): { readonly score: Score; readonly rating: number } {
  const { data } = edition;
  const session = beginSession(edition, 1, "practice");
  for (const way of ways) {
    if (session.state().recordDue) {
      const fields = fullRecord(data, session.log());
      session.give({ type: "write-record", fields });
    } else session.give({ type: "choose", index: way });
  }
  return {
    score: scoreOf(data, project(session.log(), scoring(data)).now),
    rating: ratingOf(moodSeries(data, session.log())),
  };
}

/**
 * The plays to compare: two made to please, the whole routes, and those drawn at random; the best
 * liked first.
 */
function liked(trodden: Trodden): readonly Drawn[] {
  const { explored, play, routes, drawn } = trodden;
  const along = (ways: readonly number[]): Pick => {
    let at = 0;
    return () => ways[at++] ?? null;
  };
  const picks = [
    pleasing(trodden, false),
    pleasing(trodden, true),
    ...Object.values(routes).flatMap((found) => found.routes.map(({ ways }) => along(ways))),
  ];
  const picked = picks.flatMap((pick) => playBy(explored.graph, play, pick) ?? []);
  return [...picked, ...drawn].toSorted((a, b) => b.rating - a.rating);
}

export const checkPleasing: RouteCheck = (trodden) => {
  const { edition } = trodden;
  const plays = liked(trodden);
  /** The best liked that are, or are not, ready. */
  const best = (among: readonly Drawn[], ready: boolean) => {
    for (const each of among) {
      const told = replay(edition, each);
      if (told.score.ready === ready) return { ...told, options: each.options };
    }
    return null;
  };
  const other = best(plays, false);
  const passing = plays.filter(({ gain }) => figuresOf(edition.data, gain).total >= PASS);
  const ready = best(passing, true);
  if (!ready || !other || other.rating - ready.rating < MARGIN) return [];
  const message = `the customer likes a play that is not ready (total ${other.score.total}) better than any found that is: a rating of ${other.rating} against ${ready.rating}. It goes by ${linesOf(trodden, other.options)}. Let what is competent be felt too: progress, information, a say in the matter`;
  return [warning(trodden, inStory(trodden), message)];
};
