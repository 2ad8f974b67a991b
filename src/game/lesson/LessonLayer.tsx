/** The lesson over whatever page is shown: a bar, the paper it opens, a freeze, words from the tutor. */
import { useEffect, useState } from "preact/hooks";
import type { Block } from "../../lesson/event.ts";
import { later } from "../../ui/Later.tsx";
import { ownerNow, isShown } from "../class/membership.ts";
import { route } from "../router.ts";
import { held } from "../saves/here.ts";
import { FreezeLayer } from "./FreezeLayer.tsx";
import { LessonBar } from "./LessonBar.tsx";
import { LessonPaper } from "./LessonPaper.tsx";
import { lesson, mine } from "./lessonHere.ts";
import { Nudges } from "./Nudges.tsx";
import { inTab, keepInTab } from "./tab.ts";
import { isThere, isWaiting, placeOf } from "./where.ts";
import "./lesson.css";

/** Fetched where somebody has been dealt a part. */
const TriadPage = later(
  "Your part in the role-play",
  async () => (await import("./triad/TriadPage.tsx")).TriadPage,
);

/** Where nobody sits in the manager's chair it is not fetched. */
const ChairDuty = later(
  "The manager's chair",
  async () => (await import("./chair/ChairDuty.tsx")).ChairDuty,
);

/** Blocks that have taken this page somewhere already: going back from there is the learner's choice. */
const KEY = "redress.lesson.taken";

function taken(block: string): boolean {
  const before = inTab(KEY);
  keepInTab(KEY, block);
  return before === block;
}

/** The group whose role-play is open here: a page loaded anew opens it again. */
const PART = "redress.lesson.part";

/** Address of the block's page; null: there is none, and the lesson's paper has what there is. */
export async function addressOf(block: Block): Promise<string | null> {
  const owner = ownerNow();
  const saves = block.kind === "debrief" ? await held.all() : [];
  return placeOf(
    block,
    saves.filter((save) => isShown(save, owner)),
  );
}

/** What a block without a page opens: one's own part in a role-play, or the lesson's paper. */
const paperOf = (): "paper" | "triad" => (mine.peek()?.triad ? "triad" : "paper");

export function LessonLayer() {
  const now = lesson.value;
  const [open, setOpen] = useState<"paper" | "triad" | null>(null);
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
      // Words of a role-play are not torn from whoever is still writing them.
      else setOpen((before) => (before === "triad" ? before : paperOf()));
    });
  }, [now?.id, block?.id, waits]);

  // Whoever is waiting for a group is taken to it.
  const dealt = mine.value?.triad?.group ?? null;
  useEffect(() => {
    if (dealt === null) return;
    const again = inTab(PART) === dealt;
    setOpen((before) => (before === "paper" || again ? "triad" : before));
  }, [dealt]);
  useEffect(() => {
    if (open === "triad" && dealt !== null) keepInTab(PART, dealt);
  }, [open, dealt]);

  useEffect(() => {
    // Words of a role-play may still be finished.
    if (!now) setOpen((before) => (before === "triad" ? before : null));
  }, [now === null]);

  const go = async (): Promise<void> => {
    if (!block) return;
    const address = await addressOf(block);
    if (address === null) setOpen(paperOf());
    else {
      setOpen(null);
      location.hash = address;
    }
  };
  const close = (): void => {
    keepInTab(PART, null);
    setOpen(null);
  };
  return (
    <>
      {now && (
        <LessonBar
          lesson={now}
          there={block !== null && isThere(block, route.value)}
          onGo={() => void go()}
          onOpen={() => setOpen("paper")}
        />
      )}
      {/* Behind a page that is over everything they would not be seen: it has them itself. */}
      {now && open !== "triad" && <Nudges lesson={now} />}
      {now?.chair && <ChairDuty lessonId={now.id} />}
      {now && open === "paper" && (
        <LessonPaper lesson={now} onGo={() => void go()} onClose={() => setOpen(null)} />
      )}
      {open === "triad" && <TriadPage onClose={close} />}
      {now && frozen && <FreezeLayer key={frozen.id} lesson={now} freeze={frozen} />}
    </>
  );
}
