/** A made-up story of any number of knots, for measuring how the cost of walking one grows. */
import type { CaseData } from "../src/play/case.ts";

const DECLARATIONS = `VAR mood = 1
VAR trust = 1
VAR walks_out = false
VAR v0 = 0
VAR v1 = 0
VAR v2 = 0
-> k0
`;

/**
 * Every knot offers a good, a middling and a harmful answer, sets a flag that the third knot after
 * it reads, lets the customer go, and every fourth has a look-up. The case's moments come up once
 * each, spread over the knots.
 */
export function manyKnots(data: CaseData, knots: number): string {
  const ids = data.moments.map((moment) => moment.id);
  const told = Array.from({ length: knots }, (_, at) => {
    const [nth, before] = [at, at - 1].map((knot) => Math.floor((knot * ids.length) / knots));
    const met = (grade: string): string => (nth === before ? "" : ` # km:${ids[nth!]}=${grade}`);
    const next = at + 1 === knots ? "over" : `k${at + 1}`;
    const flag = `v${at % 3}`;
    const look = `* [Look it up. # look # ev:info]\n    It says so.\n    -> k${at}_choices\n`;
    return `=== k${at} ===
{walks_out: -> over}
WALTER: {mood >= 2:Well?|So?}
-> k${at}_choices
=== k${at}_choices ===
* [The good way, ${at}.${met("full")} # ev:progress]
    ~ ${flag} = 1
    -> ${next}
* [The middling way, ${at}.${met("weak")} # ev:warm]
    ~ ${flag} = 0
    -> ${next}
* {${flag} == 1} [The way that hurts, ${at}. # harm:r.blames]
    -> ${next}
${at % 4 === 0 ? look : ""}`;
  });
  const [ending] = Object.keys(data.endings);
  return `${DECLARATIONS}${told.join("")}=== over ===\nThat was it. # ending:${ending}\n-> END\n`;
}
