/** What one-time links open: making a centre, joining its staff. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { addressKey } from "../http/address.ts";
import { tooMany } from "../http/limit.ts";
import { handOver } from "./browser.ts";
import { centreName, email, linkToken, newPassword, personName } from "./fields.ts";
import { join, rolesOf } from "./invitations.ts";
import type { Limits } from "./limits.ts";
import { LINK_STATUSES, openLink, type LinkKind } from "./links.ts";
import { hashPassword } from "./password.ts";
import { setUp } from "./setup.ts";

const STATUSES = { ...LINK_STATUSES, "account-exists": 409, "bad-request": 400 } as const;

const setup = z.object({
  token: linkToken,
  centreName,
  name: personName,
  email,
  password: newPassword,
});
const byToken = z.object({ token: linkToken });
const joining = z.object({ name: personName, password: newPassword });

/** What opens something stands in the address: no line of the log repeats it. */
const UNSAID = { logLevel: "warn" } as const;

export function linkRoutes(app: FastifyInstance, context: Context, limits: Limits): void {
  const { store, signIn, clock } = context;

  /** The link's row, or null and the request is refused. Only wrong links count as guesses. */
  const opened = async (
    request: FastifyRequest,
    reply: FastifyReply,
    kind: LinkKind,
    token: string,
  ) => {
    const address = addressKey(request.ip);
    const wait = await limits.links.take(address);
    if (wait > 0) return void tooMany(reply, wait);
    const link = await openLink(store.db, kind, token, clock());
    if (link.ok || link.code === "link-over") await limits.links.giveBack(address);
    if (!link.ok) return void refuseResult(reply, link, STATUSES);
    return link.value;
  };
  const enter = async (request: FastifyRequest, reply: FastifyReply, userId: string) => {
    await handOver(context, request, reply, await signIn.auth.open(userId));
    return {};
  };

  app.get("/api/setup/:token", UNSAID, async (request, reply) => {
    const params = read(byToken, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const link = await opened(request, reply, "setup", params.value.token);
    return link ? { centreName: link.name } : reply;
  });

  app.post("/api/setup", async (request, reply) => {
    const body = read(setup, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUSES);
    const link = await opened(request, reply, "setup", body.value.token);
    if (!link) return reply;
    const made = await setUp(context, link, body.value);
    return made.ok ? enter(request, reply, made.value) : refuseResult(reply, made, STATUSES);
  });

  app.get("/api/invitations/:token", UNSAID, async (request, reply) => {
    const params = read(byToken, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const link = await opened(request, reply, "invitation", params.value.token);
    if (!link) return reply;
    const { name } = await store.db
      .selectFrom("centre")
      .select("name")
      .where("id", "=", link.centre_id)
      .executeTakeFirstOrThrow();
    return {
      centreName: name,
      email: link.email,
      name: link.name,
      roles: rolesOf(link),
      expiresAt: link.expires_at,
    };
  });

  app.post("/api/invitations/:token", UNSAID, async (request, reply) => {
    const params = read(byToken, request.params);
    if (!params.ok) return refuseResult(reply, params, STATUSES);
    const body = read(joining, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUSES);
    const link = await opened(request, reply, "invitation", params.value.token);
    if (!link) return reply;
    const hash = await hashPassword(body.value.password);
    const made = await join(context, link, body.value.name, { kind: "password", hash });
    return made.ok ? enter(request, reply, made.value) : refuseResult(reply, made, STATUSES);
  });
}
