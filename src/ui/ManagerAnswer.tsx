/** A question put to a manager, and the form for a yes or a no with its reason. */
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import "./managerAnswer.css";

interface Props {
  /** Such as the case's title. */
  readonly about: string;
  readonly question: string;
  readonly rule: string;
  /** How it was put, and what was written in own words, or "". */
  readonly said: string;
  readonly own: string;
  /** Reasons offered; one pressed goes into the field, to be changed there. */
  readonly reasons: readonly string[];
  /** Longest reason, characters. */
  readonly most: number;
  /** Who asks, how long ago, a transcript; whatever the page knows. */
  readonly children?: ComponentChildren;
  /** Keeps the reason among the reasons, or takes it out; absent where nothing is kept. */
  readonly onKeep?: (reason: string) => void;
  /** Why the answer could not be given; null once it is. */
  readonly onAnswer: (answer: "yes" | "no", reason: string) => string | null;
}

export function ManagerAnswer(props: Props) {
  const { about, question, rule, said, own, reasons, most, children } = props;
  const { onAnswer, onKeep } = props;
  const id = useId();
  const [reason, write] = useState("");
  const [problem, tell] = useState<string | null>(null);
  const give = (answer: "yes" | "no"): void => {
    const words = reason.trim();
    if (answer === "no" && words === "") {
      tell("Give a reason with a no: whoever asked has to pass it on.");
      return;
    }
    tell(onAnswer(answer, words));
  };
  return (
    <article class="manager-answer" aria-labelledby={`${id}-q`}>
      <p class="manager-about">{about}</p>
      <h3 id={`${id}-q`}>{question}</h3>
      {children}
      <p class="manager-rule">
        <b>The rule:</b> {rule}
      </p>
      <p class="manager-said">
        <b>As it was put to you:</b> {said}
      </p>
      {own !== "" && (
        <p>
          <b>In their own words:</b> {own}
        </p>
      )}
      <div class="field">
        <label for={id}>Your reason, as they will read it (a no needs one)</label>
        <textarea
          id={id}
          rows={2}
          maxLength={most}
          value={reason}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      {reasons.length > 0 && (
        <ul class="manager-reasons" aria-label="Reasons to start from">
          {reasons.map((each) => (
            <li key={each}>
              <button type="button" class="plain slim" onClick={() => write(each)}>
                {each}
              </button>
            </li>
          ))}
        </ul>
      )}
      {problem !== null && (
        <p class="manager-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="solid" onClick={() => give("yes")}>
          Yes
        </button>
        <button type="button" class="solid" onClick={() => give("no")}>
          No, with this reason
        </button>
        {onKeep && reason.trim() !== "" && (
          <button type="button" class="linklike" onClick={() => onKeep(reason.trim())}>
            {reasons.includes(reason.trim()) ? "Take out of my reasons" : "Keep as a reason"}
          </button>
        )}
      </div>
    </article>
  );
}
