/** Plays over HTTP: batches in, lists and events out. */
import { z } from "zod";
import { editionHash, playId } from "../../protocol/batch.ts";
import { BATCH_BYTES, OWNER_HEADER } from "../../protocol/batchTerms.ts";
import { redact, sightOfPlay, sightOfPlays } from "../../protocol/redact.ts";
import { allowed } from "../access/allow.ts";
import { classMatter, playMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { read, refuse, refuseResult } from "../http/answer.ts";
import type { Edge } from "../http/edge.ts";
import { sendPassed } from "../http/passed.ts";
import { anId } from "../people/asked.ts";
import { erasedPlays } from "../evidence/missing.ts";
import { openIntake } from "./intake.ts";
import { classPlays, eventJson, eventRows, onePlay, ownPlays } from "./list.ts";
import { livePlays, type LivePlays } from "./livePlays.ts";
import { receiver } from "./receive.ts";
import { outboxSockets } from "./socket.ts";
import { openJudge } from "./verdict.ts";

const playParams = z.object({ playId });
const classParams = z.object({ classId: anId });
const fromQuery = z.object({ from: z.coerce.number().int().min(0).default(0) });
const beforeQuery = z.object({ before: z.string().max(150).optional() });

/** Gives the plays under way, for those who watch them. */
export function playRoutes(edge: Edge, context: Context): LivePlays {
  const { app } = edge;
  const { store, log, editions, clock, viewerOf, metrics } = context;
  const live = livePlays();
  log.onCommitted((entries) => {
    for (const playId of erasedPlays(entries)) live.forget(playId);
  });
  const judge = openJudge(store, log, editions, clock, (error) =>
    app.log.error({ err: error }, "a play could not be replayed"),
  );
  const intake = openIntake(
    { store, log, editions, live, clock },
    {
      over: judge.add,
      grouped: metrics.grouped,
      fault: (error) => app.log.error({ err: error }, "a group of events could not be stored"),
    },
  );
  const receive = receiver(context, intake);
  const sockets = outboxSockets(edge, context, receive);
  metrics.verdictsFrom(judge.waiting);
  metrics.outboxesFrom(sockets.count);
  app.addHook("onReady", () => judge.sweep(clock()));
  app.addHook("preClose", async () => {
    await sockets.close();
    await intake.drained();
    await judge.close();
  });

  app.post(
    "/api/plays/:playId/events",
    // Many a second: what goes well is not worth a line each.
    { bodyLimit: BATCH_BYTES, logLevel: "warn" },
    async (request, reply) => {
      const { status, body, retryAfter } = await receive(request, {
        playId: (request.params as { readonly playId?: unknown }).playId,
        owner: request.headers[OWNER_HEADER],
        batch: request.body,
      });
      if (retryAfter !== undefined) void reply.header("retry-after", retryAfter);
      return reply.code(status).send(body);
    },
  );

  app.get("/api/plays", async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.kind === "nobody") {
      return refuse(reply, 401, "sign-in-needed", "Join your class first.");
    }
    if (viewer.kind !== "learner") {
      return refuse(reply, 403, "not-allowed", "Staff find plays under their classes.");
    }
    const own = await ownPlays(store.db, viewer.learnerId);
    return sendPassed(
      reply,
      redact(sightOfPlay(viewer, viewer), { ended: false, json: JSON.stringify(own) }),
    );
  });

  app.get("/api/classes/:classId/plays", async (request, reply) => {
    const params = read(classParams, request.params);
    const query = read(beforeQuery, request.query);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    if (!query.ok) return refuseResult(reply, query, { "bad-request": 400 });
    const matter = await classMatter(store.db, params.value.classId);
    const viewer = await allowed(context, request, reply, "play.see", matter);
    if (!viewer || !matter) return reply;
    const sight = sightOfPlays(viewer, matter);
    const onlyEnded = sight !== "whole";
    const { classId } = params.value;
    const page = await classPlays(store.db, classId, query.value.before ?? null, onlyEnded);
    const ended = page.plays.every(({ endedAt }) => endedAt !== null);
    return sendPassed(reply, redact(sight, { ended, json: JSON.stringify(page) }));
  });

  app.get("/api/plays/:playId", async (request, reply) => {
    const params = read(playParams, request.params);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    const matter = await playMatter(store.db, params.value.playId);
    const viewer = await allowed(context, request, reply, "play.see", matter);
    if (!viewer || !matter) return reply;
    const play = await onePlay(store.db, params.value.playId);
    const ended = play?.endedAt != null;
    return sendPassed(
      reply,
      redact(sightOfPlay(viewer, matter), { ended, json: JSON.stringify(play) }),
    );
  });

  app.get("/api/plays/:playId/events", async (request, reply) => {
    const params = read(playParams, request.params);
    const query = read(fromQuery, request.query);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    if (!query.ok) return refuseResult(reply, query, { "bad-request": 400 });
    const matter = await playMatter(store.db, params.value.playId);
    const viewer = await allowed(context, request, reply, "play.see", matter);
    if (!viewer || !matter) return reply;
    // The events first: a play that is not ended after they were read was not ended in them.
    const rows = await eventRows(store.db, params.value.playId, query.value.from);
    const play = await onePlay(store.db, params.value.playId);
    const events = rows.flatMap((row) => eventJson(row) ?? []);
    const next = (rows.at(-1)?.seq ?? query.value.from - 1) + 1;
    return sendPassed(
      reply,
      redact(sightOfPlay(viewer, matter), {
        ended: play?.endedAt != null,
        json: `{"events":[${events.join(",")}],"next":${next}}`,
      }),
    );
  });

  app.get("/api/cases", async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    return [...editions.cases.values()].map(({ id, title, hash, level, sector }) => ({
      caseId: id,
      title,
      hash,
      level,
      sector,
    }));
  });

  app.get("/api/editions/:hash", async (request, reply) => {
    const viewer = await viewerOf(request);
    if (viewer.kind === "nobody") return refuse(reply, 401, "sign-in-needed", "Sign in first.");
    const params = read(z.object({ hash: editionHash }), request.params);
    if (!params.ok) return refuseResult(reply, params, { "bad-request": 400 });
    const text = await editions.text(params.value.hash);
    if (text === null) {
      return refuse(reply, 404, "unknown-version", "This server does not have this version.");
    }
    return reply
      .type("application/json; charset=utf-8")
      .header("cache-control", "private, max-age=31536000, immutable")
      .send(text);
  });

  return live;
}
