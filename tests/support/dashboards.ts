/** Those who watch: a wall of a class and the stream of a play, as their pages follow them. */
import type { Card } from "../../src/protocol/card.ts";
import type { Viewer } from "../../src/protocol/access.ts";
import { openStream, type Stream } from "./stream.ts";

export interface Dashboard<T> {
  readonly shown: () => T;
  /** What it was told wrongly: must stay empty. */
  readonly broken: readonly string[];
  readonly stream: Stream;
}

const asHeader = (viewer: Viewer) => ({ "x-viewer": JSON.stringify(viewer) });

/** Newest card of each play, by the play's id. */
export function watchClass(
  server: () => string,
  viewer: Viewer,
  classId: string,
): Dashboard<ReadonlyMap<string, Card>> {
  const cards = new Map<string, Card>();
  const broken: string[] = [];
  let cursor = 0;
  const stream = openStream(
    () => `${server()}/api/classes/${classId}/live?after=0`,
    asHeader(viewer),
    ({ id, event, data }) => {
      if (id !== null) {
        if (Number(id) <= cursor) broken.push(`id ${id} after ${cursor}`);
        cursor = Number(id);
      }
      if (event !== "card") return;
      const card = JSON.parse(data) as Card;
      cards.set(card.playId, card);
    },
  );
  return { shown: () => cards, broken, stream };
}

/** Events of a play, in the order they came. */
export function watchPlay(
  server: () => string,
  viewer: Viewer,
  playId: string,
): Dashboard<readonly unknown[]> {
  const events: unknown[] = [];
  const broken: string[] = [];
  const stream = openStream(
    () => `${server()}/api/plays/${playId}/live`,
    asHeader(viewer),
    ({ event, data }) => {
      if (event !== "event") return;
      const said = JSON.parse(data) as { readonly seq: number; readonly event: unknown };
      if (said.seq !== events.length) broken.push(`event ${said.seq} in place ${events.length}`);
      events.push(said.event);
    },
  );
  return { shown: () => events, broken, stream };
}
