/** Which bodies are read: JSON, no deeper than a limit, and nothing that reaches for prototypes. */
import type { FastifyInstance } from "fastify";

class TooDeep extends Error {
  readonly statusCode = 400;
}

/** Names that lead to a prototype, or an escape that may spell one; without them any JSON is harmless. */
const REACHING = /__proto__|constructor|\\u/;

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

/** Reads JSON as bodies are read; throws where it does not read, is too deep or reaches for prototypes. */
export function jsonReader(app: FastifyInstance, depth: number): (text: string) => unknown {
  const parse = app.getDefaultJsonParser("error", "error");
  return (text) => {
    if (deeperThan(text, depth)) throw new TooDeep("nested too deep");
    if (!REACHING.test(text)) {
      try {
        return JSON.parse(text);
      } catch {
        // Told below.
      }
    }
    let outcome: { readonly error: Error | null; readonly value: unknown } | null = null;
    // Answers at once, and asks nothing of the request.
    void parse(undefined as never, text, (error, value) => (outcome ??= { error, value }));
    const { error, value } = outcome!;
    if (error) throw error;
    return value;
  };
}

/**
 * Nothing but application/json is taken: a form or plain text is what another site could make a
 * browser send without asking.
 */
export function jsonOnly(app: FastifyInstance, depth: number): (text: string) => unknown {
  const read = jsonReader(app, depth);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    "application/json",
    { parseAs: "string" },
    async (_: unknown, text: string) => read(text),
  );
  return read;
}
