/** Everybody on the roster: reference, PIN, last seen; PINs issued and cleared, learners removed. */
import { useState } from "preact/hooks";
import { ask, done, path } from "../parts/ask.ts";
import { Confirm } from "../parts/Confirm.tsx";
import { momentWords } from "../parts/dates.ts";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useDoing } from "../parts/useAsked.ts";
import { PinSlips } from "./PinSlips.tsx";
import { pinWords } from "./words.ts";
import { pinsAnswer, type IssuedPin, type Learner } from "./roster.ts";

interface Props {
  readonly classId: string;
  readonly learners: readonly Learner[];
  readonly mayEdit: boolean;
  readonly again: () => void;
}

const HEADS = ["Name", "Reference", "PIN", "Last heard of", "Change"];

interface Asking {
  readonly what: "issue" | "clear" | "remove";
  readonly learner?: Learner;
}

export function Names({ classId, learners, mayEdit, again }: Props) {
  const [asking, askFor] = useState<Asking | null>(null);
  const [pins, setPins] = useState<readonly IssuedPin[] | null>(null);
  const doing = useDoing();
  const without = learners.filter(({ hasPin }) => !hasPin);
  /** Without a learner: to all who have none, as the server knows them by then. */
  const issue = (learner?: Learner) =>
    ask(
      pinsAnswer,
      "POST",
      path("classes", classId, "roster", "pins"),
      learner ? { learnerIds: [learner.id] } : {},
    ).then((asked) => {
      if (asked.ok) setPins(asked.value);
      return asked;
    });
  const close = (): void => askFor(null);
  const after = (words: string) => () => {
    close();
    say(words);
    again();
  };
  const who = asking?.learner;
  return (
    <>
      {mayEdit && (
        <div class="row">
          <button
            type="button"
            class="plain"
            disabled={without.length === 0}
            aria-busy={doing.busy}
            onClick={() =>
              void doing.run(issue(), () => {
                say("PINs are issued.");
                again();
              })
            }
          >
            {without.length === 0
              ? "Everybody has a PIN"
              : `Issue PINs to the ${without.length} without one`}
          </button>
          <span class="hint">A learner without a PIN chooses their own when they first join.</span>
          <Problem text={doing.problem} />
        </div>
      )}
      <div class="scroll panel" tabIndex={0} role="region" aria-label="Names on the roster">
        {/* Roles are said outright: laid out as cards, a browser would no longer take it for a table. */}
        <table class="names" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {HEADS.slice(0, mayEdit ? undefined : -1).map((head) => (
                <th key={head} role="columnheader" scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {learners.map((learner) => (
              <tr key={learner.id} role="row">
                <th role="rowheader" scope="row">
                  {learner.name}
                </th>
                <td role="cell" data-head="Reference">
                  {learner.reference ?? ""}
                </td>
                <td role="cell" data-head="PIN">
                  {pinWords(learner)}
                </td>
                <td role="cell" data-head="Last heard of">
                  {learner.seenAt === null ? "Never" : momentWords(learner.seenAt)}
                </td>
                {mayEdit && (
                  <td role="cell">
                    <div class="row tight">
                      <button
                        type="button"
                        class="linklike"
                        aria-label={`Issue PIN to ${learner.name}`}
                        onClick={() => askFor({ what: "issue", learner })}
                      >
                        Issue PIN
                      </button>
                      {learner.hasPin && (
                        <button
                          type="button"
                          class="linklike"
                          aria-label={`Clear PIN of ${learner.name}`}
                          onClick={() => askFor({ what: "clear", learner })}
                        >
                          Clear PIN
                        </button>
                      )}
                      <button
                        type="button"
                        class="linklike"
                        aria-label={`Remove ${learner.name}`}
                        onClick={() => askFor({ what: "remove", learner })}
                      >
                        Remove
                      </button>
                    </div>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asking?.what === "issue" && who && (
        <Confirm
          title={`Issue a PIN to ${who.name}?`}
          action="Issue it"
          run={() => issue(who)}
          onDone={after(`${who.name} has a new PIN.`)}
          onClose={close}
        >
          <p>
            {who.hasPin
              ? "The PIN they have now opens nothing any more."
              : "They join with it. It is shown once."}
          </p>
        </Confirm>
      )}
      {asking?.what === "clear" && who && (
        <Confirm
          title={`Clear the PIN of ${who.name}?`}
          action="Clear it"
          run={() => ask(done, "DELETE", path("classes", classId, "learners", who.id, "pin"))}
          onDone={after(`${who.name} chooses a new PIN when they next join.`)}
          onClose={close}
        >
          <p>
            They choose a new one when they next join. Until then anybody with the class code could:
            do it while they are in the room.
          </p>
        </Confirm>
      )}
      {asking?.what === "remove" && who && (
        <Confirm
          title={`Remove ${who.name} from the class?`}
          action="Remove them"
          run={() => ask(done, "DELETE", path("classes", classId, "learners", who.id))}
          onDone={after(`${who.name} is removed from the class.`)}
          onClose={close}
        >
          <p>
            They are signed out and can no longer join. What they have played stays; an
            administrator can erase it.
          </p>
        </Confirm>
      )}
      {pins && <PinSlips pins={pins} onClose={() => setPins(null)} />}
    </>
  );
}
