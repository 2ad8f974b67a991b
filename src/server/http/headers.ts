/** Headers that every answer carries, refusals and streams too. */
import type { ServerResponse } from "node:http";
import { ANSWER_POLICY } from "./policy.ts";

/** What no page of ours uses. */
const FEATURES = [
  "accelerometer",
  "browsing-topics",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "magnetometer",
  "midi",
  "payment",
  "serial",
  "usb",
];

/** The microphone is for our own pages alone: with consent, an answer or a role-play is recorded. */
const PERMISSIONS = [...FEATURES.map((feature) => `${feature}=()`), "microphone=(self)"].join(", ");

const ALWAYS: readonly (readonly [string, string])[] = [
  ["content-security-policy", ANSWER_POLICY],
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["referrer-policy", "no-referrer"],
  ["permissions-policy", PERMISSIONS],
  ["cross-origin-opener-policy", "same-origin"],
  ["cross-origin-resource-policy", "same-origin"],
  // Answers of the server are about people; the built files say otherwise of themselves.
  ["cache-control", "no-store"],
];

const YEAR = 31_536_000;

/**
 * Sets them on Node's own response, so that they are there whoever sends it and however. A route may
 * then say otherwise. `https`: the address people use is https, so browsers may insist on it.
 */
export function protect(response: ServerResponse, requestId: string, https: boolean): void {
  for (const [name, value] of ALWAYS) response.setHeader(name, value);
  if (https) response.setHeader("strict-transport-security", `max-age=${YEAR}`);
  response.setHeader("x-request-id", requestId);
}
