/** Which cases the class is to play. */
import { useState } from "preact/hooks";
import { ask, done, path } from "../parts/ask.ts";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { casesAnswer, type ClassFacts, type ListedCase } from "./classes.ts";

interface Props {
  readonly of: ClassFacts;
  readonly mayManage: boolean;
  readonly again: () => Promise<void>;
}

function Choose({
  of,
  cases,
  again,
}: Omit<Props, "mayManage"> & { readonly cases: readonly ListedCase[] }) {
  const before = of.cases.map(({ caseId }) => caseId);
  const [wanted, want] = useState<readonly string[]>(before);
  const doing = useDoing();
  const here = new Set(cases.map(({ caseId }) => caseId));
  const changed =
    wanted.length !== before.length || wanted.some((caseId) => !before.includes(caseId));
  const save = (): void =>
    void doing.run(ask(done, "PUT", path("classes", of.id, "cases"), { caseIds: wanted }), () => {
      say("The cases of this class are saved. Learners see them at once.");
      void again();
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!doing.busy) save();
      }}
    >
      <fieldset class="cases-set">
        <legend class="unseen">Cases</legend>
        {cases.map(({ caseId, title, level, sector }) => (
          <label key={caseId} class="tick">
            <input
              type="checkbox"
              checked={wanted.includes(caseId)}
              onChange={(event) =>
                want(
                  event.currentTarget.checked
                    ? [...wanted, caseId]
                    : wanted.filter((each) => each !== caseId),
                )
              }
            />
            <span>
              {title}
              <small>
                Level {level}, {sector}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
      {of.cases
        .filter(({ caseId }) => !here.has(caseId))
        .map(({ caseId, title }) => (
          <p key={caseId} class="hint">
            {title} is set, but this server has it no longer. Plays of it stay.
          </p>
        ))}
      <Problem text={doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy} disabled={!changed}>
          Save the cases
        </button>
        <span class="hint">
          {changed ? "Not saved yet." : `${before.length} of ${cases.length} set.`}
        </span>
      </div>
    </form>
  );
}

export function CasesSet({ of, mayManage, again }: Props) {
  const cases = useAsked("cases", () => ask(casesAnswer, "GET", "cases"));
  return (
    <section class="panel" aria-labelledby="cases-head">
      <h2 id="cases-head">Cases set</h2>
      {mayManage ? (
        <Loading of={cases} what="The cases">
          {(list) => <Choose of={of} cases={list} again={again} />}
        </Loading>
      ) : of.cases.length === 0 ? (
        <p>No case is set yet.</p>
      ) : (
        <ul>
          {of.cases.map(({ caseId, title }) => (
            <li key={caseId}>{title}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
