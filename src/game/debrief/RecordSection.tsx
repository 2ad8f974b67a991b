import type { CaseData } from "../../play/case.ts";
import type { Debrief } from "../../play/debrief/debrief.ts";
import type { FieldCheck } from "../../play/record/check.ts";

function verdictOf({ field, untrue, missing }: FieldCheck): string {
  if (untrue.length > 0) return `The log does not show: ${untrue.join("; ")}`;
  if (missing.length > 0 && field.kind === "text") {
    return field.essential ? "Left empty, and essential" : "Left empty";
  }
  if (missing.length > 0) return `Left out: ${missing.join("; ")}`;
  return field.kind === "text" ? "Written; a person has to read it" : "Agrees with the log";
}

/** What the learner wrote beside what the log shows. */
export function RecordSection(props: { readonly data: CaseData; readonly debrief: Debrief }) {
  const { data, debrief } = props;
  const { record } = debrief.score;
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">Your record against what happened</h2>
      {record.written ? (
        <div class="scroll" tabIndex={0} role="region" aria-label={data.record.title}>
          <table>
            <caption>{data.record.title}</caption>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">You wrote</th>
                <th scope="col">Compared with the log</th>
              </tr>
            </thead>
            <tbody>
              {record.fields.map((check) => (
                <tr key={check.field.id} class={check.untrue.length > 0 ? "untrue" : ""}>
                  <th scope="row">{check.field.label}</th>
                  <td>{check.written.join("; ") || "nothing"}</td>
                  <td>{verdictOf(check)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>No record was written. Whoever picks this case up next knows nothing of it.</p>
      )}
    </section>
  );
}
