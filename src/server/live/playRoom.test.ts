import { describe, expect, it } from "vitest";
import { hooks } from "../../../tests/support/stores.ts";
import { sightOfPlay } from "../../protocol/redact.ts";
import type { Store } from "../store/store.ts";
import { playRoom } from "./playRoom.ts";
import type { Bytes, Stream } from "./stream.ts";
import type { Watcher } from "./watcher.ts";

const me = { kind: "learner", learnerId: "l", classId: "k", centreId: "c" } as const;
const sight = sightOfPlay(me, me);

/** Lets a test do something just before or in place of a query. */
function gated(db: Store["db"], gate: (table: string) => void): Store["db"] {
  return new Proxy(db, {
    get(target, name) {
      if (name !== "selectFrom") return Reflect.get(target, name) as unknown;
      return (table: "play") => {
        gate(table);
        return target.selectFrom(table);
      };
    },
  });
}

describe("those who watch one play", () => {
  const stores = hooks("sqlite");

  const aStore = async (): Promise<Store> => {
    const store = await stores.fresh();
    const centre = { id: "c", name: "Harbour", created_at: 0, retention_days: null };
    await store.db.insertInto("centre").values(centre).execute();
    await anEvent(store, 0);
    return store;
  };

  const aWatcher = () => {
    let text = "";
    const stream = {
      closed: () => false,
      send: (bytes: Bytes) => {
        text += bytes.toString();
        return true;
      },
      drained: async () => undefined,
    } as Stream;
    const watcher: Watcher = { stream, sight, cursor: -1 };
    return { watcher, ids: () => [...text.matchAll(/id: (\d+)/g)].map(([, id]) => Number(id)) };
  };

  async function anEvent({ db }: Store, seq: number): Promise<void> {
    await db
      .insertInto("entry")
      .values({
        centre_id: "c",
        seq: seq + 1,
        at: 0,
        kind: "play.event",
        actor: "learner:l",
        subject: "l",
        class_id: "k",
        class_seq: seq + 1,
        play_id: "p",
        play_seq: seq,
        commitment: "",
        hash: "",
        salt: "",
        body: "{}",
      })
      .execute();
  }

  it("[LV5] what is heard of at the very end of a reading is read too", async () => {
    const store = await aStore();
    let last: (() => void) | null = null;
    const room = playRoom(
      gated(store.db, (table) => {
        if (table !== "entry" || !last) return;
        const now = last;
        last = null;
        queueMicrotask(now);
      }),
      "p",
      () => expect.unreachable(),
    );
    const { watcher, ids } = aWatcher();
    await room.join(watcher);
    // Queries stand in line: it comes behind the reading of events, before that of how things stand.
    last = () => void anEvent(store, 1).then(room.catchUp);
    room.catchUp();
    await expect.poll(ids).toEqual([0, 1]);
  });

  it("[LV5] a reading that fails is tried again, ever more seldom and by one alone", async () => {
    const store = await aStore();
    let broken = false;
    let faults = 0;
    const room = playRoom(
      gated(store.db, () => {
        if (broken) throw new Error("no database");
      }),
      "p",
      () => (faults += 1),
    );
    const { watcher, ids } = aWatcher();
    await room.join(watcher);
    broken = true;
    await anEvent(store, 1);
    for (let n = 0; n < 20; n++) {
      room.catchUp();
      await new Promise((go) => setTimeout(go, 5));
    }
    expect(faults).toBe(1);
    broken = false;
    await expect.poll(ids).toEqual([0, 1]);
  });
});
