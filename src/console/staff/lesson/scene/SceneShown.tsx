/** A moment of a case in words, with the customer's face. */
import { MOOD_NAMES } from "../../../../play/customer/moodNames.ts";
import { Face } from "../../../../ui/Face.tsx";
import { FACES } from "../../wall/words.ts";
import type { ToldLine, ToldMoment } from "../../../../story/momentTold.ts";

export const CustomerFace = ({ told }: { readonly told: ToldMoment }) => (
  <figure class={`scene-customer band-${FACES[told.mood]}`}>
    <Face band={FACES[told.mood]} />
    <figcaption>
      <b>{told.customer.name}</b>
      {told.customer.role !== "" && <span>{told.customer.role}</span>}
      <span class="customer-mood">{MOOD_NAMES[told.mood]}</span>
    </figcaption>
  </figure>
);

export const Lines = ({ lines }: { readonly lines: readonly ToldLine[] }) => (
  <div class="said-lines">
    {lines.map(({ by, name, text }, at) => (
      <p key={at} class={`said-line by-${by}`}>
        {name !== "" && <b>{name}</b>} <span>{text}</span>
      </p>
    ))}
  </div>
);

export function SceneShown({ told }: { readonly told: ToldMoment }) {
  return (
    <div class="scene">
      <CustomerFace told={told} />
      <div class="scene-words">
        {told.heading !== "" && <p class="scene-heading">{told.heading}</p>}
        {told.chosen !== "" && (
          <p class="scene-chosen">
            <span class="hint">Chosen before:</span> {told.chosen}
          </p>
        )}
        <Lines lines={told.lines} />
        {told.ending !== null && (
          <p class="scene-ending">
            <b>The case ends.</b> {told.ending}
          </p>
        )}
      </div>
    </div>
  );
}
