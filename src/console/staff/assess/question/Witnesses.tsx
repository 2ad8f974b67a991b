/** Witnesses: invited by a link that is shown once, heard in their own words, weighed by the assessor. */
import { useState } from "preact/hooks";
import type { CriterionId } from "../../../../assess/pack/pack.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, path } from "../../parts/ask.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { dayWords } from "../../parts/dates.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { useDoing } from "../../parts/useAsked.ts";
import { invitedAnswer } from "../model/answers.ts";
import type { Desk } from "../model/desk.ts";
import { useDraft } from "../model/draft.ts";
import { chipsOf } from "../observe/chips.ts";
import { ChipPick } from "../parts/ChipPick.tsx";
import { Choose } from "../parts/Choose.tsx";
import { Text } from "../parts/Text.tsx";
import { fileAddress } from "./QuestionCard.tsx";
import { Weigh } from "./Weigh.tsx";

const DAY_MS = 86_400_000;

interface Draft {
  readonly name: string;
  readonly role: string;
  readonly about: string;
  readonly criteria: readonly CriterionId[];
  readonly days: string;
}

function Invite({ desk }: { readonly desk: Desk }) {
  const [draft, setDraft, forget] = useDraft<Draft>(`witness:${desk.id}`, {
    name: "",
    role: "",
    about: "",
    criteria: [],
    days: "14",
  });
  const [link, setLink] = useState<string | null>(null);
  const doing = useDoing();
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const send = (): void => {
    const { days, ...told } = draft;
    const sent = {
      id: uuid(),
      deviceAt: Date.now(),
      event: {
        type: "WitnessInvited",
        witness: uuid(),
        ...told,
        expiresAt: Date.now() + Number(days) * DAY_MS,
      },
    };
    void doing.run(
      ask(invitedAnswer, "POST", path("assessments", desk.id, "witnesses"), { sent }),
      (answer) => {
        desk.take([answer.stamped]);
        setLink(answer.link);
        forget();
      },
    );
  };
  return (
    <>
      {link !== null && (
        <div class="form means" role="status">
          <p>
            This link is shown once. Give it to the witness; it needs no sign-in, and it can be used
            one time.
          </p>
          <CopyText label="Link for the witness" text={link} />
        </div>
      )}
      <details class="fold">
        <summary>Invite a witness</summary>
        <form class="form" onSubmit={doing.onSubmit(send)}>
          <p class="hint">
            Somebody who saw the learner at work: not a relative, and not for a whole unit.
          </p>
          <div class="two">
            <Field
              label="Name of the witness"
              value={draft.name}
              onValue={(name) => set({ name })}
            />
            <Field
              label="What they are to the learner"
              hint="Supervisor, colleague, customer."
              value={draft.role}
              onValue={(role) => set({ role })}
            />
          </div>
          <Text
            label="What they are asked about"
            rows={2}
            value={draft.about}
            onValue={(about) => set({ about })}
          />
          <ChipPick
            label="Criteria the witness is asked about"
            of={chipsOf(desk.state.value, desk.ground)}
            value={draft.criteria}
            onValue={(criteria) => set({ criteria })}
          />
          <Choose
            label="The link works for"
            of={[
              { id: "7", name: "7 days" },
              { id: "14", name: "14 days" },
              { id: "28", name: "28 days" },
            ]}
            value={draft.days}
            onValue={(days) => set({ days })}
          />
          <Problem text={doing.problem} />
          <div class="row">
            <button type="submit" class="plain" aria-busy={doing.busy}>
              Make the link
            </button>
          </div>
        </form>
      </details>
    </>
  );
}

export function Witnesses({ desk }: { readonly desk: Desk }) {
  const { testimonies } = desk.state.value;
  return (
    <section class="panel form">
      <h2>Witnesses</h2>
      {testimonies.map((one) => (
        <article key={one.id} class="product form">
          <h3>
            {one.given?.name ?? one.name}, {one.given?.role ?? one.role}
          </h3>
          {one.given ? (
            <>
              <blockquote>{one.given.seen}</blockquote>
              <p class="hint">
                {one.given.when}, {one.given.where}. {one.given.relation}.
              </p>
              {one.given.file && (
                <p>
                  <a href={fileAddress(desk.id, one.given.file)} download={one.given.file.name}>
                    {one.given.file.name}
                  </a>
                </p>
              )}
              <Weigh
                desk={desk}
                evidence={one.id}
                name={one.name}
                criteria={one.criteria}
                weighed={one.weighed}
              />
            </>
          ) : (
            <p class="hint">Invited; the link works until {dayWords(one.expiresAt)}.</p>
          )}
        </article>
      ))}
      {desk.mayAdd.value && <Invite desk={desk} />}
    </section>
  );
}
