/** Which column is what, and whether the first line is headings. */
import type { RosterMapping, RosterPreview } from "../../../protocol/roster.ts";

interface Props {
  readonly preview: RosterPreview;
  readonly onMapping: (mapping: RosterMapping) => void;
}

/** Columns that may be chosen, with what they are called here. */
const PARTS = [
  ["name", "Whole name in"],
  ["firstName", "First name in"],
  ["surname", "Surname in"],
  ["reference", "Reference in"],
] as const;

export function MappingForm({ preview, onMapping }: Props) {
  const { columns, mapping } = preview;
  return (
    <fieldset class="row mapping">
      <legend>Columns</legend>
      {PARTS.map(([part, label]) => (
        <label key={part} class="inline-field">
          <span>{label}</span>
          <select
            value={String(mapping[part] ?? "")}
            onChange={({ currentTarget: { value } }) =>
              onMapping({ ...mapping, [part]: value === "" ? null : Number(value) })
            }
          >
            <option value="">none</option>
            {columns.map((name, at) => (
              <option key={at} value={String(at)}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label class="tick">
        <input
          type="checkbox"
          checked={mapping.headings}
          onChange={({ currentTarget: { checked } }) =>
            onMapping({ ...mapping, headings: checked })
          }
        />
        The first line is headings
      </label>
    </fieldset>
  );
}
