/** The names of a class, and the ways to change them. */
import { useState } from "preact/hooks";
import { addressOf, ask, path } from "../parts/ask.ts";
import { Loading } from "../parts/Loading.tsx";
import { useAsked } from "../parts/useAsked.ts";
import { ImportRoster } from "./ImportRoster.tsx";
import { Names } from "./Names.tsx";
import { rosterAnswer } from "./roster.ts";

interface Props {
  readonly classId: string;
  readonly mayEdit: boolean;
}

export function RosterTab({ classId, mayEdit }: Props) {
  const roster = useAsked(classId, () =>
    ask(rosterAnswer, "GET", path("classes", classId, "roster")),
  );
  const [importing, setImporting] = useState(false);
  return (
    <Loading of={roster} what="The roster">
      {(learners) => (
        <>
          <div class="row spread">
            <p class="lead" role="status">
              {learners.length === 0
                ? "Nobody is on the roster yet."
                : `${learners.length} ${learners.length === 1 ? "learner" : "learners"}, ${learners.filter(({ hasPin }) => hasPin).length} with a PIN.`}
            </p>
            <div class="row">
              {mayEdit && (
                <button
                  type="button"
                  class={learners.length === 0 ? "solid" : "plain"}
                  aria-expanded={importing}
                  onClick={() => setImporting(!importing)}
                >
                  Paste or upload a roster
                </button>
              )}
              {learners.length > 0 && (
                <a
                  class="plain"
                  href={addressOf(`${path("classes", classId)}/roster.csv`)}
                  download="roster.csv"
                >
                  Download as CSV
                </a>
              )}
            </div>
          </div>
          {importing && (
            <ImportRoster
              classId={classId}
              onDone={() => {
                setImporting(false);
                void roster.again();
              }}
            />
          )}
          {learners.length > 0 && (
            <Names
              classId={classId}
              learners={learners}
              mayEdit={mayEdit}
              again={() => void roster.again()}
            />
          )}
        </>
      )}
    </Loading>
  );
}
