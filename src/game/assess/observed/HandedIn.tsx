/** After a play under observation: what happens now. Result and debrief wait for the feedback. */
import { useEffect, useRef } from "preact/hooks";
import { portfolioAddress } from "../../router.ts";
import { outbox } from "../../class/standing.ts";
import { attendLetters, lookAtPortfolio } from "../papers.ts";
import "../assess.css";

interface Props {
  readonly title: string;
  readonly assessment: string;
  /** Feedback has been given meanwhile: the debrief can be shown. */
  readonly onReleased: () => void;
}

export function HandedIn({ title, assessment, onReleased }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `Handed in: ${title} - Redress`;
    head.current?.focus({ preventScroll: true });
    attendLetters();
    void lookAtPortfolio().then((reached) => reached && onReleased());
  }, []);
  const waits = outbox.value.plays > 0;
  return (
    <main class="page leaf" id="main">
      <div class="sheet">
        <p class="kicker">{title}</p>
        <h1 tabIndex={-1} ref={head}>
          {waits ? "Nearly handed in" : "Handed in"}
        </h1>
        <p role="status">
          {waits
            ? "The last of what you did waits on this device and is sent when the network is back."
            : "Your assessor has everything that you did and wrote."}
        </p>
        <h2>What happens now</h2>
        <ol>
          <li>
            Your assessor may ask you about it: why you did this, what else you could have done.
          </li>
          <li>You look back on it in your reflection.</li>
          <li>Your assessor decides, and tells you why.</li>
          <li>Then the debrief of this case opens for you here.</li>
        </ol>
        <p class="row">
          <a class="solid" href={portfolioAddress(assessment)}>
            Go to your assessment
          </a>
          <a class="plain" href="#/">
            Back to the desk
          </a>
        </p>
      </div>
    </main>
  );
}
