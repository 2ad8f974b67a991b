/** The cause of most repeat contacts, named with a reason. */
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Words } from "../fields.tsx";

export function Cause({ data, caseData, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "cause");
  const named = state.causes.at(-1);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give({ id: "cause", fields: form.draft, said: "The cause is written down." });
      }}
    >
      {named && (
        <p class="notice">
          You named: {data.causes.find(({ id }) => id === named.cause)?.title}. You may think better
          of it.
        </p>
      )}
      <One
        form={form}
        field="cause"
        label="What is behind most repeat contacts?"
        items={data.causes}
      />
      <Words form={form} field="why" label={caseData.ownWords["cause"]!} hint="With figures." />
      <button type="submit" class="solid">
        Write it down
      </button>
    </form>
  );
}
