import { describe, expect, it } from "vitest";
import { sightOfWall } from "../../protocol/redact.ts";
import type { Entry } from "../log/entry.ts";
import { livePlays } from "../plays/livePlays.ts";
import type { Changes } from "./read.ts";
import { openRoom } from "./room.ts";
import type { Bytes, Stream } from "./stream.ts";
import type { Watcher } from "./watcher.ts";

const sight = sightOfWall(
  { kind: "staff", userId: "u", name: "Sam", centreId: "c", roles: ["tutor"] },
  { centreId: "c", classStaff: ["u"] },
);

/** A room, a watcher in it, and how often the room asked to be read for. */
function aRoom() {
  const live = livePlays();
  let asked = 0;
  const room = openRoom("k", live, () => (asked += 1));
  let text = "";
  const stream = {
    closed: () => false,
    send: (bytes: Bytes) => {
      text += bytes.toString();
      return true;
    },
  } as Stream;
  const watcher: Watcher = { stream, sight, cursor: 0 };
  const told = async (): Promise<readonly string[]> => {
    await new Promise((go) => setTimeout(go, 60));
    return [...text.matchAll(/id: (\d+)\ndata: (.*)\n/g)].map(([, id, data]) => `${id} ${data}`);
  };
  const takeIn = (playId: string, classSeq: number): Entry => {
    const card = `"${playId} at ${classSeq}"`;
    live.set(playId, { tracked: null as never, begun: 1, card, cardSeq: classSeq });
    return { playId, classId: "k", classSeq, kind: "play.event", at: 0 } as Entry;
  };
  return { room, live, watcher, told, takeIn, asked: () => asked };
}

const changes = (head: number, ...cards: readonly (readonly [string, number])[]): Changes => ({
  head,
  cards: cards.map(([playId, seq]) => ({ playId, seq, card: `"${playId} at ${seq}"` })),
  entries: [],
});

describe("a room", () => {
  it("[LV2] tells at once what follows on, and of each play only the newest", async () => {
    const { room, watcher, told, takeIn, asked } = aRoom();
    room.read(changes(10), 0);
    watcher.cursor = 10;
    room.watchers.add(watcher);
    room.committed([takeIn("a", 11), takeIn("b", 12), takeIn("a", 13)]);
    expect(await told()).toEqual(['12 "b at 12"', '13 "a at 13"']);
    expect([asked(), room.cursor(), room.told()]).toEqual([0, 13, 13]);
  });

  it("[LV2] asks for what does not follow on, and tells nothing twice or backwards", async () => {
    const { room, watcher, told, takeIn, asked } = aRoom();
    room.read(changes(10), 0);
    watcher.cursor = 10;
    room.watchers.add(watcher);
    const [eleven, twelve] = [takeIn("a", 11), takeIn("b", 12)];
    room.committed([twelve]);
    expect([asked(), room.lacks(), room.lacks()]).toEqual([1, true, false]);
    // While it is being read, what was missing comes; then the reading, which knows more and less.
    room.committed([eleven, twelve]);
    room.read(changes(12, ["a", 11], ["b", 12]), 10);
    room.read(changes(14, ["a", 11], ["c", 14]), 10);
    expect(await told()).toEqual(['11 "a at 11"', '12 "b at 12"', '14 "c at 14"']);
  });

  it("[LV2] a reading from beyond where it stands is asked for again: cards between would be lost", async () => {
    const { room, watcher, told, asked } = aRoom();
    // Asked for the head alone; meanwhile a watcher came and brought the room to 10.
    room.read(changes(10), 0);
    watcher.cursor = 10;
    room.watchers.add(watcher);
    room.read(changes(12), Number.MAX_SAFE_INTEGER);
    expect([room.cursor(), room.lacks(), asked()]).toEqual([10, true, 1]);
    room.read(changes(12, ["a", 12]), 10);
    expect(await told()).toEqual(['12 "a at 12"']);
  });

  it("[LV2] a play that fell out of memory, or was scored since, is read", () => {
    const { room, live, takeIn, asked } = aRoom();
    room.read(changes(10), 0);
    const entry = takeIn("a", 11);
    live.forget("a");
    room.committed([entry]);
    expect([asked(), room.cursor()]).toEqual([1, 10]);
  });

  it("[LV5] its first reading sends plays to look for what came while they were joined", () => {
    const { room } = aRoom();
    let looked = 0;
    room.plays.set("a", { watchers: new Set(), catchUp: () => (looked += 1) } as never);
    // Another node's event, told of before the class was read for the first time.
    room.hint(12);
    room.read(changes(12), Number.MAX_SAFE_INTEGER);
    expect([room.cursor(), looked]).toEqual([12, 1]);
  });

  it("[LV2] a watcher ahead of the room is told nothing again", async () => {
    const { room, watcher, told, takeIn } = aRoom();
    room.read(changes(10), 0);
    watcher.cursor = 12;
    room.watchers.add(watcher);
    room.committed([takeIn("a", 11), takeIn("b", 12), takeIn("c", 13)]);
    expect(await told()).toEqual(['13 "c at 13"']);
  });
});
