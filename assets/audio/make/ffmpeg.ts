import { spawnSync } from "node:child_process";
import { RATE, type Stereo, type Wave } from "./wave.ts";

// Bit-exact flags leave the encoder's name and the date out, so that the same WAV gives the same file.
const PLAIN = ["-map_metadata", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"];

export interface Bitrates {
  /** Kilobits a second. */
  opus: number;
  mp3: number;
}

/** Encodes to `target`, by its ending, after raising the level by `gain` dB. */
export function encode(wav: string, target: string, bitrates: Bitrates, gain = 0): void {
  const codec = target.endsWith(".webm")
    ? ["-c:a", "libopus", "-b:a", `${bitrates.opus}k`, "-vbr", "on", "-f", "webm"]
    : ["-c:a", "libmp3lame", "-b:a", `${bitrates.mp3}k`];
  run(["-i", wav, "-af", `volume=${gain.toFixed(2)}dB`, ...PLAIN, ...codec, target]);
}

/** Loudness over the whole file (LUFS) and its true peak (dBFS), after decoding. */
export function measure(path: string): { lufs: number; peak: number } {
  const report = run(["-i", path, "-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"]);
  const figure = (pattern: RegExp) => Number(pattern.exec(report)?.[1] ?? Number.NaN);
  return { lufs: figure(/I:\s+(-?[\d.]+) LUFS/), peak: figure(/Peak:\s+(-?[\d.]+) dBFS/) };
}

/** What a player will hear of a stereo file. */
export function decode(path: string): Stereo {
  const channel = (side: string): Wave => {
    const options = ["-nostdin", "-loglevel", "error", "-i", path, "-af", `pan=mono|c0=${side}`];
    const { stdout, status } = spawnSync(
      "ffmpeg",
      [...options, "-f", "f32le", "-ar", String(RATE), "-"],
      { maxBuffer: 64_000_000 },
    );
    if (status !== 0) throw new Error(`ffmpeg could not decode ${path}`);
    return Float32Array.from({ length: stdout.length / 4 }, (_, index) =>
      stdout.readFloatLE(index * 4),
    );
  };
  return { left: channel("FL"), right: channel("FR") };
}

function run(options: string[]): string {
  const done = spawnSync("ffmpeg", ["-nostdin", "-hide_banner", "-y", ...options], {
    encoding: "utf8",
  });
  if (done.error) throw new Error(`ffmpeg did not start: ${done.error.message}`);
  if (done.status !== 0) throw new Error(`ffmpeg failed:\n${done.stderr}`);
  return done.stderr;
}
