/** Promises that no route makes, or that some make and none can keep. */
import { found, inCase, type RouteCheck } from "./ground.ts";
import { statedIn } from "./stated.ts";

const neverKept = found("promise-never-kept", "error");
const neverMade = found("promise-never-made", "warning");

/**
 * The part that needs every route. A promise that no tag makes, or that no tag keeps, is told by the
 * checks that need none.
 */
export const checkPromisesKept: RouteCheck = (ground) => {
  const { edition, explored, structure } = ground;
  const { facts, promises } = explored.survey;
  const named = (type: "PromiseMade" | "PromiseKept", id: string): boolean =>
    statedIn(structure).some(({ fact }) => fact.type === type && fact.promise === id);
  return edition.data.promises.flatMap(({ id, text }, at) => {
    const place = inCase(ground, ["promises", at]);
    if (!facts.has(`PromiseMade ${id}`)) {
      if (!named("PromiseMade", id)) return [];
      const message = `no route makes the promise ${text} (${id}), though a tag does`;
      return [neverMade(ground, place, message)];
    }
    const kept = promises.has(`${id} kept`) || promises.has(`${id} late`);
    // Promises of one moment are surveyed as one once they are settled.
    if ((kept && facts.has(`PromiseKept ${id}`)) || !named("PromiseKept", id)) return [];
    const message = `some routes make the promise ${text} (${id}) and none can keep it: it is always overdue, or never come back to. Give it longer, or keep it sooner`;
    return [neverKept(ground, place, message)];
  });
};
