/** How long a class code still opens its class, in words. */
import { spanWords } from "../parts/dates.ts";

/** Lifetimes on offer, hours. */
export const LIFETIMES = [
  { hours: 1, words: "1 hour" },
  { hours: 3, words: "3 hours" },
  { hours: 8, words: "8 hours" },
  { hours: 24, words: "1 day" },
  { hours: 168, words: "1 week" },
] as const;

export const codeStanding = (
  code: string | null,
  expiresAt: number | null,
  now: number,
): string => {
  if (code === null) return "No code: nobody can join";
  if (expiresAt === null) return "Code is open";
  if (expiresAt <= now) return "The code has run out";
  return `Code opens the class for another ${spanWords(expiresAt - now)}`;
};

/** The address to type, without what only the QR code needs. */
export function typedAddress(joinUrl: string): string {
  const { host, pathname } = new URL(joinUrl);
  return `${host}${pathname.replace(/\/$/, "")}`;
}

/** Whether it is this machine's own address, under which no other finds the server. */
export const isOwnAddress = (joinUrl: string): boolean =>
  /^(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(new URL(joinUrl).hostname);

/** Half and half, as one reads it out: "K7M 2PX". */
export const spacedCode = (code: string): string => {
  const middle = Math.ceil(code.length / 2);
  return `${code.slice(0, middle)} ${code.slice(middle)}`;
};
