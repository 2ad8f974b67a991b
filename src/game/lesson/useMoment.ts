/** Tells the moment that the class is stopped at, if this device has the same version of the case. */
import { editions } from "virtual:redress/cases";
import { useEffect, useState } from "preact/hooks";
import type { Scene } from "../../lesson/event.ts";
import { tellMoment, type ToldMoment } from "../../story/momentTold.ts";

/** null: on its way; words: why it cannot be told. */
export type Moment = ToldMoment | null | { readonly fault: string };

async function told({ caseId, storyHash, ...along }: Scene): Promise<Moment> {
  const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
  if (!load) return { fault: "This device does not have the case. Look at the screen in front." };
  try {
    const { default: edition } = await load();
    if (edition.hash !== storyHash) {
      return {
        fault:
          "This device has another version of the case. Look at the screen in front; your vote counts all the same.",
      };
    }
    const moment = tellMoment(edition, along);
    return moment.ok ? moment.value : { fault: moment.message };
  } catch {
    return { fault: "The case could not be fetched. Look at the screen in front." };
  }
}

/** The moment, and which one it is: what was told before stays until the next is here. */
export interface MomentShown {
  readonly moment: Moment;
  readonly of: Scene;
}

export function useMoment(scene: Scene): MomentShown {
  const [shown, show] = useState<MomentShown>({ moment: null, of: scene });
  const key = JSON.stringify(scene);
  useEffect(() => {
    let here = true;
    void told(scene).then((moment) => here && show({ moment, of: scene }));
    return () => {
      here = false;
    };
  }, [key]);
  return shown;
}
