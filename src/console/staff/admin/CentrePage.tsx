/** The centre's name, and how long what learners play is kept. */
import { useState } from "preact/hooks";
import { z } from "zod";
import { LINE_LENGTH, RETENTION_LEAST, RETENTION_MOST } from "../../../protocol/bounds.ts";
import { ask } from "../parts/ask.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { lookWhoIsHere } from "../signin/me.ts";
import { readDays, retentionWords } from "./retention.ts";

export const centreAnswer = z.object({
  id: z.string(),
  name: z.string(),
  retentionDays: z.number().nullable(),
});
type Centre = z.infer<typeof centreAnswer>;

interface Props {
  readonly centre: Centre;
  readonly again: () => Promise<void>;
}

function Name({ centre, again }: Props) {
  const [name, setName] = useState(centre.name);
  const doing = useDoing();
  const save = async (): Promise<void> => {
    const body = { name: name.trim() };
    if (!(await doing.run(ask(z.unknown(), "PATCH", "centre", body)))) return;
    say("The centre’s name is changed.");
    await Promise.all([again(), lookWhoIsHere()]);
  };
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void save())}>
      <h2>Name</h2>
      <Field
        label="Name of the centre"
        hint="Learners see it when they join a class."
        value={name}
        onValue={setName}
        maxLength={LINE_LENGTH}
        required
      />
      <Problem text={doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Save the name
        </button>
      </div>
    </form>
  );
}

function Retention({ centre, again }: Props) {
  const [kept, setKept] = useState(centre.retentionDays === null);
  const [days, setDays] = useState(String(centre.retentionDays ?? 365));
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const save = async (): Promise<void> => {
    const read = kept ? null : readDays(days);
    if (read !== null && !read.ok) return setFault(read.message);
    setFault(null);
    const body = { retentionDays: read === null ? null : read.value };
    if (!(await doing.run(ask(z.unknown(), "PATCH", "centre", body)))) return;
    say("How long plays are kept is changed.");
    await again();
  };
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void save())}>
      <h2>How long plays are kept</h2>
      <fieldset>
        <legend class="unseen">How long plays are kept</legend>
        <label class="tick">
          <input type="radio" name="kept" checked={kept} onChange={() => setKept(true)} />
          <span>
            Until somebody erases them
            <small>Nothing goes by itself. You erase a learner’s data when it is time.</small>
          </span>
        </label>
        <label class="tick">
          <input type="radio" name="kept" checked={!kept} onChange={() => setKept(false)} />
          <span>
            For a number of days after a play has ended
            <small>Each play is erased by itself when its days are over.</small>
          </span>
        </label>
      </fieldset>
      {!kept && (
        <Field
          label="Days after the end of a play"
          hint={`A whole number from ${RETENTION_LEAST} to ${RETENTION_MOST}.`}
          value={days}
          onValue={setDays}
          inputMode="numeric"
        />
      )}
      <p class="means" role="status">
        {retentionWords(kept ? null : readDays(days), Date.now())}
      </p>
      <Problem text={fault ?? doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Save how long
        </button>
      </div>
    </form>
  );
}

export function CentrePage() {
  const centre = useAsked("centre", () => ask(centreAnswer, "GET", "centre"));
  return (
    <main id="main" class="wide">
      <Heading title="Your centre" />
      <Loading of={centre} what="The centre">
        {(value) => (
          <div class="columns">
            <Name centre={value} again={centre.again} />
            <Retention centre={value} again={centre.again} />
          </div>
        )}
      </Loading>
    </main>
  );
}
