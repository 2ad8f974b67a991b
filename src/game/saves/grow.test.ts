import { describe, expect, it } from "vitest";
import { chosen, offered, started } from "../../../tests/support/fixture.ts";
import { givenUp, grown, marked, unsent } from "./grow.ts";
import { openHeld } from "./held.ts";
import { refused } from "../../play/result.ts";
import { SAVE_VERSION, type Played, type Saves, type Sending } from "./save.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const owner = { learnerId: "l", classId: "c" };

const play = (events: number, updatedAt: string): Played => ({
  version: SAVE_VERSION,
  id: "a",
  caseId: "t01",
  storyHash: "h",
  mode: "assessed",
  startedAt: "2026-11-22T10:00:00Z",
  updatedAt,
  log: [started, offered(0), chosen(0), offered(1)].slice(0, events),
});

const sentSoFar =
  (acknowledged: number) =>
  (sending: Sending): Sending => ({ ...sending, acknowledged });

describe("a stored play", () => {
  it("[SV8] keeps when each event came", () => {
    const first = grown(null, play(2, "2026-11-22T10:00:00Z"), null);
    const next = grown(first, play(4, "2026-11-22T10:00:09Z"), null);
    const noon = Date.parse("2026-11-22T10:00:00Z");
    expect(next.times).toEqual([noon, noon, noon + 9000, noon + 9000]);
  });

  it("[SV9] is for good of whoever had joined when it was first kept", () => {
    const hers = grown(null, play(2, "2026-11-22T10:00:00Z"), owner);
    expect(hers.sending).toMatchObject({ ...owner, acknowledged: 0 });
    expect(hers.sending!.playId).toMatch(UUID);
    const other = { learnerId: "other", classId: "c" };
    expect(grown(hers, play(4, "2026-11-22T10:01:00Z"), other).sending).toEqual(hers.sending);
    expect(grown(hers, play(4, "2026-11-22T10:01:00Z"), null).sending).toEqual(hers.sending);
    const nobodys = grown(null, play(2, "2026-11-22T10:00:00Z"), null);
    expect(grown(nobodys, play(4, "2026-11-22T10:01:00Z"), owner).sending).toBeUndefined();
  });

  it("[SV10] played on, is sent no less far than before", () => {
    const save = marked(grown(null, play(2, "2026-11-22T10:00:00Z"), owner), sentSoFar(2))!;
    expect(unsent(save)).toBe(0);
    const next = grown(save, play(4, "2026-11-22T10:01:00Z"), owner);
    expect(next.sending!.acknowledged).toBe(2);
    expect(unsent(next)).toBe(2);
  });

  it("[SV11] given up, stays until all of it is sent, and is back if it is played on", () => {
    const save = grown(null, play(4, "2026-11-22T10:00:00Z"), owner);
    const left = givenUp(save)!;
    expect(left.sending!.replaced).toBe(true);
    expect(marked(left, sentSoFar(3))).toMatchObject({ sending: { acknowledged: 3 } });
    expect(marked(left, sentSoFar(4))).toBeNull();
    const { sending } = grown(left, play(4, "2026-11-22T10:01:00Z"), owner);
    expect(sending).toEqual(save.sending);
    expect(givenUp(marked(save, sentSoFar(4))!)).toBeNull();
    expect(givenUp(grown(null, play(4, "2026-11-22T10:00:00Z"), null))).toBeNull();
  });
});

describe("plays held where nothing can be stored", () => {
  const nothing = refused("no-storage", "nothing is kept here");
  const refusing: Saves = {
    list: async () => nothing,
    unread: async () => [],
    get: async () => nothing,
    put: async () => nothing,
    mark: async () => nothing,
    remove: async () => nothing,
  };

  it("[CL10] are held in memory under one name, and sent from there", async () => {
    const held = openHeld(refusing);
    const heard: string[] = [];
    held.onPut(({ sending }) => heard.push(sending!.playId));
    expect(await held.put(play(2, "2026-11-22T10:00:00Z"), owner)).toEqual(nothing);
    expect(await held.mark("a", sentSoFar(2))).toBe(true);
    await held.put(play(4, "2026-11-22T10:01:00Z"), owner);
    const [save] = await held.all();
    expect(held.unstored()).toEqual([save]);
    expect(await held.get("a")).toEqual(save);
    expect(save!.sending!.acknowledged).toBe(2);
    expect(heard).toEqual([save!.sending!.playId, save!.sending!.playId]);
  });

  it("[CL10] and keep that name once they can be stored", async () => {
    let full = true;
    const names: (string | undefined)[] = [];
    const held = openHeld({
      ...refusing,
      put: async (next, whose, unstored) => {
        if (full) return nothing;
        const save = grown(unstored ?? null, next, whose);
        names.push(save.sending?.playId);
        return { ok: true, value: save };
      },
    });
    await held.put(play(2, "2026-11-22T10:00:00Z"), owner);
    const first = held.unstored()[0]?.sending?.playId;
    full = false;
    await held.put(play(4, "2026-11-22T10:01:00Z"), owner);
    expect(names).toEqual([first]);
    expect(held.unstored()).toEqual([]);
  });
});
