/** Appeals, and what the quality assurer found, each with its answer. */
import { useState } from "preact/hooks";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { Text } from "../parts/Text.tsx";

function AnswerAction({ desk }: { readonly desk: Desk }) {
  const [text, write, forget] = useDraft(`action:${desk.id}`, "");
  const [problem, setProblem] = useState<string | null>(null);
  const answer = (): void => {
    const added = desk.add({ type: "ActionAnswered", text });
    setProblem(added.ok ? null : added.message);
    if (added.ok) forget();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <Text label="What was done" rows={2} value={text} onValue={write} />
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="plain">
          Answer the action
        </button>
      </div>
    </form>
  );
}

export function Afterwards({ desk }: { readonly desk: Desk }) {
  const { appeals, sampled, assurances } = desk.state.value;
  const last = assurances.at(-1);
  return (
    <section class="panel form">
      <h2>Appeals and quality assurance</h2>
      <p class="hint">
        {desk.ground.appealRoute || "How an appeal is made here is not recorded yet."}
      </p>
      {appeals.length === 0 && <p>No appeal was made.</p>}
      {appeals.map((one) => (
        <div key={one.by.seq} class="decided">
          <p>
            <b>Appeal, {momentWords(one.by.at)}:</b> {one.grounds}
          </p>
          <p>
            {one.answered
              ? `${one.answered.upheld ? "Upheld" : "Not upheld"} by ${one.answered.by.name}: ${one.answered.reason}`
              : "Waits for the quality assurer. Whoever decided does not answer it."}
          </p>
        </div>
      ))}
      {sampled && <p>Sampled {momentWords(sampled.by.at)}.</p>}
      {assurances.map((one) => (
        <div key={one.by.seq} class="decided">
          <p>
            <b>{one.agreed ? "Agreed" : "Action needed"}</b>, {one.by.name}: {one.reason}
          </p>
          {one.action && <p>{one.action}</p>}
          {one.answered && <p>Answered: {one.answered.text}</p>}
        </div>
      ))}
      {desk.mayAdd.value && last && !last.agreed && !last.answered && <AnswerAction desk={desk} />}
    </section>
  );
}
