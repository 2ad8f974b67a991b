/** The evidence log, to take away. */
import { useState } from "preact/hooks";
import { addressOf, ask, done } from "../parts/ask.ts";
import { Heading } from "../parts/Heading.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useDoing } from "../parts/useAsked.ts";

export function EvidencePage() {
  const doing = useDoing();
  const [signed, setSigned] = useState(false);
  return (
    <main id="main" class="wide">
      <Heading title="Evidence" />
      <section class="panel prose" aria-labelledby="export">
        <h2 id="export">Export the evidence log</h2>
        <p>
          The log holds everything that happened in this centre: who joined, what was set, every
          choice of every play, in order. Each entry carries the one before it as a fingerprint, so
          a change to any of them shows.
        </p>
        <p>
          The file can be checked with no server at all: on a machine with Redress,{" "}
          <code>npm run verify -- the-file</code> names the first entry that was altered, if any.
        </p>
        <div class="row">
          <a class="solid" href={addressOf("evidence/export")} download="evidence.ndjson">
            Download the evidence log
          </a>
          <button
            type="button"
            class="plain"
            aria-busy={doing.busy}
            onClick={() =>
              void doing.run(ask(done, "POST", "evidence/checkpoint", {}), () => setSigned(true))
            }
          >
            Sign a checkpoint now
          </button>
        </div>
        <p role="status">{signed && "A checkpoint is signed. It is part of the next download."}</p>
        <Problem text={doing.problem} />
        <p class="hint">
          The file holds personal data. Keep it as you keep learners’ work, and delete copies that
          are no longer needed.
        </p>
      </section>
    </main>
  );
}
