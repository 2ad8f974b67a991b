/** The heading that focus goes to when a part of the page has taken another's place. */
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** `key`: focus goes there whenever this changes to something other than null. */
export function useHeading(key: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (key !== null) heading.current?.focus();
  }, [key]);
  return heading;
}
