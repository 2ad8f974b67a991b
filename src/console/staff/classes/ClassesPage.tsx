/** The classes one works with, and making a new one. */
import { useState } from "preact/hooks";
import { NAME_LENGTH } from "../../../protocol/bounds.ts";
import { may } from "../../../protocol/access.ts";
import { classAddress, go } from "../address.ts";
import { ask } from "../parts/ask.ts";
import { dayWords } from "../parts/dates.ts";
import { Field } from "../parts/Field.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useAsked, useDoing } from "../parts/useAsked.ts";
import { Dialog } from "../../../ui/Dialog.tsx";
import { viewerOf, type Staff } from "../signin/me.ts";
import { classesAnswer, newClassAnswer, type ListedClass } from "./classes.ts";
import { codeStanding } from "./codeTime.ts";
import { useNow } from "../parts/useNow.ts";

function NewClass({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState("");
  const doing = useDoing();
  return (
    <Dialog title="A new class" shape="card" onClose={onClose}>
      <form
        class="form"
        onSubmit={doing.onSubmit(() => {
          void doing.run(ask(newClassAnswer, "POST", "classes", { name: name.trim() }), ({ id }) =>
            go(classAddress(id)),
          );
        })}
      >
        <Field
          label="Name of the class"
          hint="As the learners know it, such as “Level 3 Customer Service, Tuesday”."
          value={name}
          onValue={setName}
          maxLength={NAME_LENGTH}
          required
        />
        <Problem text={doing.problem} />
        <div class="row">
          <button type="submit" class="solid" aria-busy={doing.busy}>
            Make the class
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function ClassFile({ each, now }: { readonly each: ListedClass; readonly now: number }) {
  return (
    <li class={each.closedAt === null ? "class-file" : "class-file closed"}>
      <h2>
        <a href={classAddress(each.id)}>{each.name}</a>
      </h2>
      <p>
        {each.learners === 1 ? "1 learner" : `${each.learners} learners`}, since{" "}
        {dayWords(each.createdAt)}
      </p>
      {each.closedAt !== null ? (
        <p class="hint">Closed on {dayWords(each.closedAt)}</p>
      ) : (
        each.manages && <p class="hint">{codeStanding(each.code, each.codeExpiresAt, now)}</p>
      )}
    </li>
  );
}

export function ClassesPage({ staff }: { readonly staff: Staff }) {
  const classes = useAsked("classes", () => ask(classesAnswer, "GET", "classes"));
  const [making, make] = useState(false);
  const now = useNow(30_000);
  const mayMake = may(viewerOf(staff), "class.create", { centreId: staff.centre.id });
  return (
    <main id="main" class="wide">
      <Heading title="Classes">
        {mayMake && (
          <button type="button" class="solid" onClick={() => make(true)}>
            New class
          </button>
        )}
      </Heading>
      <Loading of={classes} what="The classes">
        {(list) =>
          list.length === 0 ? (
            <section class="panel prose">
              <h2>No class yet</h2>
              <p>
                {mayMake
                  ? "Make a class, paste its roster, set the cases, and put the code on the projector: learners join with it, without an email."
                  : "You are on the staff of no class yet. A tutor or the administrator puts you there."}
              </p>
            </section>
          ) : (
            <ul class="class-files">
              {list
                .toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null))
                .map((each) => (
                  <ClassFile key={each.id} each={each} now={now} />
                ))}
            </ul>
          )
        }
      </Loading>
      {making && <NewClass onClose={() => make(false)} />}
    </main>
  );
}
