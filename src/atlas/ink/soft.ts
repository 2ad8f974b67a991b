/**
 * Which reads do not matter: those that only choose between texts, where it makes no difference
 * to anything else which one is told.
 */
import { OP, type Code } from "./code.ts";
import { constantFor } from "./patterns.ts";
import { Target } from "./values.ts";
import { harmlessUses, READS, type Mattering, type Ways } from "./ways.ts";

export interface SoftReads {
  /** Positions of reads that do not matter. */
  readonly soft: ReadonlySet<number>;
  /**
   * By position of a read that matters: the conditions, prints and assignments for which it does;
   * null if it matters in other ways.
   */
  readonly hard: ReadonlyMap<number, readonly number[] | null>;
}

/**
 * Finds the reads that do not matter. It starts by hoping that none does, and takes back what
 * turns out to matter until nothing more does: text chosen by a count that only chooses text is
 * still only text.
 */
export function findSoftReads(input: Ways): SoftReads {
  const { code, uses } = input;
  const reads = [...code.op.keys()].filter((at) => READS.has(code.op[at]!));
  const readers = new Map<number, number[]>();
  for (const [use, from] of uses.into) {
    for (const read of from) readers.set(read, [...(readers.get(read) ?? []), use]);
  }
  let mattering = atOnce(code);
  for (;;) {
    const harmless = harmlessUses(input, mattering);
    const hard = new Map<number, readonly number[] | null>();
    for (const read of reads) {
      const counting = (readers.get(read) ?? []).filter((use) => !harmless(use));
      if (uses.elsewhere.has(read)) hard.set(read, null);
      else if (counting.length > 0) hard.set(read, counting);
    }
    const next = withReads(code, mattering, [...hard.keys()]);
    const size = (m: Mattering) => m.names.size + m.visits.size + m.turns.size;
    if (size(next) === size(mattering)) {
      return { soft: new Set(reads.filter((read) => !hard.has(read))), hard };
    }
    mattering = next;
  }
}

/** What matters whatever is read: choices that are used up, references, places held. */
function atOnce(code: Code): Mattering {
  const names = new Set<number>();
  const visits = new Set<number>();
  for (const { once, counted } of code.choices) if (once) visits.add(counted);
  code.op.forEach((op, at) => {
    if (op === OP.pushPointer || op === OP.jumpTo) names.add(code.a[at]!);
  });
  return { names, visits, turns: new Set() };
}

function withReads(code: Code, mattering: Mattering, hard: readonly number[]): Mattering {
  const names = new Set(mattering.names);
  const visits = new Set(mattering.visits);
  const turns = new Set(mattering.turns);
  for (const at of hard) {
    const op = code.op[at]!;
    if (op === OP.readGlobal || op === OP.readTemp) names.add(code.a[at]!);
    else if (op === OP.readVisits || op === OP.visit) visits.add(code.a[at]!);
    else if (op === OP.turnsSince || op === OP.readCount) {
      const into = op === OP.turnsSince ? turns : visits;
      for (const counted of countedBy(code, at)) into.add(counted);
    }
  }
  return { names, visits, turns };
}

/** The counted containers that a TURNS_SINCE or READ_COUNT at a position may ask about. */
export function countedBy(code: Code, at: number): readonly number[] {
  const target = constantFor(code, at);
  return target instanceof Target
    ? [code.places[target.id]!.counted]
    : code.counted.map((_, counted) => counted);
}
