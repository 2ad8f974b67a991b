/** What people type when they join or sign in. */
import { z } from "zod";
import { ROLES } from "../../protocol/access.ts";
import { inOrder } from "./invitations.ts";
import { PASSWORD_MAX, PASSWORD_MIN } from "./password.ts";

/** One line of text: no control characters, of which PostgreSQL cannot even store them all. */
const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u, "must be one line of text");
export const personName = line;
export const centreName = line;
/** An id as the server makes them. */
export const id = z.string().regex(/^[\w-]{1,100}$/);
export const email = z.email().max(254).toLowerCase();
export const newPassword = z
  .string()
  .min(PASSWORD_MIN, `a password has at least ${PASSWORD_MIN} characters`)
  .max(PASSWORD_MAX, `a password has at most ${PASSWORD_MAX} characters`);
export const linkToken = z.string().min(1).max(100);
export const roles = z.array(z.enum(ROLES)).min(1).transform(inOrder);
