/** An independent OpenID Connect provider on loopback, and somebody who signs in at it. */
import { createServer, type RequestListener } from "node:http";
import Provider from "oidc-provider";
import { visitor } from "./cookieJar.ts";
import { keptPort } from "./keptPort.ts";

/** People the provider knows, by the name they sign in with. */
export type People = Record<
  string,
  { readonly sub: string; readonly email: string; readonly verified: boolean }
>;

export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Begins to answer, for a server at this address. */
  readonly serve: (server: string, people: People) => void;
  readonly stop: () => Promise<void>;
}

/** The other client the provider knows; it belongs to somebody else. */
export const OTHER = { id: "library", secret: "the library's secret" };

export async function listen(
  listener: RequestListener,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = createServer(listener);
  // Nobody else's while this one is stopped, to see what it is like without it.
  const port = await keptPort();
  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** It says at length, at every start, that it is set up for tests alone. So it is. */
for (const level of ["info", "warn"] as const) {
  const say = console[level].bind(console);
  console[level] = (...words: unknown[]) => {
    if (!String(words[0]).startsWith("oidc-provider ")) say(...words);
  };
}

/** Tells the address into the token, or only when asked, as providers differ. */
export async function startProvider(emailInToken: boolean): Promise<TestProvider> {
  let answer: RequestListener = (_request, response) => void response.writeHead(503).end();
  const { url: issuer, stop } = await listen((request, response) => answer(request, response));
  const clientId = "redress";
  const clientSecret = "a secret between the two";
  return {
    issuer,
    clientId,
    clientSecret,
    serve: (server, people) => {
      const redirect_uris = [`${server}/api/signin/oidc/callback`];
      const client = (client_id: string, client_secret: string) => ({
        client_id,
        client_secret,
        redirect_uris,
        token_endpoint_auth_method: "client_secret_post" as const,
      });
      const provider = new Provider(issuer, {
        clients: [client(clientId, clientSecret), client(OTHER.id, OTHER.secret)],
        claims: { openid: ["sub"], email: ["email", "email_verified"] },
        conformIdTokenClaims: !emailInToken,
        cookies: { keys: ["not much of a secret"] },
        features: { devInteractions: { enabled: true } },
        pkce: { required: () => true },
        findAccount: (_context, login) => {
          const person = people[login];
          if (!person) return undefined;
          const { sub, email, verified } = person;
          return {
            accountId: login,
            claims: () => ({ sub, email, email_verified: verified }),
          };
        },
      });
      answer = provider.callback() as unknown as RequestListener;
    },
    stop,
  };
}

/** Goes where a server sent a browser, signs in there and agrees; gives where that leads back to. */
export async function signInAt(issuer: string, to: string, login: string): Promise<string> {
  const at = visitor(issuer);
  let next = to;
  for (let steps = 0; steps < 12; steps++) {
    if (!next.startsWith(`${issuer}/`)) return next;
    let answer = await at.get(next);
    if (answer.status === 200) {
      const form = String(answer.body);
      const prompt = /name="prompt" value="(\w+)"/.exec(form)?.[1];
      const action = /action="([^"]+)"/.exec(form)?.[1];
      if (!prompt || !action) throw new Error(`no form at ${next}: ${form.slice(0, 500)}`);
      const filled = new URLSearchParams({ prompt, login, password: "anything" });
      answer = await at.post(action, filled as never);
    }
    const location = answer.headers.get("location");
    if (!location) throw new Error(`${next} answered ${answer.status}: ${String(answer.body)}`);
    next = new URL(location, next).href;
  }
  throw new Error("the provider sends in circles");
}
