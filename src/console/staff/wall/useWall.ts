/** The wall of a class for as long as something shows it. */
import { useEffect, useState } from "preact/hooks";
import { ask, path, serverNow } from "../parts/ask.ts";
import { openStream } from "../parts/stream.ts";
import { workingAs } from "../signin/me.ts";
import { wallAnswer } from "./answers.ts";
import { keepSettings, keptSettings } from "./kept.ts";
import { openWall, type Wall } from "./wall.ts";

const wallOf = (classId: string): Wall =>
  openWall({
    now: serverNow,
    snapshot: () => ask(wallAnswer, "GET", path("classes", classId, "wall")),
    streamAddress: (after) =>
      `${path("classes", classId)}/live${after === null ? "" : `?after=${encodeURIComponent(after)}`}`,
    nextFrame: (work) => requestAnimationFrame(work),
    openStream,
    blind: workingAs.peek() === "assessor",
  });

export function useWall(classId: string): Wall {
  const [wall] = useState(() => wallOf(classId));
  useEffect(() => {
    wall.set(keptSettings() ?? {});
    const unkeep = wall.settings.subscribe(keepSettings);
    void wall.again();
    const timer = setInterval(wall.tick, 1_000);
    return () => {
      clearInterval(timer);
      unkeep();
      wall.close();
    };
  }, [wall]);
  return wall;
}
