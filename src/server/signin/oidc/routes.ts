/** Signing in with a college account: away to the provider and back. */
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import type { SignInFault } from "../../../protocol/collegeSignIn.ts";
import type { Context } from "../../context.ts";
import { refuse } from "../../http/answer.ts";
import { handOver } from "../browser.ts";
import { sealed, unsealed } from "../secret.ts";
import { openProvider } from "./client.ts";
import { personOf } from "./person.ts";

const COOKIE = "redress_oidc";
const PATH = "/api/signin/oidc";
/** Milliseconds somebody has to sign in at the provider. */
const AWAY = 10 * 60_000;

const departure = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  until: z.number(),
});

export function oidcRoutes(app: FastifyInstance, context: Context): void {
  const { config, clock, publicUrl, signIn } = context;
  const provider = config.oidc && openProvider(config.oidc);
  const back = () => `${publicUrl()}${PATH}/callback`;
  /** A browser is here, not a script: it is shown a page that says what happened. */
  const show = (reply: FastifyReply, place: string) =>
    reply.redirect(`${publicUrl()}/staff.html${place}`, 303);
  const failed = (reply: FastifyReply, code: SignInFault) =>
    show(reply, `#/sign-in-failed/${code}`);
  const absent = (reply: FastifyReply) =>
    refuse(reply, 404, "not-found", "There is no sign-in with a college account here.");

  app.get(PATH, async (request, reply) => {
    if (!provider) return absent(reply);
    const leaving = await provider.leave(back());
    if (!leaving.ok) {
      request.log.warn({ reason: leaving.message }, "the sign-in provider does not answer");
      return failed(reply, leaving.code);
    }
    const { departure, to } = leaving.value;
    const kept = sealed(signIn.secret, COOKIE, { ...departure, until: clock() + AWAY });
    // Lax, since the way back begins at the provider's site.
    void reply.setCookie(COOKIE, kept, {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: signIn.https,
      maxAge: AWAY / 1000,
    });
    return reply.redirect(to, 303);
  });

  // The provider's code stands in the address: no line of the log repeats it.
  app.get(`${PATH}/callback`, { logLevel: "warn" }, async (request, reply) => {
    if (!provider) return absent(reply);
    const kept = departure.safeParse(
      unsealed(signIn.secret, COOKIE, request.cookies[COOKIE] ?? ""),
    );
    void reply.clearCookie(COOKIE, { path: "/" });
    if (!kept.success || kept.data.until <= clock()) return failed(reply, "start-again");
    const query = request.url.indexOf("?");
    const address = new URL(back() + (query < 0 ? "" : request.url.slice(query)));
    const arrived = await provider.arrive(address, kept.data);
    if (!arrived.ok) {
      request.log.warn({ reason: arrived.message }, "a sign-in with a college account failed");
      return failed(reply, arrived.code);
    }
    const person = await personOf(context, arrived.value);
    if (!person.ok) return show(reply, "#/signed-in-nobody");
    await handOver(context, request, reply, await signIn.auth.open(person.value));
    return show(reply, "");
  });
}
