import { writeFileSync } from "node:fs";
import { RATE, type Wave } from "./wave.ts";

/** Writes one or two channels as 32-bit float WAV, so that quiet sounds lose nothing before encoding. */
export function writeWav(path: string, channels: readonly [Wave, ...Wave[]]): void {
  const frames = channels[0].length;
  const frameBytes = channels.length * 4;
  const file = Buffer.alloc(44 + frames * frameBytes);
  file.write("RIFF", 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(3, 20); // IEEE float
  file.writeUInt16LE(channels.length, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * frameBytes, 28);
  file.writeUInt16LE(frameBytes, 32);
  file.writeUInt16LE(32, 34);
  file.write("data", 36);
  file.writeUInt32LE(frames * frameBytes, 40);
  channels.forEach((channel, number) => {
    channel.forEach((sample, frame) => {
      file.writeFloatLE(sample, 44 + frame * frameBytes + number * 4);
    });
  });
  writeFileSync(path, file);
}
