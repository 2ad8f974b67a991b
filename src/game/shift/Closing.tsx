/** The end of the day: two briefings in the learner's own words, and the shift report. */
import { signal } from "@preact/signals";
import { useMemo, useState } from "preact/hooks";
import type { Act, RecordFields } from "../../play/event.ts";
import { OWN_WORDS_MAX } from "../../play/play.ts";
import type { ShiftDoer } from "../../shift/doer.ts";
import { RecordForm, type RecordKeeper } from "../play/RecordForm.tsx";
import type { ActivityPlay } from "../activity/activityPlay.ts";
import { keepDraft, readDraft, readRecord } from "./drafts.ts";

interface Props {
  readonly play: ActivityPlay<ShiftDoer>;
  readonly onAct: (act: Act) => boolean;
}

export function Closing({ play, onAct }: Props) {
  const { data } = play.edition;
  const { words } = play.doer.day.shift;
  const [written, write] = useState(() => readDraft(play.saveId));
  const [lacking, lack] = useState(false);
  const keeper = useMemo((): RecordKeeper => {
    const draft = signal<RecordFields>(readRecord(play.saveId));
    draft.subscribe((fields) => keepDraft(play.saveId, { record: JSON.stringify(fields) }));
    return {
      edition: play.edition,
      draft,
      give: ({ fields }) => {
        const now = readDraft(play.saveId);
        const own = { "to-manager": now["manager"] ?? "", "to-team": now["team"] ?? "" };
        const none = !own["to-manager"].trim() || !own["to-team"].trim();
        lack(play.assessed && none);
        if (!(play.assessed && none)) onAct({ id: "brief", fields: { ...fields, ...own } });
      },
    };
  }, [play]);
  const box = (name: "manager" | "team") => (
    <div class="field">
      <label for={`brief-${name}`}>{data.ownWords[words[name]]}</label>
      <textarea
        id={`brief-${name}`}
        rows={4}
        maxLength={OWN_WORDS_MAX}
        value={written[name] ?? ""}
        onInput={(event) => {
          const text = { [name]: event.currentTarget.value };
          write({ ...written, ...text });
          keepDraft(play.saveId, text);
        }}
      />
    </div>
  );
  return (
    <section class="panel closing" aria-labelledby="closing">
      <h2 id="closing" tabIndex={-1}>
        The desk is closed: your briefing
      </h2>
      <p>
        Write in your own words, then fill in the shift report. Log what is left before you send it.
      </p>
      {lacking && (
        <p class="problem" role="alert">
          Write both briefings before you send the report.
        </p>
      )}
      {box("manager")}
      {box("team")}
      <RecordForm controller={keeper} />
    </section>
  );
}
