// Makes every sound of the game from arithmetic. Run by hand, with ffmpeg on the path:
//   node assets/audio/make/main.ts
// It writes assets/audio/out/ and src/game/sound/spriteMap.ts, and prints what it measured.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EFFECT_NAMES } from "../../../src/game/sound/effects.ts";
import { PLACE_NAMES } from "../../../src/game/sound/places.ts";
import { blips } from "./blips.ts";
import { EFFECTS, type Recipe } from "./effectList.ts";
import { decode, encode, measure, type Bitrates } from "./ffmpeg.ts";
import { chain, filtered, highpass, lowpass } from "./filter.ts";
import { momentaryLoudness, steadyLoudness } from "./loudness.ts";
import { PLACES } from "./places.ts";
import { randomFor } from "./random.ts";
import { echoes } from "./room.ts";
import { quietestSeam } from "./seam.ts";
import { spriteMapSource } from "./spriteMapSource.ts";
import { layOut, type Span } from "./sprite.ts";
import { writeWav } from "./wav.ts";
import { mix, peakOf, rounded, scaled, silence, type Wave } from "./wave.ts";

const OUT = join(import.meta.dirname, "../out");
const MAP = join(import.meta.dirname, "../../../src/game/sound/spriteMap.ts");
const LOOP_SECONDS = 20;
const LOOP_MARGIN = 0.25;
/** Leaves room for what encoding adds: nothing may pass -6 dBFS once decoded. */
const PEAK_LIMIT = 10 ** (-8 / 20);
const BLIP_LOUDNESS = -31;

const scratch = mkdtempSync(join(tmpdir(), "redress-audio-"));
mkdirSync(OUT, { recursive: true });

const effects = layOut(EFFECT_NAMES.map((name) => [name, effect(name, EFFECTS[name])] as const));
save("effects", [effects.wave], { opus: 40, mp3: 64 });

const voices = layOut(
  blips().map(
    ([name, wave]) => [name, levelled(rounded(wave, 0.004, 0.01), BLIP_LOUDNESS)] as const,
  ),
);
save("voices", [voices.wave], { opus: 32, mp3: 56 });

const loops: Record<string, Span> = {};
for (const name of PLACE_NAMES) {
  const { make, loudness } = PLACES[name];
  const loop = make(randomFor(`place ${name}`), LOOP_SECONDS);
  const gain = 10 ** ((loudness - steadyLoudness([loop.left, loop.right])) / 20);
  const { left, right } = loop.scaled(gain).withMargins(LOOP_MARGIN);
  save(`place-${name}`, [left, right], { opus: 36, mp3: 64 }, loudness);
  // Opus keeps the shape of a wave less well than MP3, so the cut is chosen for it.
  const cut = quietestSeam(decode(join(OUT, `place-${name}.webm`)), LOOP_SECONDS, LOOP_MARGIN);
  loops[name] = [cut, LOOP_SECONDS * 1000];
}

writeFileSync(MAP, spriteMapSource(effects.spans, voices.spans, loops));
rmSync(scratch, { recursive: true });

function effect(name: string, { make, loudness, echo }: Recipe): Wave {
  const random = randomFor(`effect ${name}`);
  const dry = filtered(make(random), chain(highpass(45), lowpass(8500)));
  const tail = mix(silence(dry.length / 48_000 + (echo > 0.1 ? 0.35 : 0.15)), dry);
  const room = echoes(tail, { tail: 0.45, soft: 3200, size: 0.9 }, false);
  return levelled(rounded(mix(tail, room.left, 0, echo * 2), 0.0015, 0.12), loudness);
}

/** To a loudness in LUFS, unless its peak would pass the limit. */
function levelled(wave: Wave, loudness: number): Wave {
  // Measured with silence after it, as it is heard: 400 ms is longer than a blip.
  const padded = mix(silence(wave.length / 48_000 + 0.4), wave);
  const gain = 10 ** ((loudness - momentaryLoudness(padded)) / 20);
  return scaled(wave, Math.min(gain, PEAK_LIMIT / peakOf(wave)));
}

/** With `loudness` (LUFS), makes good what encoding took: at low rates Opus thins out noise. */
function save(
  name: string,
  channels: readonly [Wave, ...Wave[]],
  bitrates: Bitrates,
  loudness?: number,
): void {
  const wav = join(scratch, `${name}.wav`);
  writeWav(wav, channels);
  for (const ending of ["webm", "mp3"]) {
    const path = join(OUT, `${name}.${ending}`);
    encode(wav, path, bitrates);
    if (loudness !== undefined) encode(wav, path, bitrates, loudness - measure(path).lufs);
    const { lufs, peak } = measure(path);
    const size = (statSync(path).size / 1000).toFixed(1);
    console.log(`${name}.${ending}`.padEnd(28), `${size} kB, ${lufs} LUFS, peak ${peak} dBFS`);
  }
}
