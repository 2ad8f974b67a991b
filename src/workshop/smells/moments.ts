/** Moments that no route earns, or that every route does. */
import { found, inCase, type RouteCheck } from "./ground.ts";

const neverMet = found("moment-never-met", "error");
const neverFull = found("moment-never-full", "error");
const always = found("always-earned", "warning");

export const checkEarned: RouteCheck = (ground) => {
  const { edition, explored } = ground;
  return edition.data.moments.flatMap(({ id, title }, at) => {
    const ends = explored.survey.credits.get(id) ?? new Set<number | null>();
    const credits = [...ends].filter((credit) => credit !== null);
    const place = inCase(ground, ["moments", at]);
    const name = `"${title}" (${id})`;
    if (credits.every((credit) => credit === 0)) {
      const message = `no route earns anything for ${name}: lead some route past a choice that meets it, or take the moment out`;
      return [neverMet(ground, place, message)];
    }
    if (!ends.has(1)) {
      const most = Math.max(...credits);
      const message = `no route earns ${name} in full: ${most} of 1 is the most. Let some choice meet it in full, and see that nothing on the way there holds it down`;
      return [neverFull(ground, place, message)];
    }
    if (credits.every((credit) => credit === 1)) {
      const message = `every route earns ${name} in full, so it tells nobody apart: put a weaker answer beside it that tempts, or take the moment out`;
      return [always(ground, place, message)];
    }
    return [];
  });
};
