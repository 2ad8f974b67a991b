/**
 * Why a sign-in with a college account came to nothing, in words for whoever tried. The server leads
 * the browser back to the staff pages at `#/sign-in-failed/` and one of these, or to
 * `#/signed-in-nobody` where the college knows them and nobody here does.
 */
export const SIGN_IN_FAULTS = {
  "provider-down":
    "Your college’s sign-in does not answer just now. Try again in a moment, or sign in with a password.",
  "not-accepted": "Your college’s sign-in did not confirm who you are. Try again.",
  "start-again": "That took too long, or was begun in another window. Sign in again from here.",
} as const;
export type SignInFault = keyof typeof SIGN_IN_FAULTS;

export const NOBODY_HERE =
  "Your college knows you, but no account or open invitation here belongs to that address. Ask your centre’s administrator to invite you.";
