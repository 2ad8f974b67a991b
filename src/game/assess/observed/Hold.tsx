/**
 * The play stands still: a dialog over everything that only the assessor can take away. The browser
 * keeps the focus in it, and gives it back to where it was.
 */
import { useLayoutEffect, useRef } from "preact/hooks";
import "../../../ui/dialog.css";

interface Props {
  readonly assessor: string;
  /** In the assessor's words; "" where none were given. */
  readonly why: string;
}

export function Hold({ assessor, why }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    let over = false;
    const show = (): void => {
      dialog.showModal();
      head.current?.focus();
    };
    // However a browser closes it, it is back at once.
    const back = (): void => {
      if (!over) show();
    };
    // The second time a browser no longer asks whether Escape may close it: the key itself is kept.
    const keep = (event: KeyboardEvent): void => {
      if (event.key === "Escape") event.preventDefault();
    };
    dialog.addEventListener("close", back);
    addEventListener("keydown", keep, { capture: true });
    show();
    return () => {
      over = true;
      removeEventListener("keydown", keep, { capture: true });
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
