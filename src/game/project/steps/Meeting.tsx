/** The meeting: colleagues who disagree, answered one by one, and what is agreed. */
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Words } from "../fields.tsx";

export function Meeting({ data, caseData, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "meeting");
  return (
    <>
      {data.colleagues.map(({ who, view, moves }) => {
        const { name, role } = caseData.cast[who]!;
        const said = state.said[who] ?? [];
        return (
          <section key={who} aria-labelledby={`meet-${who}`} class="pj-colleague">
            <h3 id={`meet-${who}`}>
              {name}, {role}
            </h3>
            <blockquote>{view}</blockquote>
            {said.map((id) => {
              const move = moves.find((each) => each.id === id)!;
              return (
                <div key={id}>
                  <p>
                    <b>You:</b> {move.text}
                  </p>
                  <p>
                    <b>{name}:</b> {move.reply}
                  </p>
                </div>
              );
            })}
            {!state.agreed && said.length < 2 && (
              <ul class="pj-moves" aria-label={`Answer ${name}`}>
                {moves
                  .filter(({ id }) => !said.includes(id))
                  .toSorted((a, b) => a.text.localeCompare(b.text))
                  .map(({ id, text, reply }) => (
                    <li key={id}>
                      <button
                        type="button"
                        class="plain pj-move"
                        onClick={() =>
                          give({
                            id: "say",
                            on: who,
                            fields: { move: id },
                            said: `${name}: ${reply}`,
                          })
                        }
                      >
                        {text}
                      </button>
                    </li>
                  ))}
              </ul>
            )}
          </section>
        );
      })}
      {state.agreed ? (
        <p class="notice">
          Agreed: {data.options.find(({ id }) => id === state.agreed!.option)?.title}. The minutes
          are among the documents.
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            give({ id: "agree", fields: form.draft, said: "The meeting is closed." });
          }}
        >
          <One
            form={form}
            field="option"
            label="What does the meeting put forward?"
            items={data.options.map(({ id, title }) => ({ id, title }))}
          />
          <Words form={form} field="minutes" label={caseData.ownWords["minutes"]!} />
          <button type="submit" class="solid">
            Close the meeting
          </button>
        </form>
      )}
    </>
  );
}
