/** One exercise: who has marked, then how far they agree and what was agreed. */
import { useState } from "preact/hooks";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import type { ExerciseTold } from "../../../../protocol/quality.ts";
import { qualityAddress } from "../../address.ts";
import { useDraft } from "../../assess/model/draft.ts";
import { Text } from "../../assess/parts/Text.tsx";
import { ask, done, path } from "../../parts/ask.ts";
import { Confirm } from "../../parts/Confirm.tsx";
import { dayWords, momentWords } from "../../parts/dates.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { workingAs } from "../../signin/me.ts";
import { exerciseAnswer } from "../answers.ts";
import { count, criterionNaming } from "../names.ts";
import { Results } from "./Results.tsx";

interface Props {
  readonly id: string;
  readonly centre: CentreGround;
}

function Notes({
  told,
  plans,
  again,
}: {
  readonly told: ExerciseTold;
  readonly plans: boolean;
  readonly again: () => Promise<void>;
}) {
  const { id } = told.line;
  const [text, write, forget] = useDraft(`exercise:${id}`, "");
  const doing = useDoing();
  return (
    <section class="panel form" aria-labelledby="agreed-head">
      <h2 id="agreed-head">What was agreed</h2>
      {told.notes.length === 0 && <p>Nothing has been written down yet.</p>}
      {told.notes.map((note) => (
        <div key={note.at} class="said-before">
          <p class="passage">{note.text}</p>
          <p class="hint">
            {note.by.name || "Somebody who has left"}, {momentWords(note.at)}
          </p>
        </div>
      ))}
      {plans && (
        <form
          class="form"
          onSubmit={doing.onSubmit(() => {
            void doing.run(
              ask(done, "POST", path("quality", "exercises", id, "notes"), { text }),
              () => {
                forget();
                say("It is written down.");
                void again();
              },
            );
          })}
        >
          <Text
            label="Write down what you agreed"
            hint="It is kept as it is; a later note is added below it."
            value={text}
            onValue={write}
          />
          <Problem text={doing.problem} />
          <div class="row">
            <button
              type="submit"
              class="plain"
              aria-busy={doing.busy}
              disabled={text.trim() === ""}
            >
              Keep this note
            </button>
          </div>
        </form>
      )}
    </section>
  );
}

function Page({
  told,
  centre,
  again,
}: {
  readonly told: ExerciseTold;
  readonly centre: CentreGround;
  readonly again: () => Promise<void>;
}) {
  const { line, criteria, raters } = told;
  const [closing, close] = useState(false);
  const plans = workingAs.value === "quality-assurer";
  const name = criterionNaming(centre.packs);
  const waiting = raters.filter(({ committedAt }) => committedAt === null);
  return (
    <>
      <Heading
        title={line.title}
        part="Standardisation"
        above={
          <p class="above">
            <a href={plans ? qualityAddress("exercises") : "#/marking"}>
              {plans ? "All exercises" : "Blind marking"}
            </a>
            <span>
              Made on {dayWords(line.madeAt)} by {line.madeBy.name || "somebody who has left"}
            </span>
          </p>
        }
      >
        {line.closedAt === null && plans && (
          <button type="button" class="solid" onClick={() => close(true)}>
            Close and compare
          </button>
        )}
      </Heading>
      <div class="columns">
        <section class="panel" aria-labelledby="raters-head">
          <h2 id="raters-head">Who marks</h2>
          <ul class="plain-list">
            {raters.map(({ id, name: who, committedAt }) => (
              <li key={id}>
                <b>{who || "Somebody who has left"}</b>:{" "}
                {committedAt === null
                  ? line.closedAt === null
                    ? "not committed yet"
                    : "did not mark"
                  : `committed ${momentWords(committedAt)}`}
              </li>
            ))}
          </ul>
        </section>
        <section class="panel" aria-labelledby="what-head">
          <h2 id="what-head">What is marked</h2>
          <ol>
            {told.recordings.map((title, at) => (
              <li key={at}>{title}</li>
            ))}
          </ol>
          <details class="fold">
            <summary>{count(criteria.length, "criterion", "criteria")}</summary>
            <ul>
              {criteria.map((id) => (
                <li key={id}>{name(id)}</li>
              ))}
            </ul>
          </details>
        </section>
      </div>
      {told.judged === null ? (
        <p class="panel">
          What everybody judged is shown once the exercise is closed: until then nobody is led by
          others.
        </p>
      ) : (
        <>
          <Results told={told} judged={told.judged} name={name} />
          <Notes told={told} plans={plans} again={again} />
        </>
      )}
      {closing && (
        <Confirm
          title="Close this exercise?"
          action="Close it"
          run={() => ask(done, "POST", path("quality", "exercises", line.id, "close"))}
          onDone={() => {
            close(false);
            say("The exercise is closed.");
            void again();
          }}
          onClose={() => close(false)}
        >
          <p>
            {waiting.length === 0
              ? "Everybody has marked."
              : `${waiting.map(({ name: who }) => who || "somebody").join(", ")} ${waiting.length === 1 ? "has" : "have"} not marked yet and could not any more.`}{" "}
            Everybody asked then sees what everybody judged.
          </p>
        </Confirm>
      )}
    </>
  );
}

export function ExercisePage({ id, centre }: Props) {
  const told = useAsked(id, () => ask(exerciseAnswer, "GET", path("quality", "exercises", id)));
  return (
    <main id="main" class="wide quality">
      <Loading of={told} what="This exercise">
        {(value) => <Page told={value} centre={centre} again={told.again} />}
      </Loading>
    </main>
  );
}
