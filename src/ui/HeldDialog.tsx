/**
 * A dialog over everything that only somebody else can take away, as a pause or a freeze. The browser
 * keeps the focus in it, and gives it back to where it was.
 */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import "./dialog.css";

interface Props {
  /** Id of the heading, which takes the focus. */
  readonly heading: string;
  /** Id of what describes it, where that is short enough to be read out at once. */
  readonly about?: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

export function HeldDialog({ heading, about, class: look, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current!;
    let over = false;
    const show = (): void => {
      dialog.showModal();
      dialog.querySelector<HTMLElement>(`#${heading}`)?.focus();
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
    <dialog
      ref={box}
      class={`dialog ${look}`}
      aria-labelledby={heading}
      {...(about === undefined ? {} : { "aria-describedby": about })}
    >
      {children}
    </dialog>
  );
}
