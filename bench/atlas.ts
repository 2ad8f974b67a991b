/** How fast stories are walked whole, beside inkjs saving and restoring its state at every choice. */
import { Compiler } from "inkjs/full";
import { explore, TooLarge } from "../src/atlas/explore.ts";
import { fastWalk } from "../src/atlas/fastWalk.ts";
import type { CaseData } from "../src/play/case.ts";
import { atlasFor } from "../src/story/build/atlas.ts";
import { buildEdition, caseIds } from "../src/story/build/edition.ts";
import { plainWalk, walkBy } from "./inkjsWalks.ts";
import { manyKnots } from "./manyKnots.ts";
import { mergedStates, turnsOf } from "./mergedStates.ts";
import type { Row } from "./row.ts";
import { byTurns, spent, timed } from "./spent.ts";

/** Milliseconds of processor time that each side is given. */
const GIVEN = 5000;

/** More turns than inkjs tells in that time. */
const MOST_TURNS = 100_000;

const AMPLE = { states: 1_500_000, choices: 1000, goOn: () => true };

function walked(data: CaseData, compiled: Record<string, unknown>) {
  let found = { states: 0, ways: 0, points: 0 };
  const time = spent(() => {
    const { states, ways, graph } = explore(data, fastWalk(compiled), AMPLE);
    found = { states, ways, points: graph.points.length };
  });
  return { ...found, time };
}

const seconds = (milliseconds: number): number => Math.round(milliseconds / 10) / 100;

/** How fast one case is walked, by each way of counting. */
function caseRows({ data, story }: { data: CaseData; story: Record<string, unknown> }) {
  const ours = walked(data, story);
  let walks = 0;
  const again = timed(
    (function* () {
      for (;;) {
        walked(data, story);
        walks++;
        yield;
      }
    })(),
  );
  const plain = plainWalk(story);
  const same = walkBy(turnsOf(data, story, MOST_TURNS), story);
  const [plainly, alike] = [timed(plain.steps), timed(same.steps)];
  byTurns([again, plainly, alike], GIVEN);
  const perSecond = (count: number): number => (count * walks * 1000) / again.time;
  const merged = mergedStates(data, story, plain.walk.taken);
  const row = (
    name: string,
    figure: number,
    reference: number,
    unit: string,
    goal: string,
    least: number,
  ): Row => ({
    name: `atlas-${name}-${data.id}`,
    ours: Math.round(figure),
    reference: Math.round(reference),
    unit,
    ratio: figure / reference,
    goal,
    met: figure >= least * reference,
  });
  const told = (plain.walk.states * 1000) / plainly.time;
  const rows = [
    row(
      "states",
      perSecond(ours.states),
      (same.walk.states * 1000) / alike.time,
      `distinct states/s of one core, every way on from each tried and scored, start-up counted; ${ours.states} states, ${ours.points} points, the first walk ${seconds(ours.time)} s (reference: inkjs saves, restores and tells the same depth-first walk turn for turn, ${same.walk.told} turns to ${same.walk.states} states; that two states are one is told it for nothing, and it scores nothing). This row carries the goal: a state is the same thing on both sides, and all that the reference is spared makes the goal harder`,
      "at least 20x",
      20,
    ),
    row(
      "states-plain",
      perSecond(ours.states),
      (merged * 1000) / plainly.time,
      `the same states/s (reference: the goal's words as they stand, a plain depth-first walk with inkjs that merges only equal saved states; counted are the states of ours that it came to: ${merged} by ${plain.walk.states} saved states, however its records were written. Most of the ratio is what merging saves, not speed)`,
      "at least 20x",
      20,
    ),
    row(
      "saved",
      perSecond(ours.states),
      told,
      "the same states/s (reference: the same plain walk, every saved state that differs counted as one. Two kinds of state: visit counts that nothing reads make nearly every turn told a new saved state, which ours merges)",
      "none set; the two sides count different things",
      0,
    ),
    row(
      "ways",
      perSecond(ours.ways),
      told,
      `ways/s of one core told and scored, one for each answer of the customer's that the story asks for; ${ours.ways} ways (reference: as in the row above; inkjs comes to a new saved state with nearly every way)`,
      "none set; the two sides count different things",
      0,
    ),
  ];
  return { rows, time: ours.time };
}

export function atlasRows(root: string): readonly Row[] {
  const editions = caseIds(root).map((id) => buildEdition(root, id));
  const rows: Row[] = [];
  let all = 0;
  for (const edition of editions) {
    const measured = caseRows(edition);
    rows.push(...measured.rows);
    all += measured.time;
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
