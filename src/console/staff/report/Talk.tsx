/** Learners it may help to talk to: for whoever teaches, not for the projector. */
import type { ClassReportAnswer } from "../../../protocol/classReport.ts";
import { count } from "./words.ts";

interface Props {
  readonly of: ClassReportAnswer;
  readonly hideNames: boolean;
}

export function Talk({ of: { report, names }, hideNames }: Props) {
  if (!report) return null;
  const nameOf = (id: string): string => names.find((each) => each.id === id)?.name ?? "";
  return (
    <section class="panel" aria-labelledby="talk-head">
      <h2 id="talk-head">Learners to talk to</h2>
      {hideNames ? (
        <p>Names are hidden. This part is for you alone: untick “Hide names” to read it.</p>
      ) : (
        <>
          <p class="hint">
            Somebody is here if the latest go had a critical failure, stayed below 40 or fell by ten
            points, or if three goes brought none that was ready. A talk finds out why; the figures
            do not know.
          </p>
          {report.talk.length === 0 ? (
            <p>Nobody, by that rule.</p>
          ) : (
            <ul class="talk-list">
              {report.talk.map(({ learnerId, reasons }) => (
                <li key={learnerId}>
                  <strong>{nameOf(learnerId)}</strong>
                  <ul>
                    {reasons.map(({ words }) => (
                      <li key={words}>{words}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          )}
          {report.without.length > 0 && (
            <p>
              <strong>
                Without a finished go that counts ({count(report.without.length, "learner")}):
              </strong>{" "}
              {report.without.map(nameOf).join(", ")}.
            </p>
          )}
        </>
      )}
    </section>
  );
}
