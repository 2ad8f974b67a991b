/** The lesson over whatever page is shown: a bar, the paper it opens, a freeze, words from the tutor. */
import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../lesson/event.ts";
import { ownerNow, isShown } from "../class/membership.ts";
import { route } from "../router.ts";
import { held } from "../saves/here.ts";
import { later } from "../../ui/Later.tsx";
import { FreezeLayer } from "./FreezeLayer.tsx";
import { LessonBar } from "./LessonBar.tsx";
import { LessonPaper } from "./LessonPaper.tsx";
import { lesson } from "./lessonHere.ts";
import { Nudges } from "./Nudges.tsx";
import { isThere, isWaiting, placeOf } from "./where.ts";
import "./lesson.css";

/** Where nobody sits in the manager's chair it is not fetched. */
const ChairDuty = later(
  "The manager's chair",
  async () => (await import("./chair/ChairDuty.tsx")).ChairDuty,
);

/** Blocks that have taken this page somewhere already: going back from there is the learner's choice. */
const KEY = "redress.lesson.taken";

function taken(block: string): boolean {
  try {
    const before = sessionStorage.getItem(KEY);
    sessionStorage.setItem(KEY, block);
    return before === block;
  } catch {
    return false;
  }
}

/** Address of the block's page; null: there is none, and the lesson's paper has what there is. */
export async function addressOf(block: Block): Promise<string | null> {
  const owner = ownerNow();
  const saves = block.kind === "debrief" ? await held.all() : [];
  return placeOf(
    block,
    saves.filter((save) => isShown(save, owner)),
  );
}

export function LessonLayer() {
  const now = lesson.value;
  const [open, setOpen] = useState(false);
  const block = now?.block ?? null;
  const frozen = now?.freeze ?? null;

  // Room for the bar, and none where there is none.
  useEffect(() => {
    document.documentElement.classList.toggle("in-lesson", now !== null);
  }, [now === null]);

  const waits = isWaiting(route.value);
  useEffect(() => {
    if (!now || !block || !waits) return;
    if (taken(`${now.id} ${block.id}`)) return;
    void addressOf(block).then((address) => {
      if (address !== null) location.hash = address;
      else setOpen(true);
    });
  }, [now?.id, block?.id, waits]);

  useEffect(() => {
    if (!now) setOpen(false);
  }, [now === null]);

  if (!now) return null;
  const go = async (): Promise<void> => {
    if (!block) return;
    const address = await addressOf(block);
    if (address === null) setOpen(true);
    else {
      setOpen(false);
      location.hash = address;
    }
  };
  return (
    <>
      <LessonBar
        lesson={now}
        there={block !== null && isThere(block, route.value)}
        onGo={() => void go()}
        onOpen={() => setOpen(true)}
      />
      <Nudges lesson={now} />
      {now.chair && <ChairDuty lessonId={now.id} />}
      {open && <LessonPaper lesson={now} onGo={() => void go()} onClose={() => setOpen(false)} />}
      {frozen && <FreezeLayer key={frozen.id} lesson={now} freeze={frozen} />}
    </>
  );
}
