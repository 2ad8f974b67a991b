/** What a shift.json names has to be there: in itself, in its case.json, in the rubric. */
import type { CaseData } from "../../play/case.ts";
import { HARMS } from "../../play/rubric/behaviours.ts";
import type { StoryFact } from "../../play/event.ts";
import type { ShiftData } from "../../shift/day.ts";
import { readLine } from "../../story/lines.ts";
import { readTag } from "../../story/tags.ts";
import type { JsonPath } from "../jsonLines.ts";
import { conditionsOf, linesOf, repliesOf, tagsOf, talksOf } from "./rows.ts";

export interface Broken {
  readonly path: JsonPath;
  readonly message: string;
}

type Table = readonly [what: string, ids: ReadonlySet<string>];

/** Facts of a tag that name something, with where that has to stand. */
function named(fact: StoryFact, data: CaseData): readonly [string, Table] | null {
  const of = (what: string, ids: Iterable<string>): Table => [what, new Set(ids)];
  const byId = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  switch (fact.type) {
    case "MomentMet":
    case "MomentWaived":
      return [fact.moment, of("moments of case.json", byId(data.moments))];
    case "Harmed":
      return [fact.harm, of("harms of the rubric", Object.keys(HARMS))];
    case "CriticalFailed":
      return [fact.critical, of("criticals of case.json", Object.keys(data.criticals))];
    case "FactFound":
      return [fact.fact, of("facts of case.json", Object.keys(data.facts))];
    case "Referred":
    case "CueShown":
      return [fact.matter, of("matters of case.json", byId(data.matters))];
    case "RemedyAgreed":
    case "RemedyDone":
      return [fact.remedy, of("remedies of case.json", byId(data.remedies))];
    case "PromiseMade":
    case "PromiseKept":
    case "PromiseMoved":
    case "PromiseWarned":
      return [fact.promise, of("promises of case.json", byId(data.promises))];
    case "CriterionTouched":
      return [fact.criterion, of("criteria of case.json", data.criteria)];
    default:
      return null;
  }
}

function brokenTags(shift: ShiftData, data: CaseData): readonly Broken[] {
  return tagsOf(shift).flatMap(({ path, tags }) =>
    tags.flatMap((tag, at): readonly Broken[] => {
      const here = [...path, at];
      const meaning = readTag(tag);
      if (meaning.kind === "error") return [{ path: here, message: meaning.message }];
      if (meaning.kind !== "facts") {
        return [{ path: here, message: `tag "# ${tag}" has no place in a shift` }];
      }
      return meaning.facts.flatMap((fact): readonly Broken[] => {
        if (
          fact.type === "ClockMoved" ||
          fact.type === "PlayEnded" ||
          fact.type === "RecordAsked"
        ) {
          return [{ path: here, message: `tag "# ${tag}" is the desk's own to make` }];
        }
        // Rules that count how often one customer heard sympathy would count over them all.
        if (fact.type === "Behaved") {
          return [
            { path: here, message: `tag "# ${tag}": a shift has no one customer to feel it` },
          ];
        }
        const [id, [what, ids]] = named(fact, data) ?? ["", ["", new Set([""])]];
        return ids.has(id)
          ? []
          : [{ path: here, message: `there is no "${id}" among the ${what}` }];
      });
    }),
  );
}

/** Every key that something in the day can make true. */
function makeable(shift: ShiftData): ReadonlySet<string> {
  const facts = tagsOf(shift).flatMap(({ tags }) =>
    tags.flatMap((tag) => {
      const meaning = readTag(tag);
      return meaning.kind === "facts" ? meaning.facts : [];
    }),
  );
  const keys = facts.flatMap((fact): readonly string[] => {
    switch (fact.type) {
      case "FactFound":
        return [`fact:${fact.fact}`];
      case "MomentMet":
        return [`met:${fact.moment}`];
      case "Referred":
        return [`referred:${fact.matter}`];
      case "RemedyAgreed":
        return [`agreed:${fact.remedy}`];
      case "RemedyDone":
        return [`remedy:${fact.remedy}`];
      case "PromiseMade":
        return [`promise:${fact.promise}`];
      case "PromiseKept":
        return [`kept:${fact.promise}`];
      case "RedressGiven":
        return ["redress"];
      default:
        return [];
    }
  });
  return new Set(["always", ...keys]);
}

