/** Watching over HTTP: the wall, the two streams, and learners' devices saying that they are there. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Matter, Viewer } from "../../protocol/access.ts";
import { playId } from "../../protocol/batch.ts";
import { redact, sightOfPlay, sightOfWall, type Sight } from "../../protocol/redact.ts";
import { allowed } from "../access/allow.ts";
import { classMatter, playMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import { sendPassed } from "../http/passed.ts";
import { anId } from "../people/asked.ts";
import type { LivePlays } from "../plays/livePlays.ts";
import { openPresence } from "./here.ts";
import { openHub } from "./hub.ts";
import { resumesFrom } from "./resume.ts";
import { openStream } from "./stream.ts";
import { wallJson } from "./wall.ts";

const classParams = z.object({ classId: anId });
const playParams = z.object({ playId });

/** A beat of every stream, and a look whether its watcher still may watch, ms. */
const PULSE = 15_000;

export async function liveRoutes(
  app: FastifyInstance,
  context: Context,
  live: LivePlays,
): Promise<void> {
  const { store, log, clock, editions, viewerOf } = context;
  const { db } = store;
  const fault = (error: unknown): void => app.log.error({ err: error }, "watching: a read failed");
  const hub = await openHub(store, log, live, fault);
  context.metrics.watchersFrom(hub.streams);
  const presence = openPresence(
    store,
    clock,
    hub.watched,
    (classId, learnerId, at) =>
      hub.say(classId, {
        event: "here",
        seq: null,
        piece: { ended: false, json: JSON.stringify({ learnerId, at }) },
      }),
    fault,
  );
  const pulse = setInterval(() => void hub.pulse(), context.pulse ?? PULSE).unref();
  app.addHook("preClose", async () => {
    clearInterval(pulse);
    hub.close();
    await presence.close();
  });

  /** The same question again, asked while the stream is open. */
  const still = (
    { cookies, headers }: FastifyRequest,
    matter: () => Promise<Matter | null>,
    sightOf: (viewer: Viewer, matter: Matter) => Sight,
    none: Sight,
  ): (() => Promise<Sight>) => {
    // The rest of a request is not kept for as long as its stream.
    const asking = { cookies, headers };
    return async () => {
      const [viewer, about] = [await viewerOf(asking), await matter()];
      return about ? sightOf(viewer, about) : none;
    };
  };
  const NONE = sightOfWall({ kind: "nobody" }, { centreId: "" });

  app.get("/api/classes/:classId/wall", async (request, reply) => {
    const params = read(classParams, request.params);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    const { classId } = params.value;
    const matter = await classMatter(db, classId);
    const viewer = await allowed(context, request, reply, "class.watch", matter);
    if (!viewer || !matter) return reply;
    const json = await wallJson(db, editions, classId);
    return sendPassed(reply, redact(sightOfWall(viewer, matter), { ended: false, json }));
  });

  app.get("/api/classes/:classId/live", async (request, reply) => {
    const params = read(classParams, request.params);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    const { classId } = params.value;
    const about = () => classMatter(db, classId);
    const matter = await about();
    const viewer = await allowed(context, request, reply, "class.watch", matter);
    if (!viewer || !matter) return reply;
    const sight = sightOfWall(viewer, matter);
    const watcher = { stream: openStream(reply, context.metrics.watcherDropped), sight, cursor: 0 };
    const watching = { watcher, still: still(request, about, sightOfWall, NONE) };
    await hub.watchClass(classId, watching, resumesFrom(request)).catch((error) => {
      fault(error);
      watcher.stream.end();
    });
    return reply;
  });

  app.get("/api/plays/:playId/live", async (request, reply) => {
    const params = read(playParams, request.params);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    const about = () => playMatter(db, params.value.playId);
    const matter = await about();
    const viewer = await allowed(context, request, reply, "play.see", matter);
    if (!viewer || !matter?.classId) return reply;
    const sight = sightOfPlay(viewer, matter);
    const play = await db
      .selectFrom("play")
      .select("ended_at")
      .where("id", "=", params.value.playId)
      .executeTakeFirst();
    if (sight === "ended" && play?.ended_at == null) return sendPassed(reply, null);
    const watcher = {
      stream: openStream(reply, context.metrics.watcherDropped),
      sight,
      cursor: resumesFrom(request) ?? -1,
    };
    const watching = { watcher, still: still(request, about, sightOfPlay, NONE) };
    await hub.watchPlay(matter.classId, params.value.playId, watching).catch((error) => {
      fault(error);
      watcher.stream.end();
    });
    return reply;
  });

  app.post("/api/here", { logLevel: "warn" }, async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.kind === "nobody") {
      return refuse(reply, 401, "sign-in-needed", "Join your class first.");
    }
    if (viewer.kind !== "learner") return refuse(reply, 403, "not-allowed", "For learners only.");
    presence.heard(viewer.classId, viewer.learnerId);
    return reply.code(204).send();
  });
}
