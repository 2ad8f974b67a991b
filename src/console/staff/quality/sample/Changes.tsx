/** What was changed or taken back in the record: every wording stays to be read. */
import type { Assessment } from "../../../../assess/assessment.ts";
import { momentWords } from "../../parts/dates.ts";
import { count } from "../names.ts";

export function Changes({ state }: { readonly state: Assessment }) {
  const notes = state.notes.filter(({ before, withdrawn }) => before.length > 0 || withdrawn);
  const answers = state.questions.filter((one) => one.answers.length > 1);
  const all = notes.length + answers.length;
  if (all === 0) return null;
  return (
    <details class="fold">
      <summary>{count(all, "thing")} changed or taken back, with what stood before</summary>
      <ul>
        {notes.map(({ id, text, before, withdrawn }) => (
          <li key={id}>
            {before.map((one) => (
              <p key={one.mark.seq}>
                “{one.text}”, changed {momentWords(one.mark.deviceAt)}: {one.why}
              </p>
            ))}
            {withdrawn ? (
              <p>
                “{text}”, <b>withdrawn</b> {momentWords(withdrawn.mark.deviceAt)}: {withdrawn.why}
              </p>
            ) : (
              <p>Now: “{text}”</p>
            )}
          </li>
        ))}
        {answers.map(({ id, text, answers: given }) => (
          <li key={id}>
            <p>{text}</p>
            {given.map((one) => (
              <p key={one.id}>
                “{one.text || "Recorded"}”, {momentWords(one.mark.deviceAt)}
                {one.marks.map(
                  ({ mark, comment }) =>
                    `; ${mark === "sound" ? "sound" : "not yet"}${comment && `: ${comment}`}`,
                )}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
