/** How often somebody may guess. */
import { openLimit, type Limit } from "../http/limit.ts";
import type { Store } from "../store/store.ts";

export interface Limits {
  /** Wrong passwords for an account from one address. */
  readonly account: Limit;
  /** Wrong passwords for an account, from wherever: so many that nobody locks a colleague out. */
  readonly everywhere: Limit;
  /** Wrong passwords from one address: a college may sit behind one. */
  readonly address: Limit;
  /** Wrong links from one address. */
  readonly links: Limit;
}

const QUARTER = 15 * 60;

export const openLimits = (store: Store): Limits => ({
  account: openLimit(store, "sign-in-account", { tries: 10, seconds: QUARTER }),
  everywhere: openLimit(store, "sign-in-everywhere", { tries: 100, seconds: QUARTER }),
  address: openLimit(store, "sign-in-address", { tries: 60, seconds: QUARTER }),
  links: openLimit(store, "links-address", { tries: 30, seconds: QUARTER }),
});
