/** A learner's own data: taken out whole, or erased. */
import { useEffect, useState } from "preact/hooks";
import { LINE_LENGTH } from "../../../protocol/bounds.ts";
import type { LearnerFound, LearnersFound } from "../../../protocol/learners.ts";
import { addressOf, ask, path } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { say } from "../parts/said.ts";
import { useAsked } from "../parts/useAsked.ts";
import { Erase } from "./Erase.tsx";
import { learnersAnswer } from "./learners.ts";

/** How long the typing has to rest before the server is asked, ms. */
const REST = 250;

/** What is typed, once it rests. */
function useRested(typed: string): string {
  const [rested, rest] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => rest(typed), REST);
    return () => clearTimeout(timer);
  }, [typed]);
  return rested;
}

interface RowProps {
  readonly learner: LearnerFound;
  readonly onErase: () => void;
}

const Row = ({ learner: { id, name, reference, classes }, onErase }: RowProps) => (
  <li>
    <div>
      <strong>{name}</strong>
      <p class="hint">
        {reference === null ? "" : `${reference}. `}
        {classes.length === 0 ? "In no class now." : `${classes.join(", ")}.`}
      </p>
    </div>
    <div class="row">
      <a
        class="plain"
        href={addressOf(path("learners", id, "export"))}
        download=""
        aria-label={`Export the data of ${name}`}
      >
        Export
      </a>
      <button
        type="button"
        class="plain"
        aria-label={`Erase the data of ${name}`}
        onClick={onErase}
      >
        Erase
      </button>
    </div>
  </li>
);

const counted = ({ learners, fitting }: LearnersFound): string =>
  learners.length < fitting
    ? `${fitting} learners, the first ${learners.length} of them below. Type more of the name.`
    : `${fitting} ${fitting === 1 ? "learner" : "learners"}`;

function Found({ search }: { readonly search: string }) {
  const found = useAsked(search, () =>
    ask(learnersAnswer, "GET", `learners?search=${encodeURIComponent(search)}`),
  );
  const [erasing, erase] = useState<LearnerFound | null>(null);
  return (
    <Loading of={found} what="The learners">
      {(answer) => (
        <>
          <p class="hint" role="status">
            {counted(answer)}
          </p>
          <ul class="list panel" aria-label="Learners">
            {answer.learners.map((learner) => (
              <Row key={learner.id} learner={learner} onErase={() => erase(learner)} />
            ))}
          </ul>
          {erasing && (
            <Erase
              learner={erasing}
              onClose={() => erase(null)}
              onDone={() => {
                erase(null);
                say("The learner’s data is erased.");
                void found.again();
              }}
            />
          )}
        </>
      )}
    </Loading>
  );
}

export function LearnersPage() {
  const [typed, type] = useState("");
  const search = useRested(typed);
  return (
    <main id="main" class="wide">
      <Heading title="Learners’ data" />
      <p class="lead">
        Somebody may ask for what you hold about them, or ask for it to go. Everybody is here, also
        those who are in no class any more.
      </p>
      <Field
        label="Find by name or reference"
        type="search"
        value={typed}
        onValue={type}
        maxLength={LINE_LENGTH}
      />
      <Found search={search} />
    </main>
  );
}
