/** Who is signed in here, and in which of their roles they are working. */
import { effect, signal } from "@preact/signals";
import { z } from "zod";
import { ROLES, type Role, type Viewer } from "../../../protocol/access.ts";
import { ask, done, doubts, signInsNeeded, type Asked } from "../parts/ask.ts";

const named = z.object({ id: z.string(), name: z.string() });
export const roleList = z.array(z.enum(ROLES));

const meAnswer = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("nobody"),
    setupNeeded: z.boolean(),
    oidc: z.object({ label: z.string() }).nullable(),
  }),
  z.object({ kind: z.literal("learner"), learner: named, class: named, centre: named }),
  z.object({
    kind: z.literal("staff"),
    user: named.extend({ email: z.string() }),
    centre: named,
    roles: roleList,
  }),
]);
export type Me = z.infer<typeof meAnswer>;
export type Staff = Extract<Me, { kind: "staff" }>;

/** Null until the server has said. */
export const me = signal<Me | null>(null);
/** Why it is not known who is here, in words. */
export const meProblem = signal<string | null>(null);
/** What the sign-in form should say above its lines. */
export const whySignIn = signal<string | null>(null);

/** The role whose pages the navigation shows; only those of one's own. */
export const workingAs = signal<Role>("tutor");
const KEPT = "redress-staff-role";

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  tutor: "Tutor",
  assessor: "Assessor",
  "quality-assurer": "Internal quality assurer",
  administrator: "Centre administrator",
};

export const ROLE_WORK: Readonly<Record<Role, string>> = {
  tutor: "Makes classes, sets cases and watches their own classes live.",
  assessor: "Watches and replays the plays of classes they are on the staff of.",
  "quality-assurer": "Sees every class’s plays and exports evidence.",
  administrator: "Looks after staff, retention, export and erasure. Watches nobody.",
};

export function workAs(role: Role): void {
  workingAs.value = role;
  try {
    localStorage.setItem(KEPT, role);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function keptRole(roles: readonly Role[]): Role {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT);
  } catch {
    // As above.
  }
  return roles.find((role) => role === kept) ?? roles[0] ?? "tutor";
}

export async function lookWhoIsHere(): Promise<void> {
  const asked = await ask(meAnswer, "GET", "me");
  if (!asked.ok) {
    meProblem.value = asked.message;
    return;
  }
  meProblem.value = null;
  if (asked.value.kind === "staff" && me.value?.kind !== "staff") {
    workingAs.value = keptRole(asked.value.roles);
    whySignIn.value = null;
  }
  me.value = asked.value;
}

export async function signIn(email: string, password: string): Promise<Asked<unknown>> {
  const asked = await ask(done, "POST", "auth/sign-in/email", { email, password });
  if (asked.ok) await lookWhoIsHere();
  return asked;
}

export async function signOut(everywhere: boolean): Promise<Asked<unknown>> {
  const asked = await ask(done, "POST", everywhere ? "sign-out-everywhere" : "auth/sign-out", {});
  if (asked.ok) {
    whySignIn.value = everywhere
      ? "You are signed out on every device."
      : "You are signed out on this device.";
    me.value = null;
    await lookWhoIsHere();
  }
  return asked;
}

/**
 * Whoever's session ends in the middle of work is led to the sign-in, and told why; so is whoever finds
 * that a learner has joined a class in the same browser.
 */
export function keepSignedIn(): void {
  effect(() => {
    if (doubts.value === 0 || me.peek()?.kind !== "staff") return;
    void ask(meAnswer, "GET", "me").then((asked) => {
      if (asked.ok && asked.value.kind === "learner") me.value = asked.value;
    });
  });
  effect(() => {
    if (signInsNeeded.value === 0 || me.peek()?.kind !== "staff") return;
    whySignIn.value = "Your session has ended. Sign in again to go on where you were.";
    me.value = null;
    void lookWhoIsHere();
  });
}

/** The member of staff as the table of rights sees them. */
export const viewerOf = (staff: Staff): Viewer & { kind: "staff" } => ({
  kind: "staff",
  userId: staff.user.id,
  name: staff.user.name,
  centreId: staff.centre.id,
  roles: staff.roles,
});
