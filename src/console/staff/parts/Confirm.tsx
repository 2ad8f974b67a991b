/** Asks before something is done that cannot be taken back. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Dialog } from "../../../ui/Dialog.tsx";
import type { Asked } from "./ask.ts";
import { Field } from "./Field.tsx";
import { Problem } from "./Problem.tsx";
import { useDoing } from "./useAsked.ts";

interface Props {
  readonly title: string;
  /** Words on the button that does it. */
  readonly action: string;
  /** Words that have to be typed first, where a click alone would be too easy. */
  readonly typed?: string;
  readonly run: () => Promise<Asked<unknown>>;
  readonly onDone: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Confirm({ title, action, typed, run, onDone, onClose, children }: Props) {
  const [words, write] = useState("");
  const doing = useDoing();
  const matches = typed === undefined || words.trim() === typed.trim();
  const [asked, askFor] = useState(false);
  return (
    <Dialog title={title} shape="card" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          askFor(true);
          if (matches && !doing.busy) void doing.run(run(), onDone);
        }}
      >
        {children}
        {typed !== undefined && (
          <Field
            label={`Type the name to confirm: ${typed}`}
            value={words}
            onValue={write}
            autoComplete="off"
          />
        )}
        <Problem
          text={
            doing.problem ??
            (asked && !matches ? "The name is not the same yet. Nothing was done." : null)
          }
        />
        <div class="row">
          <button type="submit" class="solid grave" aria-busy={doing.busy}>
            {action}
          </button>
          <button type="button" class="plain" onClick={onClose}>
            Leave it as it is
          </button>
        </div>
      </form>
    </Dialog>
  );
}
