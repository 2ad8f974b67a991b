/** The card of whoever plays the customer. */
import type { CustomerCard } from "../../../../story/roles.ts";

const Points = ({ title, of }: { readonly title: string; readonly of: readonly string[] }) => (
  <div>
    <h4>{title}</h4>
    <ul>
      {of.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </div>
);

export const Persona = ({ card }: { readonly card: CustomerCard }) => (
  <div class="persona">
    <p>{card.you}</p>
    <p>
      <b>You want:</b> {card.want}
    </p>
    <p>
      <b>You say first:</b> <q>{card.first}</q>
    </p>
    <Points title="What makes you crosser" of={card.hotter} />
    <Points title="What calms you" of={card.calmer} />
    <Points title="What you know and keep back" of={card.hidden} />
    <p>
      <b>You would settle for:</b> {card.settle}
    </p>
    <p>
      <b>How it ends:</b> {card.close}
    </p>
    <p class="hint">{card.decently}</p>
  </div>
);
