import type { FastifyInstance } from "fastify";
import type { Context } from "../context.ts";

export function evidenceRoutes(_app: FastifyInstance, _context: Context): void {}
