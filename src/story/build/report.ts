/**
 * What `npm run story -- check` says of a case: its checks, all its routes, plays at random and its
 * recorded plays. Said once, it is kept until the case or the code that looks at it changes.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { noMoodWords } from "../../play/customer/moodNames.ts";
import { DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { problemLine, type Problem } from "../../workshop/problem.ts";
import type { Edition } from "../session.ts";
import { playActs } from "./acts.ts";
import { atlasFor, type MadeAtlas } from "./atlas.ts";
import { checkCase, STORIES } from "./edition.ts";
import { kept } from "./kept.ts";
import { randomPlays } from "./randomPlays.ts";
import { outcomeOf, playScript, readScript, scriptNames } from "./script.ts";

export interface Report {
  readonly lines: readonly string[];
  /** Whether an error is among them. */
  readonly failed: boolean;
  /** Seconds it took to look; 0 when it was kept from before. */
  readonly seconds: number;
}

/** Plays of a case with choices drawn at random. */
const RANDOM_PLAYS = 400;

/** The log of a recorded case, played again. */
export const played = (root: string, edition: Edition, name: string): readonly PlayEvent[] => {
  const { id, activity } = edition.data;
  return activity
    ? playActs(root, edition, name).log()
    : playScript(edition, readScript(root, id, name), name).log();
};

/** Problems, errors first, under a count of both. */
function listed(what: string, problems: readonly Problem[]): readonly string[] {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return [
    `${what}: ${errors.length} errors, ${warnings.length} warnings`,
    ...[...errors, ...warnings].map(problemLine),
  ];
}

/** What the atlas says of a story as a whole. */
function ofAtlas({ stored, problems, wholePlays }: MadeAtlas): readonly string[] {
  const { states, ways, counts, proved, why } = stored;
  return [
    proved
      ? `  atlas: every play walked; ${states} states, ${ways} ways, ${counts.length} points once merged`
      : `  atlas: sampled, not proved: ${why} What follows is what ${states} sampled states show`,
    ...(wholePlays === null ? [] : [`  plays with full credit in everything: ${wholePlays}`]),
    ...listed("  all routes", problems),
  ];
}

function atRandom(edition: Edition): readonly string[] {
  const found = randomPlays(edition, RANDOM_PLAYS);
  const endings = [...found.endings].map(([ending, count]) => `${ending} ${count}`).join(", ");
  return [
    `  ${RANDOM_PLAYS} random plays: ${found.shortest}-${found.longest} choices, endings ${endings}, best total ${found.best}, ready ${found.ready}`,
    ...found.warnings.map((warning) => `  warning: ${warning}`),
  ];
}

function ofRecorded(root: string, edition: Edition, name: string): string {
  const { score, customer } = outcomeOf(edition, played(root, edition, name));
  const felt = customer
    ? ` | heat ${customer.heat} trust ${customer.trust} patience ${customer.patience} rating ${customer.rating}`
    : "";
  return `  ${name.padEnd(12)} ${DIMENSIONS.map((d) => `${d} ${score.dimensions[d].reported}`).join("  ")}  total ${score.total} ${score.ready ? "ready" : "not ready"}${felt}`;
}

function look(root: string, id: string): Report {
  const began = performance.now();
  const { edition, problems } = checkCase(root, id);
  const done = (lines: readonly string[], all: readonly Problem[]): Report => ({
    lines,
    failed: all.some(({ severity }) => severity === "error"),
    seconds: Math.round((performance.now() - began) / 10) / 100,
  });
  const first = listed(id, problems);
  if (!edition) return done(first, problems);
  const { data } = edition;
  // Of an activity there is no atlas: nobody could walk every order of a day.
  const atlas = data.activity ? null : atlasFor(root, edition);
  const moments = (d: string) => data.moments.filter((m) => m.dimension === d).length;
  return done(
    [
      ...first,
      ...(atlas ? ofAtlas(atlas) : []),
      `${id} ${data.title}: ${DIMENSIONS.map((d) => `${d} ${moments(d)}`).join(", ")} moments`,
      ...(data.activity ? [`  ${noMoodWords(data.activity)}`] : atRandom(edition)),
      ...scriptNames(root, id).map((name) => ofRecorded(root, edition, name)),
    ],
    [...problems, ...(atlas?.problems ?? [])],
  );
}

/** Paths and texts of all that lies in a folder, its recorded plays too. */
const everythingIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => [file.slice(folder.length), readFileSync(file, "utf8")]);

/** Throws CaseError where a play breaks, StoryError where the story does on some route. */
export function reportOf(root: string, id: string): Report {
  const of = everythingIn(join(root, STORIES, id));
  const { value, fromBefore } = kept(root, { kind: "report", id, of }, () => look(root, id));
  return fromBefore ? { ...value, seconds: 0 } : value;
}
