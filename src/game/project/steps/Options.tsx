/** Three cures or more, weighed: cost, customers, staff, for and against. */
import { EFFECTS, PILOT_WEEKS, type Option } from "../../../project/data.ts";
import { EFFECT_WORDS } from "../../../project/words.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Words } from "../fields.tsx";

const EFFECT_ITEMS = EFFECTS.map((id) => ({ id, title: EFFECT_WORDS[id] }));

function Weigh({ option, state, saveId, give }: StepProps & { readonly option: Option }) {
  const form = useForm(saveId, `weigh-${option.id}`);
  const { id, title, what, setUp, perWeek, forIt, against } = option;
  const weighed = state.weighed[id];
  return (
    <details class="fold pj-option" open={!weighed}>
      <summary>
        {title} {weighed && "(weighed)"}
      </summary>
      <p>{what}</p>
      <p>
        <b>Cost:</b> £{setUp} once and £{perWeek} a week; it would be tried for {PILOT_WEEKS} weeks.
      </p>
      <p>
        <b>Colleagues say for it:</b> {forIt.join("; ")}.
      </p>
      <p>
        <b>And against:</b> {against.join("; ")}.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          give({ id: "weigh", on: id, fields: form.draft, said: `${title}: weighed.` });
        }}
      >
        <One
          form={form}
          field="customer"
          label="For customers it makes things"
          items={EFFECT_ITEMS}
        />
        <One form={form} field="staff" label="For staff it makes things" items={EFFECT_ITEMS} />
        <Words form={form} field="forIt" label="What speaks for it" />
        <Words form={form} field="against" label="What speaks against it" />
        <button type="submit" class="plain">
          {weighed ? "Weigh it anew" : "Weigh it"}
          <span class="unseen">: {title}</span>
        </button>
      </form>
    </details>
  );
}

export const Options = (props: StepProps) => (
  <>
    <p>
      Compare three at least before anybody decides. {Object.keys(props.state.weighed).length} are
      weighed.
    </p>
    {props.data.options.map((option) => (
      <Weigh key={option.id} {...props} option={option} />
    ))}
  </>
);
