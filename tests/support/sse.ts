/** A watcher of Server-Sent Events through a real connection, as a browser would be one. */
import type { Viewer } from "../../src/protocol/access.ts";

export interface Heard {
  readonly event: string;
  readonly id: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any -- what a test expects of it, it says itself
  readonly data: any;
}

export interface Listener {
  readonly status: number;
  readonly heard: readonly Heard[];
  /** What the browser would send as Last-Event-ID. */
  readonly lastId: () => string | null;
  /** Comments heard: the beats. */
  readonly beats: () => number;
  /** Resolves when what was heard so far answers; rejects if the stream ends before. */
  readonly until: (done: (heard: readonly Heard[]) => boolean) => Promise<void>;
  /** Resolves when the server has ended the stream. */
  readonly ended: Promise<void>;
  readonly close: () => void;
}

export async function listen(
  node: { readonly url: string },
  viewer: Viewer | null,
  path: string,
  lastEventId?: string | null,
): Promise<Listener> {
  const stop = new AbortController();
  const answer = await fetch(`${node.url}${path}`, {
    signal: stop.signal,
    headers: {
      accept: "text/event-stream",
      ...(viewer ? { "x-viewer": JSON.stringify(viewer) } : {}),
      ...(lastEventId ? { "last-event-id": lastEventId } : {}),
    },
  });
  const heard: Heard[] = [];
  let lastId = lastEventId ?? null;
  let beats = 0;
  let over = false;
  const waiting = new Set<() => void>();
  const tellWaiting = (): void => {
    for (const look of waiting) look();
  };
  const take = (block: string): void => {
    let event = "message";
    let id: string | null = null;
    const data: string[] = [];
    for (const line of block.split("\n")) {
      if (line.startsWith("event: ")) event = line.slice(7);
      else if (line.startsWith("id: ")) id = line.slice(4);
      else if (line.startsWith("data: ")) data.push(line.slice(6));
      else if (line.startsWith(":")) beats += 1;
    }
    if (id !== null) lastId = id;
    if (data.length > 0) heard.push({ event, id, data: JSON.parse(data.join("\n")) });
  };
  const ended = (async () => {
    if (!answer.body || answer.status !== 200) return;
    const decoder = new TextDecoder();
    let rest = "";
    try {
      for await (const chunk of answer.body) {
        rest += decoder.decode(chunk as Uint8Array, { stream: true });
        const blocks = rest.split("\n\n");
        rest = blocks.pop()!;
        for (const block of blocks) take(block);
        tellWaiting();
      }
    } catch {
      // Cut: by the test, or by the server going away.
    }
  })().finally(() => {
    over = true;
    tellWaiting();
  });
  return {
    status: answer.status,
    heard,
    lastId: () => lastId,
    beats: () => beats,
    until: (done) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const answered = done(heard);
          if (!answered && !over) return;
          waiting.delete(look);
          if (answered) resolve();
          else reject(new Error(`the stream ended after ${JSON.stringify(heard.slice(-3))}`));
        };
        waiting.add(look);
        look();
      }),
    ended,
    close: () => stop.abort(),
  };
}
