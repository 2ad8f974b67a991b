/** The routes of the fake server: what each request does to the world, and what it answers. */
import { PASSWORD_MIN } from "../../src/protocol/bounds.ts";
import { CODE_ALPHABET, CODE_LENGTH } from "../../src/protocol/classCode.ts";
import { may, ROLES, type Role } from "../../src/protocol/access.ts";
import { applyRoster, previewRoster } from "./fakeStaffRoster.ts";
import {
  addUser,
  totalOf,
  type FakeClass,
  type FakePlay,
  type FakeUser,
  type FakeWorld,
} from "./fakeStaffWorld.ts";
import { allIds } from "../../src/story/build/edition.ts";
import { CASES, editionOf, ROOT } from "./routes.ts";

export interface Asked {
  readonly origin: string;
  readonly query: URLSearchParams;
  // oxlint-disable-next-line typescript/no-explicit-any -- a test's server takes what it is sent
  readonly body: any;
  readonly user: FakeUser | null;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const good = (body: unknown = {}, headers: Answer["headers"] = {}): Answer => ({
  status: 200,
  body,
  headers,
});
/** Done, with nothing to tell. */
const DONE: Answer = { status: 204 };
export const bad = (status: number, code: string, message: string): Answer => ({
  status,
  body: { code, message },
});
const signedIn = (user: FakeUser): Answer["headers"] => ({
  "set-cookie": `session=${user.userId}; Path=/; HttpOnly; SameSite=Lax`,
});

const LINK_OVER = bad(410, "link-over", "This link has been used. Sign in, or ask for a new one.");

let made = 0;
const newCode = (): string => {
  made += 1;
  return Array.from(
    { length: CODE_LENGTH },
    (_, at) => CODE_ALPHABET[(made * 7 + at * 5) % CODE_ALPHABET.length],
  ).join("");
};

type Handler = (input: Asked, ...ids: string[]) => Answer;

/** A play as the server tells it. */
export const playHead = (of: FakeClass, play: FakePlay) => {
  const learner = of.learners.find(({ id }) => id === play.learnerId);
  const ended =
    play.log.at(-1)?.event.type === "PlayEnded" ||
    play.log.some(({ event }) => event.type === "PlayEnded");
  return {
    id: play.id,
    learner: { id: play.learnerId, name: learner?.name ?? "" },
    caseId: play.caseId,
    title: editionOf(play.caseId).data.title,
    mode: play.mode,
    startedAt: play.log[0]?.at ?? 0,
    lastAt: play.log.at(-1)?.at ?? 0,
    endedAt: ended ? (play.log.at(-1)?.at ?? 0) : null,
    total: ended ? totalOf(play) : null,
    claimed: play.claimed,
    flag: play.flag,
    hash: editionOf(play.caseId).hash,
    classId: of.id,
    next: play.log.length,
  };
};

/** Routes beside these: null where there is none of that name. */
export type MoreRoutes = (method: string, to: string, input: Asked) => Answer | null;

export function routesOf(world: FakeWorld, also?: MoreRoutes) {
  const classOf = (id: string): FakeClass | undefined =>
    world.classes.find((each) => each.id === id);
  const withClass =
    (work: (of: FakeClass, input: Asked, ...rest: string[]) => Answer): Handler =>
    (input, id = "", ...rest) => {
      const of = classOf(id);
      return of ? work(of, input, ...rest) : bad(404, "not-found", "There is no such class.");
    };
  const playOf = (id: string): readonly [FakeClass, FakePlay] | null => {
    for (const each of world.classes) {
      const play = each.plays.find((one) => one.id === id);
      if (play) return [each, play];
    }
    return null;
  };
  const manages = (of: FakeClass, user: FakeUser | null): boolean =>
    user !== null &&
    may({ kind: "staff", ...user, centreId: world.centre.id }, "class.manage", {
      centreId: world.centre.id,
      classId: of.id,
      classStaff: of.staff,
    });
  /** The code while it lasts, for those who manage the class. */
  const codeOf = (of: FakeClass, user: FakeUser | null) =>
    manages(of, user) && (of.codeExpiresAt ?? 0) > Date.now()
      ? { code: of.code, codeExpiresAt: of.codeExpiresAt }
      : { code: null, codeExpiresAt: null };
  const joinUrlOf = (code: string | null, origin: string): string | null =>
    code === null ? null : `${origin}/#/join/${code}`;
  const facts = (of: FakeClass, { origin, user }: Asked) => ({
    id: of.id,
    name: of.name,
    ...codeOf(of, user),
    joinUrl: joinUrlOf(codeOf(of, user).code, origin),
    createdAt: of.createdAt,
    closedAt: of.closedAt,
    staff: world.users
      .filter(({ userId }) => of.staff.includes(userId))
      .map(({ userId, name, roles }) => ({ userId, name, roles })),
    cases: of.cases,
  });

  const routes: readonly (readonly [string, RegExp, Handler])[] = [
    ["GET", /^classes\/([^/]+)\/lessons$/, withClass(() => good({ lessons: [] }))],
    [
      "GET",
      /^me$/,
      ({ user }) =>
        good(
          user
            ? {
                kind: "staff",
                user: { id: user.userId, name: user.name, email: user.email },
                centre: { id: world.centre.id, name: world.centre.name },
                roles: user.roles,
              }
            : { kind: "nobody", setupNeeded: world.setupToken !== null, oidc: world.oidc },
        ),
    ],
    [
      "POST",
      /^auth\/sign-in\/email$/,
      ({ body }) => {
        const user = world.users.find(
          ({ email, password }) => email === body.email && password === body.password,
        );
        return user
          ? good({}, signedIn(user))
          : bad(
              401,
              "wrong-password",
              "This e-mail address and password do not belong together. Try again, or ask your administrator.",
            );
      },
    ],
    [
      "POST",
      /^(?:auth\/sign-out|sign-out-everywhere)$/,
      () => good({}, { "set-cookie": "session=; Path=/; Max-Age=0" }),
    ],
    [
      "GET",
      /^setup\/([^/]+)$/,
      (_, token) => (token === world.setupToken ? good({ centreName: null }) : LINK_OVER),
    ],
    [
      "POST",
      /^setup$/,
      ({ body }) => {
        if (body.token !== world.setupToken) return LINK_OVER;
        if (body.password.length < PASSWORD_MIN) {
          return bad(
            400,
            "bad-request",
            `This password is too short: it takes at least ${PASSWORD_MIN} characters.`,
          );
        }
        world.setupToken = null;
        world.centre.name = body.centreName;
        const user = addUser(world, body.name, ["administrator"]);
        user.email = body.email;
        user.password = body.password;
        return good({}, signedIn(user));
      },
    ],
    [
      "GET",
      /^invitations\/([^/]+)$/,
      (_, token) => {
        const found = world.invitations.find((each) => each.token === token);
        return found
          ? good({ ...found, centreName: world.centre.name })
          : bad(
              404,
              "no-such-link",
              "This link does not work: it was replaced or mistyped. Ask for a new one.",
            );
      },
    ],
    [
      "POST",
      /^invitations\/([^/]+)$/,
      ({ body }, token) => {
        const at = world.invitations.findIndex((each) => each.token === token);
        const [found] = at < 0 ? [] : world.invitations.splice(at, 1);
        if (!found) return LINK_OVER;
        const user = addUser(world, body.name, found.roles);
        user.email = found.email;
        user.password = body.password;
        return good({}, signedIn(user));
      },
    ],
    ["GET", /^centre$/, () => good(world.centre)],
    [
      "PATCH",
      /^centre$/,
      ({ body }) => {
        Object.assign(world.centre, body);
        return good();
      },
    ],
    ["GET", /^staff$/, () => good(world.users.map(({ password: _, ...shown }) => shown))],
    [
      "GET",
      /^staff\/invitations$/,
      () => good(world.invitations.map(({ token: _, ...shown }) => shown)),
    ],
    [
      "POST",
      /^staff\/invitations$/,
      ({ body, origin }) => {
        const at = world.invitations.length + 1;
        const expiresAt = Date.now() + 7 * 86_400_000;
        const token = `token-${at}-3f9c2a7d51e84b06`;
        world.invitations.push({ id: `invitation-${at}`, token, ...body, expiresAt });
        return good({ link: `${origin}/staff.html#/invitation/${token}`, expiresAt });
      },
    ],
    [
      "DELETE",
      /^staff\/invitations\/([^/]+)$/,
      (_, id) => {
        world.invitations.splice(
          world.invitations.findIndex((each) => each.id === id),
          1,
        );
        return good();
      },
    ],
    [
      "PUT",
      /^staff\/([^/]+)\/roles$/,
      ({ body }, id) => {
        const user = world.users.find(({ userId }) => userId === id)!;
        const others = world.users.some(
          (each) => each !== user && each.roles.includes("administrator"),
        );
        if (!others && !body.roles.includes("administrator")) {
          return bad(
            409,
            "last-administrator",
            "A centre needs an administrator. Make somebody else one first.",
          );
        }
        user.roles = ROLES.filter((role: Role) => body.roles.includes(role));
        return good();
      },
    ],
    [
      "DELETE",
      /^staff\/([^/]+)$/,
      (_, id) => {
        world.users.splice(
          world.users.findIndex(({ userId }) => userId === id),
          1,
        );
        return good();
      },
    ],
    [
      "GET",
      /^classes$/,
      (input) =>
        good(
          world.classes.map((of) => {
            const { staff: _, cases: __, joinUrl: ___, ...shown } = facts(of, input);
            return { ...shown, manages: manages(of, input.user), learners: of.learners.length };
          }),
        ),
    ],
    [
      "POST",
      /^classes$/,
      ({ body, user }) => {
        const id = `class-${world.classes.length + 1}`;
        world.classes.push({
          id,
          name: body.name,
          code: null,
          codeExpiresAt: null,
          createdAt: Date.now(),
          closedAt: null,
          staff: user ? [user.userId] : [],
          cases: [],
          learners: [],
          plays: [],
          seq: 0,
          cards: new Map(),
        });
        return good({ id });
      },
    ],
    ["GET", /^classes\/([^/]+)$/, withClass((of, input) => good(facts(of, input)))],
    [
      "PATCH",
      /^classes\/([^/]+)$/,
      withClass((of, { body }) => {
        if (body.name !== undefined) of.name = body.name;
        if (body.closed !== undefined) of.closedAt = body.closed ? Date.now() : null;
        return DONE;
      }),
    ],
    [
      "PUT",
      /^classes\/([^/]+)\/staff$/,
      withClass((of, { body }) => {
        of.staff = body.userIds;
        return DONE;
      }),
    ],
    [
      "PUT",
      /^classes\/([^/]+)\/cases$/,
      withClass((of, { body }) => {
        of.cases = body.caseIds.map((caseId: string) => ({
          caseId,
          title: editionOf(caseId).data.title,
          setAt: Date.now(),
        }));
        return DONE;
      }),
    ],
    [
      "POST",
      /^classes\/([^/]+)\/code$/,
      withClass((of, { body, origin }) => {
        of.code = newCode();
        of.codeExpiresAt = Date.now() + body.hours * 3_600_000;
        return good({
          code: of.code,
          expiresAt: of.codeExpiresAt,
          joinUrl: joinUrlOf(of.code, origin),
          qr: "<svg></svg>",
        });
      }),
    ],
    [
      "DELETE",
      /^classes\/([^/]+)\/code$/,
      withClass((of) => {
        of.code = null;
        of.codeExpiresAt = null;
        return DONE;
      }),
    ],
    [
      "GET",
      /^cases$/,
      () =>
        good(
          CASES.map((caseId) => {
            const { data, hash } = editionOf(caseId);
            return { caseId, title: data.title, hash, level: data.level, sector: data.sector };
          }),
        ),
    ],
    [
      "GET",
      /^classes\/([^/]+)\/roster$/,
      withClass((of) =>
        good(
          of.learners.map(({ pin, ...shown }) => ({
            ...shown,
            hasPin: pin !== null,
            lockedUntil: null,
          })),
        ),
      ),
    ],
    [
      "POST",
      /^classes\/([^/]+)\/roster\/preview$/,
      withClass((of, { body }) => good(previewRoster(of, body.csv, body.mapping))),
    ],
    [
      "POST",
      /^classes\/([^/]+)\/roster$/,
      withClass((of, { body }) => {
        const preview = previewRoster(of, body.csv, body.mapping);
        return preview.digest === body.digest
          ? good(applyRoster(of, preview, body.removeAbsent))
          : bad(409, "roster-moved", "The roster has changed since the preview.");
      }),
    ],
    [
      "POST",
      /^classes\/([^/]+)\/roster\/pins$/,
      withClass((of, { body }) => {
        const wanted: readonly string[] | undefined = body.learnerIds;
        return good(
          of.learners
            .filter(({ id, pin }) => (wanted ? wanted.includes(id) : pin === null))
            .map((learner, at) => {
              learner.pin = String(3170 + at * 37);
              return { id: learner.id, name: learner.name, pin: learner.pin };
            }),
        );
      }),
    ],
    [
      "DELETE",
      /^classes\/([^/]+)\/learners\/([^/]+)\/pin$/,
      withClass((of, _, id) => {
        of.learners.find((each) => each.id === id)!.pin = null;
        return DONE;
      }),
    ],
    [
      "DELETE",
      /^classes\/([^/]+)\/learners\/([^/]+)$/,
      withClass((of, _, id) => {
        of.learners = of.learners.filter((each) => each.id !== id);
        return DONE;
      }),
    ],
    [
      "GET",
      /^classes\/([^/]+)\/wall$/,
      withClass((of) =>
        good({
          cursor: of.seq,
          cases: of.cases.map(({ caseId, title }) => ({ caseId, title })),
          learners: of.learners.map(({ id, name, seenAt }) => ({
            id,
            name,
            seenAt,
            card: of.cards.get(id)?.card ?? null,
          })),
        }),
      ),
    ],
    [
      "GET",
      /^classes\/([^/]+)\/plays$/,
      withClass((of, { query }) => {
        const newest = of.plays
          .map((play) => playHead(of, play))
          .toSorted((a, b) => b.startedAt - a.startedAt);
        const from = Number(query.get("before") ?? 0);
        const page = newest.slice(from, from + 25);
        return good({ plays: page, before: from + 25 < newest.length ? String(from + 25) : null });
      }),
    ],
    [
      "GET",
      /^plays\/([^/]+)$/,
      (_, id = "") => {
        const found = playOf(id);
        return found ? good(playHead(...found)) : bad(404, "not-found", "There is no such play.");
      },
    ],
    [
      "GET",
      /^plays\/([^/]+)\/events$/,
      ({ query }, id = "") => {
        const log = playOf(id)?.[1].log ?? [];
        const from = Number(query.get("from") ?? 0);
        const events = log.slice(from, from + 200);
        return good({ events, next: from + events.length });
      },
    ],
    [
      "GET",
      /^editions\/([^/]+)$/,
      (_, hash) => {
        const caseId = allIds(ROOT).find((each) => editionOf(each).hash === hash);
        return caseId === undefined
          ? bad(404, "unknown-version", "This version of the case is not kept here.")
          : good(editionOf(caseId));
      },
    ],
    ["POST", /^evidence\/checkpoint$/, () => good()],
    [
      "GET",
      /^evidence\/export$/,
      () => ({
        status: 200,
        body: '{"seq":1}\n',
        headers: { "content-type": "application/x-ndjson" },
      }),
    ],
    [
      "GET",
      /^learners$/,
      ({ query }) => {
        const search = query.get("search") ?? "";
        const learners = world.classes
          .flatMap((each) =>
            each.learners.map(({ id, name, reference }) => ({
              id,
              name,
              reference,
              classes: [each.name],
            })),
          )
          .filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
        return good({ learners, fitting: learners.length });
      },
    ],
    [
      "POST",
      /^staff\/([^/]+)\/password-link$/,
      (_input, id) =>
        good({
          link: `http://127.0.0.1/staff.html#/invitation/new-${id}`,
          expiresAt: Date.now() + 86_400_000,
        }),
    ],
    [
      "POST",
      /^staff\/([^/]+)\/erase$/,
      ({ body }, id = "") => {
        world.erasedStaff.push({ userId: id, reason: body.reason });
        return good();
      },
    ],
    [
      "POST",
      /^learners\/([^/]+)\/erase$/,
      ({ body }, id = "") => {
        world.erased.push({ learnerId: id, reason: body.reason });
        for (const each of world.classes) {
          each.learners = each.learners.filter((learner) => learner.id !== id);
        }
        return good();
      },
    ],
  ];

  return (method: string, path: string, input: Asked): Answer => {
    const to = decodeURIComponent(path.replace(/^\/api\//, ""));
    const other = input.user === null ? null : (also?.(method, to, input) ?? null);
    if (other) return other;
    if (input.user === null && !/^(?:me$|auth\/|sign-out|setup|invitations)/.test(to)) {
      return bad(401, "sign-in-needed", "Sign in first.");
    }
    for (const [wanted, pattern, work] of routes) {
      const match = wanted === method ? pattern.exec(to) : null;
      if (match) return work(input, ...match.slice(1));
    }
    return bad(404, "not-found", "There is no such address here.");
  };
}
