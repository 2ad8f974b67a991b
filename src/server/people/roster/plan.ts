/** What a CSV would do to a class's roster: pure, so that a preview is exactly what is applied. */
import { createHash } from "node:crypto";
import type { RosterRow } from "../../../protocol/roster.ts";
import { nameKey } from "../words.ts";
import type { Known } from "./known.ts";
import type { Said } from "./rows.ts";

export interface Planned extends RosterRow {
  /** Whom the row means; null: somebody new, or nobody (a problem). */
  readonly learner: Known | null;
}

export interface Plan {
  readonly rows: readonly Planned[];
  readonly absent: readonly Known[];
  readonly digest: string;
}

type Match = { readonly learner: Known | null } | { readonly problem: string };

/** Those in the class now if there are any, else those who were. */
const nearest = (learners: readonly Known[]): readonly Known[] => {
  const now = learners.filter(({ here }) => here === "now");
  return now.length > 0 ? now : learners;
};

function byNameAlone(row: Said, named: readonly Known[]): Match {
  const now = named.filter(({ here }) => here === "now");
  // Of several in the class the row means the one who has no reference either.
  const like = now.length > 0 ? now : named;
  const without = like.filter(({ reference }) => reference === null);
  const [one, ...more] = without.length === 1 ? without : like;
  return more.length === 0
    ? { learner: one ?? null }
    : {
        problem: `There are ${like.length} learners called ${row.name}. Write the reference of the one you mean.`,
      };
}

/** Somebody in the class without a reference, of whom the row may be telling it. */
function byNameForReference(row: Said, rows: readonly Said[], free: readonly Known[]): Match {
  const like = nearest(free.filter(({ reference }) => reference === null));
  if (like.length === 0) return { learner: null };
  const rivals = rows.filter(({ key, reference }) => key === row.key && reference !== null);
  if (like.length > 1 || rivals.length > 1) {
    return {
      problem: `A ${row.name} without a reference is in the class already. Send only that one's line first, then the other's.`,
    };
  }
  return { learner: like[0]! };
}

/**
 * Finds whom each row means: by reference, anywhere in the centre; else by name, in the class.
 * Nobody is meant twice.
 */
function matches(rows: readonly Said[], known: readonly Known[]): ReadonlyMap<Said, Match> {
  const found = new Map<Said, Match>();
  const claimed = new Set<string>();
  const settle = (row: Said, match: Match): void => {
    found.set(row, match);
    if ("learner" in match && match.learner) claimed.add(match.learner.id);
  };
  const references = new Map(known.flatMap((one) => (one.reference ? [[one.reference, one]] : [])));
  const sound = rows.filter(({ problem }) => problem === null);
  for (const row of sound) {
    const learner = row.reference === null ? undefined : references.get(row.reference);
    if (learner) settle(row, { learner });
  }
  const named = new Map<string, Known[]>();
  for (const one of known) {
    if (one.here === "never") continue;
    const key = nameKey(one.name);
    named.set(key, [...(named.get(key) ?? []), one]);
  }
  const free = ({ key }: Said) => (named.get(key) ?? []).filter(({ id }) => !claimed.has(id));
  for (const row of sound) {
    if (row.reference === null) settle(row, byNameAlone(row, free(row)));
  }
  const unknown = sound.filter((row) => !found.has(row));
  for (const row of unknown) settle(row, byNameForReference(row, unknown, free(row)));
  return found;
}

/** What the roster has of somebody now, where the row changes it. */
const was = (row: Said, { name, reference }: Known): string =>
  row.reference !== null && reference === null ? `${name}, without a reference` : name;

function planned(row: Said, match: Match | undefined): Planned {
  const { line, name, reference } = row;
  const bad = (problem: string): Planned => ({
    line,
    change: "problem",
    name,
    reference,
    problem,
    learner: null,
  });
  if (row.problem !== null) return bad(row.problem);
  if (!match || "problem" in match) return bad(match?.problem ?? "");
  const { learner } = match;
  if (!learner) return { line, change: "add", name, reference, learner };
  if (learner.others) {
    return bad(
      `The reference ${reference} belongs to a learner of a class that is not yours. Check it; an administrator, or a tutor of both classes, can put them in.`,
    );
  }
  const differs = name !== learner.name || (reference !== null && learner.reference === null);
  if (name !== learner.name && learner.here !== "now" && learner.elsewhere) {
    return bad(
      `The reference ${reference} belongs to somebody in another class under another name. Check it; if the name has changed, change it there first.`,
    );
  }
  const told = { line, name, reference: reference ?? learner.reference, learner };
  const before = differs ? { was: was(row, learner) } : {};
  if (learner.here === "never") return { ...told, change: "add", ...before };
  if (learner.here === "before") return { ...told, change: "return", ...before };
  return { ...told, change: differs ? "rename" : "same", ...before };
}

/** Whom a row that is left out may mean: they are not called absent. */
const perhaps = (row: Planned, { name, reference }: Known): boolean =>
  row.change === "problem" &&
  ((row.reference !== null && row.reference === reference) ||
    (row.name !== "" && nameKey(row.name) === nameKey(name)));

/** Rows with a problem are left out, and nobody whom they may mean counts as absent. */
export function planRoster(classId: string, said: readonly Said[], known: readonly Known[]): Plan {
  const found = matches(said, known);
  const rows = said.map((row) => planned(row, found.get(row)));
  const meant = new Set(rows.flatMap(({ learner }) => learner?.id ?? []));
  const absent = known.filter(
    (one) => one.here === "now" && !meant.has(one.id) && !rows.some((row) => perhaps(row, one)),
  );
  const covered = [
    classId,
    rows.map(({ line, change, name, reference, was, problem, learner }) => [
      [line, change, name, reference],
      [was ?? null, problem ?? null, learner?.id ?? null],
    ]),
    absent.map(({ id, name }) => [id, name]),
  ];
  const digest = createHash("sha256").update(JSON.stringify(covered)).digest("hex");
  return { rows, absent, digest };
}
