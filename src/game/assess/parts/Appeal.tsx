/** The way to appeal: how it goes here, and saying so. */
import { useState } from "preact/hooks";
import { TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { useDraft } from "../../class/drafts.ts";
import { ground, type Filed } from "../papers.ts";
import { momentWords } from "../words.ts";
import { write } from "../write.ts";
import { Field } from "./Field.tsx";

export function Appeal({ filed }: { readonly filed: Filed }) {
  const [text, setText] = useDraft(`${filed.id}.appeal`);
  const [fault, tell] = useState<string | null>(null);
  const { appeals } = filed.assessment;
  const open = appeals.some(({ answered }) => answered === null);
  const route = ground.value?.appealRoute ?? "";
  const send = async (): Promise<void> => {
    const refusal =
      text.trim() === ""
        ? "Say which decision you appeal against, and why."
        : await write(filed, { type: "Appealed", grounds: text.trim() });
    tell(refusal);
    if (refusal === null) setText("");
  };
  return (
    <section class="appeal" aria-labelledby="appeal">
      <h2 id="appeal">If you think that a decision is wrong</h2>
      <p>
        You can appeal. Somebody who did not decide looks at it again. It costs you nothing and
        nobody holds it against you.
      </p>
      <p class="as-written">
        {route === ""
          ? "Your centre has not written down here how an appeal is made. Ask your tutor, or appeal below."
          : route}
      </p>
      {appeals.map(({ grounds, by, answered }) => (
        <div key={by.seq} class="told">
          <div>
            <p>
              <b>You appealed</b> on {momentWords(by.deviceAt)}:
            </p>
            <blockquote class="as-written">{grounds}</blockquote>
            {answered ? (
              <p>
                <b>{answered.upheld ? "Your appeal was upheld." : "Your appeal was not upheld."}</b>{" "}
                {answered.reason}
              </p>
            ) : (
              <p>It waits for an answer.</p>
            )}
          </div>
        </div>
      ))}
      {!open && (
        <details class="fold">
          <summary>Appeal</summary>
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <Field
              id="appeal-text"
              label="Which decision, and why it is wrong"
              rows={4}
              maxLength={TEXT_MOST}
              value={text}
              onValue={setText}
              fault={fault}
              focusOnFault
            />
            <p>
              <button type="submit" class="plain">
                Send the appeal
              </button>
            </p>
          </form>
        </details>
      )}
    </section>
  );
}
