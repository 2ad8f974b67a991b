import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listen } from "../../../../tests/support/provider.ts";
import { readConfig } from "../../config.ts";
import { openProvider } from "./client.ts";

/** A provider that hands out whatever token it is told to: what an honest one never would. */
const SETTINGS = { clientId: "redress", clientSecret: "a secret between the two", label: "" };
const honest = generateKeyPairSync("rsa", { modulusLength: 2048 });
const forger = generateKeyPairSync("rsa", { modulusLength: 2048 });

let issuer = "";
let stop = async (): Promise<void> => {};
let token = "";
let about: Record<string, unknown> = {};

beforeAll(async () => {
  const started = await listen((request, response) => {
    const json = (body: unknown): void =>
      void response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify(body));
    switch (new URL(request.url!, issuer).pathname) {
      case "/.well-known/openid-configuration":
        return json({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          userinfo_endpoint: `${issuer}/about`,
          response_types_supported: ["code"],
          id_token_signing_alg_values_supported: ["RS256"],
        });
      case "/keys": {
        const key = honest.publicKey.export({ format: "jwk" });
        return json({ keys: [{ ...key, alg: "RS256", use: "sig", kid: "one" }] });
      }
      case "/token":
        return json({ access_token: "x", token_type: "Bearer", expires_in: 60, id_token: token });
      case "/about":
        return json(about);
      default:
        return void response.writeHead(404).end();
    }
  });
  issuer = started.url;
  stop = started.stop;
});
afterAll(() => stop());

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function jwt(claims: Record<string, unknown>, key: KeyObject | null = honest.privateKey): string {
  const header = key ? { alg: "RS256", kid: "one" } : { alg: "none" };
  const text = `${part(header)}.${part(claims)}`;
  const signature = key ? sign("sha256", Buffer.from(text), key).toString("base64url") : "";
  return `${text}.${signature}`;
}

/** Leaves and comes back with a token made of good claims and these changes. */
async function arriving(changes: Record<string, unknown>, key?: KeyObject | null) {
  const provider = openProvider({ issuer, ...SETTINGS });
  const left = await provider.leave("http://127.0.0.1:1/back");
  if (!left.ok) throw new Error(left.message);
  const { departure, to } = left.value;
  const now = Math.floor(Date.now() / 1000);
  const claims: Record<string, unknown> = {
    iss: issuer,
    aud: SETTINGS.clientId,
    sub: "a-1",
    nonce: departure.nonce,
    iat: now,
    exp: now + 60,
    email: "Ada@Example.org",
    email_verified: true,
    ...changes,
  };
  token = jwt(claims, key);
  const back = new URL("http://127.0.0.1:1/back");
  back.searchParams.set("code", "x");
  back.searchParams.set("state", departure.state);
  return { arrived: await provider.arrive(back, departure), to: new URL(to), departure };
}

it("[SI29] a good token says who; the way there carried state, nonce and PKCE", async () => {
  const { arrived, to, departure } = await arriving({});
  expect(arrived).toEqual({
    ok: true,
    value: { issuer, sub: "a-1", email: "ada@example.org" },
  });
  const challenge = createHash("sha256").update(departure.verifier).digest("base64url");
  expect(Object.fromEntries(to.searchParams)).toEqual({
    client_id: SETTINGS.clientId,
    redirect_uri: "http://127.0.0.1:1/back",
    response_type: "code",
    scope: "openid email",
    state: departure.state,
    nonce: departure.nonce,
    code_challenge: challenge,
    code_challenge_method: "S256",
  });
});

it.each([
  ["for another client", { aud: "library" }],
  ["for several clients, another's to use", { aud: ["redress", "library"], azp: "library" }],
  ["of another issuer", { iss: "https://elsewhere.example.org" }],
  ["for another way here", { nonce: "made-up" }],
  ["without a nonce", { nonce: undefined }],
  ["that has run out", { iat: 1, exp: 2 }],
  ["without a subject", { sub: undefined }],
])("[SI29] a token %s is not accepted", async (_name, changes) => {
  expect((await arriving(changes)).arrived).toMatchObject({ ok: false, code: "not-accepted" });
});

it("[SI29] a token signed by somebody else, or by nobody, is not accepted", async () => {
  for (const key of [forger.privateKey, null]) {
    expect((await arriving({}, key)).arrived).toMatchObject({ ok: false, code: "not-accepted" });
  }
});

it.each([
  [{ email_verified: false }, {}],
  [{ email_verified: "true" }, {}],
  [{ email_verified: undefined }, {}],
  [{ email: undefined }, { email: "ada@example.org" }],
  [{ email: undefined }, { email_verified: true }],
  [
    { email: undefined, email_verified: true },
    { email: "ada@example.org", email_verified: 1 },
  ],
])("[SI29] an address that is not said to be verified is none: %j %j", async (changes, told) => {
  about = { sub: "a-1", ...told };
  expect((await arriving(changes)).arrived).toEqual({
    ok: true,
    value: { issuer, sub: "a-1", email: null },
  });
});

it("[SI29] what the provider tells when asked must be about the same subject", async () => {
  about = { sub: "b-2", email: "ada@example.org", email_verified: true };
  expect((await arriving({ email: undefined })).arrived).toMatchObject({ code: "not-accepted" });
});

it.each([
  ["https://sso.example.org", true],
  ["http://127.0.0.1:4444", true],
  ["http://localhost:4444", true],
  ["http://[::1]:4444", true],
  ["http://sso.example.org", false],
  ["http://127.0.0.1.example.org", false],
  ["ftp://127.0.0.1", false],
])("[SI28] a provider at %s is taken: %s", (OIDC_ISSUER, taken) => {
  const env = { OIDC_ISSUER, OIDC_CLIENT_ID: "redress", OIDC_CLIENT_SECRET: "x" };
  expect(readConfig(env, "/nowhere").ok).toBe(taken);
});
