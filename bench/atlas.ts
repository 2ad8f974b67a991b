/** How fast stories are walked whole, beside inkjs saving and restoring its state at every choice. */
import { Story } from "inkjs";
import { Compiler } from "inkjs/full";
import { explore, TooLarge } from "../src/atlas/explore.ts";
import { fastWalk } from "../src/atlas/fastWalk.ts";
import type { CaseData } from "../src/play/case.ts";
import { atlasFor } from "../src/story/build/atlas.ts";
import { buildEdition, caseIds } from "../src/story/build/edition.ts";
import { manyKnots } from "./manyKnots.ts";
import type { Row } from "./row.ts";

/** Milliseconds of processor time that each side is given. */
const GIVEN = 5000;

const AMPLE = { states: 1_500_000, choices: 1000, goOn: () => true };

/** Milliseconds of processor time that some work takes. */
function spent(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Distinct states a second of a depth-first walk with inkjs, for so many milliseconds. */
function inkjsStatesPerSecond(compiled: Record<string, unknown>, milliseconds: number): number {
  const story = new Story(compiled);
  const seen = new Set<string>();
  const end = performance.now() + milliseconds;
  const walk = (state: string): void => {
    if (seen.has(state) || performance.now() > end) return;
    seen.add(state);
    story.state.LoadJson(state);
    const count = story.currentChoices.length;
    for (let at = 0; at < count && performance.now() < end; at++) {
      story.state.LoadJson(state);
      story.ChooseChoiceIndex(at);
      while (story.canContinue) story.Continue();
      walk(story.state.toJson());
    }
  };
  const time = spent(() => {
    while (story.canContinue) story.Continue();
    walk(story.state.toJson());
  });
  return (seen.size * 1000) / time;
}

function walked(data: CaseData, compiled: Record<string, unknown>) {
  let found = { states: 0, ways: 0, points: 0 };
  const time = spent(() => {
    const { states, ways, graph } = explore(data, fastWalk(compiled), AMPLE);
    found = { states, ways, points: graph.points.length };
  });
  return { ...found, time };
}

/** Whole walks one after another, for as long as inkjs is given. */
function walkedAgain(data: CaseData, compiled: Record<string, unknown>, milliseconds: number) {
  let time = 0;
  let walks = 0;
  for (; time < milliseconds; walks++) time += walked(data, compiled).time;
  return { time, walks };
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100;

export function atlasRows(root: string): readonly Row[] {
  const editions = caseIds(root).map((id) => buildEdition(root, id));
  const rows: Row[] = [];
  let all = 0;
  for (const { data, story } of editions) {
    const ours = walked(data, story);
    all += ours.time;
    const again = walkedAgain(data, story, GIVEN);
    const perSecond = (count: number) => (count * again.walks * 1000) / again.time;
    const reference = inkjsStatesPerSecond(story, GIVEN);
    const row = (name: string, figure: number, unit: string, goal: string, least: number): Row => ({
      name,
      ours: Math.round(figure),
      reference: Math.round(reference),
      unit,
      ratio: figure / reference,
      goal,
      met: figure >= least * reference,
    });
    rows.push(
      row(
        `atlas-states-${data.id}`,
        perSecond(ours.states),
        `distinct states/s of one core, every way on from each tried and scored; ${ours.states} states, ${ours.points} points, the first walk ${seconds(ours.time)} s (reference: inkjs, depth first, its state saved and restored, nothing scored and no answer of the customer's followed)`,
        "at least 20x",
        20,
      ),
      row(
        `atlas-ways-${data.id}`,
        perSecond(ours.ways),
        `ways/s of one core told and scored, one for each answer of the customer's that matters; ${ours.ways} ways (reference: the same; inkjs comes to a new state with nearly every way)`,
        "none set; what a state costs depends on the ways from it",
        0,
      ),
    );
  }
  rows.push({
    name: "atlas-all-cases",
    ours: seconds(all),
    reference: 60,
    unit: `s of one core to walk ${editions.length} cases whole (reference: the goal)`,
    ratio: all / 60_000,
    goal: "under 60 s for the first five",
    met: all < 60_000,
  });
  const first = editions[0]!;
  const fresh = spent(() => void atlasFor(root, first));
  const again = spent(() => void atlasFor(root, first));
  rows.push({
    name: "atlas-unchanged",
    ours: Math.round(again),
    reference: Math.round(fresh),
    unit: `ms of one core for the atlas of ${first.data.id} when neither case nor code has changed (reference: the call before, which made it unless it was there)`,
    ratio: again / fresh,
    goal: "an unchanged story costs nothing: under 250 ms",
    met: again < 250,
  });
  const { data } = first;
  const sizes = [50, 100, 200, 500].map((knots) => {
    const compiled = JSON.parse(new Compiler(manyKnots(data, knots)).Compile().ToJson()!);
    try {
      return { knots, ...walked(data, compiled as Record<string, unknown>) };
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      return { knots, time: Number.NaN, states: AMPLE.states, points: 0 };
    }
  });
  const [small, large] = [sizes[0]!, sizes.at(-1)!];
  rows.push({
    name: "atlas-growth",
    ours: seconds(large.time),
    reference: seconds(small.time),
    unit: `s to walk 500 knots (reference: 50); ${sizes.map((s) => `${s.knots}: ${s.states} states, ${seconds(s.time)} s`).join("; ")}`,
    ratio: large.time / small.time,
    goal: "none set; told for honesty",
    met: true,
  });
  return rows;
}
