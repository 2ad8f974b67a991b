/** The pack as xAPI statements, for a record store [EX20]. */
import { assessmentOf } from "../../assessment.ts";
import { assessmentPart } from "../assessmentPart.ts";
import type { AssessmentSource, PackSources } from "../sources.ts";
import { eventStatements } from "./fromEvents.ts";
import { playStatements } from "./fromPlays.ts";
import type { Statement } from "./statement.ts";
import { worldOf, type Outside } from "./world.ts";

function statementsOf(
  source: AssessmentSource,
  sources: PackSources,
  outside: Outside,
): readonly Statement[] {
  const state = assessmentOf(source.events);
  const world = worldOf(sources, source, outside);
  const ofUnit = new Set(sources.pack.unit.criteria.map(({ id }) => id));
  const part = assessmentPart(source, state, sources);
  const tied = state.observations.flatMap(({ play }) => play?.playId ?? []);
  const plays = sources.plays.filter(({ id }) => tied.includes(id));
  const title = (caseId: string): string =>
    sources.cases.find(({ id }) => id === caseId)?.title ?? caseId;
  return [
    ...eventStatements(source.events, { world, state, part, ofUnit }),
    ...plays.flatMap((play) => playStatements(play, world, title(play.caseId))),
  ];
}

/** In the order of their times; none twice. */
export function xapiOf(sources: PackSources, outside: Outside): readonly Statement[] {
  const all = sources.assessments.flatMap((one) => statementsOf(one, sources, outside));
  return [...new Map(all.map((one) => [one.id, one])).values()].toSorted((a, b) =>
    a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0,
  );
}
