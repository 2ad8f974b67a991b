/** The play stands still until the assessor goes on. */
import { HeldDialog } from "../../../ui/HeldDialog.tsx";

interface Props {
  readonly assessor: string;
  /** In the assessor's words; "" where none were given. */
  readonly why: string;
}

export const Hold = ({ assessor, why }: Props) => (
  <HeldDialog class="card hold" heading="hold" about="hold-why">
    <div class="hold-body">
      <h2 id="hold" tabIndex={-1}>
        Paused
      </h2>
      <div id="hold-why">
        <p>{assessor} has paused the case. The clock stands still.</p>
        {why && <blockquote>{why}</blockquote>}
        <p>Nothing is lost. Take a breath: it goes on by itself, just where you were.</p>
      </div>
    </div>
  </HeldDialog>
);
