/** Somebody who watches, and what they have been told. */
import { redact, type Piece, type Sight } from "../../protocol/redact.ts";
import { bytesOf, type Bytes, type Message, type Stream } from "./stream.ts";

export interface Watcher {
  readonly stream: Stream;
  readonly sight: Sight;
  /** Everything up to this number has been sent. */
  cursor: number;
}

/** Something to be told, before it is known to whom. */
export interface News {
  readonly event: string;
  /** Its place in what is watched; null: it has none and is not told again after a cut. */
  readonly seq: number | null;
  readonly piece: Piece;
}

/** The bytes of what these eyes may have; null if that is nothing. */
function seenBy(sight: Sight, news: readonly News[]): Bytes | null {
  const messages = news.flatMap(({ event, seq, piece }): Message[] => {
    const data = redact(sight, piece);
    return data === null ? [] : [{ event, id: seq, data }];
  });
  return messages.length > 0 ? bytesOf(messages) : null;
}

/**
 * Tells news in order to watchers, each what is behind their cursor. It is put into bytes once for
 * all who see alike and stand alike, which is nearly always everybody.
 */
export function tellAll(watchers: Iterable<Watcher>, news: readonly News[]): void {
  const first = news.find(({ seq }) => seq !== null)?.seq ?? Infinity;
  const last = news.findLast(({ seq }) => seq !== null)?.seq ?? -1;
  const made = new Map<Sight, Bytes | null>();
  for (const watcher of watchers) {
    const { sight, cursor, stream } = watcher;
    let bytes: Bytes | null;
    if (cursor < first) {
      if (!made.has(sight)) made.set(sight, seenBy(sight, news));
      bytes = made.get(sight)!;
    } else {
      bytes = seenBy(
        sight,
        news.filter(({ seq }) => seq === null || seq > cursor),
      );
    }
    watcher.cursor = Math.max(cursor, last);
    if (bytes) stream.send(bytes);
  }
}

/** Characters told at once to somebody who is being brought up to date. */
const SLICE = 65_536;

/** Tells one watcher as fast as they read, however much it is. */
export async function tellSlowly(watcher: Watcher, news: readonly News[]): Promise<void> {
  let from = 0;
  while (from < news.length && !watcher.stream.closed()) {
    let to = from;
    for (let size = 0; to < news.length && (to === from || size < SLICE); to++) {
      size += news[to]!.piece.json.length;
    }
    tellAll([watcher], news.slice(from, to));
    await watcher.stream.drained();
    from = to;
  }
}
