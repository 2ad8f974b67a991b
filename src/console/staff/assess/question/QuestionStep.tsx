/** After: questions about what was done, what the learner made and wrote, and who else saw it. */
import { assessmentAddress } from "../../address.ts";
import type { Desk } from "../model/desk.ts";
import { AskPanel } from "./AskPanel.tsx";
import { Products } from "./Products.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import { Reflections } from "./Reflections.tsx";
import { Upload } from "./Upload.tsx";
import { Witnesses } from "./Witnesses.tsx";

export function QuestionStep({ desk }: { readonly desk: Desk }) {
  const { questions } = desk.state.value;
  return (
    <>
      <div class="columns">
        <div class="form">{desk.mayAdd.value && <AskPanel desk={desk} />}</div>
        <section class="form" aria-label="Questions put">
          <h2>
            Questions put <span class="tag">{questions.length}</span>
          </h2>
          {questions.length === 0 && (
            <p class="panel">
              None yet. Three or four questions show whether a choice was understood or lucky.
            </p>
          )}
          {questions.toReversed().map((question) => (
            <QuestionCard key={question.id} desk={desk} question={question} />
          ))}
          {questions.length > 0 && (
            <div class="row">
              <a class="solid" href={assessmentAddress(desk.id, "decide")}>
                On to decisions
              </a>
            </div>
          )}
        </section>
      </div>
      <h2 class="part-head">What else there is</h2>
      <div class="columns">
        <div class="form">
          <Products desk={desk} />
          {desk.mayAdd.value && <Upload desk={desk} />}
        </div>
        <div class="form">
          <Reflections desk={desk} />
          <Witnesses desk={desk} />
        </div>
      </div>
    </>
  );
}
