/** The way from a random play to the same play in the panel where it can be read. */
import type { Route } from "../../../workshop/randomPlaysCoverage.ts";
import { follow } from "../play/playing.ts";

export const Follow = ({ route }: { readonly route: Route }) => (
  <button type="button" class="linklike" onClick={() => follow(route)}>
    Read it<span class="unseen">: seed {route.seed}</span>
  </button>
);
