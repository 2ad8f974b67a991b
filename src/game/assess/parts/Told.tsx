/** What happened to what was written: on its way, or not taken and why. */
import { Icon } from "../../../ui/Icon.tsx";
import { letters, type Filed } from "../papers.ts";
import type { Written } from "../post.ts";

const NAMES: Readonly<Record<string, string>> = {
  PlanAccepted: "Your acceptance of the plan",
  AuthenticityDeclared: "What you said about your own work",
  QuestionAnswered: "Your answer",
  ReflectionWritten: "Your reflection",
  ProductAttached: "The work you added",
  LearnerCommented: "Your comment",
  Appealed: "Your appeal",
};

const nameOf = ({ body }: Written): string =>
  body.kind === "tie" ? "That you have begun" : (NAMES[body.event.type] ?? "What you wrote");

/** The words of it, so that they can be read, and copied, before it is given up. */
function wordsOf({ body }: Written): string {
  if (body.kind === "tie") return "";
  const { event } = body;
  switch (event.type) {
    case "QuestionAnswered":
    case "LearnerCommented":
      return event.text;
    case "ReflectionWritten":
      return [event.did, event.standard, event.know].join("\n");
    case "ProductAttached":
      return event.title;
    case "Appealed":
      return event.grounds;
    default:
      return "";
  }
}

const LINES = {
  unreached: "No network: it waits on this device and is sent when the network is back.",
  busy: "The server is busy: it waits on this device and is sent as soon as there is room.",
  "signed-out": "It waits on this device until you have signed in again on your desk.",
  connected: "Being sent…",
} as const;

export function Told({ filed }: { readonly filed: Filed }) {
  const { line, atRisk } = letters.state.value;
  const { waiting, refused } = filed;
  return (
    <>
      {refused.map((letter) => (
        <div key={letter.id} class="told refused" role="alert">
          <p>
            <Icon name="warning" /> <b>{nameOf(letter)} was not taken.</b> {letter.refused!.message}
          </p>
          {wordsOf(letter) && <blockquote>{wordsOf(letter)}</blockquote>}
          <p class="row">
            <button type="button" class="plain" onClick={() => void letters.retry(letter.id)}>
              Try again
            </button>
            <button type="button" class="plain" onClick={() => void letters.drop(letter.id)}>
              Throw it away
            </button>
          </p>
        </div>
      ))}
      <div role="status">
        {waiting.length > 0 && (
          <p class="told">
            <Icon name="history" />{" "}
            <span>
              {waiting.length === 1
                ? `${nameOf(waiting[0]!)} is saved.`
                : `${waiting.length} things are saved.`}{" "}
              {LINES[line ?? "connected"]}
              {atRisk &&
                " Nothing can be kept on this device: do not close this page before it is sent."}
            </span>
          </p>
        )}
      </div>
    </>
  );
}
