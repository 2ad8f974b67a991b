/** A part whose program is fetched when it is first shown. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Arrived<P> {
  readonly part: ComponentType<P> | null;
  readonly failed: boolean;
}

/**
 * `load` fetches the part; until it is here nothing is shown. A part that cannot be fetched says so
 * and offers another try: on a bad line a panel must not vanish without a word. `what` is null for
 * one that nobody misses: it is tried again when the network is back.
 */
export function later<P extends object>(
  what: string | null,
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let kept: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [{ part: Part, failed }, arrive] = useState<Arrived<P>>({ part: kept, failed: false });
    const [tries, tryAgain] = useState(0);
    useEffect(() => {
      if (kept) return;
      load().then(
        (part) => {
          kept = part;
          arrive({ part, failed: false });
        },
        () =>
          what === null
            ? addEventListener("online", () => tryAgain(tries + 1), { once: true })
            : arrive({ part: null, failed: true }),
      );
    }, [tries]);
    if (Part) return <Part {...props} />;
    if (!failed) return null;
    return (
      <p class="notice" role="alert">
        {what} could not be fetched. Check the connection, then try again.{" "}
        <button type="button" class="plain" onClick={() => tryAgain(tries + 1)}>
          Try again
        </button>
      </p>
    );
  };
}
