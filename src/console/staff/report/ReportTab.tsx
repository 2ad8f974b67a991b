/** What a class's plays come to: one case for the next lesson, or everybody over a term. */
import { useState } from "preact/hooks";
import type { ClassReportAnswer } from "../../../protocol/classReport.ts";
import { ask } from "../parts/ask.ts";
import { dayWords } from "../parts/dates.ts";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useAsked } from "../parts/useAsked.ts";
import { workingAs } from "../signin/me.ts";
import { progressAnswer, reportAnswer } from "./answers.ts";
import { csvAddress, pathOf, problemOf, type Asking } from "./asking.ts";
import { CasePart } from "./CasePart.tsx";
import { Controls, type Part } from "./Controls.tsx";
import { TermPart } from "./TermPart.tsx";
import "./report.css";

interface Props {
  readonly classId: string;
  readonly className: string;
}

/** What stands on paper above all else: there the controls are not. */
function PaperHead(props: {
  readonly className: string;
  readonly title: string;
  readonly asking: Asking;
  readonly madeAt: number;
}) {
  const { firstDay, lastDay } = props.asking;
  const day = (text: string): string => dayWords(new Date(`${text}T12:00`).getTime());
  return (
    <p class="paper-head">
      <strong>{props.title}</strong>
      <br />
      {props.className}. Plays finished {firstDay === "" ? "" : `from ${day(firstDay)} `}
      {lastDay === "" ? `up to ${dayWords(props.madeAt)}` : `to ${day(lastDay)}`}. Made on{" "}
      {dayWords(props.madeAt)}.
    </p>
  );
}

interface Shown extends Props {
  readonly asking: Asking;
  readonly hideNames: boolean;
}

function OneCase({
  asking,
  hideNames,
  onCases,
}: Shown & { readonly onCases: (answer: ClassReportAnswer) => void }) {
  const to = pathOf(asking, "report");
  const asked = useAsked(to, async () => {
    const answer = await ask(reportAnswer, "GET", to);
    if (answer.ok) onCases(answer.value);
    return answer;
  });
  return (
    <Loading of={asked} what="The report">
      {(of) =>
        of.caseId === null ? (
          <p class="panel">No case is set and none has been played yet.</p>
        ) : (
          <>
            <PaperHead
              className={of.className}
              title={`Class report: ${of.title}`}
              asking={asking}
              madeAt={of.madeAt}
            />
            <CasePart of={of} hideNames={hideNames} />
          </>
        )
      }
    </Loading>
  );
}

function Term({ classId, asking, hideNames }: Shown) {
  const to = pathOf(asking, "progress");
  const asked = useAsked(to, () => ask(progressAnswer, "GET", to));
  return (
    <Loading of={asked} what="The progress of the class">
      {(of) => (
        <>
          <PaperHead
            className={of.className}
            title="Progress over the term"
            asking={asking}
            madeAt={of.madeAt}
          />
          <TermPart of={of} classId={classId} hideNames={hideNames} />
        </>
      )}
    </Loading>
  );
}

export function ReportTab(props: Props) {
  const { classId } = props;
  const [part, show] = useState<Part>("case");
  const [hideNames, hide] = useState(false);
  const [cases, know] = useState<ClassReportAnswer["cases"]>([]);
  const [shownCase, showCase] = useState<string | null>(null);
  const [asking, want] = useState<Asking>({
    classId,
    caseId: null,
    firstDay: "",
    lastDay: "",
    blind: workingAs.value === "assessor",
  });
  const problem = problemOf(asking);
  const shown = { ...props, asking, hideNames };
  return (
    <div class="report">
      <Controls
        part={part}
        onPart={show}
        asking={{ ...asking, caseId: asking.caseId ?? shownCase }}
        onAsking={want}
        cases={cases}
        hideNames={hideNames}
        onHideNames={hide}
        csv={part === "case" && problem === null ? csvAddress(asking) : null}
      />
      <Problem text={problem} />
      {problem !== null ? null : part === "case" ? (
        <OneCase
          {...shown}
          onCases={(answer) => {
            know(answer.cases);
            showCase(answer.caseId);
          }}
        />
      ) : (
        <Term {...shown} />
      )}
    </div>
  );
}
