/** JSON with one spelling (RFC 8785), so that anybody can work out the same hash. */
import { hash } from "node:crypto";

/** Keys in the order of their UTF-16 units, no blanks. What JSON has no word for must not be in it. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
  return `{${fields.join(",")}}`;
}

/** SHA-256 of the canonical form, hex. */
export const hashOfJson = (value: unknown): string => hash("sha256", canonical(value));
