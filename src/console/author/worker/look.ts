/** Looks a story over: compiles it, checks it, draws its map and says what can be chosen for play. */
import { InkList, Story } from "inkjs/full";
import { checkStatic } from "../../../workshop/check.ts";
import type { Sources } from "../../../workshop/sources.ts";
import type { Structure } from "../../../workshop/structure.ts";
import { knotsOf } from "../map/knots.ts";
import { variableNames, type Compiled } from "../player/compiled.ts";
import type { Value } from "../player/start.ts";
import { benchOf, type Bench } from "./bench.ts";
import type { Looked, Ready, Variable } from "./job.ts";

/** The names in the brackets of a knot's heading, as written. */
function parametersOf(structure: Structure, work: Sources): Ready["parameters"] {
  const found = structure.flows.flatMap(({ path, kind, file, line }) => {
    if (kind !== "knot") return [];
    const heading = work.files.get(file)?.split("\n")[line - 1] ?? "";
    const inside = /\(([^)]*)\)/.exec(heading)?.[1]?.trim();
    if (!inside) return [];
    return [[path, inside.split(",").map((name) => name.trim())] as const];
  });
  return Object.fromEntries(found);
}

function variableOf(story: Story, name: string): Variable | null {
  const value: unknown = story.variablesState.$(name);
  if (value instanceof InkList) {
    return { name, value: namesIn(value), items: namesIn(value.all) };
  }
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean"
    ? { name, value: value satisfies Value, items: null }
    : null;
}

/** The items of a list as an author writes them. */
const namesIn = (list: InkList): readonly string[] =>
  list.orderedItems.map(({ Key }) => Key.fullName);

function readyOf({ compiled, structure, scoring, own, work }: Bench, story: Compiled): Ready {
  const told = new Story(story);
  return {
    scoring,
    title: own?.title ?? null,
    variables: variableNames(compiled ?? {}).flatMap((name) => variableOf(told, name) ?? []),
    parameters: parametersOf(structure, work),
    endings: own?.endings ?? {},
  };
}

export function look(work: Sources): Looked {
  const bench = benchOf(work);
  const { compiled, structure, caseProblems, own } = bench;
  const problems = [...caseProblems, ...checkStatic(bench.work, own)];
  return {
    problems,
    structure,
    knots: knotsOf(structure, problems, own),
    ready: compiled ? readyOf(bench, compiled) : null,
    shift: null,
  };
}
