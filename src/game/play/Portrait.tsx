/** Stands in for the picture: the speaker's name on a plate with a face of their mood. */
import { faceOf, heatBand } from "../../play/customer/readings.ts";
import { Face } from "../../ui/Face.tsx";
import type { Controller } from "./controller.ts";
import { MOOD_WORDS } from "./temper.ts";

const BANDS = {
  happy: 0,
  relieved: 0,
  neutral: 1,
  worried: 2,
  sad: 2,
  annoyed: 2,
  angry: 3,
} as const;

export function Portrait({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const { scene } = controller.talk.value;
  const customer = controller.customer.value;
  const who = scene.who ?? data.persona.who;
  const person = data.cast[who];
  if (!person) return null;
  const mood = scene.who === null ? faceOf(customer) : scene.mood;
  const band = mood === "neutral" ? (Math.min(1, heatBand(customer)) as 0 | 1) : BANDS[mood];
  return (
    <figure class={`portrait band-${band}`} aria-hidden="true">
      <Face band={band} />
      <figcaption>
        <b>{person.name}</b>{" "}
        {[person.role, MOOD_WORDS[mood].toLowerCase()].filter(Boolean).join(", ")}
      </figcaption>
    </figure>
  );
}
