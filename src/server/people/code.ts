/** Class codes: drawn, made, ended, and looked up by those who join. */
import { randomInt } from "node:crypto";
import type { Kysely } from "kysely";
import { ok, refused, type Result } from "../../play/result.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../protocol/classCode.ts";
import type { Schema } from "../store/schema.ts";

/** Every code is as likely as every other. */
export const drawCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join(
    "",
  );

/** A code that no class has, not even as an expired one: yesterday's link leads nowhere else. */
export async function freshCode(
  db: Kysely<Schema>,
  draw: () => string = drawCode,
): Promise<string> {
  for (;;) {
    const code = draw();
    const taken = await db
      .selectFrom("class")
      .select("id")
      .where("code", "=", code)
      .executeTakeFirst();
    if (!taken) return code;
  }
}

export interface OpenClass {
  readonly id: string;
  readonly name: string;
  readonly centreId: string;
  readonly centreName: string;
  readonly expiresAt: number;
}

/** The class that a code opens now. */
export async function classByCode(
  db: Kysely<Schema>,
  code: string,
  now: number,
): Promise<Result<OpenClass, "no-such-code" | "code-expired">> {
  const row = await db
    .selectFrom("class")
    .innerJoin("centre", "centre.id", "class.centre_id")
    .select(["class.id", "class.name", "class.centre_id", "class.code_expires_at"])
    .select("centre.name as centre_name")
    .where("class.code", "=", code)
    .where("class.closed_at", "is", null)
    .executeTakeFirst();
  if (!row) {
    return refused("no-such-code", "No class has this code. Look again, or ask your tutor.");
  }
  const expiresAt = row.code_expires_at ?? 0;
  if (expiresAt <= now) {
    return refused("code-expired", "This code is over. Ask your tutor for a new one.");
  }
  return ok({
    id: row.id,
    name: row.name,
    centreId: row.centre_id,
    centreName: row.centre_name,
    expiresAt,
  });
}
