/** What every part of the server is given; nothing else is shared. */
import type { FastifyRequest } from "fastify";
import type { Viewer } from "../protocol/access.ts";
import type { Packs } from "./assess/packs.ts";
import type { Config } from "./config.ts";
import type { Metrics } from "./http/metrics.ts";
import type { Log } from "./log/log.ts";
import type { SignIn } from "./signin/signIn.ts";
import type { Editions } from "./plays/editions.ts";
import type { Store } from "./store/store.ts";

/** What tells who is asking: a request, or what is kept of the one that opened a socket. */
export type Asking = Pick<FastifyRequest, "cookies" | "headers">;

export interface Context {
  readonly config: Config;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly editions: Editions;
  readonly packs: Packs;
  /** Version of the dated rule pack in force, as a record names it. */
  readonly rulePack: string;
  /** Milliseconds since 1970. Tests move it. */
  readonly clock: () => number;
  readonly signIn: SignIn;
  /** Who is asking, from the cookies of a request. */
  readonly viewerOf: (asking: Asking) => Promise<Viewer>;
  /** Names of members of staff, by the ids of their accounts; those unknown are left out. */
  readonly staffNames: (userIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Time between beats of the live streams, ms; tests shorten it. */
  readonly pulse?: number;
  /** Address people use: PUBLIC_URL, or where the server listens. */
  readonly publicUrl: () => string;
}
