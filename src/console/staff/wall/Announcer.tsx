/** Reads the counts out for those who have asked for it: at most every 20 s, and only if they differ. */
import { useEffect, useState } from "preact/hooks";
import type { Wall } from "./wall.ts";
import { summaryWords } from "./words.ts";

const EVERY = 20_000;

export function Announcer({ wall }: { readonly wall: Wall }) {
  const [words, tell] = useState("");
  useEffect(() => {
    const look = (): void => {
      const counts = wall.counts.peek();
      if (counts) tell(summaryWords(counts));
    };
    // A region says what changes in it: it has to be there before its first words are.
    const first = setTimeout(look, 500);
    const timer = setInterval(look, EVERY);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [wall]);
  return (
    <p class="unseen" aria-live="polite">
      {words}
    </p>
  );
}
