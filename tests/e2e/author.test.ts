/** The author's page on real stories: opening, problems, map, play, random plays and scores. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  author,
  dropTexts,
  goAuthor,
  lookedAt,
  openFiles,
  openTexts,
  selectedLine,
  storyFile,
} from "../support/browserAuthor.ts";
import { site } from "../support/browser.ts";
import { expectNoViolations } from "../support/browserAxe.ts";
import { expectNoSideways } from "../support/browserStaff.ts";
import { lateFrames } from "../support/lateFrames.ts";
import { editionOf } from "../support/routes.ts";

const { visit } = site();

const s12 = ["story.ink", "case.json"].map((name) => storyFile("s12", name));
const TWO = "INCLUDE parts/more.ink\nHello.\n-> more\n";
const MORE = "=== more\nMore.\n* [Go] Gone.\n- -> END\n";

describe("opening a story", () => {
  it("[AU1] from files, from a folder with all that lies in it; and the desk leads here", async () => {
    const { page, at } = await visit();
    await page.goto(at(""));
    await page.getByRole("link", { name: /for authors/i }).click();
    await page.getByText(/nothing is uploaded/i).waitFor();
    const scored = /^It compiles: no errors, .* Scored by its case\.json\.$/;
    expect(await openFiles(page, s12)).toMatch(scored);
    await page.getByRole("banner").getByText(editionOf("s12").data.title).waitFor();
    await page.locator('input[data-picks="folder"]').setInputFiles(storyFile("s01", "."));
    await page.getByRole("banner").getByText(editionOf("s01").data.title).waitFor();
    expect(await lookedAt(page)).toMatch(scored);
    const files = page.getByRole("combobox", { name: "File" });
    await expect
      .poll(() => files.locator("option").allInnerTexts())
      .toEqual(["case.json", "story.ink"]);
  });

  it("[AU1] by dropping one file, and then the one that it includes", async () => {
    const visited = await visit({ before: lateFrames });
    const { page } = visited;
    await goAuthor(visited);
    await dropTexts(page, { "story.ink": TWO, "notes.txt": "Not a story." });
    expect(await lookedAt(page)).toMatch(/^It does not compile: 1 error/);
    await author(page)
      .panel.getByText(/there is no parts\/more\.ink/)
      .waitFor();
    await dropTexts(page, { "more.ink": MORE });
    await author(page)
      .standing.getByText(/^It compiles: no errors.*Unscored: the story has no Redress tags/)
      .waitFor();
  });

  it("[SH25] a shift, by dropping its two files: contacts, flights, and a row that breaks", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    const text = (name: string) => readFileSync(storyFile("s18", name), "utf8");
    const files = { "case.json": text("case.json"), "shift.json": text("shift.json") };
    await dropTexts(page, files);
    expect(await lookedAt(page)).toBe("It can be played: no errors, no warnings.");
    const { tab, panel, standing } = author(page);
    await tab("Contacts").click();
    await panel.getByRole("row", { name: /^Freda .* 13:44/ }).waitFor();
    await expectNoViolations(page, "the contacts of a shift");
    await tab("Flights").click();
    await panel
      .getByRole("row", { name: /^Does well, day 1 100 100 100 100 100 100 % nothing$/ })
      .waitFor();
    await expectNoViolations(page, "the flights of a shift");
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page, "the flights, 320 px wide");
    await dropTexts(page, {
      ...files,
      "shift.json": files["shift.json"].replace('"freda"', '"f"'),
    });
    await standing.getByText("It cannot be played: 1 error, no warnings.").waitFor();
    await tab("Problems").click();
    await panel.getByText(/contacts\[0\] "c01" who: there is no "f"/).waitFor();
  });

  it("[AU3] reads a saved file again by itself where the browser lets it", async () => {
    const visited = await visit({
      before: () => {
        // The private folder of the page: real handles, without the browser's own window to pick.
        const given = async () => {
          const folder = await navigator.storage.getDirectory();
          return folder.getFileHandle("story.ink", { create: true });
        };
        Object.assign(globalThis, {
          showOpenFilePicker: async () => [await given()],
          save: async (text: string) => {
            const writing = await (await given()).createWritable();
            await writing.write(text);
            await writing.close();
          },
        });
      },
    });
    const { page } = visited;
    await goAuthor(visited);
    const save = (text: string) =>
      page.evaluate(
        (words) => (globalThis as unknown as { save: (t: string) => Promise<void> }).save(words),
        text,
      );
    await save("Hello.\n-> END\n");
    await page.getByRole("button", { name: "Open files" }).click();
    await page.getByText("Saved changes are read by themselves.").waitFor();
    await save("Hello.\n-> nowhere\n");
    await author(page)
      .standing.getByText(/does not compile/)
      .waitFor();
    await expect.poll(() => author(page).text.inputValue()).toContain("nowhere");
    // What is typed here is not written over by what is saved there.
    await author(page).text.fill("Mine.\n-> END\n");
    await save("Theirs.\n-> END\n");
    await page.getByText(/has changed on disk, and you have changed it here/).waitFor();
    await expect.poll(() => author(page).text.inputValue()).toBe("Mine.\n-> END\n");
    await page.getByRole("button", { name: "The one on disk" }).click();
    await expect.poll(() => author(page).text.inputValue()).toBe("Theirs.\n-> END\n");
  });

  it("[AU3] where it does not, Read again does", async () => {
    const folder = mkdtempSync(join(tmpdir(), "redress-author-"));
    const file = join(folder, "story.ink");
    try {
      const visited = await visit({
        before: () => Reflect.deleteProperty(globalThis, "showOpenFilePicker"),
      });
      const { page } = visited;
      await goAuthor(visited);
      writeFileSync(file, "Hello.\n-> END\n");
      await openFiles(page, [file]);
      writeFileSync(file, "Hello again, at more length.\n-> END\n");
      // A browser that hands out no handles may want the file chosen once more.
      page.once("filechooser", (chooser) => void chooser.setFiles(file));
      await page.getByRole("button", { name: "Read again" }).click();
      await expect.poll(() => author(page).text.inputValue()).toContain("Hello again");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("writing", () => {
  it("[AU5] a mistake typed in is told with its line, leads to it, and goes when it is mended", async () => {
    const visited = await visit({ before: lateFrames });
    const { page } = visited;
    await goAuthor(visited);
    await openFiles(page, s12);
    const { text, panel, standing } = author(page);
    const was = await text.inputValue();
    const lines = was.split("\n");
    const at = lines.findIndex((line) => line.includes("km:"));
    await text.fill(lines.with(at, lines[at]!.replace("km:", "kmm:")).join("\n"));
    await standing.getByText(/^It compiles: 1 error/).waitFor();
    const row = panel.getByRole("listitem").filter({ hasText: "Error" });
    await row.getByText(/unknown tag/).waitFor();
    await row.getByRole("button", { name: `story.ink, line ${at + 1}` }).click();
    const { line, words } = await selectedLine(text);
    expect([line, words]).toEqual([at + 1, lines[at]!.replace("km:", "kmm:")]);
    expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => page.locator(".line.error").count()).toBe(1);
    await text.fill(was);
    await standing.getByText(/^It compiles: no errors/).waitFor();
    await expect.poll(() => page.locator(".line.error").count()).toBe(0);
  });

  it("[AU4] what is on no disk can be downloaded, and the page asks before it goes", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openTexts(page, { "story.ink": "\uFEFFHello.\r\n-> END\r\n" });
    await author(page).text.fill("Hello there.\n-> END\n");
    const asked = new Promise<string>((resolve) => {
      page.once("dialog", (dialog) => {
        resolve(dialog.type());
        void dialog.dismiss();
      });
    });
    await page.close({ runBeforeUnload: true });
    expect(await asked).toBe("beforeunload");
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download story.ink" }).click();
    const stream = await (await coming).createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toBe("\uFEFFHello there.\r\n-> END\r\n");
    await page.getByText("As on disk").waitFor();
  });
});

describe("the map", () => {
  it("[AU12] has every knot, finds them by name and words, and shows what leads where", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openFiles(page, s12);
    const { tab, panel } = author(page);
    await tab("Map").click();
    await page.locator("[data-knot]").first().waitFor();
    const knots = (await author(page).text.inputValue()).match(/^=== (?!function)\w+/gm)!;
    await expect.poll(() => page.locator("[data-knot]").count()).toBe(knots.length + 1);
    const name = knots[2]!.slice(4);
    await panel.getByRole("searchbox").fill(name);
    await panel.getByText(/^\d+ knots?: /).waitFor();
    await page.keyboard.press("Enter");
    await panel.getByRole("heading", { name, exact: true }).waitFor();
    await panel.getByRole("button", { name: "Show its text" }).click();
    expect((await selectedLine(author(page).text)).words).toContain(name);
    // A press on a box chooses it too.
    await panel.getByRole("button", { name: /^Top/ }).click();
    await page.locator('[data-knot=""]').click();
    await panel.getByRole("heading", { name: "Start", exact: true }).waitFor();
  });

  it("[AU12] lights and lists dead ends and what is never reached; zooms and moves by keys", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openTexts(page, {
      "story.ink":
        "-> a\n=== a\nHello. # km:r.open=full\n* [Go]\nGone.\n=== island\nSea.\n-> END\n",
    });
    const { tab, panel } = author(page);
    await tab("Map").click();
    for (const [words, id, mark] of [
      ["Dead ends:", "a", "dead end"],
      ["Not reached:", "island", "not reached"],
    ] as const) {
      const line = panel.locator("p").filter({ hasText: words });
      await expect.poll(() => line.getByRole("button").allInnerTexts()).toEqual([id]);
      expect(await page.locator(`[data-knot="${id}"]`).innerHTML()).toContain(mark);
    }
    // The dimension of its moment is a letter too.
    expect(await page.locator('[data-knot="a"] text').allTextContents()).toContain("R");
    const picture = page.getByRole("img", { name: /^Map of the story/ });
    const place = () => picture.locator("> svg").getAttribute("style");
    await picture.focus();
    const seen = [await place()];
    for (const key of ["+", "ArrowDown", "ArrowRight", "-", "0"]) {
      await page.keyboard.press(key);
      seen.push(await place());
    }
    expect(new Set(seen).size).toBe(seen.length);
    await panel.getByText(/The map in words/).click();
    const inWords = panel.getByRole("listitem").filter({ hasText: "island" });
    await expect.poll(() => inWords.innerText()).toMatch(/island Not reached\. Leads to the end\./);

    // A hundred knots are drawn and moved without delay.
    const ink = Array.from({ length: 100 }, (_, at) => {
      const to = [at + 1, (at * 7) % 100, (at * 3) % 100].map((each) => `k${Math.min(each, 99)}`);
      return `=== k${at}\nHere is ${at}.\n${to.map((id) => `+ [To ${id}] -> ${id}\n`).join("")}`;
    });
    await openTexts(page, { "story.ink": `-> k0\n${ink.join("")}` });
    await page.locator('[data-knot="k99"]').waitFor();
    await expect.poll(() => page.locator("[data-knot]").count()).toBe(101);
    const changed = await picture.evaluate(async (element) => {
      const seen: string[] = [];
      const note = (records: readonly MutationRecord[]): void => {
        for (const { target, attributeName } of records) {
          seen.push(`${target.nodeName} ${attributeName ?? "drawn anew"}`);
        }
      };
      const watch = new MutationObserver(note);
      watch.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      for (let step = 0; step < 60; step++) {
        const options = {
          deltaY: step % 2 ? 40 : -40,
          clientX: 700,
          clientY: 400,
          cancelable: true,
        };
        element.dispatchEvent(new WheelEvent("wheel", options));
      }
      await new Promise((drawn) => requestAnimationFrame(drawn));
      note(watch.takeRecords());
      watch.disconnect();
      return [...new Set(seen)];
    });
    // The sheet is moved as it is: nothing on it, or beside it, is drawn for that.
    expect(changed).toEqual(["svg style"]);
  });
});

describe("playing", () => {
  it("[AU9] from a knot with chosen values; the way is drawn on the map; a choice is taken back", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openFiles(page, [storyFile("s01", "story.ink"), storyFile("s01", "case.json")]);
    const { tab, panel, choices, talk, button } = author(page);
    await tab("Play").click();
    await panel.getByRole("combobox", { name: "Begin at" }).selectOption("proof");
    await panel.getByText("Values to begin with").click();
    await panel.getByRole("spinbutton", { name: "mood" }).fill("3");
    await button("Play").click();
    // In that mood and no other.
    await talk.getByText(/I suppose it's the receipt next/).waitFor();
    await expect.poll(() => choices.count()).toBe(4);
    const heat = panel.getByRole("meter", { name: "heat" });
    const before = await heat.getAttribute("value");
    await choices.nth(1).click();
    await talk.getByText(/three sorts of battery/).waitFor();
    expect(await heat.getAttribute("value")).not.toBe(before);
    const variables = panel.locator("details").filter({ hasText: "Variables" });
    await expect.poll(() => variables.getByText("mood", { exact: true }).count()).toBe(1);
    await panel.getByText("Score so far").waitFor();
    await tab("Map").click();
    await page.locator(".knot.walked").first().waitFor();
    const walked = await page
      .locator(".knot.walked")
      .evaluateAll((knots) => knots.map((knot) => knot.getAttribute("data-knot")));
    expect(walked).toEqual(expect.arrayContaining(["proof", "temper", "app", "app_choices"]));
    await tab("Play").click();
    await button("Back one choice").click();
    await expect.poll(() => choices.count()).toBe(4);
    await expect.poll(() => heat.getAttribute("value")).toBe(before);
  });

  it("[AU11] goes on in the changed text, as far as the choices are still there", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    const ink = "One.\n* [Left]\n* [Right]\n- Two.\n* [Up]\n* [Down]\n- Three. -> END\n";
    await openTexts(page, { "story.ink": ink });
    const { tab, choices, talk, text, panel, button } = author(page);
    await tab("Play").click();
    await button("Play").click();
    await choices.filter({ hasText: "Left" }).click();
    await choices.filter({ hasText: "Down" }).click();
    await talk.getByText("Three.").waitFor();
    await text.fill(ink.replace("One.", "First.").replace("Three.", "Third."));
    await talk.getByText("Third.").waitFor();
    await text.fill(ink.replace("Down", "Under"));
    await panel.getByText(/1 of your choices is not on offer any more/).waitFor();
    await expect.poll(() => choices.allInnerTexts()).toEqual(["Up", "Under"]);
  });

  it("[AU10] a story without tags plays, and is said to be unscored", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    const { tab, choices, talk, panel, button } = author(page);
    const said = await openTexts(page, {
      "story.ink": 'Hello. # CLASS: x\nVAR mood = "fine"\n* [Go] I am {mood}.\n- -> END\n',
    });
    expect(said).toContain("Unscored: the story has no Redress tags.");
    await tab("Play").click();
    await button("Play").click();
    await choices.click();
    await talk.getByText("I am fine.").waitFor();
    await panel.getByText("The story has run out: the play is over.").waitFor();
    await panel.getByText(/Tags that Redress does not read: # CLASS: x/).waitFor();
    await tab("Scores").click();
    await panel.getByText(/no Redress tags. It plays like any Ink story/).waitFor();
  });
});

describe("random plays", () => {
  it("[AU13] stopped, then a thousand: coverage, endings, scores; [AU14] what each choice leaves", async () => {
    const visited = await visit();
    const { page } = visited;
    await goAuthor(visited);
    await openFiles(page, s12);
    const { tab, panel } = author(page);
    await tab("Random plays").click();
    const again = panel.getByRole("button", { name: "Play 1,000 times" });
    await again.click();
    await panel.getByRole("progressbar").waitFor();
    await panel.getByRole("button", { name: "Stop" }).click();
    await panel.getByRole("heading", { name: "How they scored" }).waitFor();
    await expect.poll(() => panel.innerText()).toMatch(/Plays\s+\d{1,3}\n/);
    await again.click();
    await panel.getByText("1,000", { exact: true }).waitFor({ timeout: 60_000 });
    const said = await panel.innerText();
    expect(said).toMatch(/Plays\s+1,000/);
    const counts = [...said.matchAll(/^\S+: (\d+) \(\d+ %\)/gm)].map((match) => Number(match[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    await panel.getByText("Every knot and choice, with how often").click();
    const offered = await panel.getByRole("row").filter({ hasText: "1000 (100 %)" }).count();
    expect(offered).toBeGreaterThan(0);
    await tab("Scores").click();
    await panel.getByText("Seen in 1,000 random plays, not proved").waitFor();
    await expect.poll(() => panel.getByRole("row").count()).toBeGreaterThan(60);
    // One of them can be read in the panel for playing.
    await tab("Random plays").click();
    await panel
      .getByRole("button", { name: /^Read it/ })
      .first()
      .click();
    await author(page).talk.getByRole("listitem").nth(3).waitFor();
    await panel.getByText(/^It has ended\./).waitFor();
  });
});
