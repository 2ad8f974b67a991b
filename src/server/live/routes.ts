import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";
import type { LivePlays } from "../plays/livePlays.ts";

export function liveRoutes(_app: FastifyInstance, _context: Context, _live: LivePlays): void {}
