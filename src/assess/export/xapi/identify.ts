/** Ids that are the same whenever the same pack is exported again. */

const MASK = (1n << 128n) - 1n;
/** FNV-1a over 128 bits. It spreads ids apart; it guards nothing. */
const PRIME = (1n << 88n) + 0x13bn;
const BASIS = 0x6c62272e07bb014262b821756295c58dn;

function spread(text: string): bigint {
  let value = BASIS;
  for (const character of text) {
    value = ((value ^ BigInt(character.codePointAt(0)!)) * PRIME) & MASK;
  }
  return value;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** In the form of RFC 4122, marked as made from a name (version 5), though not by its SHA-1. */
function uuidFrom(value: bigint): string {
  const hex = value.toString(16).padStart(32, "0");
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) % 4]!;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join("-");
}

/** Of a statement: from the hash of the log's line that it tells, for one unit's pack. */
export const statementId = (lineHash: string, unit: string): string =>
  uuidFrom(BigInt(`0x${lineHash.slice(0, 32)}`) ^ spread(unit));

/** The id itself where it is a UUID; else one made from it. */
export const registrationOf = (id: string): string =>
  UUID.test(id) ? id : uuidFrom(spread(`registration ${id}`));

/** A length of time in ISO 8601, to the second. */
export const durationOf = (ms: number): string => `PT${Math.max(0, Math.round(ms / 1000))}S`;
