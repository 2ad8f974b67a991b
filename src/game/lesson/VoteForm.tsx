/** One learner's private vote: an option, and if they like their reason. May be changed while it is open. */
import { useState } from "preact/hooks";
import { letterOf } from "../../lesson/letter.ts";
import type { VoteSeen } from "../../lesson/seen.ts";
import { LESSON_LINE_MOST } from "../../protocol/lesson.ts";
import { mine, sent } from "./lessonHere.ts";

interface Props {
  readonly lessonId: string;
  readonly vote: VoteSeen;
}

interface Chosen {
  readonly index: number;
  readonly why: string;
}

export function VoteForm({ lessonId, vote }: Props) {
  const letters = sent.state.value.letters.filter(
    ({ to, body }) => to === lessonId && body.type === "Voted" && body.vote === vote.id,
  );
  const waiting = letters.findLast(({ refused }) => refused === null)?.body;
  const refused = letters.findLast((letter) => letter.refused !== null)?.refused;
  const known = mine.value?.vote?.id === vote.id ? mine.value.vote : null;
  const there: Chosen | null = waiting?.type === "Voted" ? waiting : known;
  const [edit, setEdit] = useState<Partial<Chosen>>({});
  const index = edit.index ?? there?.index;
  const why = edit.why ?? there?.why ?? "";
  const changed = index !== there?.index || why !== (there?.why ?? "");
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (index === undefined || !changed) return;
    for (const letter of letters) if (letter.refused) await sent.drop(letter.id);
    await sent.write(lessonId, { type: "Voted", vote: vote.id, index, why });
    setEdit({});
  };
  return (
    <form class="vote" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>What would you say now? Your vote is private.</legend>
        {vote.options.map(({ index: each, text }, at) => (
          <label key={each} class="vote-option">
            <input
              type="radio"
              name={vote.id}
              checked={index === each}
              onChange={() => setEdit({ ...edit, index: each })}
            />
            <b class="vote-letter">{letterOf(at)}</b> <span>{text}</span>
          </label>
        ))}
      </fieldset>
      <label class="vote-why">
        Why? Your tutor reads it; nobody else sees whose it is.
        <textarea
          rows={2}
          maxLength={LESSON_LINE_MOST}
          value={why}
          onInput={({ currentTarget }) => setEdit({ ...edit, why: currentTarget.value })}
        />
      </label>
      <p class="row">
        <button type="submit" class="solid" aria-disabled={index === undefined || !changed}>
          {there ? "Change my vote" : "Vote"}
        </button>
        <span role="status">
          {refused
            ? refused.message
            : waiting
              ? "Kept on this device; on its way."
              : there && !changed
                ? "Your vote is in. You can change it while the vote is open."
                : ""}
        </span>
      </p>
    </form>
  );
}
