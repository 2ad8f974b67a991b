/** Storage that is missing, full, refused, of another version or of another story. */
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { site, type VisitOptions } from "../support/browser.ts";
import { mouse } from "../support/browserHands.ts";
import { places, savesOf, totalShown } from "../support/browserPage.ts";
import { atChoice, playOf, playOn, startAnew, type Play } from "../support/browserPlay.ts";
import { finishedRow, putRows, type Row } from "../support/browserSaves.ts";
import { recordedOf } from "../support/routes.ts";

const { visit } = site();

async function begun(
  options: VisitOptions,
): Promise<Play & { readonly at: (r: string) => string }> {
  const { script } = recordedOf("s01").find(({ name }) => name === "expert")!;
  const { page, at } = await visit({ ...options, seed: script.seed });
  const play = playOf(page, mouse, "s01", "expert");
  await startAnew(play, at);
  return { ...play, at };
}

const notice = (page: Page) => page.getByRole("alert").filter({ hasText: /cannot be kept/i });

const noDatabase = (): void => {
  Object.defineProperty(globalThis, "indexedDB", { value: undefined });
};
const closedDatabase = (): void => {
  IDBFactory.prototype.open = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
};
const fullDisk = (): void => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  };
};
const noLocalStorage = (): void => {
  Object.defineProperty(globalThis, "localStorage", {
    get: () => {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
};

describe("storage that fails", () => {
  it("[GM18] without a database the learner is told and plays on to the debrief", async () => {
    const play = await begun({ before: noDatabase });
    await playOn(play, { until: 1 });
    await notice(play.page).waitFor();
    await expect.poll(() => notice(play.page).innerText()).toMatch(/private window|does not let/i);
    await playOn(play);
    await places(play.page).toDebrief.click();
    await places(play.page).verdict.waitFor();
    expect(await totalShown(play.page)).toBe(100);
  });

  it("[GM18] a database that refuses to open is told, and the play goes on", async () => {
    const play = await begun({ before: closedDatabase });
    await playOn(play, { until: 1 });
    await notice(play.page).waitFor();
    await playOn(play, { until: 3 });
    await play.page.goto(play.at(""));
    await play.page.getByText(/progress cannot be kept/i).waitFor();
  });

  it("[GM19] a full disk is told as full, and the play goes on", async () => {
    const play = await begun({ before: fullDisk });
    await playOn(play, { until: 1 });
    await notice(play.page).waitFor();
    await expect.poll(() => notice(play.page).innerText()).toMatch(/full/i);
    await playOn(play, { until: 3 });
  });

  it("[GM20] without localStorage a play is still kept and gone on with", async () => {
    const play = await begun({ before: noLocalStorage });
    await playOn(play, { until: 3 });
    await expect.poll(async () => (await savesOf(play.page))[0]?.log).toEqual(play.twin.log());
    await play.page.goto(play.at(""));
    await play.page.getByRole("link", { name: /^go on/i }).click();
    await atChoice(play);
    await playOn(play, { until: 4 });
    expect(await savesOf(play.page)).toHaveLength(1);
  });
});

describe("saves that cannot be gone on with", () => {
  /** An unfinished play of three choices, changed as a later version would find it. */
  async function withSave(
    change: (row: Row) => Row,
  ): Promise<Play & { at: (r: string) => string }> {
    const play = await begun({});
    await playOn(play, { until: 3 });
    const log = play.twin.log();
    await expect.poll(async () => (await savesOf(play.page))[0]?.log).toEqual(log);
    const [row] = await savesOf(play.page);
    await putRows(play.page, [change(row as unknown as Row)]);
    return play;
  }

  it("[GM21] a save of a story since changed is offered to read, never replayed", async () => {
    const play = await withSave((row) => ({
      ...row,
      storyHash: "0ld",
      log: (row["log"] as readonly object[]).map((event) =>
        "storyHash" in event ? { ...event, storyHash: "0ld" } : event,
      ),
    }));
    const { page } = play;
    await page.reload();
    await page.getByText(/has changed since/i).waitFor();
    await page.getByText(/^read what happened$/i).click();
    for (const event of play.twin.log()) {
      if (event.type !== "ChoiceMade") continue;
      await page
        .getByText(event.text, { exact: false })
        .filter({ visible: true })
        .first()
        .waitFor();
    }
    await expect.poll(() => page.getByRole("button", { name: /step back/i }).count()).toBe(0);
    await page.getByRole("button", { name: /start again/i }).click();
    await places(page).talk.waitFor();
    // By its version: the play begun instead may be kept already, under an id that comes before.
    const old = (await savesOf(page)).find(
      ({ log }) => (log[0] as { readonly storyHash?: string }).storyHash === "0ld",
    );
    expect(old?.log).toMatchObject([{ storyHash: "0ld" }, ...play.twin.log().slice(1)]);
  });

  it("[GM22] a save from a newer version is told on the desk with the remedy, and left alone", async () => {
    const play = await withSave((row) => ({ ...row, version: 99 }));
    const { page } = play;
    await page.goto(play.at(""));
    await page.getByText(/newer version.*reload the page/is).waitFor();
    expect(await savesOf(page)).toMatchObject([{ version: 99 }]);
  });

  it("[GM22] a damaged save does not hide the others", async () => {
    const { page, at } = await visit();
    await page.goto(at(""));
    await putRows(page, [
      finishedRow("s01", "expert"),
      { version: 1, id: "broken", caseId: "s01", log: "none" },
    ]);
    await page.reload();
    await page.getByText(/damaged/i).waitFor();
    await page
      .getByRole("listitem")
      .getByText(/^100\b/)
      .first()
      .waitFor();
  });
});

describe("a play open in two tabs", () => {
  it("[GM31] goes on in one of them; the other is told and overwrites nothing", async () => {
    const { script } = recordedOf("s01").find(({ name }) => name === "expert")!;
    const { page, at, tab } = await visit({ seed: script.seed });
    const play = playOf(page, mouse, "s01", "expert");
    await startAnew(play, at);
    await playOn(play, { until: 5 });
    await expect.poll(async () => (await savesOf(page))[0]?.log).toEqual(play.twin.log());
    const other = await tab();
    await other.goto(at("s01/play"));
    await atChoice({ ...play, page: other });
    // A tab behind another draws so seldom that the play would crawl.
    await page.bringToFront();
    await playOn(play, { until: 7 });
    const log = play.twin.log();
    await expect.poll(async () => (await savesOf(page))[0]?.log).toEqual(log);
    await other.bringToFront();
    // The last of the options, whatever it is, is not the expert's.
    await places(other).answer.getByRole("button").last().click();
    await other
      .getByRole("alert")
      .filter({ hasText: "This play went on in another tab. Load the page again" })
      .waitFor();
    expect((await savesOf(page))[0]?.log).toEqual(log);
    await other.reload();
    await atChoice({ ...play, page: other });
    expect((await savesOf(page))[0]?.log).toEqual(log);
  });
});

describe("a log that the case never gave", () => {
  const withLog = (change: (log: readonly object[]) => readonly object[]): Row => {
    const row = finishedRow("s01", "novice");
    return { ...row, log: change(row["log"] as readonly object[]) };
  };

  it("[GM32] is read and never scored", async () => {
    const { page, at } = await visit();
    const row = withLog((log) =>
      log.map((event) => ("grade" in event ? { ...event, grade: "full" } : event)),
    );
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.goto(at(`s01/debrief/${row.id}`));
    await page.getByText(/does not match the case it names/i).waitFor();
    await expect.poll(() => places(page).verdict.count()).toBe(0);
    const asked = (row["log"] as readonly { type: string; text?: string }[]).find(
      ({ type }) => type === "ChoiceMade",
    )!;
    await page.getByText(asked.text!, { exact: false }).first().waitFor();
    await expect.poll(() => page.getByText("The case record was written.").count()).toBe(1);
  });

  it("[GM33] that no page can show leaves a message and the way to the desk", async () => {
    const { page, at } = await visit();
    const row = withLog((log) => [...log, { type: "LimitRaised", pence: 1 }]);
    await page.goto(at(""));
    await putRows(page, [row]);
    await page.evaluate(spoil);
    await page.goto(at(`s01/debrief/${row.id}`));
    await page.getByText(/this page could not be shown/i).waitFor();
    await page.getByRole("link", { name: /back to the desk/i }).click();
    await page.getByRole("heading", { name: /desk/i, level: 1 }).waitFor();
  });
});

/** Puts a number that no arithmetic takes into the last event of the only save. */
const spoil = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("redress");
    opening.onerror = () => reject(new Error("The database cannot be opened"));
    opening.onsuccess = () => {
      const db = opening.result;
      const store = db.transaction("plays", "readwrite").objectStore("plays");
      const rows = store.getAll();
      rows.onsuccess = () => {
        const [row] = rows.result;
        row.log.at(-1).pence = 10n;
        store.put(row).onsuccess = () => {
          db.close();
          resolve();
        };
      };
    };
  });
