/** Stories that mean harm, or do it by mistake: words and a page that still answers, each time. */
import { describe, expect, it } from "vitest";
import { author, goAuthor, openTexts, selectedLine } from "../support/browserAuthor.ts";
import { site } from "../support/browser.ts";
import type { Page } from "playwright-core";

const { visit } = site();

const MARKUP = `<img src=x onerror="globalThis.hacked = 1"><script>globalThis.hacked = 2</script>`;

async function opened(texts: Readonly<Record<string, string | Buffer>>): Promise<Page> {
  const visited = await visit();
  await goAuthor(visited);
  await openTexts(visited.page, texts);
  return visited.page;
}

async function play(page: Page): Promise<void> {
  const { tab, button } = author(page);
  await tab("Play").click();
  await button("Play").click();
}

describe("markup in a story", () => {
  it("[AU15] in lines, tags, choices, values, names of people and of files is text, everywhere", async () => {
    const quoted = MARKUP.replaceAll('"', "'");
    const page = await opened({
      "<img src=x onerror=hacked=3>.ink": `VAR v = "${quoted}"
-> k
=== k
PAT: ${MARKUP} {v} # ${MARKUP} # speaker: <b> # ev:ack
* [${MARKUP} # ${MARKUP}] ${MARKUP}
- # ending:${MARKUP}
Gone.
-> END
`,
      "case.json": `{"id": "${quoted}"}`,
    });
    const { tab, panel, choices, talk, text } = author(page);
    await panel
      .getByText(/unknown tag/)
      .first()
      .waitFor();
    await tab("Map").click();
    await panel.getByRole("searchbox").fill("<img");
    await panel.getByText(/^1 knot: k/).waitFor();
    await play(page);
    await talk.getByText("<img src=x onerror=").waitFor();
    await choices.click();
    await panel.getByText(/play is over/).waitFor();
    await tab("Random plays").click();
    await panel.getByRole("button", { name: "Play 1,000 times" }).click();
    await panel.getByText("Every knot and choice, with how often").click();
    await panel.getByRole("row").filter({ hasText: "<img src=x" }).waitFor();
    await tab("Scores").click();
    await expect.poll(() => text.inputValue()).toContain(MARKUP);
    await expect.poll(() => page.locator("#app img, #app script, #app b").count()).toBe(0);
    expect(await page.evaluate(() => "hacked" in globalThis)).toBe(false);
  });
});

describe("a story without end", () => {
  it("[AU7] is stopped by its steps, the knot is named, and its mended text plays", async () => {
    const page = await opened({
      "story.ink": "-> a\n=== a\n* [Go] -> round\n=== round\n-> round\n",
    });
    const { panel, choices, talk, text } = author(page);
    await play(page);
    await choices.click();
    await panel.getByText(/goes on without end in the knot "round"/).waitFor();
    await text.fill("-> a\n=== a\n* [Go] -> round\n=== round\nMended. -> END\n");
    await talk.getByText("Mended.").waitFor();
  });

  it("[AU6] that is slow at every step is ended by the watchdog; the text is kept", async () => {
    const lists = ["a", "b", "c", "d", "e", "f"].map((name) => {
      const items = Array.from({ length: 600 }, (_, at) => `${name}${at}`).join(", ");
      return `LIST ${name} = (${name}first), ${items}\n`;
    });
    const slow = `${lists.join("")}VAR held = ()
-> start
=== start
* [Go] -> tide
=== tide
~ held = LIST_ALL(a + b + c + d + e + f) ^ LIST_ALL(a + b + c + d + e + f)
-> tide
`;
    const page = await opened({ "story.ink": slow });
    const { panel, choices, talk, text } = author(page);
    await play(page);
    await choices.click();
    await panel
      .getByText(/did not answer for 5 seconds and was stopped in the knot "tide"/)
      .waitFor();
    await expect.poll(() => text.inputValue()).toBe(slow);
    await text.fill("Mended.\n* [Go] Gone.\n- -> END\n");
    await talk.getByText("Mended.").waitFor();
  });
});

describe("files that are no stories", () => {
  it("[AU1] five megabytes, a NUL byte, CRLF with a mark, a climbing include: words for each", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    const { panel, standing, text } = author(page);
    const input = page.locator('input[data-picks="files"]');
    const big = Buffer.alloc(5_000_000, "Hello there.\n");
    await input.setInputFiles({ name: "big.ink", mimeType: "text/plain", buffer: big });
    await page.getByText(/big\.ink was not opened: it is 5\.0 MB/).waitFor();

    await openTexts(page, { "nul.ink": "Hello.\nTh\0ere.\n-> END\n" });
    await panel.getByText(/NUL byte/).waitFor();
    await panel.getByRole("button", { name: "nul.ink, line 2" }).click();
    expect((await selectedLine(text)).line).toBe(2);

    expect(await openTexts(page, { "bom.ink": "\uFEFFHello.\r\n* [Go]\r\n- -> END\r\n" })).toMatch(
      /^It compiles: no errors/,
    );
    await expect.poll(() => text.inputValue()).toBe("Hello.\n* [Go]\n- -> END\n");

    await openTexts(page, { "climb.ink": "INCLUDE ../../secret.ink\nHello.\n-> END\n" });
    await panel.getByText(/climbs out of the story's folder/).waitFor();
    await expect.poll(() => standing.innerText()).toMatch(/does not compile/);
  });

  it("[AU1] a case.json that is none leaves the story to be played unscored", async () => {
    const page = await opened({
      "story.ink": "Hello. # km:r.open=full\n* [Go]\n- Bye. # ending:over\n-> END\n",
      "case.json": '{"id": ',
    });
    const { standing, panel, talk } = author(page);
    await standing.getByText(/Unscored: the case\.json cannot be read yet/).waitFor();
    await panel.getByText(/not valid JSON/).waitFor();
    await play(page);
    await talk.getByText("Hello.").waitFor();
  });
});
