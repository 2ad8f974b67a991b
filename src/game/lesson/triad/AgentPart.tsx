/** What the agent has before them: the brief, and what they can look up. Nothing of the customer's card. */
import type { LookUp } from "../../../story/roles.ts";
import { BriefText } from "../../play/brief/BriefText.tsx";
import "../../play/brief/brief.css";
import { Chat } from "./Chat.tsx";
import type { TriadNow } from "./triadHere.ts";
import type { TalkCase } from "./useCase.ts";
import { phaseOf } from "./words.ts";

const Found = ({ title, when, text }: LookUp) => (
  <details class="fold triad-look">
    <summary>{title}</summary>
    {when && <p class="hint">{when}</p>}
    {text.map((line) => (
      <p key={line}>{line}</p>
    ))}
  </details>
);

interface Props {
  readonly now: TriadNow;
  readonly about: TalkCase;
}

/** While one reads, the brief comes first; while one talks, what is reached for. */
export function AgentPart({ now, about: { data, roles } }: Props) {
  const lookUps = roles?.agent.lookUps ?? [];
  const brief = (
    <section key="brief" class="triad-card triad-column" aria-labelledby="triad-brief">
      <h3 id="triad-brief">
        {data.title}
        <small>{data.organisation}</small>
      </h3>
      <BriefText caseData={data} />
    </section>
  );
  const atHand = (
    <div key="at-hand" class="triad-column">
      {now.mine.way === "text" && <Chat now={now} />}
      <section class="triad-card" aria-labelledby="triad-looks">
        <h3 id="triad-looks">What you can look up</h3>
        {lookUps.length === 0 ? (
          <p>There is nothing to look up in this case.</p>
        ) : (
          <p class="hint">
            As things stand when the talk begins; what you do in it changes nothing here.
          </p>
        )}
        {lookUps.map((each) => (
          <Found key={each.title} {...each} />
        ))}
      </section>
    </div>
  );
  return (
    <div class="triad-columns">
      {phaseOf(now.mine.talk) === "before" ? [brief, atHand] : [atHand, brief]}
    </div>
  );
}
