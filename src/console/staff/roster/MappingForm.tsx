/** Which column is the name, and which the reference. */
import type { Mapping, Preview } from "./roster.ts";

interface Props {
  readonly preview: Preview;
  readonly onMapping: (mapping: Mapping) => void;
}

export function MappingForm({ preview, onMapping }: Props) {
  const { columns, mapping } = preview;
  if (columns.length < 2) return null;
  const [first, second] = mapping.name;
  const names = columns.map((heading, at) => heading || `Column ${at + 1}`);
  const choice = (
    label: string,
    value: number | null,
    none: string | null,
    set: (at: number | null) => Mapping,
  ) => (
    <label class="inline-field">
      <span>{label}</span>
      <select
        value={String(value ?? "")}
        onChange={(event) => {
          const { value: chosen } = event.currentTarget;
          onMapping(set(chosen === "" ? null : Number(chosen)));
        }}
      >
        {none !== null && <option value="">{none}</option>}
        {names.map((name, at) => (
          <option key={at} value={String(at)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="row mapping">
      <legend>Columns</legend>
      {choice("Name", first ?? 0, null, (at) => ({
        ...mapping,
        name: [at ?? 0, ...(second === undefined ? [] : [second])],
      }))}
      {choice("Surname in", second ?? null, "the same column", (at) => ({
        ...mapping,
        name: at === null ? [first ?? 0] : [first ?? 0, at],
      }))}
      {choice("Reference", mapping.reference, "none", (at) => ({ ...mapping, reference: at }))}
    </fieldset>
  );
}