function brokenConditions(shift: ShiftData): readonly Broken[] {
  const known = makeable(shift);
  return conditionsOf(shift).flatMap(({ path, condition }) =>
    known.has(condition.replace(/^!/, ""))
      ? []
      : [{ path, message: `nothing in the day can make "${condition}" so` }],
  );
}

function brokenLines(shift: ShiftData, data: CaseData): readonly Broken[] {
  return linesOf(shift).flatMap(({ path, lines }) =>
    lines.flatMap((line, at) =>
      readLine(line, []).facts.flatMap((fact) =>
        fact.type !== "LineSpoken" || !fact.who || fact.who === "you" || data.cast[fact.who]
          ? []
          : [{ path: [...path, at], message: `there is no "${fact.who}" in the cast` }],
      ),
    ),
  );
}

function brokenRows(shift: ShiftData, data: CaseData): readonly Broken[] {
  const broken: Broken[] = [];
  const want = (path: JsonPath, id: string | undefined, what: string, ids: Iterable<string>) => {
    if (id === undefined || new Set(ids).has(id)) return;
    broken.push({ path, message: `there is no "${id}" among the ${what}` });
  };
  const causes = shift.causes.map(({ id }) => id);
  const nexts = shift.nexts.map(({ id }) => id);
  const answers = shift.standards.filter(({ kind }) => kind === "answer").map(({ id }) => id);
  const moments = data.moments.map(({ id }) => id);
  const cast = Object.keys(data.cast);
  for (const { path, contact } of talksOf(shift)) {
    if (!contact) continue;
    want([...path, "who"], contact.who, "cast of case.json", cast);
    want([...path, "cause"], contact.cause, "causes", causes);
    want([...path, "standard"], contact.standard, 'standards of kind "answer"', answers);
    want(
      [...path, "back"],
      contact.back,
      "steps",
      contact.steps.map(({ id }) => id),
    );
  }
  for (const { path, reply, talk } of repliesOf(shift)) {
    const steps = talk.row.steps.map(({ id }) => id);
    const ways = talk.contact?.back === undefined ? ["end"] : ["end", "back"];
    want([...path, "to"], reply.to, `steps, "${ways.join('", "')}"`, [...steps, ...ways]);
    want([...path, "next"], reply.next, "nexts", nexts);
    const promises = (reply.tags ?? []).some((tag) => tag.startsWith("promise:"));
    if (reply.to === "back" && !promises) {
      broken.push({
        path,
        message: 'a reply that leads "back" needs a tag "promise:<id>,+<time>"',
      });
    }
    const ends = reply.to === "end" || reply.to === "back";
    if (ends && talk.contact && reply.next === undefined) {
      broken.push({ path, message: "a reply that ends a contact has to say what comes next" });
    }
  }
  for (const [name, id] of Object.entries(shift.moments)) {
    want(["moments", name], id, "moments of case.json", moments);
  }
  for (const [name, id] of Object.entries(shift.words)) {
    want(["words", name], id, "ownWords of case.json", Object.keys(data.ownWords));
  }
  want(["pattern", "cause"], shift.pattern.cause, "causes", causes);
  want(["pattern", "to"], shift.pattern.to, "cast of case.json", cast);
  want(["ending"], shift.ending, "endings of case.json", Object.keys(data.endings));
  return broken;
}

export const brokenIds = (shift: ShiftData, data: CaseData): readonly Broken[] => [
  ...brokenRows(shift, data),
  ...brokenTags(shift, data),
  ...brokenLines(shift, data),
  ...brokenConditions(shift),
];
