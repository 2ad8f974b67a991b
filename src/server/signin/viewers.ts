/** Who is asking: a request's cookies resolved to a viewer, and remembered for a moment. */
import { ROLES, type Viewer } from "../../protocol/access.ts";
import type { Asking } from "../context.ts";
import type { Store } from "../store/store.ts";
import type { Auth } from "./auth.ts";
import { LEARNER_COOKIE, learnerOf } from "../people/learnerSession.ts";

/**
 * Milliseconds for which an answer is believed. Other nodes can change what is true only where they
 * share a database; alone, a node hears of every change itself.
 */
export const BELIEVED = { sqlite: 30_000, postgres: 5000 } as const;
/** Answers kept at most; the oldest go first. */
const KEPT = 20_000;

const NOBODY: Viewer = { kind: "nobody" };

export interface Viewers {
  /**
   * The viewer, most often from memory. What `forget` is told counts on this node at once; what
   * happened on another node (a sign-out, a removal, new roles, a class closed) counts here within
   * five seconds. A browser with both a learner's and a member of staff's session is the learner's.
   */
  readonly of: (asking: Asking) => Promise<Viewer>;
  /** Ids of people or classes whose sessions, roles or membership may have changed. */
  readonly forget: (ids: ReadonlySet<string>) => void;
}

interface Kept {
  readonly answer: Promise<Viewer>;
  /** Known once the answer is there. */
  viewer: Viewer | null;
  readonly until: number;
}

const touches = (viewer: Viewer, ids: ReadonlySet<string>): boolean =>
  viewer.kind === "learner"
    ? ids.has(viewer.learnerId) || ids.has(viewer.classId)
    : viewer.kind === "staff" && ids.has(viewer.userId);

export function openViewers(store: Store, auth: Auth, clock: () => number): Viewers {
  const kept = new Map<string, Kept>();
  const remember = (key: string, ask: () => Promise<Viewer>): Promise<Viewer> => {
    const now = clock();
    const known = kept.get(key);
    if (known && known.until > now) return known.answer;
    kept.delete(key);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    const entry: Kept = { answer: ask(), viewer: null, until: now + BELIEVED[store.flavour] };
    kept.set(key, entry);
    // Strangers and faults are not kept: made-up cookies push nobody out.
    const drop = (): void => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    entry.answer.then((viewer) => {
      entry.viewer = viewer;
      if (viewer.kind === "nobody") drop();
    }, drop);
    return entry.answer;
  };
  const learner = async (token: string): Promise<Viewer> =>
    (await learnerOf(store.db, token, clock())) ?? NOBODY;
  return {
    of: async ({ cookies, headers }) => {
      const token = cookies[LEARNER_COOKIE];
      if (token) {
        const viewer = await remember(`learner ${token}`, () => learner(token));
        if (viewer.kind !== "nobody") return viewer;
      }
      const session = cookies[auth.cookie];
      if (!session) return NOBODY;
      return remember(`staff ${session}`, () => staff(store, auth, headers.cookie ?? ""));
    },
    forget: (ids) => {
      for (const [key, { viewer }] of kept) {
        // What is being asked just now may have been asked too early.
        if (!viewer || touches(viewer, ids)) kept.delete(key);
      }
    },
  };
}

async function staff({ db }: Store, auth: Auth, cookies: string): Promise<Viewer> {
  const userId = await auth.whose(cookies);
  if (!userId) return NOBODY;
  const rows = await db
    .selectFrom("membership")
    .innerJoin("staff_user", "staff_user.id", "membership.user_id")
    .select(["staff_user.name", "membership.centre_id", "membership.role"])
    .where("membership.user_id", "=", userId)
    .execute();
  const [first] = rows;
  if (!first) return NOBODY;
  const held = new Set(rows.map(({ role }) => role));
  return {
    kind: "staff",
    userId,
    name: first.name,
    centreId: first.centre_id,
    roles: ROLES.filter((role) => held.has(role)),
  };
}
