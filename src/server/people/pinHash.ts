/**
 * PINs as the database keeps them: Argon2id with a salt each. That slows a thief of the database,
 * and no more: 10,000 PINs of four digits are tried in minutes. What guards a PIN is that a learner's
 * name is locked after five wrong ones (pinTries.ts); it opens practice plays and nothing else.
 */
import { argon2, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { chosenPin } from "../../protocol/pin.ts";

const hashed = promisify(argon2);

/** OWASP's least for Argon2id: 19 MiB, two passes, one lane; some 40 ms. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

const SALT_BYTES = 16;

const tagOf = (pin: string, nonce: Buffer): Promise<Buffer> =>
  hashed("argon2id", { message: pin, nonce, ...COST });

/** "argon2id$salt$tag", both in base64url. */
export async function hashPin(pin: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(pin, salt);
  return `argon2id$${salt.toString("base64url")}$${tag.toString("base64url")}`;
}

export async function pinFits(pin: string, kept: string): Promise<boolean> {
  const [, salt = "", tag = ""] = kept.split("$");
  const wanted = Buffer.from(tag, "base64url");
  const got = await tagOf(pin, Buffer.from(salt, "base64url"));
  return wanted.length === got.length && timingSafeEqual(wanted, got);
}

/** Digits of a PIN that a tutor hands out on paper. */
const ISSUED = 6;

/** A PIN at random, none that a learner might not choose. */
export function drawPin(): string {
  for (;;) {
    const pin = String(randomInt(10 ** ISSUED)).padStart(ISSUED, "0");
    if (chosenPin(pin).ok) return pin;
  }
}
