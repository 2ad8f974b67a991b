/** The roster's part of the fake server: reads pasted text and says what would change. */
import { createHash } from "node:crypto";
import type { RosterMapping } from "../../src/protocol/roster.ts";
import type { FakeClass } from "./fakeStaffWorld.ts";

interface Row {
  readonly line: number;
  readonly change: "add" | "rename" | "same" | "problem";
  readonly name: string;
  readonly reference: string | null;
  readonly was?: string;
  readonly problem?: string;
}

const cells = (line: string): readonly string[] =>
  line.split(/[,;\t]/).map((cell) => cell.trim().replaceAll(/^"|"$/g, ""));

export function previewRoster(into: FakeClass, csv: string, given: RosterMapping | undefined) {
  const lines = csv
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .map((text, at) => ({ line: at + 1, cells: cells(text) }))
    .filter((each) => each.cells.some(Boolean));
  const first = lines[0]?.cells ?? [];
  const headed = given?.headings ?? first.some((cell) => /name/i.test(cell));
  const columns = first.map((heading, at) => (headed ? heading : `Column ${at + 1}`));
  const found = first.findIndex((cell) => /ref|number|id$/i.test(cell));
  const column = (heading: RegExp): number | null => {
    const at = first.findIndex((cell) => heading.test(cell));
    return at < 0 ? null : at;
  };
  const mapping: RosterMapping = given ?? {
    headings: headed,
    name: headed ? column(/^name/i) : 0,
    firstName: column(/^first name/i),
    surname: column(/^surname/i),
    reference: headed ? (found < 0 ? null : found) : first.length > 1 ? 1 : null,
  };
  const rows = lines.slice(headed ? 1 : 0).map(({ line, cells }): Row => {
    const whole = mapping.name === null ? [mapping.firstName, mapping.surname] : [mapping.name];
    const name = whole
      .map((at) => (at === null ? "" : (cells[at] ?? "")))
      .join(" ")
      .trim();
    const reference = mapping.reference === null ? null : (cells[mapping.reference] ?? "") || null;
    if (name === "") {
      return {
        line,
        change: "problem",
        name,
        reference,
        problem: "There is no name on this line.",
      };
    }
    const known = into.learners.find((each) =>
      reference === null ? each.name === name : each.reference === reference,
    );
    if (!known) return { line, change: "add", name, reference };
    return known.name === name
      ? { line, change: "same", name, reference }
      : { line, change: "rename", name, reference, was: known.name };
  });
  const absent = into.learners
    .filter(
      (each) =>
        !rows.some(({ name, reference }) =>
          reference === null ? name === each.name : reference === each.reference,
        ),
    )
    .map(({ id, name, reference }) => ({ id, name, reference }));
  const digest = createHash("sha256")
    .update(JSON.stringify([rows, absent]))
    .digest("hex");
  return { columns, mapping, rows, absent, digest };
}

export function applyRoster(
  into: FakeClass,
  { rows, absent }: ReturnType<typeof previewRoster>,
  removeAbsent: boolean,
) {
  const counts = { added: 0, renamed: 0, returned: 0, removed: 0 };
  for (const { change, name, reference } of rows) {
    if (change === "add") {
      counts.added += 1;
      into.learners.push({
        id: `${into.id}-added-${into.learners.length + 1}`,
        name,
        reference,
        pin: null,
        enrolledAt: Date.now(),
        seenAt: null,
      });
    }
    const known = into.learners.find((each) => each.reference === reference);
    if (change === "rename" && known) {
      counts.renamed += 1;
      known.name = name;
    }
  }
  if (removeAbsent) {
    counts.removed = absent.length;
    const gone = new Set(absent.map(({ id }) => id));
    into.learners = into.learners.filter(({ id }) => !gone.has(id));
  }
  return counts;
}
