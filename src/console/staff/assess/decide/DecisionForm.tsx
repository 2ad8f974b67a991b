/** Deciding: which evidence, which outcome, and why. */
import { useState } from "preact/hooks";
import { OUTCOMES, type Outcome } from "../../../../assess/event.ts";
import { outOfDate } from "../../../../assess/evidence/current.ts";
import { STRENGTH_WORDS } from "../../../../assess/evidence/strength.ts";
import type { Weight } from "../../../../assess/evidence/support.ts";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { Radios } from "../parts/Radios.tsx";
import { Text } from "../parts/Text.tsx";
import { dayHere } from "../../parts/dates.ts";
import { OUTCOME_WORDS, SHORT_PASSAGE } from "../words.ts";

interface Props {
  readonly desk: Desk;
  readonly criterion: CriterionId;
  readonly evidence: readonly Weight[];
  readonly again: boolean;
  readonly onDecided: () => void;
}

interface Draft {
  readonly outcome: Outcome | null;
  readonly reason: string;
  /** What was ticked or unticked by hand; the rest is ticked if it can carry "met". */
  readonly ticked: Readonly<Record<string, boolean>>;
}

interface ListProps {
  readonly evidence: readonly Weight[];
  readonly months: number | null;
  readonly chosen: readonly string[];
  readonly onTick: (id: string, on: boolean) => void;
}

/** By so much a passage is known again; in full it stands where it was attached. Blank lines go with the rest, so that several documents can be told apart on one screen. */
const shortened = (words: string): string =>
  words.length <= SHORT_PASSAGE
    ? words
    : `${words
        .replaceAll(/\n{2,}/g, "\n")
        .slice(0, SHORT_PASSAGE)
        .trimEnd()} … (in full where it was attached)`;

function Evidence({ evidence, months, chosen, onTick }: ListProps) {
  const old = new Set(
    outOfDate(
      evidence.map(({ item }) => item),
      months,
      dayHere(),
    ).map(({ id }) => id),
  );
  return (
    <fieldset class="evidence-list">
      <legend>Evidence it rests on</legend>
      {evidence.map(({ item, practice, why }) => (
        <label key={item.id} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(item.id)}
            onChange={(event) => onTick(item.id, event.currentTarget.checked)}
          />
          <span>
            <b class="strength">{STRENGTH_WORDS[item.strength]}</b>
            {practice && <b class="tag practice">Practice</b>}
            {old.has(item.id) && <b class="tag practice">Older than {months} months</b>}
            <span class="passage">
              {item.kind === "answer" && <i>{item.title} </i>}
              {shortened(item.passage) || item.title}
            </span>
            <small>
              {item.day}
              {item.entry >= 0 ? `, log line ${item.entry}` : ", not sent yet"}
            </small>
            {why !== null && (
              <small class="why-not">
                <Sign name="critical" /> Cannot carry “met”. {why}
              </small>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function DecisionForm({ desk, criterion, evidence, again, onDecided }: Props) {
  const [draft, setDraft, forget] = useDraft<Draft>(`decision:${desk.id}:${criterion}:${again}`, {
    outcome: null,
    reason: "",
    ticked: {},
  });
  // What comes, or comes to count, while this is open is ticked like what was there before.
  const chosen = evidence.flatMap(({ item: { id }, why }) =>
    (draft.ticked[id] ?? why === null) ? [id] : [],
  );
  const [changing, setChanging] = useState(!again);
  const [problem, setProblem] = useState<string | null>(null);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  if (!changing) {
    return (
      <div class="row">
        <button type="button" class="plain" onClick={() => setChanging(true)}>
          Decide anew
        </button>
        <span class="hint">The decision above stays in the record.</span>
      </div>
    );
  }
  const waiting = desk.state.value.questions.filter(
    ({ criteria, marked }) => marked === null && criteria.includes(criterion),
  ).length;
  const decide = (): void => {
    if (draft.outcome === null) return setProblem("Choose met, not yet or not seen.");
    const added = desk.add({
      type: "Decided",
      criterion,
      outcome: draft.outcome,
      reason: draft.reason.trim(),
      evidence: chosen,
    });
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    forget();
    say(`${criterion}: ${OUTCOME_WORDS[draft.outcome].toLowerCase()}, committed.`);
    onDecided();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      {evidence.length === 0 ? (
        <p class="hint">
          Nothing is linked to this criterion yet. It can be “not seen”, or “not yet”.
          {waiting > 0 &&
            ` ${waiting === 1 ? "A question on it waits" : `${waiting} questions on it wait`} for an answer, or for your mark.`}
        </p>
      ) : (
        <Evidence
          evidence={evidence}
          months={desk.ground.currentMonths}
          chosen={chosen}
          onTick={(id, on) => set({ ticked: { ...draft.ticked, [id]: on } })}
        />
      )}
      <Radios
        legend="Decision"
        row
        of={OUTCOMES.map((id) => ({ id, name: OUTCOME_WORDS[id] }))}
        value={draft.outcome}
        onValue={(outcome) => set({ outcome })}
      />
      <Text
        label="Reason"
        hint="What in the evidence shows it, or what is missing."
        rows={2}
        value={draft.reason}
        onValue={(reason) => set({ reason })}
      />
      <Problem text={problem} />
      <div class="row">
        <button type="submit" class="solid">
          Commit the decision
        </button>
      </div>
    </form>
  );
}
