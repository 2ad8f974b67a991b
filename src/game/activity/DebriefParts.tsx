/** What the debriefs of all activities have: their head, and what better was possible. */
import type { CaseData } from "../../play/case.ts";
import type { Debrief } from "../../play/debrief/debrief.ts";
import { MomentLine } from "../debrief/MomentLine.tsx";

interface HeadProps {
  readonly data: CaseData;
  readonly debrief: Debrief;
  /** What was done, as it begins the line: "A shift". */
  readonly what: string;
}

export const DebriefHead = ({ data, debrief, what }: HeadProps) => (
  <header class="debrief-head">
    <p class="debrief-eyebrow">
      Debrief · {data.organisation} · Level {data.level}
    </p>
    <h1>{data.title}</h1>
    <p class="debrief-meta">
      {what}, {debrief.mode === "assessed" ? "assessed conditions" : "practice"}.
    </p>
    {debrief.ending && <p class="debrief-ending">{debrief.ending}</p>}
  </header>
);

interface BetterProps {
  readonly debrief: Debrief;
  /** Said where nothing was missed. */
  readonly whole: string;
}

export function Better({ debrief, whole }: BetterProps) {
  const less = debrief.score.moments.filter(({ waived, credit }) => !waived && credit !== 1);
  return (
    <section aria-labelledby="better-title">
      <h2 id="better-title">What better was possible</h2>
      {less.length === 0 ? (
        <p>{whole}</p>
      ) : (
        <ul class="moments">
          {less.map((score) => (
            <MomentLine key={score.moment.id} score={score} />
          ))}
        </ul>
      )}
    </section>
  );
}
