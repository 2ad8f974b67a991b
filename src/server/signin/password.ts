/**
 * Passwords as Argon2id in PHC form: the parameters stand beside each hash, so they can be raised and
 * old hashes still verify. Parameters: OWASP Password Storage Cheat Sheet, "Argon2id" (19 MiB of
 * memory, 2 passes, 1 lane); format: the PHC string format; Argon2 itself: RFC 9106.
 */
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";

/** Characters: no more work is done for a longer one. */
export const PASSWORD_MAX = 256;

interface Parameters {
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const NOW: Parameters = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT = 16;
const TAG = 32;

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const unpadded = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");

/** In Node's thread pool: the event loop goes on meanwhile. */
const derive = (
  password: string,
  nonce: Buffer,
  tagLength: number,
  parameters: Parameters,
): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same password typed on another keyboard may be composed of other code points.
    const message = password.normalize("NFKC");
    argon2("argon2id", { ...parameters, message, nonce, tagLength }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT);
  const tag = await derive(password, salt, TAG, NOW);
  const { memory, passes, parallelism } = NOW;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
}

/** False for a wrong password and for what is no such hash. */
export async function verifyPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = PHC.exec(hash) ?? [];
  if (!salt || !tag) return false;
  const expected = Buffer.from(tag, "base64");
  const parameters = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  };
  const found = await derive(password, Buffer.from(salt, "base64"), expected.length, parameters);
  return timingSafeEqual(found, expected);
}

/** Whether the hash was made with other parameters than a new one would be. */
export const isOutdated = (hash: string): boolean =>
  !hash.startsWith(`$argon2id$v=19$m=${NOW.memory},t=${NOW.passes},p=${NOW.parallelism}$`);
