/** A class's server as its learners' devices see it, in memory: joining and taking in events. */
import type { Batch, Item } from "../../src/protocol/batch.ts";
import { chosenPin } from "../../src/protocol/pin.ts";

export interface FakeLearner {
  readonly id: string;
  readonly name: string;
  pin: string | null;
}

export interface FakePlay {
  readonly learnerId: string;
  readonly caseId: string;
  readonly hash: string;
  readonly items: Item[];
  claimed: number | null;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The learner this device is signed in as from now on; null: nobody. */
  readonly signIn?: string | null;
}

export interface FakeServer {
  readonly code: string;
  readonly learners: readonly FakeLearner[];
  readonly plays: ReadonlyMap<string, FakePlay>;
  /** Cases the tutor has set. */
  cases: { readonly caseId: string; readonly title: string }[];
  /** Names of editions this server lacks. */
  readonly unknownHashes: Set<string>;
  /** Items of a request at most; more are answered with 413. */
  mostItems: number;
  readonly heard: { readonly learnerId: string | null; readonly path: string }[];
  /** `learnerId`: whom the request's cookie names; `named`: in whose name it says it comes. */
  readonly answer: (
    learnerId: string | null,
    method: string,
    path: string,
    body: unknown,
    named?: string,
  ) => Reply;
}

const refuse = (status: number, code: string, message: string, more: object = {}): Reply => ({
  status,
  body: { code, message, ...more },
});

const CLASS = { id: "class-1", name: "Level 3, Monday evenings" };
const CENTRE = { id: "centre-1", name: "Larchfield College" };

/** Takes a batch in as the real one does: whole or not at all, once however often it comes. */
function take(
  plays: Map<string, FakePlay>,
  learnerId: string,
  playId: string,
  { caseId, hash, from, items, claimed }: Batch,
): Reply {
  const play = plays.get(playId) ?? { learnerId, caseId, hash, items: [], claimed: null };
  if (play.learnerId !== learnerId) {
    return refuse(403, "not-allowed", "This play is not yours to go on with.");
  }
  const next = play.items.length;
  if (from > next) return refuse(409, "out-of-order", `Event ${next} has to come first.`, { next });
  const differs = items.some(
    (item, at) =>
      from + at < next &&
      JSON.stringify(item.event) !== JSON.stringify(play.items[from + at]!.event),
  );
  if (differs)
    return refuse(409, "differs", "This play has gone on otherwise, in another tab.", { next });
  play.items.push(...items.slice(next - from));
  if (claimed !== undefined) play.claimed = claimed;
  plays.set(playId, play);
  return { status: 200, body: { next: play.items.length } };
}

export function fakeServer(names: readonly string[]): FakeServer {
  const plays = new Map<string, FakePlay>();
  const learners = names.map((name, at): FakeLearner => ({ id: `learner-${at}`, name, pin: null }));
  const seat = ({ id, name }: FakeLearner) => ({
    learner: { id, name },
    class: CLASS,
    centre: CENTRE,
  });
  const tries = new Map<string, number>();

  const join = (body: { code?: string; learnerId?: string; pin?: string }): Reply => {
    const learner = learners.find(({ id }) => id === body.learnerId);
    if (body.code !== server.code || !learner) {
      return refuse(404, "no-such-code", "No class has this code. Look again, or ask your tutor.");
    }
    const tried = tries.get(learner.id) ?? 0;
    if (tried >= 5) {
      return {
        ...refuse(
          429,
          "locked",
          "Too many wrong PINs. Try again in 15 min, or ask your tutor to clear your PIN.",
        ),
        headers: { "retry-after": "900" },
      };
    }
    const chosen = chosenPin(body.pin ?? "");
    if (learner.pin === null && !chosen.ok) return refuse(400, chosen.code, chosen.message);
    learner.pin ??= body.pin ?? "";
    if (learner.pin !== body.pin) {
      tries.set(learner.id, tried + 1);
      return refuse(
        401,
        "wrong-pin",
        `That is not the PIN of this name. ${4 - tried} tries are left.`,
      );
    }
    tries.delete(learner.id);
    return { status: 200, body: seat(learner), signIn: learner.id };
  };

  const server: FakeServer = {
    code: "KRT7WX",
    learners,
    plays,
    cases: [],
    unknownHashes: new Set(),
    mostItems: 200,
    heard: [],
    answer: (learnerId, method, path, body, named) => {
      server.heard.push({ learnerId, path });
      const learner = learners.find(({ id }) => id === learnerId);
      const playId = /^plays\/([^/]+)\/events$/.exec(path)?.[1];
      if (path === "me") {
        return {
          status: 200,
          body: learner
            ? { kind: "learner", ...seat(learner) }
            : { kind: "nobody", setupNeeded: false, oidc: null },
        };
      }
      if (path === "join/code") {
        return (body as { code: string }).code === server.code
          ? {
              status: 200,
              body: {
                class: CLASS,
                centre: { name: CENTRE.name },
                learners: learners.map(({ id, name, pin }) => ({ id, name, hasPin: pin !== null })),
                expiresAt: 0,
              },
            }
          : refuse(404, "no-such-code", "No class has this code. Look again, or ask your tutor.");
      }
      if (path === "join") return join(body as object);
      if (path === "leave") return { status: 204, signIn: null };
      if (!learner) return refuse(401, "sign-in-needed", "Join your class first.");
      if (path === "here") return { status: 204 };
      // Nobody is assessed here.
      if (path === "my/portfolio") {
        return { status: 200, body: { learner, assessments: [], plays: [] } };
      }
      if (path === "my/peer-observation") return { status: 200, body: { talks: [], names: {} } };
      if (path === "my/observation") return { status: 200, body: null };
      // No lesson, and nothing to follow.
      if (path === "my/lesson/live") return { status: 204 };
      if (path === `classes/${CLASS.id}/cases`) return { status: 200, body: server.cases };
      if (playId !== undefined && method === "POST") {
        const batch = body as Batch;
        if (batch.items.length > server.mostItems) {
          return refuse(413, "too-large", "This is more than is taken at once. Send it in parts.");
        }
        if (named !== undefined && named !== learner.id) {
          return refuse(
            401,
            "another-learner",
            "Somebody else has joined on this device. Join again to send this play.",
          );
        }
        if (server.unknownHashes.has(batch.hash)) {
          return refuse(
            404,
            "unknown-version",
            "This server does not have this version of the case. Reload the page.",
          );
        }
        return take(plays, learner.id, playId, batch);
      }
      return refuse(404, "not-found", "There is no such address here.");
    },
  };
  return server;
}
