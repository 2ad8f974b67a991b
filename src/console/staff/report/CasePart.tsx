/** The report on one case, in the order in which a lesson needs it. */
import type { ClassReportAnswer } from "../../../protocol/classReport.ts";
import { Criteria, Dimensions } from "./Areas.tsx";
import { Harms, Promises } from "./Faults.tsx";
import { Items } from "./Items.tsx";
import { Moments } from "./Moments.tsx";
import { Points } from "./Points.tsx";
import { SecondGoPanel } from "./SecondGoPanel.tsx";
import { Talk } from "./Talk.tsx";
import { cautionWords, count, figure, leftOutWords } from "./words.ts";

interface Props {
  readonly of: ClassReportAnswer;
  readonly hideNames: boolean;
}

function Summary({ of: { report, unfinished, leftOut } }: Pick<Props, "of">) {
  const left = leftOutWords(leftOut);
  const caution = report && cautionWords(report.learners);
  return (
    <section class="panel in-short" aria-labelledby="summary-head">
      <h2 id="summary-head">In short</h2>
      {report?.totals ? (
        <p>
          <strong>{count(report.learners, "learner")}</strong> finished it. First goes came to a
          median of <strong>{figure(report.totals.median)}</strong>, from{" "}
          {figure(report.totals.least)} to {figure(report.totals.most)};{" "}
          <strong>{report.totals.ready}</strong> of them were ready.
          {report.steppedBack > 0 &&
            ` In ${report.steppedBack} something was taken back before it counted.`}
        </p>
      ) : (
        <p>Nobody has finished this case in this time yet.</p>
      )}
      {unfinished > 0 && <p>Begun and not finished: {count(unfinished, "play")}.</p>}
      {left !== null && <p>{left}</p>}
      {caution && <p class="hint">{caution}</p>}
      {report && (
        <p class="hint">
          Everything here is taken over each learner’s first finished go, by the server’s own
          replay. It proposes what to look at; it decides nothing.
        </p>
      )}
    </section>
  );
}

export const CasePart = ({ of, hideNames }: Props) => (
  <>
    <Summary of={of} />
    {of.report && (
      <>
        <Points points={of.report.points} />
        <Moments moments={of.report.moments} />
        <Dimensions report={of.report} />
        <Criteria report={of.report} />
        <Promises promises={of.report.promises} />
        <Harms {...of.report} />
        <SecondGoPanel of={of.report.secondGo} />
        <Items moments={of.report.moments} />
      </>
    )}
    <Talk of={of} hideNames={hideNames} />
  </>
);
