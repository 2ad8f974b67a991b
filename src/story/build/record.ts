/** Plays the recorded cases of a story and writes down what came of each. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { playActs } from "./acts.ts";
import { buildEdition, STORIES } from "./edition.ts";
import {
  eventLines,
  outcomeOf,
  playScript,
  readScript,
  scoreFile,
  scriptNames,
  transcript,
} from "./script.ts";

/** Writes transcript, events and score beside every script of a case; its names. Throws CaseError. */
export function recordCases(root: string, id: string): readonly string[] {
  const edition = buildEdition(root, id);
  const names = scriptNames(root, id);
  for (const name of names) {
    const session = edition.data.activity
      ? playActs(root, edition, name)
      : playScript(edition, readScript(root, id, name), name);
    const write = (file: string, text: string): void =>
      writeFileSync(join(root, STORIES, id, "cases", name, file), text);
    write("transcript.txt", transcript(edition, session.log()));
    write("events.jsonl", eventLines(session.log()));
    const score = scoreFile(outcomeOf(edition, session.log()));
    write("score.json", `${JSON.stringify(score, null, 2)}\n`);
  }
  return names;
}
