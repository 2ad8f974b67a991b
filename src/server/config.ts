/** What the environment says, read once at the start. */
import { resolve } from "node:path";
import { z } from "zod";
import { ok, refused, type Result } from "../play/result.ts";

export interface Config {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Address people use, without a slash at its end; what links, QR codes and origin checks go by. */
  readonly publicUrl: string | null;
  /** PostgreSQL's address; null: the embedded database in the data folder. */
  readonly databaseUrl: string | null;
  /** Folder of the embedded database. */
  readonly data: string;
  /** Folder of the built pages and cases. */
  readonly pages: string;
  /** How many proxies in front are believed about who is calling. */
  readonly proxies: number;
  /** What asks for /metrics must say; null: only this machine may ask. */
  readonly metricsToken: string | null;
  /** Seconds for which /readyz says no before a shutdown begins. */
  readonly grace: number;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    /** What the button says. */
    readonly label: string;
  } | null;
}

const environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4173),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDRESS_DATA: z.string().min(1).default("data"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  METRICS_TOKEN: z.string().min(16).optional(),
  SHUTDOWN_GRACE: z.coerce.number().min(0).max(120).default(0),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_LABEL: z.string().min(1).default("your college account"),
});

/** Whether an address is on this machine, so that what is sent there crosses no network. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);

/** Refused with every setting that does not read, and what it should be. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
): Result<Config, "bad-setting"> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const read = environment.safeParse(set);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return refused("bad-setting", `Settings that do not read:\n${faults.join("\n")}`);
  }
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = read.data;
  if ((issuer || clientId || clientSecret) && !(issuer && clientId && clientSecret)) {
    return refused(
      "bad-setting",
      "Set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET together, or none of them.",
    );
  }
  if (issuer?.startsWith("http:") && !isLoopback(new URL(issuer))) {
    return refused(
      "bad-setting",
      "OIDC_ISSUER must begin with https: plain http is only for a provider on this machine.",
    );
  }
  return ok({
    host: read.data.HOST,
    port: read.data.PORT,
    publicUrl: read.data.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    databaseUrl: read.data.DATABASE_URL ?? null,
    data: resolve(root, read.data.REDRESS_DATA),
    pages: resolve(root, "dist"),
    proxies: read.data.TRUST_PROXY,
    metricsToken: read.data.METRICS_TOKEN ?? null,
    grace: read.data.SHUTDOWN_GRACE,
    logLevel: read.data.LOG_LEVEL,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, label: read.data.OIDC_LABEL }
        : null,
  });
}
