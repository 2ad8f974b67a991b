/** The debrief of a project: the score as of any play, what the figures say, and its documents. */
import { useMemo } from "preact/hooks";
import { debriefOf } from "../../../play/debrief/debrief.ts";
import { foundShare } from "../../../project/count.ts";
import { openProject, type ProjectDoer } from "../../../project/doer.ts";
import { outcomeOf, strained } from "../../../project/weeks.ts";
import { VERDICT_WORDS } from "../../../project/words.ts";
import type { ActivityDebriefProps } from "../../activity/ActivityDebrief.tsx";
import { Better, DebriefHead } from "../../activity/DebriefParts.tsx";
import { useReplayed } from "../../activity/useReplayed.ts";
import { DebriefFoot } from "../../debrief/DebriefFoot.tsx";
import { Dimensions } from "../../debrief/Dimensions.tsx";
import { OldPlay } from "../../debrief/OldPlay.tsx";
import { RecordSection } from "../../debrief/RecordSection.tsx";
import { Verdict } from "../../debrief/Verdict.tsx";
import { Documents } from "../Documents.tsx";
import { WeekChart } from "../WeekChart.tsx";
import { Asked } from "./Asked.tsx";
import "../project.css";

function Figures({ doer }: { readonly doer: ProjectDoer }) {
  const { data } = doer;
  const state = doer.state();
  const weeks = doer.weeks();
  const late = weeks.run.flatMap((_, at) => (strained(weeks, at + 1) ? [at + 1] : []));
  const main = data.causes.find(({ id }) => id === data.mainCause)!;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">What the figures say</h2>
      <p>
        Behind most repeat contacts: <b>{main.title}</b>. You sorted{" "}
        {Math.round(100 * foundShare(data, state.sorted))} % of those under it.
      </p>
      {weeks.run.length > 0 && (
        <>
          <p>
            By repeat contacts on an open day the change{" "}
            <b>{VERDICT_WORDS[outcomeOf(weeks, state)]}</b>. What is scored is how you found out,
            not which it was.
          </p>
          <p>
            {late.length === 0
              ? `The jobs of ${data.team} were never late outside their ordinary swing.`
              : `The jobs of ${data.team} ran late in week ${late.join(", ")}: the side effect.`}{" "}
            Week 3 had a bank holiday, which had nothing to do with the change.
          </p>
          <WeekChart
            weeks={weeks}
            what="againPerDay"
            title="Repeat contacts on an open day"
            unit=""
          />
          <WeekChart weeks={weeks} what="late" title={`Late jobs of ${data.team}`} unit=" %" />
        </>
      )}
      <Asked doer={doer} />
    </section>
  );
}

/** Proposals that a person answered; nothing where nobody did. */
function Answers({ doer }: { readonly doer: ProjectDoer }) {
  const { proposals } = doer.state();
  if (!proposals.some(({ by }) => by === "person")) return null;
  return (
    <section aria-labelledby="answers-title">
      <h2 id="answers-title">Who answered your proposals</h2>
      <p>A refusal is no mistake of yours: what is scored is what the proposal had in it.</p>
      <ol>
        {proposals.map(({ approved, reason, by }, at) => (
          <li key={at}>
            {by === "person" ? "A person in the manager's chair" : "The manager in the case"} said{" "}
            {approved ? "yes" : "no"}: {reason}
          </li>
        ))}
      </ol>
    </section>
  );
}

export function ProjectDebrief({ edition, save }: ActivityDebriefProps) {
  const { data } = edition;
  const played = useReplayed(edition, save, openProject);
  const debrief = useMemo(() => debriefOf(data, save.log), [data, save]);
  if (!played.ok) return <OldPlay edition={edition} save={save} refusal={played.message} />;
  const doer = played.value;
  return (
    <main class="debrief" id="main">
      <DebriefHead data={data} debrief={debrief} what="An improvement project" />
      <Verdict debrief={debrief} level={data.level} first={debrief.losses[0]} />
      <Figures doer={doer} />
      <Answers doer={doer} />
      <Dimensions debrief={debrief} />
      <Better
        debrief={debrief}
        whole="Nothing was missed. With another cure, or another outcome, it would be worth the same."
      />
      <RecordSection data={data} debrief={debrief} />
      <section class="bench-papers" aria-labelledby="papers-title">
        <h2 id="papers-title">Documents</h2>
        <Documents caseData={data} papers={doer.documents()} />
      </section>
      <DebriefFoot
        caseId={data.id}
        note="These scores guide practice. What you wrote is read by people, not by the software, and whether a criterion is met is decided by a named assessor."
        again="Begin another"
      />
    </main>
  );
}
