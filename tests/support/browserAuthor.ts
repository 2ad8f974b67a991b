/** Working the author's page: opening stories, and where things are on it by role and name. */
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Visit } from "./browser.ts";
import { ROOT } from "./routes.ts";

export const author = (page: Page) => ({
  standing: page.getByRole("banner").getByRole("status").first(),
  text: page.getByRole("region", { name: "Text of the story" }).getByRole("textbox"),
  panel: page.getByRole("tabpanel"),
  tab: (name: string): Locator => page.getByRole("tab", { name: new RegExp(`^${name}`) }),
  button: (name: string): Locator =>
    page.getByRole("tabpanel").getByRole("button", { name, exact: true }),
  choices: page.getByRole("tabpanel").getByRole("list", { name: "Choices" }).getByRole("button"),
  talk: page.getByRole("tabpanel").getByRole("list", { name: "The talk so far" }),
});

/** Goes to the page. */
export async function goAuthor({ page, at }: Pick<Visit, "page" | "at">): Promise<void> {
  await page.goto(new URL("author.html", at("")).href);
  await page.getByRole("heading", { name: /author’s page/i, level: 1 }).waitFor();
}

export const storyFile = (id: string, name: string): string => join(ROOT, "stories", id, name);

/** The words of the page once what it holds has been looked at. */
export async function lookedAt(page: Page): Promise<string> {
  const { standing } = author(page);
  await page.locator('.author-standing[aria-busy="false"]').waitFor();
  return standing.innerText();
}

/** Opens files by the input that stands behind the button. */
export async function openFiles(page: Page, paths: readonly string[]): Promise<string> {
  await page.locator('input[data-picks="files"]').setInputFiles([...paths]);
  return lookedAt(page);
}

/** Opens texts as if they were files; waits until the first of them is shown. */
export async function openTexts(
  page: Page,
  texts: Readonly<Record<string, string | Buffer>>,
): Promise<string> {
  const files = Object.entries(texts).map(([name, text]) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  }));
  await page.locator('input[data-picks="files"]').setInputFiles(files);
  const shown = files.find(({ name }) => name.endsWith(".ink"))!;
  await page.getByRole("textbox", { name: `Text of ${shown.name}` }).waitFor();
  return lookedAt(page);
}

/** Lets go of texts over the page as files dragged there. */
export async function dropTexts(
  page: Page,
  texts: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate((entries) => {
    const dragged = new DataTransfer();
    for (const [name, text] of entries) dragged.items.add(new File([text], name));
    for (const type of ["dragover", "drop"]) {
      const options = { dataTransfer: dragged, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new DragEvent(type, options));
    }
  }, Object.entries(texts));
}

/** The line that is marked in the text as the place one was led to, and its number. */
export const selectedLine = (
  text: Locator,
): Promise<{ readonly line: number; readonly words: string }> =>
  text.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return {
      line: value.slice(0, selectionStart).split("\n").length,
      words: value.slice(selectionStart, selectionEnd),
    };
  });
