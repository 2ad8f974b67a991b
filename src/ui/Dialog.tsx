/** A native modal dialog: the browser keeps focus inside, closes on Escape and gives focus back. */
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";
import "./dialog.css";

export interface DialogProps {
  readonly title: string;
  /** Called once the dialog has closed, however that came about. */
  readonly onClose: () => void;
  /** drawer: along the edge, for papers one reads beside the play. */
  readonly shape?: "drawer" | "card";
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, shape = "drawer", children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  const heading = useId();
  // Every way out goes through the native close, which gives focus back to where it was.
  const close = (): void => box.current?.close();
  useLayoutEffect(() => {
    const dialog = box.current!;
    dialog.showModal();
    return () => {
      // Taken away without having been closed, it would give nothing back.
      gone.current = true;
      dialog.close();
    };
  }, []);
  return (
    <dialog
      ref={box}
      class={`dialog ${shape}`}
      aria-labelledby={heading}
      onClose={() => gone.current || onClose()}
      onClick={(event) => {
        // The backdrop belongs to the dialog element itself; what it holds lies in .dialog-body.
        if (event.target === box.current) close();
      }}
    >
      <div class="dialog-body">
        <header class="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="round" aria-label={`Close ${title}`} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="dialog-text">{children}</div>
      </div>
    </dialog>
  );
}
