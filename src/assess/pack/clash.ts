/** Whether two packs would make a name mean two things: of a unit, a criterion or a question. */
import { findCriterion } from "./lookUp.ts";
import type { Pack } from "./pack.ts";

const named = ({ id, unit }: Pack): string => `“${unit.title}” (pack ${id})`;

/** Why the pack cannot stand beside the others, and what to do; null: it can, or takes one's place. */
export function clashOf(others: readonly Pack[], pack: Pack): string | null {
  for (const other of others) {
    const { unit } = other;
    if (other.id === pack.id) {
      if (unit.id === pack.unit.id) continue;
      return `The id “${pack.id}” belongs to the pack of another unit, ${named(other)}. Give this pack an id of its own.`;
    }
    if (unit.id === pack.unit.id) {
      return `The unit “${unit.id}” has a pack already: ${named(other)}. To take its place, give this pack the id “${other.id}” and a higher version.`;
    }
    if (unit.prefix === pack.unit.prefix) {
      return `The criteria of ${named(other)} begin with “${unit.prefix}” already, so “${pack.unit.criteria[0]?.id ?? unit.prefix}” could mean two things. Give this unit another prefix.`;
    }
    const twice = pack.unit.criteria.find(({ id }) => findCriterion([other], id));
    if (twice) {
      return `${named(other)} has a criterion “${twice.id}” already. Give this unit another prefix.`;
    }
    const asked = pack.questions.find(({ id }) => other.questions.some((one) => one.id === id));
    if (asked) {
      return `${named(other)} has a question “${asked.id}” already. Give the question another id.`;
    }
  }
  return null;
}
