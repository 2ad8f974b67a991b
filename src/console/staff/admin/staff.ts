/** The centre's staff and those invited, as the server tells them. */
import { z } from "zod";
import { roleList } from "../signin/me.ts";

const memberAnswer = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  roles: roleList,
});
export type Member = z.infer<typeof memberAnswer>;
export const staffAnswer = z.array(memberAnswer);

const invitedAnswer = z.object({
  id: z.string(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  roles: roleList,
  expiresAt: z.number(),
});
export type Invited = z.infer<typeof invitedAnswer>;
export const invitedListAnswer = z.array(invitedAnswer);

export const invitationLink = z.object({ link: z.string(), expiresAt: z.number() });
