/** Begins what a class needs of this page: nothing at all on a machine where nobody has joined. */
import { followMembership, mayBeJoined } from "./membership.ts";

let following = false;

/** The part that talks with the server. Fetched at the first call. */
export async function attendance(): Promise<typeof import("./attendance.ts")> {
  follow();
  const part = await import("./attendance.ts");
  part.begin();
  return part;
}

function follow(): void {
  if (following) return;
  following = true;
  followMembership(attendIfJoined);
}

/** For pages that work the same in a class and out of one; call once the page is on the screen. */
export function attendIfJoined(): void {
  follow();
  if (!mayBeJoined()) return;
  // With no network the part may be out of reach.
  attendance().catch(() => addEventListener("online", attendIfJoined, { once: true }));
}
