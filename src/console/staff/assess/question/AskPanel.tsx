/** Questions to put: from this very run, from the packs' banks, one's own. One tap puts one. */
import { useState } from "preact/hooks";
import { decisionOn, planOf } from "../../../../assess/assessment.ts";
import type { AssessmentEvent } from "../../../../assess/event.ts";
import { runQuestions } from "../../../../assess/observe/runQuestions.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { bankQuestions } from "../../../../assess/plan/bankQuestions.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useReplay } from "../../replay/useReplay.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { chipsOf, type Chip } from "../observe/chips.ts";
import { ChipPick } from "../parts/ChipPick.tsx";
import { Radios } from "../parts/Radios.tsx";
import { Text } from "../parts/Text.tsx";
import { justPut } from "./justPut.ts";

type Put = Extract<AssessmentEvent, { type: "QuestionPut" }>;
/** A question that may be put, but for how. */
type Offered = Pick<Put, "source" | "bankId" | "text" | "criteria" | "caseId" | "line">;

interface ListProps {
  readonly of: readonly Offered[];
  /** Said where none is left. */
  readonly none: string;
  readonly chips: readonly Chip[];
  readonly put: readonly { readonly text: string }[];
  readonly onPut: (question: Offered) => void;
}

interface OneProps extends Pick<ListProps, "chips" | "onPut"> {
  readonly question: Offered;
}

function One({ question, chips, onPut }: OneProps) {
  const [criteria, setCriteria] = useState(question.criteria);
  return (
    <li>
      <div>
        <p>
          {question.text}{" "}
          {criteria.map((id) => (
            <span key={id} class="tag">
              {chips.find((chip) => chip.id === id)?.short ?? id}
            </span>
          ))}
        </p>
        {question.criteria.length === 0 && (
          <details class="fold">
            <summary>
              {criteria.length === 0 ? "On no criterion of the plan: choose" : "Its criteria"}
              <span class="unseen">, for “{question.text}”</span>
            </summary>
            <p class="hint">
              Without one the answer stands in the record, but nothing rests on it.
            </p>
            <ChipPick
              label={`Criteria of “${question.text}”`}
              of={chips}
              value={criteria}
              onValue={setCriteria}
            />
          </details>
        )}
      </div>
      <button type="button" class="plain" onClick={() => onPut({ ...question, criteria })}>
        Put it<span class="unseen">: {question.text}</span>
      </button>
    </li>
  );
}

function List({ of, none, chips, put, onPut }: ListProps) {
  const free = of.filter(({ text }) => !put.some((one) => one.text === text));
  if (free.length === 0) return <p class="hint">{none}</p>;
  return (
    <ul class="ask-list">
      {free.map((question) => (
        <One key={question.text} question={question} chips={chips} onPut={onPut} />
      ))}
    </ul>
  );
}

interface RunProps extends Omit<ListProps, "of" | "none"> {
  readonly playId: string;
  readonly caseId: string;
  readonly targeted: readonly CriterionId[];
}

function FromRun({ playId, caseId, targeted, ...list }: RunProps) {
  const { replay, problem, again } = useReplay(playId, () => false);
  if (!replay) {
    return problem === null ? (
      <p class="awaited" role="status">
        One moment…
      </p>
    ) : (
      <div class="notice grave" role="alert">
        <p>The play could not be fetched. {problem}</p>
        <button type="button" class="plain" onClick={again}>
          Try again
        </button>
      </div>
    );
  }
  const made = runQuestions(replay.data, replay.player.log.value);
  return (
    <List
      {...list}
      none="Every one of these has been put."
      of={made.map(({ text, line, criteria }) => ({
        source: "run",
        bankId: "",
        text,
        criteria: criteria.filter((id) => targeted.includes(id)),
        caseId,
        line,
      }))}
    />
  );
}

function Own({ desk, chips, onPut }: { readonly desk: Desk } & Pick<ListProps, "chips" | "onPut">) {
  const [own, setOwn, forget] = useDraft<{
    readonly text: string;
    readonly criteria: readonly CriterionId[];
  }>(`own:${desk.id}`, { text: "", criteria: [] });
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        onPut({ source: "own", bankId: "", caseId: "", line: null, ...own });
        if (own.text.trim() !== "") forget();
      }}
    >
      <Text
        label="Your question"
        rows={2}
        value={own.text}
        onValue={(text) => setOwn({ ...own, text })}
      />
      <ChipPick
        label="Criteria your question bears on"
        of={chips}
        value={own.criteria}
        onValue={(criteria) => setOwn({ ...own, criteria })}
      />
      <div class="row">
        <button type="submit" class="plain">
          Put my question
        </button>
      </div>
    </form>
  );
}

export function AskPanel({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const plan = planOf(state)!;
  const [manner, setManner] = useState<Put["manner"]>("oral");
  const [problem, setProblem] = useState<string | null>(null);
  const chips = chipsOf(state, desk.ground);
  const plays = state.observations.flatMap(({ play }) => (play ? [play] : []));
  const openCriteria = plan.criteria.filter((id) => !decisionOn(state, id));
  // What is being asked already needs no second question yet.
  const asked = new Set(state.questions.flatMap(({ criteria }) => criteria));
  const drawn = bankQuestions(
    desk.ground.packs,
    openCriteria.filter((id) => !asked.has(id)),
    [...new Set([...plays.map(({ caseId }) => caseId), ...observedCases(state)])],
    state.questions.map(({ bankId }) => bankId),
  );
  const put = (question: Offered): void => {
    const id = uuid();
    const added = desk.add({ type: "QuestionPut", question: id, ...question, manner });
    setProblem(added.ok ? null : added.message);
    if (added.ok) {
      justPut.value = id;
      say(manner === "oral" ? "Put. Take the answer down." : "Sent to the learner’s screen.");
    }
  };
  const list = { chips, put: state.questions, onPut: put };
  return (
    <section class="panel form" aria-labelledby="ask-head">
      <h2 id="ask-head">Ask</h2>
      <Radios
        legend="How the next ones are put"
        row
        of={[
          { id: "oral", name: "Aloud, now" },
          { id: "written", name: "To the learner’s screen" },
        ]}
        value={manner}
        onValue={setManner}
      />
      <Problem text={problem} />
      {plays.map((play) => (
        <details key={play.playId} class="fold" open>
          <summary>
            From this run:{" "}
            {desk.ground.cases.find(({ id }) => id === play.caseId)?.title ?? play.caseId}
          </summary>
          <FromRun {...list} playId={play.playId} caseId={play.caseId} targeted={plan.criteria} />
        </details>
      ))}
      <details class="fold" open={plays.length === 0}>
        <summary>From the bank: {drawn.length} for what is still open</summary>
        <List
          {...list}
          none="Nothing in the bank is left for knowledge that is open and not asked about."
          of={drawn.map(({ question, criteria, caseId }) => ({
            source: "bank",
            bankId: question.id,
            text: question.text,
            criteria,
            caseId,
            line: null,
          }))}
        />
      </details>
      <details class="fold">
        <summary>Your own</summary>
        <Own desk={desk} chips={chips} onPut={put} />
      </details>
    </section>
  );
}

const observedCases = ({ observations }: Desk["state"]["value"]): readonly string[] =>
  observations.flatMap(({ caseId }) => (caseId === "" ? [] : [caseId]));
