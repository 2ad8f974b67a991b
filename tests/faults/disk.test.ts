/** A disk that fills up in the middle of a lesson, and has room again. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { agrees } from "../support/agreement.ts";
import { aLesson } from "../support/lesson.ts";
import { seeded } from "../support/seeded.ts";

/** Makes a file system of so many bytes; null if this user may not. */
function smallDisk(bytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), "redress-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", folder], {
      stdio: "ignore",
    });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

function takeAway(folder: string): void {
  execFileSync("umount", ["-l", folder]);
  rmSync(folder, { recursive: true });
}

/** Why this cannot be tried here, or null. */
function unable(): string | null {
  const disk = process.platform === "linux" ? smallDisk(65_536) : null;
  if (!disk) return "only who may mount a file system can try this";
  takeAway(disk);
  return null;
}

const without = unable();

describe.skipIf(without)(`a disk that is full${without ? ` (skipped: ${without})` : ""}`, () => {
  it("[SR22] nothing is acknowledged that is not stored, reading goes on, and so does writing when there is room", async () => {
    const chance = seeded();
    const disk = smallDisk(8_000_000)!;
    onTestFinished(() => takeAway(disk));
    const place = { databaseUrl: null, data: join(disk, "data") };
    const lesson = await aLesson(place, chance, { learners: 12, events: 100 });
    const over = lesson.play();
    await lesson.reached(0.3);
    const ballast = join(disk, "ballast");
    // Whatever is left, to the last page.
    for (let size = 4_000_000; size >= 4096; size = Math.floor(size / 2)) {
      for (let n = 0; ; n++) {
        try {
          writeFileSync(`${ballast}-${size}-${n}`, Buffer.alloc(size), { flag: "wx" });
        } catch {
          rmSync(`${ballast}-${size}-${n}`, { force: true });
          break;
        }
      }
    }
    const total = (): number => lesson.devices.reduce((sum, each) => sum + each.acknowledged(), 0);
    // Until nothing moves any more: the log file before it had room of its own.
    for (let before = -1; before !== total();) {
      before = total();
      await after(600);
    }
    expect(total()).toBeLessThan(12 * 100);
    const url = lesson.nodes[0]!.url();
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const wall = await fetch(`${url}/api/classes/${lesson.classroom.classId}/wall`, {
      headers: { "x-viewer": JSON.stringify(lesson.classroom.tutor) },
    });
    expect(wall.status).toBe(200);
    execFileSync("sh", ["-c", `rm -f ${ballast}-*`]);
    await over;
    await agrees(lesson);
  });
});
