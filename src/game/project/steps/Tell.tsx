/** Notices to customers and to the team: before the start, midway, at the end. */
import { PILOT_WEEKS, type Audience } from "../../../project/data.ts";
import { stageOf } from "../../../project/state.ts";
import { STAGE_WORDS } from "../../../project/words.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { Many, Words } from "../fields.tsx";

const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  customers: "customers",
  team: "the team",
};

function Notice({
  to,
  data,
  caseData,
  state,
  saveId,
  give,
}: StepProps & { readonly to: Audience }) {
  const form = useForm(saveId, `notice-${to}`);
  const sent = state.notices.filter((notice) => notice.to === to);
  const items = data.notices.filter((point) => point.to.includes(to));
  return (
    <section aria-labelledby={`tell-${to}`}>
      <h3 id={`tell-${to}`}>To {AUDIENCE_WORDS[to]}</h3>
      {sent.length > 0 && (
        <p>Sent so far: {sent.map(({ stage }) => STAGE_WORDS[stage]).join(", ")}.</p>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const said = `The notice to ${AUDIENCE_WORDS[to]} is sent.`;
          if (give({ id: "notice", on: to, fields: form.draft, said })) form.clear();
        }}
      >
        <Many
          form={form}
          field="points"
          label="It says"
          items={items.map(({ id, title }) => ({ id, title }))}
        />
        <Words form={form} field="words" label={caseData.ownWords[`notice-${to}`]!} />
        <button type="submit" class="solid">
          Send it to {AUDIENCE_WORDS[to]}
        </button>
      </form>
    </section>
  );
}

export const Tell = (props: StepProps) => (
  <>
    <p>
      Where you are now: {STAGE_WORDS[stageOf(props.state, PILOT_WEEKS)]}. Customers are to be told
      at the start, midway and at the end, the team before it starts.
    </p>
    <Notice {...props} to="customers" />
    <Notice {...props} to="team" />
  </>
);
