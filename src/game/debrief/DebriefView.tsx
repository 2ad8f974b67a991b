/** The debrief as a page to read, act on and print. */
import { useMemo } from "preact/hooks";
import { nextOf } from "../../atlas/next.ts";
import { debriefOf } from "../../play/debrief/debrief.ts";
import { lettersOf, passedOver } from "../../play/letter/letters.ts";
import type { Edition } from "../../story/session.ts";
import { later } from "../../ui/Later.tsx";
import type { Try } from "../play/fork.ts";
import type { Played } from "../saves/save.ts";
import { CustomerSection } from "./CustomerSection.tsx";
import { DebriefFoot } from "./DebriefFoot.tsx";
import { Dimensions } from "./Dimensions.tsx";
import { Jumps, jumpTo } from "./Jumps.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { PromisesSection } from "./PromisesSection.tsx";
import { RecordSection } from "./RecordSection.tsx";
import { TimelineSection } from "./TimelineSection.tsx";
import type { Atlases } from "./review/load.ts";
import { useReview } from "./review/useReview.ts";
import { Verdict } from "./Verdict.tsx";

const LetterSection = later(
  "Your letters",
  async () => (await import("./LetterSection.tsx")).LetterSection,
);

interface Props {
  readonly edition: Edition;
  readonly save: Played;
  readonly atlases: Atlases;
  readonly onTry: Try;
}

export function DebriefView({ edition, save, atlases, onTry }: Props) {
  const { data } = edition;
  const debrief = useMemo(() => debriefOf(data, save.log), [data, save.log]);
  const reviewed = useReview(atlases, edition, save.log);
  const next = useMemo(
    () => nextOf(debrief.losses, reviewed?.ok ? reviewed.value : null),
    [debrief, reviewed],
  );
  const letters = useMemo(
    () => [...lettersOf(data, save.log), ...passedOver(data, save.log)].length > 0,
    [data, save.log],
  );
  const played = new Date(save.updatedAt).toLocaleString("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  });
  return (
    <main class="debrief" id="main">
      <header class="debrief-head">
        <p class="debrief-eyebrow">
          Debrief · {data.organisation} · Level {data.level}
        </p>
        <h1 id="debrief-title">{data.title}</h1>
        <p class="debrief-meta">
          Played {played}, {debrief.mode === "assessed" ? "assessed conditions" : "practice"}
          {debrief.stepsBack > 0 &&
            `, stepped back ${debrief.stepsBack} ${debrief.stepsBack === 1 ? "time" : "times"}`}
          .
        </p>
        {debrief.ending && <p class="debrief-ending">{debrief.ending}</p>}
        <Jumps letters={letters} />
      </header>
      <Verdict debrief={debrief} level={data.level} first={next[0]?.loss} />
      <Dimensions debrief={debrief} />
      <NextSteps next={next} plain={data.level === "1"} onTry={onTry} />
      {debrief.customer && (
        <CustomerSection data={data} customer={debrief.customer} timeline={debrief.timeline} />
      )}
      <TimelineSection
        edition={edition}
        save={save}
        debrief={debrief}
        reviewed={reviewed}
        onTry={onTry}
      />
      <PromisesSection data={data} debrief={debrief} />
      <RecordSection data={data} debrief={debrief} />
      {letters && <LetterSection data={data} log={save.log} />}
      <DebriefFoot caseId={data.id}>
        <button type="button" class="plain" onClick={() => jumpTo("debrief-title")}>
          Back to the top
        </button>
      </DebriefFoot>
    </main>
  );
}
