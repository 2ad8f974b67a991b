import type { Controller } from "../controller.ts";
import { observedSave } from "../observed.ts";

export interface LeaveProps {
  readonly controller: Controller;
  readonly onStay: () => void;
  readonly onStartAgain: () => void;
}

/** Out of the case, or back to its beginning. */
export function Leave({ controller, onStay, onStartAgain }: LeaveProps) {
  const observed = observedSave.value === controller.saveId;
  return (
    <>
      {observed && <p>Your assessor is watching. Tell them before you leave.</p>}
      <p>
        {controller.unkept.value === null
          ? "The play is kept on this machine up to your last choice. You can go on with it later."
          : "The play is not kept on this machine: if you leave now it is lost."}
      </p>
      <div class="row">
        <a class="solid" href="#/">
          Leave to the desk
        </a>
        {!observed && (
          <button type="button" class="plain" onClick={onStartAgain}>
            Start again
          </button>
        )}
        <button type="button" class="plain" onClick={onStay}>
          Stay
        </button>
      </div>
    </>
  );
}
