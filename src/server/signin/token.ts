/** Random values that open something. The database keeps only their hashes. */
import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, fit for a link. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Hex. The token is random, so a fast hash is as good as a slow one. */
export const tokenHash = (token: string): string =>
  createHash("sha256").update(token).digest("hex");
