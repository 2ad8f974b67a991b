/** The security policy holds in a real browser: what was slipped into a page does nothing. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { goAuthor } from "../support/browserAuthor.ts";
import { site } from "../support/browser.ts";

const { visit } = site();

/** The refusals themselves, and the error that eval throws. */
const REFUSED = [/Content Security Policy/i, /violates the following/i];

/** Notes what the policy refused, by directive. */
function noteRefusals(): void {
  const refused: string[] = [];
  addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
  Object.assign(globalThis, { refused });
}

/** What somebody would try who had got markup or script into a page. */
async function tryEverything(elsewhere: string): Promise<readonly string[]> {
  const script = document.createElement("script");
  script.textContent = "globalThis.ran = 'inline script'";
  const image = document.createElement("div");
  image.innerHTML = `<img src="data:," onerror="globalThis.ran = 'handler'">`;
  const styled = document.createElement("div");
  styled.innerHTML = `<p style="position: fixed">`;
  const frame = document.createElement("iframe");
  frame.src = elsewhere;
  const base = document.createElement("base");
  base.href = elsewhere;
  const other = document.createElement("script");
  other.src = `${elsewhere}/script.js`;
  document.body.append(script, image, styled, frame, other);
  document.head.append(base);
  // Not in this call itself: what the test evaluates is exempt from the policy.
  setTimeout(() => {
    const { constructor } = Object.getPrototypeOf(() => 0) as {
      constructor: new (js: string) => () => void;
    };
    new constructor("globalThis.ran = 'eval'")();
  });
  await fetch(`${elsewhere}/data`, { mode: "no-cors" }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const page = globalThis as unknown as { refused: string[]; ran?: string };
  if (page.ran) throw new Error(`The ${page.ran} ran`);
  return [...new Set(page.refused)].toSorted();
}

it("[SR2] script, handlers, styles, frames, bases, eval and other machines are refused on every page", async () => {
  let asked = 0;
  const elsewhere = createServer((_request, response) => {
    asked++;
    response.end("globalThis.ran = 'script of another machine'");
  });
  await new Promise<void>((resolve) => void elsewhere.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  const visited = await visit({ expected: REFUSED, before: noteRefusals });
  const { page, at } = visited;
  const expected = [
    "base-uri",
    "connect-src",
    "frame-src",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src-attr",
  ];
  await page.goto(at(""));
  await page.getByRole("link", { name: /for authors/i }).waitFor();
  expect(await page.evaluate(tryEverything, address)).toEqual(expected);
  await goAuthor(visited);
  expect(await page.evaluate(tryEverything, address)).toEqual(expected);
  expect(asked).toBe(0);
  elsewhere.closeAllConnections();
  elsewhere.close();
});
