/** What the report is about: the part, the case, the days, and whether names are on the screen. */
import type { ClassReportAnswer } from "../../../protocol/classReport.ts";
import type { Asking } from "./asking.ts";
import { count } from "./words.ts";

const PARTS = { case: "One case", term: "Over the term" } as const;
export type Part = keyof typeof PARTS;

interface Props {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly asking: Asking;
  readonly onAsking: (asking: Asking) => void;
  readonly cases: ClassReportAnswer["cases"];
  readonly hideNames: boolean;
  readonly onHideNames: (hide: boolean) => void;
  /** Where the table is to be had; null: there is none of this part. */
  readonly csv: string | null;
}

export function Controls(props: Props) {
  const { part, asking, onAsking, cases } = props;
  return (
    <div class="report-controls no-print">
      <div class="row" role="group" aria-label="Part of the report">
        {(Object.keys(PARTS) as Part[]).map((each) => (
          <button
            key={each}
            type="button"
            class="plain"
            aria-pressed={each === part}
            onClick={() => props.onPart(each)}
          >
            {PARTS[each]}
          </button>
        ))}
      </div>
      <div class="row">
        {part === "case" && cases.length > 0 && (
          <label class="inline-field">
            <span>Case</span>
            <select
              value={asking.caseId ?? ""}
              onChange={(event) => onAsking({ ...asking, caseId: event.currentTarget.value })}
            >
              {cases.map(({ caseId, title, plays }) => (
                <option key={caseId} value={caseId}>
                  {title} ({count(plays, "finished play")})
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="inline-field">
          <span>From</span>
          <input
            type="date"
            value={asking.firstDay}
            onChange={(event) => onAsking({ ...asking, firstDay: event.currentTarget.value })}
          />
        </label>
        <label class="inline-field">
          <span>To</span>
          <input
            type="date"
            value={asking.lastDay}
            onChange={(event) => onAsking({ ...asking, lastDay: event.currentTarget.value })}
          />
        </label>
        <label class="inline-field tick-line">
          <input
            type="checkbox"
            checked={props.hideNames}
            onChange={(event) => props.onHideNames(event.currentTarget.checked)}
          />
          <span>Hide names</span>
        </label>
        <button type="button" class="plain" onClick={() => print()}>
          Print
        </button>
        {props.csv !== null && (
          <a class="plain" href={props.csv} download>
            Save as CSV
          </a>
        )}
      </div>
    </div>
  );
}
