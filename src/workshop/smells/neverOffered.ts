/** Choices of the source that are on offer on no route. */
import { found, type RouteCheck } from "./ground.ts";

const warning = found("never-offered", "warning");

/** Choices that stand together and are all never on offer are told as one. */
export const checkNeverOffered: RouteCheck = (ground) => {
  const { structure, explored } = ground;
  const { options } = explored.survey;
  const choices = structure.choices.filter(
    ({ fallback, sourcePath }) => !fallback && sourcePath !== null,
  );
  return [...Map.groupBy(choices, ({ group }) => group).values()].flatMap((group) => {
    const never = group.filter(({ sourcePath }) => !options.has(sourcePath!));
    const [first] = never;
    if (!first) return [];
    if (never.length === group.length && never.length > 1) {
      const message = `no route comes to this choice or the ${never.length - 1} beside it: lead somebody here, or take them out`;
      return [warning(ground, first, message)];
    }
    return never.map((choice) => {
      const why = choice.condition === null ? "" : ` Its condition is ${choice.condition}.`;
      const message = `"${choice.readings[0] ?? ""}" is never on offer.${why} Lead a route to it, or take it out`;
      return warning(ground, choice, message);
    });
  });
};
