/** A server with a college in it, and a way to ask it things as this or that person. */
import type { LightMyRequestResponse } from "fastify";
import "@fastify/cookie";
import type { Role, Viewer } from "../../src/protocol/access.ts";
import { LEARNER_COOKIE, learnerOf } from "../../src/server/people/learnerSession.ts";
import type { Edition } from "../../src/story/session.ts";
import type { Config } from "../../src/server/config.ts";
import type { Node, Parts } from "../../src/server/server.ts";
import { anEdition } from "./classroom.ts";
import { testConfig, viewerFromHeader } from "./node.ts";
import { aCentre, anId } from "./people.ts";
import type { Place } from "./stores.ts";

export type Staff = Extract<Viewer, { kind: "staff" }>;

export interface Ask {
  readonly as?: Viewer;
  readonly body?: unknown;
  /** Address the request comes from. */
  readonly from?: string;
  /** The learner's token. */
  readonly token?: string;
}

export interface College {
  readonly node: Node;
  readonly centreId: string;
  readonly tutor: Staff;
  /** Milliseconds of the server's clock. */
  readonly time: { now: number };
  readonly staff: (roles: readonly Role[], centreId?: string) => Promise<Staff>;
  readonly ask: (
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    how?: Ask,
  ) => Promise<LightMyRequestResponse>;
  /** A class of the tutor's with these on its roster ("Name" or "Name,Reference"), and a code. */
  readonly group: (lines?: readonly string[]) => Promise<{ id: string; code: string }>;
  readonly roster: (
    classId: string,
    csv: string,
    removeAbsent?: boolean,
  ) => Promise<LightMyRequestResponse>;
}

/** The cases this server has: names and hashes, which is all that classes ask of them. */
const SHIPPED: readonly Edition[] = [
  { id: "late-parcel", title: "The late parcel", hash: "new" },
  { id: "cold-room", title: "A cold room", hash: "only" },
].map(({ id, title, hash }) => ({ hash, story: {}, data: { ...anEdition().data, id, title } }));

/** The learner's token in an answer's cookie. */
export const tokenIn = (answer: LightMyRequestResponse): string =>
  answer.cookies.find(({ name }) => name === "redress_learner")?.value ?? "";

export async function aCollege(
  start: (config: Config, parts: Parts) => Promise<Node>,
  place: Place,
  changes: Partial<Config> = {},
): Promise<College> {
  const time = { now: 1_700_000_000_000 };
  const clock = () => time.now;
  let node: Node | null = null;
  const viewerOf: Parts["viewerOf"] = async (request) => {
    if (request.headers["x-viewer"]) return viewerFromHeader(request);
    const token = request.cookies[LEARNER_COOKIE];
    const learner = token ? await learnerOf(node!.context.store.db, token, clock()) : null;
    return learner ?? { kind: "nobody" };
  };
  const staffNames: Parts["staffNames"] = async (ids) =>
    new Map(ids.map((id) => [id, `Name of ${id}`]));
  node = await start(testConfig(place, changes), {
    clock,
    viewerOf,
    staffNames,
    shipped: SHIPPED,
  });
  const { store } = node.context;
  const { app } = node;

  const staff = async (roles: readonly Role[], centreId: string): Promise<Staff> => {
    const userId = anId("user");
    for (const role of roles) {
      await store.db
        .insertInto("membership")
        .values({ user_id: userId, centre_id: centreId, role })
        .execute();
    }
    return { kind: "staff", userId, name: `Name of ${userId}`, centreId, roles };
  };
  const ask: College["ask"] = (method, url, { as, body, from = "192.0.2.1", token } = {}) =>
    app.inject({
      method,
      url,
      remoteAddress: from,
      headers: {
        ...(as ? { "x-viewer": JSON.stringify(as) } : {}),
        ...(token ? { cookie: `redress_learner=${token}` } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    });

  const centreId = await aCentre(store);
  const tutor = await staff(["tutor"], centreId);
  const roster: College["roster"] = async (classId, csv, removeAbsent = false) => {
    const url = `/api/classes/${classId}/roster`;
    const seen = await ask("POST", `${url}/preview`, { as: tutor, body: { csv } });
    if (seen.statusCode !== 200) return seen;
    const { mapping, digest } = seen.json<{ mapping: unknown; digest: string }>();
    return ask("POST", url, { as: tutor, body: { csv, mapping, removeAbsent, digest } });
  };
  const group: College["group"] = async (lines = []) => {
    const made = await ask("POST", "/api/classes", { as: tutor, body: { name: "Evening group" } });
    const { id } = made.json<{ id: string }>();
    if (lines.length > 0) await roster(id, ["Name,Reference", ...lines].join("\n"));
    const coded = await ask("POST", `/api/classes/${id}/code`, { as: tutor, body: { hours: 12 } });
    return { id, code: coded.json<{ code: string }>().code };
  };
  return {
    node,
    centreId,
    tutor,
    time,
    staff: (roles, centre = centreId) => staff(roles, centre),
    ask,
    group,
    roster,
  };
}
