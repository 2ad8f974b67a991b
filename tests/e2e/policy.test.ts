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
async function tryEverything(elsewhere: string): Promise<void> {
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
}

/** What was refused so far, and what ran all the same. */
function soFar(): { readonly refused: readonly string[]; readonly ran: string | undefined } {
  const page = globalThis as unknown as { refused: string[]; ran?: string };
  return { refused: [...new Set(page.refused)].toSorted(), ran: page.ran };
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
  const refused = [
    "base-uri",
    "connect-src",
    "frame-src",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src-attr",
  ];
  const expectRefused = async (): Promise<void> => {
    await page.evaluate(tryEverything, address);
    // Frames and scripts of other machines are refused a while after they are asked for.
    await expect.poll(() => page.evaluate(soFar)).toEqual({ refused, ran: undefined });
  };
  await page.goto(at(""));
  await page.getByRole("link", { name: /for authors/i }).waitFor();
  await expectRefused();
  await goAuthor(visited);
  await expectRefused();
  expect(asked).toBe(0);
  elsewhere.closeAllConnections();
  elsewhere.close();
});
