/** Talking to the college's sign-in provider: OpenID Connect, authorisation code with PKCE. */
import * as openid from "openid-client";
import { ok, refused, type Result } from "../../../play/result.ts";
import { isLoopback, type Config } from "../../config.ts";

/** Seconds the provider has for an answer. */
const PATIENCE = 10;

/** What must be the same when the browser comes back as when it left. */
export interface Departure {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who the provider says it is. */
export interface Identity {
  readonly issuer: string;
  readonly sub: string;
  /** In lower case, and only if the provider says it is verified. */
  readonly email: string | null;
}

type Fault = "provider-down" | "not-accepted";

export interface Provider {
  /** Where to send the browser. */
  readonly leave: (
    redirectUri: string,
  ) => Promise<Result<{ readonly to: string; readonly departure: Departure }, Fault>>;
  /** Who came back, by the address they came back to. */
  readonly arrive: (back: URL, departure: Departure) => Promise<Result<Identity, Fault>>;
}

export function openProvider(settings: NonNullable<Config["oidc"]>): Provider {
  const issuer = new URL(settings.issuer);
  let found: Promise<openid.Configuration> | null = null;
  /** Asked once, and again after a failure. */
  const discovered = (): Promise<openid.Configuration> => {
    found ??= openid
      .discovery(issuer, settings.clientId, settings.clientSecret, undefined, {
        timeout: PATIENCE,
        execute: [
          // The signature too is looked at, not only where the token came from.
          openid.enableNonRepudiationChecks,
          ...(isLoopback(issuer) ? [openid.allowInsecureRequests] : []),
        ],
      })
      .catch((error: unknown) => {
        found = null;
        throw error;
      });
    return found;
  };

  return {
    leave: (redirectUri) =>
      told(async () => {
        const configuration = await discovered();
        const departure = {
          state: openid.randomState(),
          nonce: openid.randomNonce(),
          verifier: openid.randomPKCECodeVerifier(),
        };
        const to = openid.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope: "openid email",
          state: departure.state,
          nonce: departure.nonce,
          code_challenge: await openid.calculatePKCECodeChallenge(departure.verifier),
          code_challenge_method: "S256",
        });
        return { to: to.href, departure };
      }),
    arrive: (back, { state, nonce, verifier }) =>
      told(async () => {
        const configuration = await discovered();
        const tokens = await openid.authorizationCodeGrant(configuration, back, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims()!;
        // Some providers put the address into the token, some tell it only when asked.
        const about =
          claims["email"] === undefined && configuration.serverMetadata().userinfo_endpoint
            ? await openid.fetchUserInfo(configuration, tokens.access_token, claims.sub)
            : claims;
        const email = about["email_verified"] === true ? about["email"] : null;
        return {
          issuer: claims.iss,
          sub: claims.sub,
          email: typeof email === "string" ? email.toLowerCase() : null,
        };
      }),
  };
}

/** What openid-client says when there was no answer, or none that belongs to the protocol. */
const SILENCE = new Set([
  "OAUTH_TIMEOUT",
  "OAUTH_RESPONSE_IS_NOT_CONFORM",
  "OAUTH_RESPONSE_IS_NOT_JSON",
  "OAUTH_PARSE_ERROR",
  "OAUTH_HTTP_REQUEST_FORBIDDEN",
]);

/** Faults of the network, the provider and its answer as refusals; bugs go on as they are. */
async function told<T>(work: () => Promise<T>): Promise<Result<T, Fault>> {
  try {
    return ok(await work());
  } catch (error) {
    // `fetch` fails with a TypeError whose cause says why.
    if (error instanceof TypeError && error.cause !== undefined) {
      return refused("provider-down", String(error.cause));
    }
    if (error instanceof openid.ClientError) {
      const code = error.code ?? error.message;
      return refused(SILENCE.has(code) ? "provider-down" : "not-accepted", code);
    }
    if (error instanceof openid.ResponseBodyError) {
      return refused(error.status >= 500 ? "provider-down" : "not-accepted", error.error);
    }
    if (
      error instanceof openid.AuthorizationResponseError ||
      error instanceof openid.WWWAuthenticateChallengeError
    ) {
      return refused("not-accepted", error.code);
    }
    throw error;
  }
}
