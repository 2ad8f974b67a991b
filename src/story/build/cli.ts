/** npm run story -- check | play | record | new: an author's four commands. */
import { noMoodWords } from "../../play/customer/moodNames.ts";
import { DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { problemLine, type Problem } from "../../workshop/problem.ts";
import { atlasFor, type MadeAtlas } from "./atlas.ts";
import { playActs } from "./acts.ts";
import { CaseError } from "./compile.ts";
import { activityIds, buildEdition, caseIds, checkCase } from "./edition.ts";
import type { Edition } from "../session.ts";
import { newCase } from "./newCase.ts";
import { randomPlays } from "./randomPlays.ts";
import { recordCases } from "./record.ts";
import { outcomeOf, playScript, readScript, scoreFile, scriptNames, transcript } from "./script.ts";

const USAGE = `Usage:
  npm run story -- check [<id>]          compile, check, walk every route, play at random
  npm run story -- play <id> <case>      play a recorded case and print it with its score
  npm run story -- record <id>           write transcript, events and score of every recorded case
  npm run story -- new <id> [--title "..."]  start a case that passes the checks`;

const root = process.cwd();
const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Lists problems, errors first, under a count of both. */
function list(what: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  print(`${what}: ${errors.length} errors, ${warnings.length} warnings`);
  for (const problem of [...errors, ...warnings]) print(problemLine(problem));
  if (errors.length > 0) process.exitCode = 1;
}

/** What the atlas says of a story as a whole. */
function listAtlas({ stored, seconds, problems, wholePlays }: MadeAtlas): void {
  const { states, ways, counts, proved, why } = stored;
  const made = seconds > 0 ? `made in ${seconds} s` : "unchanged since it was made";
  print(
    proved
      ? `  atlas: every play walked; ${states} states, ${ways} ways, ${counts.length} points once merged; ${made}`
      : `  atlas: sampled, not proved: ${why} What follows is what ${states} sampled states show; ${made}`,
  );
  if (wholePlays !== null) print(`  plays with full credit in everything: ${wholePlays}`);
  list("  all routes", problems);
}

function check(id: string): void {
  const { edition, problems } = checkCase(root, id);
  list(id, problems);
  if (!edition) return;
  const { data } = edition;
  // Of an activity there is no atlas: nobody could walk every order of a day.
  if (!data.activity) listAtlas(atlasFor(root, edition));
  print(
    `${id} ${data.title}: ${DIMENSIONS.map((d) => `${d} ${data.moments.filter((m) => m.dimension === d).length}`).join(", ")} moments`,
  );
  if (data.activity) print(`  ${noMoodWords(data.activity)}`);
  else checkAtRandom(edition);
  for (const name of scriptNames(root, id)) {
    const { score, customer } = outcomeOf(edition, played(edition, name));
    const felt = customer
      ? ` | heat ${customer.heat} trust ${customer.trust} patience ${customer.patience} rating ${customer.rating}`
      : "";
    print(
      `  ${name.padEnd(12)} ${DIMENSIONS.map((d) => `${d} ${score.dimensions[d].reported}`).join("  ")}  total ${score.total} ${score.ready ? "ready" : "not ready"}${felt}`,
    );
  }
}

/** The log of a recorded case, played again. */
const played = (edition: Edition, name: string): readonly PlayEvent[] => {
  const { id, activity } = edition.data;
  return activity
    ? playActs(root, edition, name).log()
    : playScript(edition, readScript(root, id, name), name).log();
};

function checkAtRandom(edition: Edition): void {
  const found = randomPlays(edition, 400);
  print(
    `  400 random plays: ${found.shortest}-${found.longest} choices, endings ${[...found.endings].map(([e, n]) => `${e} ${n}`).join(", ")}, best total ${found.best}, ready ${found.ready}`,
  );
  for (const warning of found.warnings) print(`  warning: ${warning}`);
}

function show(id: string, name: string): void {
  const edition = buildEdition(root, id);
  const log = played(edition, name);
  print(transcript(edition, log));
  print(JSON.stringify(scoreFile(outcomeOf(edition, log)), null, 2));
}

function record(id: string): void {
  for (const name of recordCases(root, id)) print(`${id}/${name} recorded`);
}

function create(id: string, title: string | undefined): void {
  const made = newCase(root, id, title);
  print(
    made.ok
      ? `${made.value.folder} is a whole small case, recorded as ${made.value.recorded.join(", ")}.\nMake it yours: docs/AUTHORING.md goes through it. npm run story -- check ${id} looks it over.`
      : made.message,
  );
  if (!made.ok) process.exitCode = 1;
}

const [command, id, name, title] = process.argv.slice(2);
try {
  if (command === "check")
    for (const each of id ? [id] : [...caseIds(root), ...activityIds(root)]) check(each);
  else if (command === "play" && id && name) show(id, name);
  else if (command === "record" && id) record(id);
  else if (command === "new" && id && !name) create(id, undefined);
  else if (command === "new" && id && name === "--title" && title) create(id, title);
  else {
    print(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof CaseError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
