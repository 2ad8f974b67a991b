/** The learner's appeals, answered by somebody who did not decide. */
import type { Assessment } from "../../../../assess/assessment.ts";
import { Radios } from "../../assess/parts/Radios.tsx";
import { Text } from "../../assess/parts/Text.tsx";
import { useDraft } from "../../assess/model/draft.ts";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { sendEvent } from "../send.ts";

interface Props {
  readonly id: string;
  readonly state: Assessment;
  readonly own: boolean;
  readonly again: () => Promise<void>;
}

type Upheld = "yes" | "no";

function Answer({ id, again }: Pick<Props, "id" | "again">) {
  const [draft, keep, forget] = useDraft<{
    readonly upheld: Upheld | null;
    readonly reason: string;
  }>(`appeal:${id}`, { upheld: null, reason: "" });
  const doing = useDoing();
  return (
    <form
      class="form"
      onSubmit={doing.onSubmit(() => {
        if (draft.upheld === null) return;
        const event = {
          type: "AppealAnswered",
          upheld: draft.upheld === "yes",
          reason: draft.reason,
        } as const;
        void doing.run(sendEvent(id, event), () => {
          forget();
          say("The appeal is answered.");
          void again();
        });
      })}
    >
      <Radios
        legend="The appeal is"
        row
        value={draft.upheld}
        of={[
          { id: "yes", name: "Upheld", note: "The assessor decides again" },
          { id: "no", name: "Not upheld", note: "The decision stands" },
        ]}
        onValue={(upheld) => keep({ ...draft, upheld })}
      />
      <Text
        label="Reason"
        hint="The learner reads it."
        value={draft.reason}
        onValue={(reason) => keep({ ...draft, reason })}
      />
      <Problem text={doing.problem} />
      <div class="row">
        <button
          type="submit"
          class="solid"
          aria-busy={doing.busy}
          disabled={draft.upheld === null || draft.reason.trim() === ""}
        >
          Answer the appeal
        </button>
      </div>
    </form>
  );
}

export function Appeals({ id, state, own, again }: Props) {
  if (state.appeals.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="appeals-head">
      <h2 id="appeals-head">Appeals</h2>
      {state.appeals.map(({ grounds, by, answered }) => (
        <div key={by.seq} class="form">
          <p>
            <b>{momentWords(by.at)}</b>
          </p>
          <p class="passage">{grounds}</p>
          {answered ? (
            <p>
              {answered.upheld ? "Upheld" : "Not upheld"} by{" "}
              {answered.by.name || "somebody who has left"}, {momentWords(answered.by.at)}:{" "}
              {answered.reason}
            </p>
          ) : own ? (
            <p>Somebody who did not decide here has to answer it.</p>
          ) : (
            <Answer id={id} again={again} />
          )}
        </div>
      ))}
    </section>
  );
}
