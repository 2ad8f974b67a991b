/** What has not reached the server: how much, and what it refused, until somebody deals with it. */
import { useEffect, useState } from "preact/hooks";
import type { AssessmentEvent } from "../../../../assess/event.ts";
import { CopyText } from "../../parts/CopyText.tsx";
import { Sign } from "../../parts/Sign.tsx";
import type { Kept } from "../outbox/kept.ts";
import { atRisk, discard, line, sendNow } from "../outbox/outbox.ts";

const NAMES: Partial<Readonly<Record<AssessmentEvent["type"], string>>> = {
  Planned: "The changed plan",
  IdentityChecked: "The identity check",
  ObservationBegun: "Beginning the observation",
  ObservationPaused: "A pause",
  ObservationResumed: "Going on after a pause",
  ObservationEnded: "The end of the observation",
  NoteMade: "A note",
  NoteAmended: "A changed note",
  NoteWithdrawn: "Withdrawing a note",
  QuestionPut: "A question",
  QuestionAnswered: "An answer",
  AnswerMarked: "The mark of an answer",
  ProductAttached: "An attached product",
  EvidenceWeighed: "The weight of evidence",
  Decided: "A decision",
  FeedbackGiven: "Feedback",
  ActionAnswered: "The answer to an action",
};

/** The words of it, so that they are not lost with it. */
function wordsOf(event: AssessmentEvent): string {
  const found = event as unknown as Readonly<Record<string, unknown>>;
  return ["text", "quote", "reason", "comment", "remark", "how", "why", "nextStep"]
    .flatMap((key) => (typeof found[key] === "string" && found[key] !== "" ? [found[key]] : []))
    .join(" / ");
}

/** What is sent at once is no news: only what still waits after so long is told of, ms. */
const NEWS_AFTER = 1_500;

function useWaiting(of: readonly Kept[]): readonly Kept[] {
  const waiting = of.filter(({ refused, open }) => refused === null && !open);
  const [late, setLate] = useState(false);
  const some = waiting.length > 0;
  useEffect(() => {
    if (!some) return setLate(false);
    const timer = setTimeout(() => setLate(true), NEWS_AFTER);
    return () => clearTimeout(timer);
  }, [some]);
  return late || line.value !== "connected" ? waiting : [];
}

export function Unsent({ of }: { readonly of: readonly Kept[] }) {
  const refused = of.filter((one) => one.refused !== null);
  const late = useWaiting(of);
  const waiting = late.length;
  const notes = late.filter(({ sent }) => sent.event.type === "NoteMade").length;
  const what =
    notes === waiting
      ? `${waiting} ${waiting === 1 ? "note" : "notes"}`
      : `${waiting} ${waiting === 1 ? "thing" : "things"}`;
  return (
    <>
      <p class={waiting > 0 && line.value !== "connected" ? "unsent cut" : "unsent"} role="status">
        {waiting > 0 && (
          <>
            <Sign name={line.value === "connected" ? "live" : "cut"} /> {what} not sent yet
            {line.value === "unreached"
              ? atRisk.value
                ? ". No connection, and this browser keeps nothing: leave this page open until it is back."
                : ". No connection: kept on this device, and sent when it is back. Until then leave this page open: without a connection it cannot be opened again."
              : line.value === "busy"
                ? ". The server is busy; trying again."
                : ""}
          </>
        )}
      </p>
      {waiting > 0 && line.value === "unreached" && (
        <button type="button" class="linklike" onClick={sendNow}>
          Try to send now
        </button>
      )}
      {refused.map((one) => (
        <div key={one.sent.id} class="notice grave" role="alert">
          <div class="prose">
            <p>
              <b>{NAMES[one.sent.event.type] ?? "Something"} was not taken by the server.</b>{" "}
              {one.refused}
            </p>
            {wordsOf(one.sent.event) !== "" && (
              <CopyText label="What it said" text={wordsOf(one.sent.event)} />
            )}
          </div>
          <button type="button" class="plain" onClick={() => void discard(one.sent.id)}>
            Discard it
          </button>
        </div>
      ))}
    </>
  );
}
