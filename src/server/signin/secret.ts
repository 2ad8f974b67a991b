/** The key that signs cookies: made once, kept in the database, shared by all nodes. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Store } from "../store/store.ts";

const NAME = "cookies";

export async function cookieSecret({ db }: Store): Promise<string> {
  const value = randomBytes(32).toString("base64url");
  await db
    .insertInto("secret")
    .values({ name: NAME, value })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .execute();
  const kept = await db
    .selectFrom("secret")
    .select("value")
    .where("name", "=", NAME)
    .executeTakeFirstOrThrow();
  return kept.value;
}

const mac = (secret: string, purpose: string, text: string): Buffer =>
  createHmac("sha256", secret).update(`${purpose}\n${text}`).digest();

/** A value for a cookie that its holder can read but not change, nor use for another purpose. */
export function sealed(secret: string, purpose: string, value: unknown): string {
  const text = Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${text}.${mac(secret, purpose, text).toString("base64url")}`;
}

/** What was sealed for this purpose, or null if this is nothing of ours. */
export function unsealed(secret: string, purpose: string, cookie: string): unknown {
  const [text = "", signature = ""] = cookie.split(".");
  const expected = mac(secret, purpose, text);
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return JSON.parse(Buffer.from(text, "base64url").toString());
}
