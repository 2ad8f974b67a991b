/** Where a stream that was cut goes on. */
import type { FastifyRequest } from "fastify";
import { z } from "zod";

const cursor = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const afterQuery = z.object({ after: cursor.optional() });

/** The id that came last, as the browser says it, or the query's `after`; null: from now on. */
export function resumesFrom(request: FastifyRequest): number | null {
  const last = cursor.safeParse(request.headers["last-event-id"] || undefined);
  if (last.success) return last.data;
  const query = afterQuery.safeParse(request.query);
  return query.success ? (query.data.after ?? null) : null;
}
