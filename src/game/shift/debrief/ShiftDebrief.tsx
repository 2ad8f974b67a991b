/** The debrief of a shift: the score as of any play, the day measured, and what happened in order. */
import { useMemo } from "preact/hooks";
import { resumeActivity } from "../../../play/activity.ts";
import { timeOf } from "../../../play/clock.ts";
import { debriefOf } from "../../../play/debrief/debrief.ts";
import { openShift, type ShiftDoer } from "../../../shift/doer.ts";
import { measuresOf } from "../../../shift/measures.ts";
import type { ActivityDebriefProps } from "../../activity/ActivityDebrief.tsx";
import { Dimensions } from "../../debrief/Dimensions.tsx";
import { MomentLine } from "../../debrief/MomentLine.tsx";
import { OldPlay } from "../../debrief/OldPlay.tsx";
import { PromisesSection } from "../../debrief/PromisesSection.tsx";
import { RecordSection } from "../../debrief/RecordSection.tsx";
import { Verdict } from "../../debrief/Verdict.tsx";
import { DayFigures } from "./DayFigures.tsx";

export function ShiftDebrief({ edition, save }: ActivityDebriefProps) {
  const { data } = edition;
  const played = useMemo(() => {
    let doer: ShiftDoer | null = null;
    const again = resumeActivity(edition, (seed) => (doer = openShift(edition, seed)), save.log);
    return again.ok ? { ok: true as const, doer: doer! as ShiftDoer } : again;
  }, [edition, save]);
  const debrief = useMemo(() => debriefOf(data, save.log), [data, save]);
  if (!played.ok) return <OldPlay edition={edition} save={save} refusal={played.message} />;
  const { day, desk } = played.doer;
  const written = save.log.flatMap((event) => (event.type === "OwnWordsGiven" ? [event] : []));
  const less = debrief.score.moments.filter(({ waived, credit }) => !waived && credit !== 1);
  return (
    <main class="debrief" id="main">
      <header class="debrief-head">
        <p class="debrief-eyebrow">
          Debrief · {data.organisation} · Level {data.level}
        </p>
        <h1>{data.title}</h1>
        <p class="debrief-meta">
          A shift, {debrief.mode === "assessed" ? "assessed conditions" : "practice"}.
        </p>
        {debrief.ending && <p class="debrief-ending">{debrief.ending}</p>}
      </header>
      <Verdict debrief={debrief} level={data.level} first={debrief.losses[0]} />
      <DayFigures day={day} measures={measuresOf(day, desk())} />
      <Dimensions debrief={debrief} />
      <section aria-labelledby="better-title">
        <h2 id="better-title">What better was possible</h2>
        {less.length === 0 ? (
          <p>Nothing was missed. There is more than one fully right way through this day.</p>
        ) : (
          <ul class="moments">
            {less.map((score) => (
              <MomentLine key={score.moment.id} score={score} />
            ))}
          </ul>
        )}
      </section>
      <PromisesSection data={data} debrief={debrief} />
      <RecordSection data={data} debrief={debrief} />
      <section aria-labelledby="words-title">
        <h2 id="words-title">Your briefings</h2>
        {written.length === 0 && <p>You wrote none.</p>}
        {written.map(({ prompt, text }) => (
          <div key={prompt}>
            <h3>{data.ownWords[prompt]}</h3>
            <blockquote>{text}</blockquote>
          </div>
        ))}
      </section>
      <section aria-labelledby="happened-title">
        <h2 id="happened-title">The day in order</h2>
        <ol class="happened">
          {debrief.timeline.map((entry) => (
            <li key={entry.turn}>
              {timeOf(entry.clock)} {entry.chosen}
              {entry.harms.map((harm, at) => (
                <span key={at}>
                  {" "}
                  <b>You {harm.text}.</b> {harm.instead}
                </span>
              ))}
              {entry.criticals.map((text) => (
                <b key={text}> Critical: {text}</b>
              ))}
            </li>
          ))}
        </ol>
      </section>
      <footer class="debrief-foot">
        <p>
          These scores guide practice. Whether a criterion is met is decided by a named assessor,
          never by the software.
        </p>
        <p class="debrief-actions">
          <a class="plain" href={`#/${data.id}/play/new`}>
            Play it again
          </a>
          <a class="plain" href="#/">
            Back to the desk
          </a>
          <button type="button" class="plain" onClick={() => print()}>
            Print this debrief
          </button>
        </p>
      </footer>
    </main>
  );
}
