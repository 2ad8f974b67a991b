/** The one-page report, which ends the project. */
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { Words } from "../fields.tsx";

export function Report({ caseData, saveId, give }: StepProps) {
  const form = useForm(saveId, "report");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give({ id: "report", fields: form.draft, said: "The report is handed in." });
      }}
    >
      <p>One page in all. Handing it in ends the project.</p>
      {caseData.record.fields.map(({ id, label, hint }) => (
        <Words key={id} form={form} field={id} label={label} {...(hint ? { hint } : {})} />
      ))}
      <button type="submit" class="solid">
        Hand it in
      </button>
    </form>
  );
}
