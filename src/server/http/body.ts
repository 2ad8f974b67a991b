/** Which bodies are read: JSON, no deeper than a limit, and nothing that reaches for prototypes. */
import type { FastifyInstance } from "fastify";

class TooDeep extends Error {
  readonly statusCode = 400;
}

/** Whether brackets outside strings are ever nested deeper than that. */
export function deeperThan(json: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at++) {
    const char = json.charCodeAt(at);
    if (quoted) {
      if (char === 0x5c) at++;
      else if (char === 0x22) quoted = false;
    } else if (char === 0x22) quoted = true;
    else if (char === 0x5b || char === 0x7b) {
      if (++depth > most) return true;
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return false;
}

/**
 * Nothing but application/json is taken: a form or plain text is what another site could make a
 * browser send without asking.
 */
export function jsonOnly(app: FastifyInstance, depth: number): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, text, done) => {
    const json = text as string;
    if (deeperThan(json, depth)) return done(new TooDeep("nested too deep"));
    return parse(request, json, done);
  });
}
