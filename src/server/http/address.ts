/** Whom a guess is counted against: the caller's address. */
import { isIPv4, isIPv6 } from "node:net";
import type { FastifyRequest } from "fastify";

/** The eight groups of an IPv6 address, "::" written out. */
function groups(address: string): readonly string[] {
  const [before = "", after] = address.split("::");
  const head = before ? before.split(":") : [];
  const tail = after ? after.split(":") : [];
  const between = after === undefined ? 0 : 8 - head.length - tail.length;
  return [...head, ...Array.from({ length: between }, () => "0"), ...tail];
}

/**
 * What stands for an address: IPv4 as it is; of IPv6 the first 64 bits, since a home or a phone has
 * all addresses behind them to itself and would never fail twice from one.
 */
export function addressKey(ip: string): string {
  const mapped = /^::ffff:([0-9.]+)$/i.exec(ip)?.[1];
  if (mapped && isIPv4(mapped)) return mapped;
  const plain = ip.split("%")[0]!;
  if (!isIPv6(plain)) return ip;
  const four = groups(plain).slice(0, 4);
  return `${four.map((group) => parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** By `request.ip`, which believes as many proxies as the setting TRUST_PROXY says. */
export const callerOf = (request: FastifyRequest): string => addressKey(request.ip);
