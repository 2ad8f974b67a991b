/** A page of the portfolio: the way back, a head that takes the focus, a sheet of paper. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  /** Where it belongs, above its head. */
  readonly kicker?: string;
  readonly back: { readonly label: string; readonly address: string };
  readonly children: ComponentChildren;
}

export function Leaf({ title, kicker, back, children }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} - Redress`;
    head.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [title]);
  return (
    <main class="page leaf" id="main">
      <nav class="leaf-nav" aria-label="Ways out">
        <a href={back.address}>{back.label}</a>
        {back.address !== "#/" && <a href="#/">Your desk</a>}
      </nav>
      <div class="sheet">
        <header>
          {kicker && <p class="kicker">{kicker}</p>}
          <h1 tabIndex={-1} ref={head}>
            {title}
          </h1>
        </header>
        {children}
      </div>
    </main>
  );
}
