/** A new exercise: recordings, criteria, people. */
import { useState } from "preact/hooks";
import { RECORDINGS_MOST, type QualityGround } from "../../../../protocol/quality.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Choose } from "../../assess/parts/Choose.tsx";
import { ask, done } from "../../parts/ask.ts";
import { dayWords } from "../../parts/dates.ts";
import { Field } from "../../parts/Field.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Ticks } from "../../parts/Ticks.tsx";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { playsToMarkAnswer } from "../answers.ts";
import { count } from "../names.ts";

interface Props {
  readonly quality: QualityGround;
  readonly centre: CentreGround;
  readonly again: () => Promise<void>;
  readonly open: boolean;
}

interface Draft {
  readonly title: string;
  readonly plays: readonly string[];
  readonly unit: string;
  readonly criteria: readonly string[];
  readonly raters: readonly string[];
}

export function NewExercise({ quality, centre, again, open }: Props) {
  const units = centre.packs.map(({ unit }) => unit);
  const [draft, set] = useState<Draft>({
    title: "",
    plays: [],
    unit: units[0]?.id ?? "",
    criteria: [],
    raters: [],
  });
  const doing = useDoing();
  const plays = useAsked("plays", () => ask(playsToMarkAnswer, "GET", "quality/plays"));
  const unit = units.find(({ id }) => id === draft.unit);
  const lacks =
    plays.value?.plays.length === 0
      ? "No play of the centre has ended yet. An exercise is made of plays that have ended, and needs one at least; a play goes on until its learner hands it in."
      : quality.raters.length < 2
        ? "Agreement is between people: an exercise needs two who may mark, assessors or quality assurers. Invite another under “Staff”, or ask your administrator to."
        : null;
  if (lacks !== null) {
    return (
      <section class="panel" aria-labelledby="new-exercise">
        <h2 id="new-exercise">A new exercise</h2>
        <p>{lacks}</p>
      </section>
    );
  }
  return (
    <details class="panel fold" open={open}>
      <summary>
        <h2>A new exercise</h2>
      </summary>
      <form
        class="form"
        onSubmit={doing.onSubmit(() => {
          const { title, criteria, raters } = draft;
          const body = { id: uuid(), title, criteria, plays: draft.plays, raters };
          void doing.run(ask(done, "POST", "quality/exercises", body), () => {
            say("The exercise is made, and everybody asked finds it under “Blind marking”.");
            set({ ...draft, title: "", plays: [], criteria: [], raters: [] });
            void again();
          });
        })}
      >
        <Field
          label="Title"
          value={draft.title}
          maxLength={200}
          onValue={(title) => set({ ...draft, title })}
        />
        <Loading of={plays} what="Plays that have ended">
          {(value) => (
            <>
              <div class="pick-many" tabIndex={0} role="group" aria-label="Plays that have ended">
                <Ticks
                  legend={`Recordings, up to ${RECORDINGS_MOST}; those who mark see no names`}
                  of={value.plays.map((play) => ({
                    id: play.id,
                    name: `${play.title}, ${play.learner || "erased learner"}`,
                    note: `${play.assessed ? "Assessed" : "Practice"}, ended ${dayWords(play.endedAt)}`,
                  }))}
                  ticked={draft.plays}
                  onTicked={(chosen) => set({ ...draft, plays: chosen })}
                />
              </div>
              <p class="hint">
                {count(draft.plays.length, "recording")} chosen. Only plays that have ended are
                here: what was spoken or seen at work has no recording that could be marked blind.
                With one recording there is agreement per criterion, but no kappa: that needs
                several.
              </p>
            </>
          )}
        </Loading>
        <Choose
          label="Unit"
          value={draft.unit}
          of={units.map(({ id, title }) => ({ id, name: title }))}
          onValue={(chosen) => set({ ...draft, unit: chosen, criteria: [] })}
        />
        <div class="pick-many" tabIndex={0} role="group" aria-label="Criteria of the unit">
          <Ticks
            legend="Criteria"
            of={(unit?.criteria ?? []).map(({ id, ac, summary }) => ({
              id,
              name: `${ac} ${summary}`,
              note: "",
            }))}
            ticked={draft.criteria}
            onTicked={(criteria) => set({ ...draft, criteria })}
          />
        </div>
        <p class="hint">{count(draft.criteria.length, "criterion", "criteria")} chosen.</p>
        <Ticks
          legend="Who marks, at least two"
          of={quality.raters.map(({ id, name }) => ({ id, name: name || "No name", note: "" }))}
          ticked={draft.raters}
          onTicked={(raters) => set({ ...draft, raters })}
        />
        <Problem text={doing.problem} />
        <div class="row">
          <button type="submit" class="solid" aria-busy={doing.busy}>
            Make the exercise
          </button>
        </div>
      </form>
    </details>
  );
}
