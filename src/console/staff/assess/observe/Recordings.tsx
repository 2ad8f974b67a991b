/** Recording with consent: made here, kept here, heard here, and then attached or deleted. */
import { useEffect, useState } from "preact/hooks";
import { ok } from "../../../../play/result.ts";
import { path, sendFile } from "../../parts/ask.ts";
import { Confirm } from "../../parts/Confirm.tsx";
import { dayHere, momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useDoing } from "../../parts/useAsked.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { planOf } from "../../../../assess/assessment.ts";
import type { FileRef } from "../../../../assess/event.ts";
import { fileAnswer } from "../model/answers.ts";
import type { Desk } from "../model/desk.ts";
import type { Recording } from "../outbox/store.ts";
import { clockWords } from "../words.ts";
import { forgetRecording, lookForRecordings, record, recorder, recordings } from "./recorder.ts";
import { useTick } from "./useTick.ts";

const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/webm/, "webm"],
  [/ogg/, "ogg"],
  [/mp4/, "m4a"],
];

const nameOf = ({ at, sound }: Recording): string =>
  `recording-${dayHere(at)}.${EXTENSIONS.find(([pattern]) => pattern.test(sound.type))?.[1] ?? "webm"}`;

function Heard({ sound, name }: { readonly sound: Blob; readonly name: string }) {
  const [address, set] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(sound);
    set(made);
    return () => URL.revokeObjectURL(made);
  }, [sound]);
  return address === null ? null : <audio controls src={address} aria-label={name} />;
}

interface OneProps {
  readonly desk: Desk;
  readonly one: Recording;
}

function One({ desk, one }: OneProps) {
  const doing = useDoing();
  const [problem, setProblem] = useState<string | null>(null);
  const [redacted, setRedacted] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const setting = planOf(desk.state.value)?.setting ?? "simulated";
  const name = `Recording of ${momentWords(one.at)}`;
  const attach = (file: FileRef): void => {
    const added =
      one.question === null
        ? desk.add({
            type: "ProductAttached",
            product: uuid(),
            kind: "recording",
            title: name,
            madeOn: dayHere(one.at),
            setting,
            criteria: [],
            text: "",
            file,
            playId: null,
            authenticity: "Recorded by the assessor on the spot, with the learner’s consent.",
            redacted,
          })
        : desk.add({
            type: "QuestionAnswered",
            question: one.question,
            text: "",
            recording: file,
            help: "",
          });
    setProblem(added.ok ? null : added.message);
    if (!added.ok) return;
    say("The recording is attached.");
    void forgetRecording(one.id);
  };
  return (
    <li>
      <div>
        <p>
          {name}, {clockWords(one.length)}. On this device only.
        </p>
        <Heard sound={one.sound} name={name} />
        {setting === "workplace" && one.question === null && (
          <label class="tick">
            <input
              type="checkbox"
              checked={redacted}
              onChange={(event) => setRedacted(event.currentTarget.checked)}
            />
            <span>No names or details of other people can be heard on it</span>
          </label>
        )}
        <Problem text={doing.problem ?? problem} />
      </div>
      <div class="row">
        <button
          type="button"
          class="plain"
          aria-busy={doing.busy}
          onClick={() => {
            if (doing.busy) return;
            const to = `${path("assessments", desk.id, "files")}?name=${encodeURIComponent(nameOf(one))}`;
            void doing.run(sendFile(fileAnswer, to, one.sound), attach);
          }}
        >
          Attach it
        </button>
        <button type="button" class="plain" onClick={() => setDeleting(true)}>
          Delete it
        </button>
        {deleting && (
          <Confirm
            title="Delete the recording?"
            action="Delete it for good"
            run={async () => ok(await forgetRecording(one.id))}
            onDone={() => say("The recording is deleted.")}
            onClose={() => setDeleting(false)}
          >
            <p>It is on this device only. Once deleted, nobody can hear it again.</p>
          </Confirm>
        )}
      </div>
    </li>
  );
}

function Recording({ since, stop }: { readonly since: number; readonly stop: () => void }) {
  const now = useTick();
  return (
    <button type="button" class="solid grave" onClick={stop}>
      <Sign name="sound" /> Stop recording, {clockWords(now - since)}
    </button>
  );
}

interface Props {
  readonly desk: Desk;
  /** The question that is answered; null: what is observed. */
  readonly question: string | null;
}

export function Recordings({ desk, question }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => void lookForRecordings(), []);
  const here = recordings.value.filter(
    (one) => one.assessment === desk.id && one.question === question,
  );
  const now = recorder.value;
  const agreed = desk.state.value.observations.some(({ recordingAgreed }) => recordingAgreed);
  if (!desk.mayAdd.value || (here.length === 0 && !agreed)) return null;
  return (
    <section class="recordings" aria-label="Recording">
      {now ? (
        <Recording {...now} />
      ) : (
        agreed && (
          <button
            type="button"
            class="plain"
            onClick={async () => {
              const begun = await record(desk.id, question);
              setProblem(begun.ok ? null : begun.message);
            }}
          >
            <Sign name="sound" /> {question === null ? "Record the sound" : "Record the answer"}
          </button>
        )
      )}
      <Problem text={problem} />
      {here.length > 0 && !now && (
        <ul class="list">
          {here.map((one) => (
            <One key={one.id} desk={desk} one={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
