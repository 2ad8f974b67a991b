/** How a debrief closes: what its scores are for, and where to go from here. */
import type { ComponentChildren } from "preact";

interface Props {
  readonly caseId: string;
  /** What the scores are for, where it is not said as for a talk. */
  readonly note?: string;
  /** What beginning anew is called. */
  readonly again?: string;
  /** More to do from here. */
  readonly children?: ComponentChildren;
}

export const DebriefFoot = ({
  caseId,
  note = "These scores guide practice. Whether a criterion is met is decided by a named assessor, never by the software.",
  again = "Play it again",
  children,
}: Props) => (
  <footer class="debrief-foot">
    <p>{note}</p>
    <p class="debrief-actions">
      <a class="plain" href={`#/${caseId}/play/new`}>
        {again}
      </a>
      <a class="plain" href="#/">
        Back to the desk
      </a>
      <button type="button" class="plain" onClick={() => print()}>
        Print this debrief
      </button>
      {children}
    </p>
  </footer>
);
