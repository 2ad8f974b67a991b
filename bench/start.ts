/** How soon a case can be read and answered, beside a bare inkjs page of the same story. */
import type { Bench } from "./bench.ts";
import { visit } from "./browser.ts";
import { median } from "./median.ts";
import { CASE } from "./pages.ts";
import type { Row } from "./row.ts";

/** More where a visit is short: the shorter it is, the more a busy machine shakes it. */
const ROUNDS = { local: 15, slow: 9 } as const;
const GOAL = 1.5;

/** A button that does nothing is not a choice: pressing it must lead to other lines. */
async function proveUsable({ browser }: Bench, address: string): Promise<void> {
  await visit(browser, address, false, async ({ page, firstSeen }) => {
    await firstSeen();
    const before = await page.locator("p.line").allTextContents();
    await page.locator("button.choice").first().click();
    await page.waitForFunction(
      (was) => [...document.querySelectorAll("p.line")].map((p) => p.textContent).join() !== was,
      before.join(),
    );
  });
}

export async function startRows(bench: Bench): Promise<readonly Row[]> {
  const addresses = {
    ours: `${bench.server.address("ours")}#/${CASE}/play`,
    bare: bench.server.address("bare"),
  };
  await proveUsable(bench, addresses.ours);
  await proveUsable(bench, addresses.bare);

  const rows: Row[] = [];
  for (const slow of [false, true]) {
    const rounds = slow ? ROUNDS.slow : ROUNDS.local;
    const seen = { ours: { line: [], choice: [] }, bare: { line: [], choice: [] } } as Record<
      "ours" | "bare",
      Record<"line" | "choice", number[]>
    >;
    for (let round = 0; round < rounds; round++) {
      // Whoever goes first in one round goes last in the next.
      for (const who of round % 2 ? (["bare", "ours"] as const) : (["ours", "bare"] as const)) {
        const { line, choice } = await visit(bench.browser, addresses[who], slow, (at) =>
          at.firstSeen(),
        );
        seen[who].line.push(line);
        seen[who].choice.push(choice);
      }
    }
    const where = slow
      ? "1.6 Mb/s, 150 ms before each answer"
      : "on this machine, line not throttled";
    for (const [what, text] of [
      ["line", "first line of the story painted"],
      ["choice", "first choice painted and pressable"],
    ] as const) {
      const ours = median(seen.ours[what]);
      const reference = median(seen.bare[what]);
      rows.push({
        name: `first-${what}-${slow ? "slow" : "local"}`,
        ours: Math.round(ours),
        reference: Math.round(reference),
        unit: `ms from navigation to ${text}, as Element Timing tells; ${where}; brotli, cold cache, median of ${rounds} (reference: bare inkjs + DOM page of the same story)`,
        ratio: ours / reference,
        goal: `at most ${GOAL}x the bare page`,
        met: ours / reference <= GOAL,
      });
    }
  }
  return rows;
}
