/** The best still reachable after each of some branches, worked out beside the page. */
import { useEffect, useState } from "preact/hooks";
import type { ReachNow } from "../../../../atlas/reachAlong.ts";
import type { Scene } from "../../../../lesson/event.ts";
import { atlasFor, editionFor } from "../scene/editions.ts";
import type { ReachWork } from "./work.ts";

/** Null: not known, or the case has no atlas. */
export type Reaches = readonly (ReachNow | null)[];

function inWorker(work: ReachWork): Promise<Reaches> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  return new Promise<Reaches>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Reaches>) => resolve(data));
    worker.addEventListener("error", reject);
    worker.postMessage(work, []);
  }).finally(() => worker.terminate());
}

async function look(
  { caseId, storyHash, seed, answers = [] }: Scene,
  branches: ReachWork["branches"],
) {
  const [edition, stored] = await Promise.all([editionFor(caseId, storyHash), atlasFor(caseId)]);
  if (!edition.ok || !stored) return branches.map(() => null);
  return inWorker({ stored, edition: edition.value, seed, answers, branches });
}

/** Undefined while it is being worked out. */
export function useReach(scene: Scene, indexes: readonly number[]): Reaches | undefined {
  const key = JSON.stringify([scene, indexes]);
  const [known, know] = useState<{ readonly key: string; readonly reaches: Reaches } | null>(null);
  useEffect(() => {
    let here = true;
    const branches = indexes.map((index) => [...scene.choices, index]);
    void look(scene, branches)
      .catch((): Reaches => branches.map(() => null))
      .then((reaches) => here && know({ key, reaches }));
    return () => {
      here = false;
    };
  }, [key]);
  return known?.key === key ? known.reaches : undefined;
}
