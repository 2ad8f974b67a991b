/**
 * The play stands still: a dialog over everything that only the assessor can take away. The browser
 * keeps the focus in it, and gives it back to where it was.
 */
import { useEffect, useRef } from "preact/hooks";
import "../../../ui/dialog.css";

interface Props {
  readonly assessor: string;
  /** In the assessor's words; "" where none were given. */
  readonly why: string;
}

export function Hold({ assessor, why }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const dialog = box.current!;
    let over = false;
    const show = (): void => {
      dialog.showModal();
      head.current?.focus();
    };
    // A second Escape closes a dialog whatever the page says: it is back at once.
    const back = (): void => {
      if (!over) show();
    };
    const refuse = (event: Event): void => event.preventDefault();
    dialog.addEventListener("close", back);
    dialog.addEventListener("cancel", refuse);
    show();
    return () => {
      over = true;
      dialog.close();
    };
  }, []);
  return (
    <dialog ref={box} class="dialog card hold" aria-labelledby="hold" aria-describedby="hold-why">
      <div class="hold-body">
        <h2 id="hold" tabIndex={-1} ref={head}>
          Paused
        </h2>
        <div id="hold-why">
          <p>{assessor} has paused the case. The clock stands still.</p>
          {why && <blockquote>{why}</blockquote>}
          <p>Nothing is lost. Take a breath: it goes on by itself, just where you were.</p>
        </div>
      </div>
    </dialog>
  );
}
