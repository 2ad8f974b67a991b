/** A moment of a case on this page, once its version has been fetched. */
import { useEffect, useState } from "preact/hooks";
import type { Scene } from "../../../../lesson/event.ts";
import { refused, type Result } from "../../../../play/result.ts";
import { editionFor } from "./editions.ts";
import { tellMoment, type ToldMoment } from "../../../../story/momentTold.ts";

const keyOf = (scene: Scene): string => JSON.stringify(scene);

/** Null while it is on its way. */
export function useScene(scene: Scene): Result<ToldMoment, string> | null {
  const key = keyOf(scene);
  const [told, tell] = useState<{
    readonly key: string;
    readonly result: Result<ToldMoment, string>;
  } | null>(null);
  useEffect(() => {
    let here = true;
    void editionFor(scene.caseId, scene.storyHash).then((edition) => {
      if (!here) return;
      const result = edition.ok
        ? tellMoment(edition.value, scene)
        : refused(edition.code, edition.message);
      tell({ key, result });
    });
    return () => {
      here = false;
    };
  }, [key]);
  return told?.key === key ? told.result : null;
}
