import { expect, it } from "vitest";
import { hashPassword, isOutdated, verifyPassword } from "./password.ts";

// Made by another implementation: the reference command-line program's known answer for
// `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1`.
const REFERENCE =
  "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

it("[SI1] a hash verifies its own password alone, and no two are the same", async () => {
  const [one, two] = await Promise.all([
    hashPassword("four silent otters"),
    hashPassword("four silent otters"),
  ]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(one).not.toBe(two);
  expect(await verifyPassword(one, "four silent otters")).toBe(true);
  expect(await verifyPassword(one, "four silent otterS")).toBe(false);
});

it("[SI1] parameters are read from the hash: those of another program verify and count as outdated", async () => {
  expect(await verifyPassword(REFERENCE, "password")).toBe(true);
  expect(await verifyPassword(REFERENCE, "passwort")).toBe(false);
  expect(isOutdated(REFERENCE)).toBe(true);
  expect(isOutdated(await hashPassword("four silent otters"))).toBe(false);
});

it("[SI1] the same letters, composed otherwise, are the same password", async () => {
  const hash = await hashPassword("caf\u00e9 au lait, twice");
  expect(await verifyPassword(hash, "cafe\u0301 au lait, twice")).toBe(true);
});

it.each(["", "secret", "$argon2id$v=19$m=0,t=0,p=0$$", "$argon2i$v=19$m=65536,t=2,p=1$c29t$c29t"])(
  "[SI1] what is no hash verifies nothing: %j",
  async (hash) => {
    expect(await verifyPassword(hash, "anything at all")).toBe(false);
  },
);
