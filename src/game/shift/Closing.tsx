/** The end of the day: two briefings in the learner's own words, and the shift report. */
import { signal } from "@preact/signals";
import type { Ref } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Act, RecordFields } from "../../play/event.ts";
import { OWN_WORDS_MAX } from "../../play/play.ts";
import type { ShiftDoer } from "../../shift/doer.ts";
import { keepDraft, readDraft, useForm } from "../activity/drafts.ts";
import { RecordForm, type RecordKeeper } from "../play/RecordForm.tsx";
import type { ActivityPlay } from "../activity/activityPlay.ts";

interface Props {
  readonly play: ActivityPlay<ShiftDoer>;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onAct: (act: Act) => boolean;
}

/** Names of the briefings' forms: what is being written is kept under them. */
const BRIEFINGS = "briefings";
const RECORD = "record";

const BOXES = ["to-manager", "to-team"] as const;

export function Closing({ play, heading, onAct }: Props) {
  const { data } = play.edition;
  const { words } = play.doer.day.shift;
  const prompts = { "to-manager": words.manager, "to-team": words.team };
  const briefings = useForm(play.saveId, BRIEFINGS, { "to-manager": "", "to-team": "" });
  /** As they are when the report is sent, and not as they were when its keeper was made. */
  const written = useRef(briefings.draft);
  written.current = briefings.draft;
  const keeper = useMemo((): RecordKeeper => {
    const draft = signal<RecordFields>(readDraft(play.saveId, RECORD));
    draft.subscribe((fields) => keepDraft(play.saveId, RECORD, fields));
    return {
      edition: play.edition,
      draft,
      give: ({ fields }) => {
        const own = written.current;
        if (onAct({ id: "brief", fields: { ...fields, ...own } })) return;
        const empty = BOXES.find((name) => !String(own[name]).trim());
        if (empty) document.getElementById(`brief-${empty}`)?.focus();
      },
    };
  }, [play]);
  return (
    <section class="panel closing" aria-labelledby="closing">
      <h2 id="closing" tabIndex={-1} ref={heading}>
        The desk is closed: your briefing
      </h2>
      <p>
        Write in your own words, then fill in the shift report. Log what is left before you send it.
      </p>
      {BOXES.map((name) => (
        <div class="field" key={name}>
          <label for={`brief-${name}`}>{data.ownWords[prompts[name]]}</label>
          <textarea
            id={`brief-${name}`}
            rows={4}
            maxLength={OWN_WORDS_MAX}
            value={briefings.text(name)}
            onInput={(event) => briefings.set(name, event.currentTarget.value)}
          />
        </div>
      ))}
      <RecordForm controller={keeper} />
    </section>
  );
}
