/** Everything about who somebody is, opened once for a node. */
import type { Config } from "../config.ts";
import type { Log } from "../log/log.ts";
import type { Store } from "../store/store.ts";
import { openAuth, type Auth } from "./auth.ts";
import { cookieSecret } from "./secret.ts";
import { openViewers, type Viewers } from "./viewers.ts";

export interface SignIn {
  readonly auth: Auth;
  readonly viewers: Viewers;
  /** Signs what this server hands to browsers. */
  readonly secret: string;
  /** Whether cookies are for https only. */
  readonly https: boolean;
}

export async function openSignIn(
  config: Config,
  store: Store,
  log: Log,
  clock: () => number,
): Promise<SignIn> {
  const secret = await cookieSecret(store);
  const https = config.publicUrl?.startsWith("https:") ?? false;
  const auth = await openAuth(store, secret, https);
  const viewers = openViewers(store, auth, clock);
  // Whatever changes people or classes is in the log, so nothing else need say so here.
  log.onCommitted((entries) => {
    const ids = entries.flatMap(({ playId, subject, classId }) =>
      playId === null ? (subject ?? classId ?? []) : [],
    );
    if (ids.length > 0) viewers.forget(new Set(ids));
  });
  return { auth, viewers, secret, https };
}
