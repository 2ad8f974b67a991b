import { expect, it } from "vitest";
import { addressKey } from "./address.ts";

it("[PE9] guesses are counted by address, IPv6 by its first 64 bits", () => {
  const same: readonly (readonly [string, string])[] = [
    ["2001:db8:1:2:3:4:5:6", "2001:0db8:1:2::9"],
    ["2001:db8::1", "2001:db8:0:0:ffff::1"],
    ["fe80::1%eth0", "fe80::2"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["::1", "::2"],
  ];
  for (const [one, other] of same) expect(addressKey(one)).toBe(addressKey(other));
  const different: readonly (readonly [string, string])[] = [
    ["192.0.2.7", "192.0.2.8"],
    ["2001:db8:1:2::1", "2001:db8:1:3::1"],
    ["2001:db8::1", "2001:db8:0:1::1"],
  ];
  for (const [one, other] of different) expect(addressKey(one)).not.toBe(addressKey(other));
});

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("[SI20] %s is counted as %s", (ip, key) => {
  expect(addressKey(ip)).toBe(key);
});
