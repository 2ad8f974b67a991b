/** Which moment the class is stopped at: of a learner's play, of a case, or a case from its beginning. */
import { useState } from "preact/hooks";
import type { Scene } from "../../../../lesson/event.ts";
import { LESSON_NAME_MOST } from "../../../../protocol/lesson.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { uuid } from "../../../../ui/uuid.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { FromPlay } from "./FromPlay.tsx";
import { StepThrough } from "./StepThrough.tsx";
import type { ToldMoment } from "../../../../story/momentTold.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  /** The case that the class is at. */
  readonly caseId: string;
  readonly onClose: () => void;
}

const WAYS = [
  { way: "play", name: "A learner’s play", note: "Nobody is named to the class." },
  { way: "step", name: "Any moment of a case", note: "You step through it to the moment." },
  { way: "whole", name: "Play together", note: "From the beginning, line by line, by vote." },
] as const;
type Way = (typeof WAYS)[number]["way"];

/** The moment chosen so far, as this page tells it. */
export interface Chosen {
  readonly scene: Scene;
  readonly told: ToldMoment;
}

const TITLES: Readonly<Record<Way, string>> = {
  play: "What would you say now?",
  step: "What would you say now?",
  whole: "We play it together",
};

export function ChooseMoment({ of, table, caseId, onClose }: Props) {
  const acting = useActing(table);
  const [way, go] = useState<Way>("step");
  const [chosen, choose] = useState<Chosen | null>(null);
  const [title, call] = useState(TITLES.step);
  const [voting, vote] = useState(true);
  const [asked, ask] = useState(false);
  const options = (chosen?.told.options ?? []).map(({ index, text }) => ({ index, text }));
  const stop = (): void => {
    ask(true);
    if (!chosen || title.trim() === "") return;
    const freeze = uuid();
    const { scene } = chosen;
    const frozen = {
      type: "Frozen",
      freeze,
      title: title.trim(),
      scene,
      whole: way === "whole",
    } as const;
    const opened = { type: "VoteOpened", freeze, vote: uuid(), options } as const;
    const done = voting && options.length > 1 ? acting.run(frozen, opened) : acting.run(frozen);
    if (!done) return;
    say("Everybody is stopped at this moment.");
    onClose();
  };
  const missing = !asked
    ? null
    : chosen === null
      ? "Choose the moment first."
      : title.trim() === ""
        ? "Say what is looked at: the class reads it above the moment."
        : null;
  return (
    <Dialog title="Stop the class" onClose={onClose}>
      <form
        class="form choose-moment"
        onSubmit={(event) => {
          event.preventDefault();
          stop();
        }}
      >
        <fieldset class="ways">
          <legend>At which moment?</legend>
          {WAYS.map(({ way: each, name, note }) => (
            <label key={each} class="template">
              <input
                type="radio"
                name="way"
                checked={way === each}
                onChange={() => {
                  if (title === TITLES[way]) call(TITLES[each]);
                  go(each);
                  choose(null);
                }}
              />
              <span>
                <b>{name}</b>
                <small>{note}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {way === "play" ? (
          <FromPlay classId={of.id} onChosen={choose} />
        ) : (
          <StepThrough
            key={way}
            first={of.cases.map((each) => each.caseId)}
            caseId={caseId}
            onlyBeginning={way === "whole"}
            onChosen={choose}
          />
        )}
        <Field
          label="What the class reads above it"
          value={title}
          onValue={call}
          maxLength={LESSON_NAME_MOST}
          autoComplete="off"
        />
        <label class="tick">
          <input
            type="checkbox"
            checked={voting}
            onChange={(event) => vote(event.currentTarget.checked)}
          />
          <span>
            Open the vote at once
            <small>Else everybody is stopped, and you open it when you are ready.</small>
          </span>
        </label>
        <Problem text={missing ?? acting.problem} />
        <div class="row dialog-foot">
          <button type="submit" class="solid">
            Stop everybody here
          </button>
          <button type="button" class="plain" onClick={onClose}>
            Not now
          </button>
        </div>
      </form>
    </Dialog>
  );
}
