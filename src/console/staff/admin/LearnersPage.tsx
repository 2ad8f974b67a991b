/** A learner's own data: taken out whole, or erased. */
import { useState } from "preact/hooks";
import { classesAnswer } from "../classes/classes.ts";
import { rosterAnswer, type Learner } from "../roster/roster.ts";
import { addressOf, ask, path } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { say } from "../parts/said.ts";
import { useAsked } from "../parts/useAsked.ts";
import { Erase } from "./Erase.tsx";

function OfClass({ classId }: { readonly classId: string }) {
  const roster = useAsked(classId, () =>
    ask(rosterAnswer, "GET", path("classes", classId, "roster")),
  );
  const [search, setSearch] = useState("");
  const [erasing, erase] = useState<Learner | null>(null);
  return (
    <Loading of={roster} what="The learners of this class">
      {(learners) => {
        const wanted = search.trim().toLowerCase();
        const found = learners.filter(({ name, reference }) =>
          `${name} ${reference ?? ""}`.toLowerCase().includes(wanted),
        );
        return (
          <>
            <Field
              label="Find by name or reference"
              type="search"
              value={search}
              onValue={setSearch}
            />
            <p class="hint" role="status">
              {found.length} of {learners.length} learners
            </p>
            <ul class="list panel" aria-label="Learners">
              {found.map((learner) => (
                <li key={learner.id}>
                  <div>
                    <strong>{learner.name}</strong>
                    {learner.reference !== null && <p class="hint">{learner.reference}</p>}
                  </div>
                  <div class="row">
                    <a
                      class="plain"
                      href={addressOf(path("learners", learner.id, "export"))}
                      download=""
                      aria-label={`Export the data of ${learner.name}`}
                    >
                      Export
                    </a>
                    <button
                      type="button"
                      class="plain"
                      aria-label={`Erase the data of ${learner.name}`}
                      onClick={() => erase(learner)}
                    >
                      Erase
                    </button>
                  </div>
                </li>
              ))}
            </ul>
            {erasing && (
              <Erase
                learner={erasing}
                onClose={() => erase(null)}
                onDone={() => {
                  erase(null);
                  say("The learner’s data is erased.");
                  void roster.again();
                }}
              />
            )}
          </>
        );
      }}
    </Loading>
  );
}

export function LearnersPage() {
  const classes = useAsked("classes", () => ask(classesAnswer, "GET", "classes"));
  const [chosen, choose] = useState("");
  return (
    <main id="main" class="wide">
      <Heading title="Learners’ data" />
      <p class="lead">
        Somebody may ask for what you hold about them, or ask for it to go. Choose their class, then
        the learner.
      </p>
      <Loading of={classes} what="The classes">
        {(list) =>
          list.length === 0 ? (
            <p class="panel">There is no class yet, so nobody’s data is held.</p>
          ) : (
            <>
              <label class="field">
                <span>Class</span>
                <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
                  <option value="">Choose a class</option>
                  {list.map((each) => (
                    <option key={each.id} value={each.id}>
                      {each.name}
                    </option>
                  ))}
                </select>
              </label>
              {chosen !== "" && <OfClass key={chosen} classId={chosen} />}
            </>
          )
        }
      </Loading>
    </main>
  );
}
