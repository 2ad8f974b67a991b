/** Which cases the class is to play. */
import { useState } from "preact/hooks";
import { ask, done, path } from "../parts/ask.ts";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { Ticks } from "../parts/Ticks.tsx";
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
    <form onSubmit={doing.onSubmit(save)}>
      <div class="cases-set">
        <Ticks
          legend="Cases"
          headed
          of={cases.map(({ caseId, title, level, sector }) => ({
            id: caseId,
            name: title,
            note: `Level ${level}, ${sector}`,
          }))}
          ticked={wanted}
          onTicked={want}
        />
      </div>
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
