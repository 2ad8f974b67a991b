import { ownerNow } from "./membership.ts";

/** Whose papers these are, "" for nobody. Written so that no member of staff has the same. */
export const ownerKey = (): string => {
  const owner = ownerNow();
  return owner ? `learner:${owner.learnerId}` : "";
};
