/** Two different routes to full marks, in every dimension and in all four at once. */
import { figuresOf } from "../../atlas/gain.ts";
import { bestIn, bestTotal } from "../../atlas/reviewLine.ts";
import type { Aim } from "../../atlas/routes.ts";
import { DIMENSION_NAMES } from "../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../play/event.ts";
import { found, inStory, linesOf, type RouteCheck, type Trodden } from "./ground.ts";

const error = found("whole-routes", "error");
const unsure = found("whole-routes", "warning");

const nameOf = (aim: Aim): string =>
  aim === "all" ? "all four dimensions at once" : `${DIMENSION_NAMES[aim]} (${aim})`;

/** What to say where no route gives full marks: what the best comes to. */
function none({ edition, explored, values, play }: Trodden, aim: Aim): string {
  const ground = { caseData: edition.data, graph: explored.graph, values, play };
  const end = aim === "all" ? bestTotal(ground, play.begin()) : bestIn(ground, play.begin(), aim);
  if (!end) return `no play came to an end, so nothing is known of full marks in ${nameOf(aim)}`;
  const { total, dimensions } = figuresOf(edition.data, end.gain);
  const figure = aim === "all" ? `a total of ${total}` : dimensions[aim].reported;
  return `no route gives full marks in ${nameOf(aim)}; the best comes to ${figure}. See which moments no route earns in full, and which answers rule each other out`;
}

/** All four at once are told only where each has its two: else the one brings about the other. */
export const checkWholeRoutes: RouteCheck = (trodden) => {
  const { routes } = trodden;
  const short = (aim: Aim): boolean => routes[aim].routes.length < 2;
  const lacking = DIMENSIONS.filter(short);
  const told: readonly Aim[] = lacking.length > 0 ? lacking : short("all") ? ["all"] : [];
  return told.map((aim) => {
    const { routes: few, exact } = routes[aim];
    const [only] = few;
    const message = only
      ? `only one route gives full marks in ${nameOf(aim)}, by ${linesOf(trodden, only.options)}. Let there be a second good answer somewhere on it`
      : none(trodden, aim);
    return exact
      ? error(trodden, inStory(trodden), message)
      : unsure(
          trodden,
          inStory(trodden),
          `${message}. (The search was given up: there may be more)`,
        );
  });
};
