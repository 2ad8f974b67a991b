/** The class's name, and closing it. */
import { useState } from "preact/hooks";
import { NAME_LENGTH } from "../../../protocol/bounds.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Confirm } from "../parts/Confirm.tsx";
import { Field } from "../parts/Field.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useDoing } from "../parts/useAsked.ts";
import type { ClassFacts } from "./classes.ts";

interface Props {
  readonly of: ClassFacts;
  readonly again: () => Promise<void>;
}

export function Rename({ of, again }: Props) {
  const [name, setName] = useState(of.name);
  const [closing, close] = useState(false);
  const doing = useDoing();
  const to = path("classes", of.id);
  const reopen = (): void =>
    void doing.run(ask(done, "PATCH", to, { closed: false }), () => {
      say("The class is open again.");
      void again();
    });
  return (
    <section class="panel" aria-labelledby="name-head">
      <h2 id="name-head">Name and end</h2>
      <form
        class="form"
        onSubmit={doing.onSubmit(() => {
          void doing.run(ask(done, "PATCH", to, { name: name.trim() }), () => {
            say("The name is saved.");
            void again();
          });
        })}
      >
        <Field
          label="Name of the class"
          value={name}
          onValue={setName}
          maxLength={NAME_LENGTH}
          required
        />
        <Problem text={doing.problem} />
        <div class="row">
          <button type="submit" class="plain" aria-busy={doing.busy}>
            Save the name
          </button>
          {of.closedAt === null ? (
            <button type="button" class="plain" onClick={() => close(true)}>
              Close the class
            </button>
          ) : (
            <button type="button" class="plain" onClick={reopen}>
              Open it again
            </button>
          )}
        </div>
      </form>
      {closing && (
        <Confirm
          title={`Close ${of.name}?`}
          action="Close the class"
          run={() => ask(done, "PATCH", to, { closed: true })}
          onDone={() => {
            close(false);
            say("The class is closed.");
            void again();
          }}
          onClose={() => close(false)}
        >
          <p>Nobody can join or play on in it. What was played stays, and you can open it again.</p>
        </Confirm>
      )}
    </section>
  );
}
