/** Which case something is about; those set for the class come first. */
import { useId } from "preact/hooks";
import type { ListedCase } from "../../classes/classes.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (caseId: string) => void;
  readonly cases: readonly ListedCase[];
  /** Ids of the cases set for the class. */
  readonly first: readonly string[];
}

const Option = ({ of }: { readonly of: ListedCase }) => (
  <option value={of.caseId}>
    {of.title} (level {of.level})
  </option>
);

export function CaseChoice({ label, value, onValue, cases, first }: Props) {
  const id = useId();
  const set = cases.filter(({ caseId }) => first.includes(caseId));
  const others = cases.filter(({ caseId }) => !first.includes(caseId));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">Choose a case</option>
        {value !== "" && !cases.some(({ caseId }) => caseId === value) && (
          <option value={value}>{value}</option>
        )}
        {set.length > 0 && (
          <optgroup label="Set for this class">
            {set.map((each) => (
              <Option key={each.caseId} of={each} />
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label="Others">
            {others.map((each) => (
              <Option key={each.caseId} of={each} />
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}
