/** The class's screen in a browser: readable from the back of a room. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { expectNoViolations } from "./browserAxe.ts";

/** Contrast of 7 to 1, everything within its height, and words of 32 px for whoever sits at the back. */
export async function expectReadable(screen: Page, where: string): Promise<void> {
  await screen.bringToFront();
  await expectNoViolations(screen, where);
  const weak = await screen.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run: (
          on: Document,
          options: object,
        ) => Promise<{ violations: { nodes: { target: string[]; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { runOnly: ["color-contrast-enhanced"] });
    return violations.flatMap(({ nodes }) =>
      nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary}`),
    );
  });
  expect(weak, `contrast, ${where}`).toEqual([]);
  const { over, small } = await screen.evaluate(() => {
    const body = document.querySelector(".screen-body")!;
    const words = [...body.querySelectorAll("p, li, h2, h3, span, b")].filter(
      (each) =>
        (each as HTMLElement).checkVisibility() &&
        !each.closest(".unseen, small") &&
        [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return {
      over: body.scrollHeight - body.clientHeight,
      small: words
        .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 32)
        .map((each) => `${getComputedStyle(each).fontSize} ${each.className}: ${each.textContent}`),
    };
  });
  expect(over, `height, ${where}`).toBeLessThanOrEqual(1);
  expect(small, `letters, ${where}`).toEqual([]);
}
