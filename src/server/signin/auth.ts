/**
 * better-auth behind a small door: passwords, sessions and their cookies for staff. None of its own
 * HTTP addresses are served, so there is no public sign-up and nothing else that is not asked for.
 */
import type { BetterAuthOptions, BetterAuthPlugin } from "better-auth";
import { APIError, createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { betterAuth } from "better-auth/minimal";
import type { Kysely } from "kysely";
import { z } from "zod";
import { ok, refused, type Result } from "../../play/result.ts";
import { PASSWORD_MIN } from "../../protocol/bounds.ts";
import type { Store } from "../store/store.ts";
import { openAdapter } from "./hashedTokens.ts";
import { hashPassword, PASSWORD_MAX, verifyPassword } from "./password.ts";

/** Seconds a session lasts after its last use: a working day. */
const SESSION = 12 * 3600;
/** Seconds after which use prolongs it. */
const PROLONG = 3600;

/** Somebody signed in: who, and the Set-Cookie lines that say so to their browser. */
export interface SignedIn {
  readonly userId: string;
  readonly cookies: readonly string[];
}

export interface Auth {
  /** Name of the cookie that carries a session. */
  readonly cookie: string;
  readonly signIn: (email: string, password: string) => Promise<Result<SignedIn, "wrong-password">>;
  /** Whether the account has a password at all. */
  readonly hasPassword: (userId: string) => Promise<boolean>;
  /** Whether it is the account's password. Opens no session. */
  readonly proves: (userId: string, password: string) => Promise<boolean>;
  /** When the session that a Cookie line carries was begun, ms since 1970; null: it carries none. */
  readonly begunAt: (cookies: string) => Promise<number | null>;
  /** A new session for an account that exists. */
  readonly open: (userId: string) => Promise<SignedIn>;
  /** Whose session a Cookie line carries, or null; prolongs nothing. */
  readonly whose: (cookies: string) => Promise<string | null>;
  /** Prolongs the session if it is time to: Set-Cookie lines, often none. */
  readonly prolong: (cookies: string) => Promise<readonly string[]>;
  /** Ends the session a Cookie line carries, if any: Set-Cookie lines that clear it. */
  readonly signOut: (cookies: string) => Promise<readonly string[]>;
}

/** Lets the server open a session for somebody it has seen prove who they are. */
const opener = {
  id: "redress",
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ userId: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId);
        if (!user) throw new Error("no session without an account");
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return { userId: user.id };
      },
    ),
  },
} satisfies BetterAuthPlugin;

export const authOptions = (secret: string, https: boolean) =>
  ({
    // Only its scheme and host count, and only for addresses that are not served.
    baseURL: https ? "https://localhost" : "http://localhost",
    secret,
    telemetry: { enabled: false },
    logger: { level: "error" },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
    },
    advanced: {
      useSecureCookies: https,
      cookies: { session_token: { name: "redress_staff" } },
      ipAddress: { disableIpTracking: true },
    },
    user: {
      modelName: "staff_user",
      fields: {
        emailVerified: "email_verified",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    session: {
      modelName: "staff_session",
      expiresIn: SESSION,
      updateAge: PROLONG,
      fields: {
        expiresAt: "expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        userId: "user_id",
      },
    },
    account: {
      modelName: "staff_account",
      fields: {
        accountId: "account_id",
        providerId: "provider_id",
        userId: "user_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "staff_verification",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
    plugins: [opener],
  }) satisfies BetterAuthOptions;

export const authDatabase = ({ db, flavour }: Store) => ({
  db: db as unknown as Kysely<unknown>,
  type: flavour,
});

export async function openAuth(store: Store, secret: string, https: boolean): Promise<Auth> {
  const options = authOptions(secret, https);
  const adapter = await openAdapter(options, authDatabase(store) as BetterAuthOptions["database"]);
  const auth = betterAuth({ ...options, database: () => adapter });
  const context = await auth.$context;
  const from = (cookie: string) => new Headers({ cookie });
  const hashOf = async (userId: string): Promise<string | null> => {
    const accounts = await context.internalAdapter.findAccounts(userId);
    return accounts.find(({ providerId }) => providerId === "credential")?.password ?? null;
  };
  return {
    cookie: context.authCookies.sessionToken.name,
    signIn: async (email, password) => {
      try {
        const { headers, response } = await auth.api.signInEmail({
          body: { email, password },
          returnHeaders: true,
        });
        return ok({ userId: response.user.id, cookies: headers.getSetCookie() });
      } catch (error) {
        if (!(error instanceof APIError) || error.statusCode >= 500) throw error;
        return refused(
          "wrong-password",
          "This e-mail address and password do not belong together. Try again, or ask your administrator.",
        );
      }
    },
    hasPassword: async (userId) => (await hashOf(userId)) !== null,
    proves: async (userId, password) => {
      const hash = await hashOf(userId);
      return hash !== null && context.password.verify({ hash, password });
    },
    begunAt: async (cookies) => {
      const found = await auth.api.getSession({
        headers: from(cookies),
        query: { disableRefresh: true },
      });
      return found ? found.session.createdAt.getTime() : null;
    },
    open: async (userId) => {
      const { headers } = await auth.api.openSession({ body: { userId }, returnHeaders: true });
      return { userId, cookies: headers.getSetCookie() };
    },
    whose: async (cookies) => {
      const found = await auth.api.getSession({
        headers: from(cookies),
        query: { disableRefresh: true },
      });
      return found?.user.id ?? null;
    },
    prolong: async (cookies) => {
      const { headers } = await auth.api.getSession({
        headers: from(cookies),
        returnHeaders: true,
      });
      return headers.getSetCookie();
    },
    signOut: async (cookies) => {
      const { headers } = await auth.api.signOut({ headers: from(cookies), returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}
