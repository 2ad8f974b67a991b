/** Lessons over HTTP: planned, run, followed. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { mineOf, seenOf } from "../../lesson/seen.ts";
import { peopleIn } from "../../lesson/triad/seen.ts";
import type { Action, Matter, Viewer } from "../../protocol/access.ts";
import type { LessonOwn, LessonTold } from "../../protocol/lesson.ts";
import { lessonEventsSent, lessonMaking } from "../../protocol/lessonAsked.ts";
import { sightOfLesson, sightOfScreen, type Sight } from "../../protocol/redact.ts";
import { allowed } from "../access/allow.ts";
import { classMatter } from "../access/matter.ts";
import type { Context } from "../context.ts";
import { read, refuseResult } from "../http/answer.ts";
import { resumesFrom } from "../live/resume.ts";
import { openStream } from "../live/stream.ts";
import { anId } from "../people/asked.ts";
import type { LessonTable } from "../store/schema.ts";
import { addToLesson } from "./add.ts";
import { openKnown } from "./known.ts";
import { eventsOf, linesOf, rowOf, runningRow } from "./load.ts";
import { makeLesson } from "./make.ts";
import { namesBefore } from "./namesBefore.ts";
import { namesIn } from "./names.ts";
import { peerRoutes } from "./peerRoutes.ts";
import { openRooms, type Follower } from "./rooms.ts";

const classParams = z.object({ classId: anId });
const lessonParams = z.object({ id: z.uuid() });
const ownEvents = lessonEventsSent.extend({ lesson: z.uuid() });

const STATUS = { "bad-request": 400, "bad-plan": 400, "not-found": 404 } as const;

type Signed = Exclude<Viewer, { kind: "nobody" }>;

interface AskedOfClass {
  readonly viewer: Signed;
  readonly matter: Matter;
  readonly classId: string;
}

interface AskedOfLesson extends AskedOfClass {
  readonly row: LessonTable;
}

const NOBODY: Viewer = { kind: "nobody" };

export function lessonRoutes(app: FastifyInstance, context: Context): void {
  const { store, clock, viewerOf } = context;
  const { db } = store;
  const fault = (error: unknown): void => app.log.error({ err: error }, "lesson: a read failed");
  const known = openKnown();
  const rooms = openRooms(store, known, clock, fault, { pulse: context.pulse });
  context.metrics.watchersFrom(rooms.streams);
  app.addHook("preClose", async () => rooms.close());
  peerRoutes(app, context, known);

  const ofClass = async (
    request: FastifyRequest,
    reply: FastifyReply,
    action: Action,
  ): Promise<AskedOfClass | null> => {
    const { data } = classParams.safeParse(request.params);
    const matter = data ? await classMatter(db, data.classId) : null;
    const viewer = await allowed(context, request, reply, action, matter);
    return viewer && matter && data ? { viewer, matter, classId: data.classId } : null;
  };
  const ofLesson = async (
    request: FastifyRequest,
    reply: FastifyReply,
    action: Action,
  ): Promise<AskedOfLesson | null> => {
    const { data } = lessonParams.safeParse(request.params);
    const row = data ? await rowOf(db, data.id) : undefined;
    const matter = row ? await classMatter(db, row.class_id) : null;
    const viewer = await allowed(context, request, reply, action, matter);
    return viewer && matter && row ? { viewer, matter, classId: row.class_id, row } : null;
  };
  /** The class that a learner has joined. */
  const ofOwn = async (
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<
    (AskedOfClass & { readonly viewer: { readonly kind: "learner" } & Signed }) | null
  > => {
    const asking = await viewerOf(request);
    const matter = asking.kind === "learner" ? asking : null;
    const centre = asking.kind === "nobody" ? null : { centreId: asking.centreId };
    const viewer = await allowed(context, request, reply, "lesson.join", matter ?? centre);
    return viewer?.kind === "learner" ? { viewer, matter: viewer, classId: viewer.classId } : null;
  };

  const follower = (
    request: FastifyRequest,
    reply: FastifyReply,
    classId: string,
    sightOf: (viewer: Viewer, matter: Matter) => Sight,
    { viewer, matter }: AskedOfClass,
  ): Follower => {
    const { cookies, headers } = request;
    const asking = { cookies, headers };
    return {
      stream: openStream(reply, context.metrics.watcherDropped),
      sight: sightOf(viewer, matter),
      still: async () => {
        const [now, about] = [await viewerOf(asking), await classMatter(db, classId)];
        return about ? sightOf(now, about) : sightOf(NOBODY, { centreId: "" });
      },
    };
  };
  const following = async (follower: Follower, work: Promise<void>): Promise<void> => {
    await work.catch((error) => {
      fault(error);
      follower.stream.end();
    });
  };

  app.get("/api/classes/:classId/lessons", async (request, reply) => {
    const asked = await ofClass(request, reply, "lesson.see");
    return asked ? { lessons: await linesOf(db, asked.classId) } : reply;
  });

  app.post("/api/classes/:classId/lessons", async (request, reply) => {
    const asked = await ofClass(request, reply, "lesson.run");
    if (asked?.viewer.kind !== "staff") return reply;
    const body = read(lessonMaking, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const made = await makeLesson(context, asked.viewer, asked.classId, body.value);
    if (!made.ok) return refuseResult(reply, made, STATUS);
    const { id, centre_id } = made.value;
    const events = await eventsOf(db, { id, centre_id });
    return reply.code(201).send({ id, classId: asked.classId, events } satisfies LessonTold);
  });

  app.get("/api/lessons/:id", async (request, reply) => {
    const asked = await ofLesson(request, reply, "lesson.see");
    if (!asked) return reply;
    const { row, classId } = asked;
    return { id: row.id, classId, events: await eventsOf(db, row) } satisfies LessonTold;
  });

  app.post("/api/lessons/:id/events", async (request, reply) => {
    const asked = await ofLesson(request, reply, "lesson.run");
    if (asked?.viewer.kind !== "staff") return reply;
    const body = read(lessonEventsSent, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const actor = { as: "tutor", userId: asked.viewer.userId } as const;
    const taken = await addToLesson(context, known, asked.row, actor, body.value.events);
    if (!taken.ok) return refuseResult(reply, taken, STATUS);
    rooms.changed(asked.classId);
    return taken.value;
  });

  app.get("/api/lessons/:id/live", async (request, reply) => {
    const asked = await ofLesson(request, reply, "lesson.see");
    if (!asked) return reply;
    const { classId, row } = asked;
    const desk = follower(request, reply, classId, sightOfLesson, asked);
    const lesson = { id: row.id, classId };
    await following(desk, rooms.watchDesk(lesson, desk, resumesFrom(request) ?? -1));
    return reply;
  });

  app.get("/api/classes/:classId/lesson/live", async (request, reply) => {
    const asked = await ofClass(request, reply, "lesson.see");
    if (!asked) return reply;
    const screen = follower(request, reply, asked.classId, sightOfScreen, asked);
    await following(screen, rooms.watchScreen(asked.classId, screen));
    return reply;
  });

  app.get("/api/my/lesson/live", async (request, reply) => {
    const asked = await ofOwn(request, reply);
    if (!asked) return reply;
    const screen = follower(request, reply, asked.classId, sightOfScreen, asked);
    await following(screen, rooms.watchScreen(asked.classId, screen));
    return reply;
  });

  app.get("/api/my/lesson", async (request, reply) => {
    const asked = await ofOwn(request, reply);
    if (!asked) return reply;
    const row = await runningRow(db, asked.classId);
    const state = row && (await known.stateOf(db, row));
    const { learnerId } = asked.viewer;
    const waiting = state ? await namesBefore(db, state, learnerId) : null;
    const mine = state ? mineOf(state, learnerId, (id) => waiting?.get(id) ?? "") : null;
    return {
      now: clock(),
      lesson: row && state ? seenOf(row.id, state) : null,
      mine,
      names: await namesIn(store, [asked.classId], mine?.triad ? peopleIn(mine.triad) : []),
    } satisfies LessonOwn;
  });

  app.post("/api/my/lesson/events", async (request, reply) => {
    const asked = await ofOwn(request, reply);
    if (!asked) return reply;
    const body = read(ownEvents, request.body);
    if (!body.ok) return refuseResult(reply, body, STATUS);
    const { lesson, events } = body.value;
    const row = await rowOf(db, lesson);
    // Another class's lesson is nobody's business here.
    const own =
      row?.class_id === asked.classId ? row : { id: "", centre_id: asked.viewer.centreId };
    const { learnerId } = asked.viewer;
    const taken = await addToLesson(context, known, own, { as: "learner", learnerId }, events);
    if (!taken.ok) return refuseResult(reply, taken, STATUS);
    rooms.changed(asked.classId);
    return taken.value;
  });
}
