/** Checks every tag of a story's source against the vocabulary and the case's own ids. */
import { readFileSync } from "node:fs";
import type { CaseData } from "../../play/case.ts";
import type { StoryFact } from "../../play/event.ts";
import { HARMS } from "../../play/rubric/behaviours.ts";
import { readTag } from "../tags.ts";

/** The tags of one source line, its comment taken off. */
function tagsOf(line: string): readonly string[] {
  const bare = line.replace(/(^|[^:])\/\/.*$/, "$1");
  return bare
    .split(/(?<!\\)#/)
    .slice(1)
    .map((tag) => tag.replace(/\].*$/, "").replace(/->.*$/, "").trim());
}

/** What a fact names that the case does not have, or null. */
function unknownIn(data: CaseData, fact: StoryFact): string | null {
  const has = (kind: string, id: string, known: boolean) =>
    known ? null : `no ${kind} "${id}" in case.json`;
  switch (fact.type) {
    case "MomentMet":
    case "MomentWaived":
      return has(
        "moment",
        fact.moment,
        data.moments.some((m) => m.id === fact.moment),
      );
    case "Harmed":
      return HARMS[fact.harm] ? null : `no harm "${fact.harm}" in the behaviour library`;
    case "CriticalFailed":
      return has("critical", fact.critical, fact.critical in data.criticals);
    case "CueShown":
    case "Referred":
      return has(
        "matter",
        fact.matter,
        data.matters.some((m) => m.id === fact.matter),
      );
    case "RemedyAgreed":
    case "RemedyDone":
      return has(
        "remedy",
        fact.remedy,
        data.remedies.some((r) => r.id === fact.remedy),
      );
    case "PromiseMade":
    case "PromiseKept":
    case "PromiseMoved":
    case "PromiseWarned":
      return has(
        "promise",
        fact.promise,
        data.promises.some((p) => p.id === fact.promise),
      );
    case "FactFound":
      return has("fact", fact.fact, fact.fact in data.facts);
    case "CriterionTouched":
      return has("criterion", fact.criterion, data.criteria.includes(fact.criterion));
    case "PlayEnded":
      return has("ending", fact.ending, fact.ending in data.endings);
    default:
      return null;
  }
}

/** Problems as "file:line: what", over all sources of a story. */
export function checkTags(data: CaseData, sources: readonly string[]): readonly string[] {
  const problems: string[] = [];
  for (const file of sources) {
    const lines = readFileSync(file, "utf8").split(/\r?\n/);
    lines.forEach((line, at) => {
      const speaker = /^\s*(?:-\s*)*([A-Z][A-Z0-9_-]{1,23}):\s/.exec(line)?.[1]?.toLowerCase();
      if (speaker && speaker !== "you" && !(speaker in data.cast)) {
        problems.push(`${file}:${at + 1}: "${speaker}" speaks but is not in the cast`);
      }
      for (const tag of tagsOf(line)) {
        // A tag with Ink logic in it is read when the story is played.
        if (tag.includes("{")) continue;
        const meaning = readTag(tag);
        const where = `${file}:${at + 1}`;
        if (meaning.kind === "error") problems.push(`${where}: ${meaning.message}`);
        else if (meaning.kind === "own" && !(meaning.prompt in data.ownWords)) {
          problems.push(`${where}: no own-words prompt "${meaning.prompt}" in case.json`);
        } else if (meaning.kind === "speaker" && !(meaning.who in data.cast)) {
          problems.push(`${where}: no person "${meaning.who}" in the cast`);
        } else if (meaning.kind === "facts") {
          for (const fact of meaning.facts) {
            const unknown = unknownIn(data, fact);
            if (unknown) problems.push(`${where}: ${unknown}`);
          }
        }
      }
    });
  }
  return problems;
}
