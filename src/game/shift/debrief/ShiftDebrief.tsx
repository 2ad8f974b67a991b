/** The debrief of a shift: the score as of any play, the day measured, and what happened in order. */
import { useMemo } from "preact/hooks";
import { timeOf } from "../../../play/clock.ts";
import { debriefOf } from "../../../play/debrief/debrief.ts";
import { openShift } from "../../../shift/doer.ts";
import { measuresOf } from "../../../shift/measures.ts";
import type { ActivityDebriefProps } from "../../activity/ActivityDebrief.tsx";
import { Better, DebriefHead } from "../../activity/DebriefParts.tsx";
import { useReplayed } from "../../activity/useReplayed.ts";
import { DebriefFoot } from "../../debrief/DebriefFoot.tsx";
import { Dimensions } from "../../debrief/Dimensions.tsx";
import { OldPlay } from "../../debrief/OldPlay.tsx";
import { PromisesSection } from "../../debrief/PromisesSection.tsx";
import { RecordSection } from "../../debrief/RecordSection.tsx";
import { Verdict } from "../../debrief/Verdict.tsx";
import { DayFigures } from "./DayFigures.tsx";

export function ShiftDebrief({ edition, save }: ActivityDebriefProps) {
  const { data } = edition;
  const played = useReplayed(edition, save, openShift);
  const debrief = useMemo(() => debriefOf(data, save.log), [data, save]);
  if (!played.ok) return <OldPlay edition={edition} save={save} refusal={played.message} />;
  const { day, desk } = played.value;
  const written = save.log.flatMap((event) => (event.type === "OwnWordsGiven" ? [event] : []));
  return (
    <main class="debrief" id="main">
      <DebriefHead data={data} debrief={debrief} what="A shift" />
      <Verdict debrief={debrief} level={data.level} first={debrief.losses[0]} />
      <DayFigures day={day} measures={measuresOf(day, desk())} />
      <Dimensions debrief={debrief} />
      <Better
        debrief={debrief}
        whole="Nothing was missed. There is more than one fully right way through this day."
      />
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
      <DebriefFoot caseId={data.id} />
    </main>
  );
}
