/** Where things are on the pages, by role and name: what a learner is told is there. */
import type { Locator, Page } from "playwright-core";

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name that begins with these words, whole words only. */
export const startsWith = (text: string): RegExp => new RegExp(`^${escaped(text.trim())}(?!\\w)`);

/** A choice: an action may say so before its words. */
export const choiceNamed = (text: string): RegExp =>
  new RegExp(`^(?:Action\\s*:\\s*)?${escaped(text.trim())}`);

export const TALK = /^(the talk so far|how it ended)/i;
export const ANSWER = /^(your answer|what do you do)/i;

export const places = (page: Page) => ({
  talk: page.getByRole("region", { name: TALK }),
  answer: page.getByRole("region", { name: ANSWER }),
  choice: (text: string): Locator => page.getByRole("button", { name: choiceNamed(text) }),
  tool: (name: string): Locator =>
    page.getByRole("navigation", { name: /papers/i }).getByRole("button", {
      name: new RegExp(`^${name}`, "i"),
    }),
  dialog: (name: RegExp): Locator => page.getByRole("dialog", { name }),
  closer: page.getByRole("dialog").getByRole("button", { name: /^close/i }),
  say: page.getByRole("button", { name: "Say it", exact: true }),
  passOver: page.getByRole("button", { name: /show me the options/i }),
  send: page.getByRole("button", { name: "Send it", exact: true }),
  goOn: page.getByRole("button", { name: "Go on without writing" }),
  stamp: page.getByRole("button", { name: /^stamp/i }),
  toDebrief: page.getByRole("link", { name: /to the debrief|^hand it in/i }),
  verdict: page.getByRole("region", { name: /how it went/i }),
});

/** The total that the debrief shows. */
export async function totalShown(page: Page): Promise<number> {
  const words = await places(page).verdict.innerText();
  const match = /(\d+(?:\.\d+)?)\s*of\s*100/.exec(words);
  if (!match) throw new Error(`No total in the verdict: ${words}`);
  return Number(match[1]);
}

export interface StoredSave {
  readonly id: string;
  readonly caseId: string;
  readonly mode: string;
  readonly log: readonly { readonly type: string }[];
  readonly result?: { readonly total: number };
}

/** Rows of one of the page's databases; none, and none is made, before the page has it. */
export const rowsOf = (page: Page, database: string, store: string): Promise<readonly unknown[]> =>
  page.evaluate(
    ([database, store]) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        // An empty one made here would be there when the page comes to make its own.
        opening.onupgradeneeded = () => opening.transaction!.abort();
        opening.onerror = () =>
          opening.error?.name === "AbortError"
            ? resolve([])
            : reject(new Error("The database cannot be opened"));
        opening.onsuccess = () => {
          const db = opening.result;
          const rows = db.transaction(store).objectStore(store).getAll();
          rows.onerror = () => reject(new Error(`The ${store} cannot be read`));
          rows.onsuccess = () => {
            db.close();
            resolve(rows.result);
          };
        };
      }),
    [database, store] as const,
  );

/** The saves as they lie in the page's database. */
export const savesOf = async (page: Page): Promise<readonly StoredSave[]> =>
  (await rowsOf(page, "redress", "plays")) as readonly StoredSave[];

/** The letters have come, which are fetched with the picture: nothing moves any more for their sake. */
export async function lettered(page: Page): Promise<void> {
  await page.locator(".backdrop").waitFor({ state: "attached" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** The play's picture is there: nothing of it is still on its way when the line is cut. */
export const pictured = (page: Page): Promise<void> =>
  page.locator(".backdrop.ready").waitFor({ state: "attached" });
