import { expect, test, vi } from "vitest";
import { FakePlayer } from "./fakePlayer.ts";
import { createSound, type SoundState } from "./sound.ts";

/** On a busy machine what comes at once may take its time. */
const SOON = { timeout: 30_000 };

const VOLUMES = { ambience: 0.9, effects: 0.6, voice: 0.3 };
const VOICE = { register: "mid-low", pitch: 1 } as const;

function soundOver(player: FakePlayer, { muted = false, volumes = VOLUMES } = {}) {
  const heard: [SoundState, string?][] = [];
  const load = vi.fn(() => Promise.resolve(player));
  const onState = (...report: [SoundState, string?]) => void heard.push(report);
  const sound = createSound({ volumes, muted, onState }, load);
  const settled = (state: SoundState) => vi.waitFor(() => expect(sound.state()).toBe(state), SOON);
  return { sound, load, heard, settled };
}

test("[SN1] nothing is loaded before the first gesture", () => {
  const player = new FakePlayer();
  const { sound, load } = soundOver(player);
  sound.ambience("shop");
  sound.effect("stamp");
  sound.blip(VOICE, "a", 0.5);
  sound.setVolumes(VOLUMES);
  expect(load).not.toHaveBeenCalled();
  expect(sound.state()).toBe("locked");
});

test("[SN2] a gesture loads once, and the place asked for earlier is then heard", async () => {
  const player = new FakePlayer();
  const { sound, load, heard, settled } = soundOver(player);
  sound.ambience("boardroom");
  sound.unlock();
  sound.unlock();
  await settled("ready");
  await vi.waitFor(() => expect(player.clip("place-meeting-room").played).toEqual(["loop"]), SOON);
  expect(load).toHaveBeenCalledTimes(1);
  expect(heard).toEqual([["loading"], ["ready"]]);
});

test("[SN3] muted, nothing is loaded until sound is wanted", async () => {
  const player = new FakePlayer();
  const { sound, load, settled } = soundOver(player, { muted: true });
  sound.unlock();
  expect(load).not.toHaveBeenCalled();
  sound.setMuted(false);
  await settled("ready");
  sound.setMuted(true);
  expect(player.muted).toBe(true);
});

test("[SN4] the three volumes are separate", async () => {
  const player = new FakePlayer();
  const { sound, settled } = soundOver(player);
  sound.ambience("shop");
  sound.unlock();
  await settled("ready");
  const levels = () => ["effects", "voices", "place-shop"].map((name) => player.clip(name).level);
  expect(levels()).toEqual([0.6, 0.3, 0]);
  await vi.waitFor(() => expect(player.clip("place-shop").fades).toEqual([[0, 0.9]]), SOON);
  sound.setVolumes({ ambience: 0.1, effects: 2, voice: Number.NaN });
  expect(levels()).toEqual([1, 0, 0.1]);
});

test("[SN5] effects and blips play their own spans", async () => {
  const player = new FakePlayer();
  const { sound, settled } = soundOver(player);
  sound.unlock();
  await settled("ready");
  sound.effect("promise-kept");
  sound.blip(VOICE, "o", 1);
  expect(player.clip("effects").played).toEqual(["promise-kept"]);
  expect(player.clip("effects").rates).toEqual([]);
  expect(player.clip("voices").played).toEqual(["mid-low-o"]);
  expect(player.clip("voices").rates[0]).toBeCloseTo(1.12 * 1.02);
});

test("[SN6] a change of place fades one out and the next in; an unknown place is silence", async () => {
  const player = new FakePlayer();
  const { sound, settled } = soundOver(player);
  sound.unlock();
  await settled("ready");
  sound.ambience("shop");
  await vi.waitFor(() => expect(player.clip("place-shop").played).toEqual(["loop"]), SOON);
  sound.ambience("hotel");
  expect(player.clip("place-shop").fades.at(-1)).toEqual([0.9, 0]);
  await vi.waitFor(() => expect(player.clip("place-hotel").played).toEqual(["loop"]), SOON);
  sound.ambience("the moon");
  expect(player.clip("place-hotel").fades.at(-1)).toEqual([0.9, 0]);
  sound.destroy();
  expect(player.opened.every((clip) => clip.unloaded)).toBe(true);
});

test("[SN7] a file that will not load gives a message, later calls are harmless, and unmuting retries", async () => {
  const player = new FakePlayer();
  player.missing = ["voices"];
  const { sound, heard, settled } = soundOver(player);
  sound.unlock();
  await settled("failed");
  expect(heard.at(-1)?.[1]).toMatch(/plays on without sound.*To try again/);
  expect(player.opened.every((clip) => clip.unloaded)).toBe(true);

  sound.unlock();
  sound.ambience("shop");
  sound.effect("key");
  sound.blip(VOICE, "a", 0);
  sound.setVolumes(VOLUMES);
  expect(player.opened).toHaveLength(2);

  player.missing = [];
  sound.setMuted(true);
  sound.setMuted(false);
  await settled("ready");
});

test("[SN8] a browser without audio, and howler that cannot be fetched, both fail with a message", async () => {
  const silent = soundOver(new FakePlayer({ noAudio: true }));
  silent.sound.unlock();
  await silent.settled("failed");
  expect(silent.heard.at(-1)?.[1]).toMatch(/no sound to play through/);

  const offline = soundOver(new FakePlayer());
  offline.load.mockRejectedValue(new Error("offline"));
  offline.sound.unlock();
  await offline.settled("failed");
  expect(offline.heard.at(-1)?.[1]).toMatch(/could not be loaded/);
});

test("[SN9] one missing place leaves the rest ready", async () => {
  const player = new FakePlayer();
  player.missing = ["place-office"];
  const { sound, heard, settled } = soundOver(player);
  sound.unlock();
  await settled("ready");
  sound.ambience("office");
  await vi.waitFor(() => expect(heard.at(-1)?.[1]).toMatch(/background sound/), SOON);
  expect(sound.state()).toBe("ready");
});

test("[SN10] while the audio device sleeps, an effect is dropped rather than played late", async () => {
  const player = new FakePlayer({ asleep: true });
  const { sound, settled } = soundOver(player);
  sound.unlock();
  await settled("ready");
  sound.effect("stamp");
  expect(player.clip("effects").played).toEqual([]);
});

test("[SN11] destroyed while loading, it stays silent", async () => {
  const player = new FakePlayer();
  const { sound, heard } = soundOver(player);
  sound.unlock();
  sound.destroy();
  await Promise.resolve();
  await Promise.resolve();
  expect(heard).toEqual([["loading"]]);
  expect(player.opened).toEqual([]);
});
