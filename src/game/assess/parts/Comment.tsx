/** What the learner says about the feedback; it may stay unsaid. */
import { useState } from "preact/hooks";
import { TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { useDraft } from "../../class/drafts.ts";
import type { Filed } from "../papers.ts";
import { momentWords } from "../words.ts";
import { write } from "../write.ts";
import { Field } from "./Field.tsx";

export function Comment({ filed }: { readonly filed: Filed }) {
  const [text, setText] = useDraft(`${filed.id}.comment`);
  const [fault, tell] = useState<string | null>(null);
  const { comments } = filed.assessment;
  const send = async (): Promise<void> => {
    const refusal =
      text.trim() === ""
        ? "Write something first, or go on to sign without a comment."
        : await write(filed, { type: "LearnerCommented", text: text.trim() });
    tell(refusal);
    if (refusal === null) setText("");
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>What you think</h2>
      {comments.map(({ text: said, by }) => (
        <blockquote key={by.seq} class="as-written">
          {said}
          <small>{momentWords(by.deviceAt)}</small>
        </blockquote>
      ))}
      <Field
        id="comment"
        label={comments.length > 0 ? "Add to your comment" : "Your comment, if you wish"}
        hint="It stays in the record as you write it."
        rows={3}
        maxLength={TEXT_MOST}
        value={text}
        onValue={setText}
        fault={fault}
        focusOnFault
      />
      <p>
        <button type="submit" class="plain">
          Send the comment
        </button>
      </p>
    </form>
  );
}
