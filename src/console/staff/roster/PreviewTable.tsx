/** Exactly what would change, line by line, with the counts above. */
import type { RosterPreview } from "../../../protocol/roster.ts";
import { CHANGES } from "./roster.ts";
import { CHANGE_WORDS, previewWords } from "./words.ts";

interface Props {
  readonly preview: RosterPreview;
  readonly removeAbsent: boolean;
  readonly onRemoveAbsent: (remove: boolean) => void;
}

export function PreviewTable({ preview, removeAbsent, onRemoveAbsent }: Props) {
  // Problems first, then what changes; what stays as it is comes last.
  const order = ["problem", ...CHANGES.filter((change) => change !== "problem")];
  const rows = preview.rows.toSorted(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change) || a.line - b.line,
  );
  return (
    <>
      <p class="counts" role="status">
        {previewWords(preview, removeAbsent)}
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Changes line by line">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">What happens</th>
              <th scope="col">Name</th>
              <th scope="col">Reference</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.line} class={`change-${row.change}`}>
                <td>{row.line}</td>
                <td>
                  <strong>{CHANGE_WORDS[row.change]}</strong>
                  {row.problem && <p class="problem">{row.problem}</p>}
                </td>
                <td>
                  {row.name}
                  {row.was && <span class="hint"> (was {row.was})</span>}
                </td>
                <td>{row.reference}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {preview.absent.length > 0 && (
        <div class="absent">
          <p>
            On the roster now, but not in this list:{" "}
            <strong>{preview.absent.map(({ name }) => name).join(", ")}</strong>
          </p>
          <label class="tick">
            <input
              type="checkbox"
              checked={removeAbsent}
              onChange={(event) => onRemoveAbsent(event.currentTarget.checked)}
            />
            <span>
              Remove them from the class
              <small>They can no longer join. What they have played stays.</small>
            </span>
          </label>
        </div>
      )}
    </>
  );
}
