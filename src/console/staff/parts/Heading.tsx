/** The head of a page: gives the window its title, and takes the focus when one goes there. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

let shown = 0;

interface Props {
  readonly title: string;
  /** Which part of it is shown, for the window's title. */
  readonly part?: string;
  /** Where the page stands, above its head. */
  readonly above?: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function Heading({ title, part, above, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  // Before it is painted: whoever sees the page is not moved on it afterwards.
  useLayoutEffect(() => {
    document.title = `${part === undefined ? title : `${part}, ${title}`} – Redress`;
  }, [title, part]);
  useLayoutEffect(() => {
    // The first page is begun at its top by the browser itself.
    if (shown++ > 0) {
      scrollTo(0, 0);
      head.current?.focus({ preventScroll: true });
    }
  }, []);
  return (
    <header class="page-head">
      <div>
        {above}
        <h1 ref={head} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {children}
    </header>
  );
}
