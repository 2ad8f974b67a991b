/** What people type when they join or sign in. */
import { z } from "zod";
import { LINE_LENGTH, PASSWORD_MIN } from "../../protocol/bounds.ts";
import { ROLES } from "../../protocol/access.ts";
import { inOrder } from "./invitations.ts";
import { PASSWORD_MAX } from "./password.ts";

/** One line of text: no control characters, of which PostgreSQL cannot even store them all. */
const line = z
  .string()
  .trim()
  .min(1, "Give a name.")
  .max(LINE_LENGTH, `A name has at most ${LINE_LENGTH} characters.`)
  .regex(/^\P{Cc}*$/u, "A name is one line of text.");
export const personName = line;
export const centreName = line;
/** An id as the server makes them. */
export const id = z.string().regex(/^[\w-]{1,100}$/);
export const email = z
  .email("This is not an e-mail address.")
  .max(254, "This e-mail address is too long.")
  .toLowerCase();
export const newPassword = z
  .string()
  .min(PASSWORD_MIN, `This password is too short: it takes at least ${PASSWORD_MIN} characters.`)
  .max(PASSWORD_MAX, `This password is too long: it takes at most ${PASSWORD_MAX} characters.`);
export const linkToken = z.string().min(1).max(100);
export const roles = z.array(z.enum(ROLES)).min(1, "Choose at least one role.").transform(inOrder);
