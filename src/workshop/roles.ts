/** Reads a case's roles.json, and holds it against the story that it is played from. */
import { z } from "zod";
import type { CaseData } from "../play/case.ts";
import type { Roles } from "../story/roles.ts";
import { readShape } from "./jsonShape.ts";
import type { JsonPath } from "./jsonLines.ts";
import type { Problem } from "./problem.ts";
import { OLDEST_READER, readingOf } from "./readability.ts";
import type { Sources } from "./sources.ts";

/** The file beside story.ink that spoken role-plays are dealt from. */
export const ROLES_FILE = "roles.json";

const text = z.string().trim().min(1);
/** Enough to play from, and few enough to keep in mind. */
const few = z.array(text).min(2).max(8);

const rolesShape = z.strictObject({
  customer: z.strictObject({
    you: text,
    want: text,
    first: text,
    hotter: few,
    calmer: few,
    hidden: few,
    settle: text,
    close: text,
    decently: text,
  }),
  agent: z.strictObject({
    lookUps: z.array(
      z.strictObject({ title: text, when: text.optional(), text: z.array(text).min(1) }),
    ),
  }),
});

export interface RolesRead {
  /** Null where there are none, or none that can be read. */
  readonly roles: Roles | null;
  readonly problems: readonly Problem[];
}

/** What the story's writers typed, with Ink's backslashes and the ends of lines taken away. */
const plain = (ink: string): string => ink.replaceAll("\\", "").replaceAll(/\s+/g, " ");

/**
 * The roles among a case's files and every problem with them: an error where they cannot be read,
 * a warning where there are none, where a look-up says what the story never tells, or where the
 * card reads too old for the case's level. `data` is null where the case.json does not read.
 */
export function readRoles({ files }: Sources, data: CaseData | null): RolesRead {
  const file = ROLES_FILE;
  const warning = (line: number | null, message: string): Problem => ({
    severity: "warning",
    check: "roles",
    file,
    line,
    message,
  });
  const json = files.get(file);
  if (json === undefined) {
    const message =
      "there is none, so nobody can be dealt a part in a spoken role-play of this case. docs/AUTHORING.md says how to write one";
    return { roles: null, problems: [warning(null, message)] };
  }
  const read = readShape(json, rolesShape, { check: "roles", file });
  if (!read.ok) return { roles: null, problems: read.problems };
  const roles = read.value as Roles;
  const at = (path: JsonPath, message: string): Problem => warning(read.lineOf(path), message);
  const told = plain([...files].map(([path, ink]) => (path.endsWith(".ink") ? ink : "")).join(" "));
  const untold = roles.agent.lookUps.flatMap((lookUp, n) =>
    lookUp.text.flatMap((each, m) =>
      told.includes(plain(each))
        ? []
        : [
            at(
              ["agent", "lookUps", n, "text", m],
              `"${lookUp.title}" finds what the story never tells in these words: "${each.slice(0, 40)}…". Use the story's own`,
            ),
          ],
    ),
  );
  const words = Object.values(roles.customer).flat().join("\n");
  const { age } = readingOf(words);
  const tooOld =
    data && age > OLDEST_READER[data.level]
      ? [
          at(
            ["customer"],
            `the customer's card reads at about age ${age.toFixed(1)}; Level ${data.level} should stay within ${OLDEST_READER[data.level]}`,
          ),
        ]
      : [];
  return { roles, problems: [...untold, ...tooOld] };
}
