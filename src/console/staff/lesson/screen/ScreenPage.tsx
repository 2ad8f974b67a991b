/** What the class looks at: the way in before a lesson, then block, clock, moment, votes and branches. */
import { useEffect, useRef } from "preact/hooks";
import { classAddress } from "../../address.ts";
import { classAnswer, type ClassFacts } from "../../classes/classes.ts";
import { JoinShown } from "../../classes/Projector.tsx";
import { ask, path } from "../../parts/ask.ts";
import { useAsked } from "../../parts/useAsked.ts";
import { BlockShown } from "./BlockShown.tsx";
import { FreezeShown } from "./FreezeShown.tsx";
import { JoinCorner } from "./JoinCorner.tsx";
import { ScreenBar } from "./ScreenBar.tsx";
import { useFit } from "./useFit.ts";
import { useLessonNow } from "./useLessonNow.ts";
import type { LessonSeen } from "../../../../lesson/seen.ts";
import "../lesson.css";
import "./screen.css";

/** Somebody may end or renew the code on another screen, ms. */
const LOOK_EVERY = 10_000;

interface RunningProps {
  readonly of: ClassFacts | null;
  readonly lesson: LessonSeen;
  readonly ahead: number;
}

function Running({ of, lesson, ahead }: RunningProps) {
  const body = useFit<HTMLDivElement>();
  return (
    <>
      <ScreenBar lesson={lesson} ahead={ahead} />
      <div class="screen-body" ref={body}>
        {lesson.freeze ? (
          <FreezeShown key={lesson.freeze.id} freeze={lesson.freeze} />
        ) : (
          <BlockShown lesson={lesson} ahead={ahead} />
        )}
      </div>
      <JoinCorner of={of} lesson={lesson} />
    </>
  );
}

export function ScreenPage({ classId }: { readonly classId: string }) {
  const facts = useAsked(classId, () => ask(classAnswer, "GET", path("classes", classId)));
  const { told, ahead, connection } = useLessonNow(classId);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = "The class’s screen – Redress";
    page.current?.focus();
    const timer = setInterval(() => void facts.again(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [classId]);
  const of = facts.value;
  const lesson = told?.lesson ?? null;
  return (
    <main id="main" class={lesson ? "screen" : "screen projector"} ref={page} tabIndex={-1}>
      {lesson ? (
        <Running of={of} lesson={lesson} ahead={ahead} />
      ) : (
        <>
          <h1 class="unseen">Join the class</h1>
          {of ? (
            <JoinShown of={of} />
          ) : (
            <p class="projector-none" role="status">
              {facts.problem ?? "One moment…"}
            </p>
          )}
        </>
      )}
      {connection === "cut" && (
        <p class="screen-cut" role="status">
          Connection lost. This is how it was; trying again.
        </p>
      )}
      <div class="row screen-tools">
        <button
          type="button"
          class="plain slim"
          onClick={() => void page.current?.requestFullscreen?.().catch(() => {})}
        >
          Full screen
        </button>
        <a class="plain slim" href={classAddress(classId, "lesson")}>
          Back to the class
        </a>
      </div>
    </main>
  );
}
