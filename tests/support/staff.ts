/** Centres and members of staff who came in by the front door: links, passwords, cookies. */
import { expect } from "vitest";
import type { Role } from "../../src/protocol/access.ts";
import type { Node } from "../../src/server/server.ts";
import { newCentreToken } from "../../src/server/signin/setup.ts";
import { visitor, type Visitor } from "./cookieJar.ts";
import { anId } from "./people.ts";

export const PASSWORD = "four silent otters";

export interface Member {
  readonly browser: Visitor;
  readonly userId: string;
  readonly email: string;
  readonly centreId: string;
}

/** Who a signed-in browser is, by the server's own word. */
export async function whoIs(at: Visitor): Promise<Omit<Member, "browser">> {
  const { body } = await at.get("/api/me");
  const me = body as { user: { id: string; email: string }; centre: { id: string } };
  return { userId: me.user.id, email: me.user.email, centreId: me.centre.id };
}

/** A new centre's administrator, signed in. */
export async function anAdministrator(node: Node): Promise<Member> {
  const token = await newCentreToken(node.context.store.db, null, node.context.clock());
  const at = visitor(node.url);
  const made = await at.post("/api/setup", {
    token,
    centreName: `${anId("Harbour")} College`,
    name: "Ada Okafor",
    email: `${anId("ada")}@example.org`,
    password: PASSWORD,
  });
  expect(made.status).toBe(200);
  return { browser: at, ...(await whoIs(at)) };
}

/** Token of a link, as at its end. */
export const tokenOf = (link: string): string => link.slice(link.lastIndexOf("/") + 1);

/** An invitation's token. */
export async function anInvitation(
  by: Member,
  roles: readonly Role[],
  email = `${anId("sam")}@example.org`,
): Promise<string> {
  const answer = await by.browser.post("/api/staff/invitations", {
    email,
    name: "Sam Quill",
    roles,
  });
  expect(answer.status).toBe(200);
  return tokenOf((answer.body as { link: string }).link);
}

/** Somebody the administrator invited and who accepted, signed in. */
export async function aMember(
  node: Node,
  by: Member,
  roles: readonly Role[],
  email?: string,
): Promise<Member> {
  const token = await anInvitation(by, roles, email);
  const at = visitor(node.url);
  const joined = await at.post(`/api/invitations/${token}`, {
    name: "Sam Quill",
    password: PASSWORD,
  });
  expect(joined.status).toBe(200);
  return { browser: at, ...(await whoIs(at)) };
}
