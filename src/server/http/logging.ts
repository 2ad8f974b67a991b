/**
 * Structured logs without personal data: a request is its method, the route's pattern (addresses carry
 * codes and tokens), status, time and a truncated address; an error is its kind and where it was thrown.
 */
import { isIPv4, isIPv6 } from "node:net";
import { LogController, type FastifyReply, type FastifyRequest } from "fastify";
import type { Config } from "../config.ts";

/** Where log lines go instead of stdout. */
export interface LogTo {
  readonly write: (line: string) => void;
}

/** An address without the part that tells one household from the next: /24, or /48 of IPv6. */
export function truncated(address: string): string {
  const plain = address.replace(/^::ffff:/i, "");
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  if (!isIPv6(plain)) return "unknown";
  const [head = "", tail] = plain.split("%")[0]!.split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? [] : Array(8 - front.length - back.length).fill("0");
  return `${[...front, ...zeros, ...back].slice(0, 3).join(":")}::/48`;
}

/** Patterns only; built files are one. */
export const routeOf = ({ routeOptions }: FastifyRequest): string => {
  if (routeOptions.url === undefined) return "(none)";
  return "file" in routeOptions.config ? "(file)" : routeOptions.url;
};

/** Kinds of error whose message is the engine's own; others may quote what they were given. */
const OWN_WORDS = new Set(["TypeError", "RangeError", "ReferenceError"]);
const FIELDS = ["code", "errcode", "errstr", "syscall", "severity", "table", "constraint"] as const;

export interface ErrorFields {
  readonly [field: string]: unknown;
  type: string;
  message: string;
  stack: string;
}

export function errorFields(error: unknown): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error, message: "", stack: "" };
  const more = error as unknown as Readonly<Record<string, unknown>>;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    message: OWN_WORDS.has(error.name) ? error.message : "",
    ...Object.fromEntries(
      FIELDS.flatMap((name) => (more[name] === undefined ? [] : [[name, more[name]]])),
    ),
    stack: frames.slice(0, 8).join("\n"),
  };
}

/** Answers are one line each: refusals for all to see, the rest for those who look closely. */
class Controller extends LogController {
  override incomingRequest(): void {}
  override routeNotFound(): void {}
  override requestCompleted(
    _error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    const line = {
      method: request.method,
      route: routeOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      from: truncated(request.ip),
    };
    if (reply.statusCode >= 400) request.log.info(line, "refused");
    else request.log.debug(line, "answered");
  }
  // Fastify's own lines would repeat an error's message.
  override defaultErrorLog(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error }, "a request failed");
  }
  override streamError(error: Error, request: FastifyRequest): void {
    request.log.debug({ err: error }, "a stream broke off");
  }
  override writeHeadError(error: Error, request: FastifyRequest): void {
    request.log.error({ err: error }, "an answer could not be begun");
  }
}

export const logController = (): LogController => new Controller({ requestIdLogLabel: "request" });

/** Options of pino; false: no logs. */
export const loggerOptions = ({ logLevel }: Pick<Config, "logLevel">, stream?: LogTo) =>
  logLevel === "silent"
    ? false
    : {
        ...(stream ? { stream } : {}),
        level: logLevel,
        base: null,
        formatters: { level: (label: string) => ({ level: label }) },
        timestamp: () => `,"time":"${new Date().toISOString()}"`,
        serializers: {
          err: errorFields,
          req: (request: FastifyRequest) => ({ method: request.method, route: routeOf(request) }),
          res: (reply: { readonly statusCode: number }) => ({ status: reply.statusCode }),
        },
      };
