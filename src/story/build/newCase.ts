/** Starts a case: a small whole one, that plays and passes the checks, for its author to make over. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok, refused, type Result } from "../../play/result.ts";
import { CASE_FILE } from "../../workshop/examined.ts";
import { STORIES } from "./edition.ts";
import { recordCases } from "./record.ts";

/** The case that every new one begins as; docs/AUTHORING.md goes through it. */
export const TEMPLATE = join(import.meta.dirname, "template");

/** Ids name folders and addresses, and are read aloud. */
const ID = /^[A-Za-z0-9][\w-]{0,39}$/;
const LONGEST_TITLE = 80;

export type NewCaseRefusal = "bad-id" | "bad-title" | "exists" | "no-stories";

export interface NewCase {
  /** The folder made. */
  readonly folder: string;
  /** Names of its recorded cases. */
  readonly recorded: readonly string[];
}

/** The template's case.json under another id and title; everything else stays as it stands. */
function named(json: string, id: string, title: string): string {
  const field = (name: string, value: string) => `"${name}": ${JSON.stringify(value)}`;
  const { id: from, title: old } = JSON.parse(json) as { readonly id: string; title: string };
  return json
    .replace(field("id", from), () => field("id", id))
    .replace(field("title", old), () => field("title", title));
}

/**
 * Makes stories/<id> under `root`, with a story, its case.json and recorded cases. Refuses what
 * cannot be a case and never touches one that is there.
 */
export function newCase(
  root: string,
  id: string,
  title = `New case: ${id}`,
): Result<NewCase, NewCaseRefusal> {
  if (!ID.test(id)) {
    return refused(
      "bad-id",
      `"${id}" cannot name a case. Use letters, digits, - and _, a letter or digit first, 40 at most: such as parcel-1.`,
    );
  }
  const called = title.trim();
  if (called === "" || called.length > LONGEST_TITLE || /\p{Cc}/u.test(called)) {
    return refused(
      "bad-title",
      `The title is one line of 1 to ${LONGEST_TITLE} characters: --title "The parcel next door".`,
    );
  }
  const stories = join(root, STORIES);
  if (!existsSync(stories)) {
    return refused(
      "no-stories",
      `There is no folder ${stories}. Run this in the project's folder.`,
    );
  }
  // Some discs tell S01 and s01 apart and others do not.
  const taken = readdirSync(stories).find((name) => name.toLowerCase() === id.toLowerCase());
  if (taken !== undefined) {
    return refused(
      "exists",
      `${STORIES}/${taken} is there already. Choose another id; nothing was changed.`,
    );
  }
  const folder = join(stories, id);
  cpSync(TEMPLATE, folder, { recursive: true });
  const file = join(folder, CASE_FILE);
  writeFileSync(file, named(readFileSync(file, "utf8"), id, called));
  return ok({ folder, recorded: recordCases(root, id) });
}
