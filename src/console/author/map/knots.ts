/** From the structure of a story and what the checks found to the knots of its map. */
import type { CaseData } from "../../../play/case.ts";
import { DIMENSIONS, type Dimension } from "../../../play/event.ts";
import { readTag } from "../../../story/tags.ts";
import type { Problem } from "../../../workshop/problem.ts";
import type { Divert, Flow, Structure, Tag } from "../../../workshop/structure.ts";
import type { Fault, MapKnot, Way } from "./storyMap.ts";

/** The moments that tags can meet: those of `km`, and those of the referrals and promises made. */
function momentsOf(tags: readonly Tag[], data: CaseData | null): readonly string[] {
  const facts = tags.flatMap(({ readings }) =>
    readings.flatMap((reading) => {
      const meaning = readTag(reading);
      return meaning.kind === "facts" ? meaning.facts : [];
    }),
  );
  const moments = facts.flatMap((fact) => {
    if (fact.type === "MomentMet") return [fact.moment];
    if (fact.type === "Referred") {
      return data?.matters.flatMap((each) => (each.id === fact.matter ? [each.moment] : [])) ?? [];
    }
    if (fact.type === "PromiseMade") {
      return (
        data?.promises.flatMap((each) =>
          each.id === fact.promise && each.moment ? [each.moment] : [],
        ) ?? []
      );
    }
    return [];
  });
  return [...new Set(moments)];
}

/** A moment's dimension by the case; without one by the first letter, as the cases name them. */
function dimensionOf(moment: string, data: CaseData | null): Dimension | null {
  if (data) return data.moments.find(({ id }) => id === moment)?.dimension ?? null;
  const letter = moment.charAt(0).toUpperCase();
  return DIMENSIONS.find((dimension) => dimension === letter) ?? null;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  "dead-end": "dead-end",
  unreachable: "unreached",
};

export function knotsOf(
  structure: Structure,
  problems: readonly Problem[],
  data: CaseData | null,
): readonly MapKnot[] {
  const { flows, lines, choices, diverts } = structure;
  const parents = new Map(flows.map(({ path, parent }) => [path, parent]));
  /** A stitch is part of its knot's box. */
  const boxOf = (path: string): string => parents.get(path) ?? path;
  const linesOf = Map.groupBy(lines, ({ flow }) => boxOf(flow));
  const choicesOf = Map.groupBy(choices, ({ flow }) => boxOf(flow));
  const divertsOf = Map.groupBy(diverts, ({ from }) => boxOf(from));

  /** Not from a knot into its own stitch; nor the stop that Ink itself puts behind the start. */
  const leads = ({ kind, from, to, line }: Divert): boolean =>
    kind !== "first" &&
    !(to !== null && to !== from && boxOf(to) === boxOf(from)) &&
    !(from === "" && to === "DONE" && line === 1);
  const wayOf = ({ to, kind }: Divert): Way => ({ to: to === null ? null : boxOf(to), kind });
  /** That nothing leads to it is told at its heading; a stitch of it may be another matter. */
  const within = (flow: Flow, { check, file, line }: Problem): boolean =>
    file === flow.file &&
    line !== null &&
    line >= flow.line &&
    line <= (check === "unreachable" ? flow.line : flow.last);

  const boxes = flows.filter(({ kind, path }) =>
    kind === "start"
      ? linesOf.has("") || choicesOf.has("") || (divertsOf.get("") ?? []).some(leads)
      : kind === "knot" && path !== "",
  );
  return boxes.map((flow): MapKnot => {
    const { path, file, line } = flow;
    const said = [...(linesOf.get(path) ?? []), ...(choicesOf.get(path) ?? [])];
    const moments = momentsOf(
      said.flatMap(({ tags }) => tags),
      data,
    );
    const met = new Set(moments.map((moment) => dimensionOf(moment, data)));
    const faults = problems.flatMap((problem) => {
      const fault = FAULTS[problem.check];
      return fault && within(flow, problem) ? [fault] : [];
    });
    return {
      id: path,
      name: path || "Start",
      file,
      line,
      moments,
      dimensions: DIMENSIONS.filter((dimension) => met.has(dimension)),
      choices: choicesOf.get(path)?.filter(({ fallback }) => !fallback).length ?? 0,
      words: [path, ...said.flatMap(({ readings }) => readings)].join("\n").toLowerCase(),
      ways: (divertsOf.get(path) ?? []).filter(leads).map(wayOf),
      faults: [...new Set(faults)],
    };
  });
}
