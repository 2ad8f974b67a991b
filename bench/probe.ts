/** Runs inside the measured page, from before its first byte is read. */

/** Milliseconds from the start of the navigation; null until then. */
export interface Seen {
  /** When the frame that shows a first line, and the one that shows a first choice, was up. */
  line: number | null;
  choice: number | null;
  /** When that choice was put into the page: what is asked for later cannot have held it up. */
  made: number | null;
}

declare global {
  interface Window {
    benchSeen: Seen;
  }
}

/** The page says this on its console once both have been seen. */
export const SEEN = "bench: seen";

/** An entry of Element Timing, which TypeScript's DOM does not describe. */
interface ElementTiming extends PerformanceEntry {
  readonly identifier: string;
  readonly renderTime: number;
}

/**
 * Has the browser itself say when the first line of the story and the first choice that can be
 * pressed were on the screen (Element Timing: text painted within the window, the time of the frame
 * that brought it). Nothing is polled, so that watching costs both pages the same, and little.
 */
export function watchPage(said: string): void {
  const seen: Seen = { line: null, choice: null, made: null };
  window.benchSeen = seen;
  const mark = (what: "line" | "choice", elements: Iterable<Element>): void => {
    for (const element of elements) {
      element.setAttribute("elementtiming", what);
      if (what === "choice") seen.made ??= performance.now();
    }
  };
  const marking = new MutationObserver(() => {
    mark("line", document.querySelectorAll("p.line"));
    // The text may belong to a part of the button.
    mark("choice", document.querySelectorAll("button.choice:enabled, button.choice:enabled *"));
  });
  marking.observe(document, { childList: true, subtree: true });
  const watching = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as ElementTiming[]) {
      if (entry.identifier === "line") seen.line ??= entry.renderTime;
      if (entry.identifier === "choice") seen.choice ??= entry.renderTime;
    }
    if (seen.line === null || seen.choice === null) return;
    marking.disconnect();
    watching.disconnect();
    console.info(said);
  });
  watching.observe({ type: "element", buffered: true });
}
