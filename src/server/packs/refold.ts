/** What a pack's document is made of, read from its own lines of the log: what anybody can repeat. */
import type { PackSources, PlayLine } from "../../assess/export/sources.ts";
import { headerOf, stampedOf, withNames } from "../assess/body.ts";
import { EVENT_KIND, readBody } from "../plays/body.ts";
import type { PackFileSources, WholeLine } from "./fileShape.ts";

/** Kind of the entry that an export leaves; what it says is in `ExportBody`. */
export const EXPORT_KIND = "pack.exported";

export interface ExportBody {
  readonly unit: string;
  readonly form: string;
  /** SHA-256 of the document and of the sources, in canonical JSON. */
  readonly document: string;
  readonly sources: string;
}

const playLine = ({ playSeq, seq, at, body }: WholeLine): PlayLine => ({
  seq: playSeq ?? 0,
  entry: seq,
  at,
  event: body === null ? null : readBody(body).event,
});

/** Lines in the order of the log. Throws if there are none, or if they are no events. */
export function sourcesFrom(
  { names, assessments, plays, ...rest }: PackFileSources,
  lines: readonly WholeLine[],
): PackSources {
  const named = new Map(names.map(({ userId, name }) => [userId, name]));
  const evidence = lines.filter(({ kind }) => kind !== EXPORT_KIND);
  const last = evidence.at(-1);
  if (!last) throw new Error("a pack has at least one line of the log");
  return {
    ...rest,
    assessments: assessments.map(({ id, className, assessor }) => ({
      id,
      className,
      assessor: { userId: assessor, name: named.get(assessor) ?? "" },
      events: withNames(
        evidence
          .filter(({ playId }) => playId === headerOf(id))
          .flatMap(({ body, ...entry }) => (body === null ? [] : stampedOf({ ...entry, body })))
          .toSorted((a, b) => a.seq - b.seq),
        named,
      ),
    })),
    plays: plays.map(({ id, ...play }) => ({
      id,
      ...play,
      events: evidence
        .filter(({ kind, playId }) => kind === EVENT_KIND && playId === id)
        .map(playLine)
        .toSorted((a, b) => a.seq - b.seq),
    })),
    through: { line: last.seq, at: last.at, hash: last.hash },
  };
}
