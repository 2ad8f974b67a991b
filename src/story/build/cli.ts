/** npm run story -- check | play | record: an author's three commands. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIMENSIONS } from "../../play/event.ts";
import { CaseError } from "./compile.ts";
import { buildEdition, caseIds, STORIES } from "./edition.ts";
import { randomPlays } from "./randomPlays.ts";
import {
  eventLines,
  outcomeOf,
  playScript,
  readScript,
  scoreFile,
  scriptNames,
  transcript,
} from "./script.ts";

const USAGE = `Usage:
  npm run story -- check [<id>]          compile, check tags and ids, play at random
  npm run story -- play <id> <case>      play a recorded case and print it with its score
  npm run story -- record <id>           write transcript, events and score of every recorded case`;

const root = process.cwd();
const print = (text: string): void => void process.stdout.write(`${text}\n`);

function check(id: string): void {
  const edition = buildEdition(root, id);
  const { data } = edition;
  print(
    `${id} ${data.title}: ${DIMENSIONS.map((d) => `${d} ${data.moments.filter((m) => m.dimension === d).length}`).join(", ")} moments`,
  );
  const found = randomPlays(edition, 400);
  print(
    `  400 random plays: ${found.shortest}-${found.longest} choices, endings ${[...found.endings].map(([e, n]) => `${e} ${n}`).join(", ")}, best total ${found.best}, ready ${found.ready}`,
  );
  for (const warning of found.warnings) print(`  warning: ${warning}`);
  for (const name of scriptNames(root, id)) {
    const session = playScript(edition, readScript(root, id, name), name);
    const { score, rating, heat, trust, patience } = outcomeOf(edition, session.log());
    print(
      `  ${name.padEnd(12)} ${DIMENSIONS.map((d) => `${d} ${score.dimensions[d].reported}`).join("  ")}  total ${score.total} ${score.ready ? "ready" : "not ready"} | heat ${heat} trust ${trust} patience ${patience} rating ${rating}`,
    );
  }
}

function show(id: string, name: string): void {
  const edition = buildEdition(root, id);
  const session = playScript(edition, readScript(root, id, name), name);
  print(transcript(edition, session.log()));
  print(JSON.stringify(scoreFile(outcomeOf(edition, session.log())), null, 2));
}

function record(id: string): void {
  const edition = buildEdition(root, id);
  for (const name of scriptNames(root, id)) {
    const session = playScript(edition, readScript(root, id, name), name);
    const folder = join(root, STORIES, id, "cases", name);
    const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "transcript.txt"), transcript(edition, session.log()));
    writeFileSync(join(folder, "events.jsonl"), eventLines(session.log()));
    writeFileSync(join(folder, "score.json"), json(scoreFile(outcomeOf(edition, session.log()))));
    print(`${id}/${name} recorded`);
  }
}

const [command, id, name] = process.argv.slice(2);
try {
  if (command === "check") for (const each of id ? [id] : caseIds(root)) check(each);
  else if (command === "play" && id && name) show(id, name);
  else if (command === "record" && id) record(id);
  else {
    print(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  if (!(error instanceof CaseError)) throw error;
  print(error.message);
  process.exitCode = 1;
}
