/** What the customer has before them: their card, and the story's own lines as far as the talk has come. */
import { ticksIn } from "../../../lesson/triad/round.ts";
import type { CustomerCard } from "../../../story/roles.ts";
import { Chat } from "./Chat.tsx";
import { StoryLines } from "./StoryLines.tsx";
import { TickBoard } from "./TickBoard.tsx";
import type { TriadNow } from "./triadHere.ts";
import type { TalkCase } from "./useCase.ts";
import { phaseOf } from "./words.ts";

const List = ({ title, of, look }: { title: string; of: readonly string[]; look: string }) => (
  <div class={look}>
    <h4>{title}</h4>
    <ul>
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

const Card = ({ card }: { readonly card: CustomerCard }) => (
  <section class="triad-card triad-persona" aria-labelledby="triad-card">
    <h3 id="triad-card">Your card: keep it to yourself</h3>
    <p>{card.you}</p>
    <p>{card.want}</p>
    <div class="triad-first">
      <h4>You begin with</h4>
      <p>“{card.first}”</p>
    </div>
    <List title="What makes you crosser" of={card.hotter} look="triad-hot" />
    <List title="What calms you" of={card.calmer} look="triad-calm" />
    <List title="What you know, and say only if they ask well" of={card.hidden} look="" />
    <h4>What you would settle for</h4>
    <p>{card.settle}</p>
    <h4>How you end it</h4>
    <p>{card.close}</p>
    <h4>Play it decently</h4>
    <p>{card.decently}</p>
  </section>
);

interface Props {
  readonly now: TriadNow;
  readonly about: TalkCase;
}

/** While one reads, the card comes first; while one talks, the next line. */
export function CustomerPart({ now, about: { roles } }: Props) {
  const { mine, learnerId } = now;
  const { talk, way } = mine;
  const card = roles ? (
    <Card key="card" card={roles.customer} />
  ) : (
    <p key="card" class="notice">
      This device has no card for this case. Play it from the lines of the story.
    </p>
  );
  const lines = (
    <div key="lines" class="triad-column">
      {way === "text" && <Chat now={now} />}
      <StoryLines now={now} />
    </div>
  );
  return (
    <>
      {ticksIn(talk, learnerId) && talk.begunAt !== null && (
        <details class="fold triad-card">
          <summary>Tick what the agent did: you are the one who observes, too</summary>
          <TickBoard now={now} talk={talk} />
        </details>
      )}
      <div class="triad-columns">{phaseOf(talk) === "before" ? [card, lines] : [lines, card]}</div>
    </>
  );
}
