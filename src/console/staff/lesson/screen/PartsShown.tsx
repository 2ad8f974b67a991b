/** What each part of a role-play does, as the class reads it from the back of the room: no names. */
import type { TriadSeen } from "../../../../lesson/triad/seen.ts";

const PARTS = [
  { part: "Agent", does: "Handle the complaint. Look up what you need." },
  { part: "Customer", does: "Be the person on your card. Answer what is asked." },
  { part: "Observer", does: "Tick what you see. Write the words you hear." },
] as const;

export const PartsShown = ({ triad }: { readonly triad: TriadSeen | null }) => (
  <>
    <dl class="screen-parts">
      {PARTS.map(({ part, does }) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
    <p class="screen-after">
      {triad === null
        ? "Your groups are coming."
        : "Your part is on your device. Then look back together: agent, customer, observer."}
    </p>
  </>
);
