/** npm run story -- check | play | record | new: an author's four commands. */
import { CaseError } from "./compile.ts";
import { activityIds, buildEdition, caseIds } from "./edition.ts";
import { newCase } from "./newCase.ts";
import { recordCases } from "./record.ts";
import { played, reportOf } from "./report.ts";
import { outcomeOf, scoreFile, transcript } from "./script.ts";

const USAGE = `Usage:
  npm run story -- check [<id>]          compile, check, walk every route, play at random
  npm run story -- play <id> <case>      play a recorded case and print it with its score
  npm run story -- record <id>           write transcript, events and score of every recorded case
  npm run story -- new <id> [--title "..."]  start a case that passes the checks`;

const root = process.cwd();
const print = (text: string): void => void process.stdout.write(`${text}\n`);

function check(id: string): void {
  const { lines, failed, seconds } = reportOf(root, id);
  lines.forEach(print);
  print(seconds > 0 ? `  looked at in ${seconds} s` : "  unchanged since it was looked at");
  if (failed) process.exitCode = 1;
}

function show(id: string, name: string): void {
  const edition = buildEdition(root, id);
  const log = played(root, edition, name);
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
