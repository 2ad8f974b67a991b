/** The parts of a long debrief, each a jump away. Not links: the address's hash is the router's. */
const PARTS = [
  ["verdict-title", "How it went"],
  ["dimensions-title", "The four parts"],
  ["next-title", "What to do next"],
  ["customer-title", "Customer's view"],
  ["timeline-title", "Choice by choice"],
  ["promises-title", "Promises"],
  ["record-title", "Your record"],
] as const;

const LETTERS = ["letters-title", "Your letters"] as const;

/** Brings a heading into view and goes on from there, for eyes and keyboard alike. */
export function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "start" });
}

/** `letters`: the debrief has a part with the letters. */
export const Jumps = ({ letters }: { readonly letters: boolean }) => (
  <nav class="jumps no-print" aria-label="Parts of this debrief">
    <ul>
      {[...PARTS, ...(letters ? [LETTERS] : [])].map(([id, name]) => (
        <li key={id}>
          <button type="button" onClick={() => jumpTo(id)}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);
