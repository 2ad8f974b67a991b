/** The change at work: started, its weeks run and read one at a time, adjusted or stopped. */
import { PILOT_WEEKS } from "../../../project/data.ts";
import { approvedOf, READINGS, TEAM_READINGS } from "../../../project/state.ts";
import { placeOfWeek, type Watched } from "../../../project/weeks.ts";
import { READING_WORDS, TEAM_READING_WORDS } from "../../../project/words.ts";
import type { StepProps } from "../bench.ts";
import { useForm } from "../../activity/drafts.ts";
import { One, Pick, Words } from "../fields.tsx";
import { WeekChart } from "../WeekChart.tsx";
import { Adjust } from "./Adjust.tsx";

const WATCHABLE: readonly {
  readonly id: Watched;
  readonly title: string;
  readonly unit: string;
}[] = [
  { id: "again", title: "Repeat contacts in the week", unit: "" },
  { id: "againPerDay", title: "Repeat contacts on an open day", unit: "" },
  { id: "late", title: "Jobs of the team behind the desk done late", unit: " %" },
  { id: "wait", title: "Minutes waited before an answer", unit: " min" },
];

function Begin({ data, state, saveId, give }: StepProps) {
  const form = useForm(saveId, "begin");
  if (approvedOf(state)) {
    return (
      <p>
        It is approved.{" "}
        <button
          type="button"
          class="solid"
          onClick={() => give({ id: "start", said: "The change has begun." })}
        >
          Start the change
        </button>
      </p>
    );
  }
  return (
    <>
      <p>Nobody has approved a change yet, so there is nothing you may start.</p>
      <details class="fold">
        <summary>Start something all the same</summary>
        <p>You may not: a guideline would be changed without approval.</p>
        <Pick
          label="What would you start?"
          value={form.text("option")}
          items={data.options}
          empty="Choose…"
          onPick={(id) => form.set("option", id)}
        />
        <button
          type="button"
          class="plain"
          onClick={() =>
            give({
              id: "start",
              fields: { anyway: "yes", option: form.text("option") },
              said: "It has begun, without approval.",
            })
          }
        >
          Start it without approval
        </button>
      </details>
    </>
  );
}

function Read({ state, caseData, saveId, give }: StepProps) {
  const week = state.weeksRun;
  const form = useForm(saveId, `read-${week}`);
  const done = state.readings[week];
  if (done) {
    return (
      <p class="notice">
        You read week {week}: {READING_WORDS[done.reading]}. The team:{" "}
        {TEAM_READING_WORDS[done.team].toLowerCase()}.
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        give({ id: "read", fields: form.draft, said: `Week ${week} is read.` });
      }}
    >
      <h3>Read week {week}</h3>
      <One
        form={form}
        field="reading"
        label="What do the repeat contacts of this week show?"
        items={READINGS.map((id) => ({ id, title: READING_WORDS[id] }))}
      />
      <One
        form={form}
        field="team"
        label="And the team behind the desk?"
        items={TEAM_READINGS.map((id) => ({ id, title: TEAM_READING_WORDS[id] }))}
      />
      <Words form={form} field="words" label={caseData.ownWords["read"]!} />
      <button type="submit" class="solid">
        Write it down
      </button>
    </form>
  );
}

/** One of those who were in touch this week, as things then are for them. */
function Voice({ data, state, weeks }: StepProps) {
  const week = state.weeksRun;
  const eased = placeOfWeek(weeks(), "againPerDay", week) === "below";
  const voices = data.replies.filter(({ asked }) => asked === (eased ? "better" : "same"));
  const { who, words } = voices[(week - 1) % voices.length]!;
  return (
    <p>
      Said this week, by {who}: "{words}"
    </p>
  );
}

export function Weeks(props: StepProps) {
  const { data, state, weeks, saveId, give } = props;
  const form = useForm(saveId, "watch", { what: "again" });
  if (!state.started) return <Begin {...props} />;
  const { weeksRun } = state;
  const what = WATCHABLE.find(({ id }) => id === form.text("what")) ?? WATCHABLE[0]!;
  return (
    <>
      <p>
        {weeksRun === 0
          ? "The change has begun."
          : `${weeksRun} of ${PILOT_WEEKS} weeks have gone by.`}
        {state.stopped && ` It was stopped after week ${state.stopped.afterWeek}.`}
      </p>
      {weeksRun > 0 && (
        <p class="notice">
          Week {weeksRun}: {data.weekNotes[weeksRun - 1]}
        </p>
      )}
      {weeksRun > 0 && <Voice {...props} />}
      <Pick
        label="Figure"
        value={what.id}
        items={WATCHABLE.map(({ id, title }) => ({ id, title }))}
        empty="Choose…"
        onPick={(id) => id && form.set("what", id)}
      />
      <WeekChart weeks={weeks()} what={what.id} title={what.title} unit={what.unit} />
      {weeksRun > 0 && <Read key={weeksRun} {...props} />}
      {weeksRun > 0 && <Adjust {...props} />}
      {weeksRun < PILOT_WEEKS && (
        <p>
          <button
            type="button"
            class="solid"
            onClick={() =>
              give({
                id: "week",
                said: `Week ${weeksRun + 1} has gone by. ${data.weekNotes[weeksRun]!}`,
              })
            }
          >
            Let week {weeksRun + 1} go by
          </button>
        </p>
      )}
    </>
  );
}
