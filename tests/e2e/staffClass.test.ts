/** A tutor's class: code, projector, cases, roster and PINs, in a real browser. */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody, staffSite } from "../support/browserStaff.ts";
import { oneOf, treeOf } from "../support/browserTree.ts";
import { addClass, addUser, emptyWorld } from "../support/fakeStaffWorld.ts";

const world = emptyWorld();
const tutor = addUser(world, "Ann Farrow", ["tutor"]);
const assessor = addUser(world, "Ben Castle", ["assessor"]);
const group = addClass(world, "Tuesday group", 4, [tutor], ["s12"]);

const { staff } = staffSite(world);

/** Controls that lie under it, in words. */
const coveredBy = (notice: Locator): Promise<readonly string[]> =>
  notice.evaluate((element) => {
    const over = element.getBoundingClientRect();
    return [...document.querySelectorAll("a[href], button, input, select")]
      .filter((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        return left < over.right && right > over.left && top < over.bottom && bottom > over.top;
      })
      .map((each) => each.outerHTML.slice(0, 80));
  });

describe("a class", () => {
  it("[SP11] is made, given cases, staff and a code, all by keyboard", async () => {
    const { page, go } = await staff(tutor);
    const { press, write, tick } = keyboard(page);
    await go("classes");
    await expectForEverybody(page, "classes");
    await press(page.getByRole("button", { name: "New class" }));
    const dialog = page.getByRole("dialog", { name: "A new class" });
    await write(dialog.getByLabel("Name of the class"), "Evening <b>group</b>");
    await press(dialog.getByRole("button", { name: "Make the class" }));
    await page.getByRole("heading", { name: "Evening <b>group</b>", level: 1 }).waitFor();
    const made = world.classes.at(-1)!;

    await tick(page.getByRole("checkbox", { name: /^Stinging eyes/ }));
    await page.getByText("Not saved yet").waitFor();
    await press(page.getByRole("button", { name: "Save the cases" }));
    await expect.poll(() => made.cases.map(({ caseId }) => caseId)).toEqual(["s12"]);
    await tick(page.getByRole("checkbox", { name: /^Ben Castle/ }));
    await press(page.getByRole("button", { name: "Save the staff" }));
    await expect.poll(() => made.staff).toEqual([tutor.userId, assessor.userId]);
    // [SP24] It covers nothing, and does not come along to another part of the class.
    const notice = page.getByText("The staff of this class are saved.");
    await notice.waitFor();
    expect(await coveredBy(notice)).toEqual([]);
    await press(page.getByRole("link", { name: "Plays", exact: true }));
    await expect.poll(() => notice.count()).toBe(0);
    await press(page.getByRole("link", { name: "Class", exact: true }));

    await page.getByLabel("Opens for").selectOption({ label: "8 hours" });
    await press(page.getByRole("button", { name: "Make a code" }));
    await page.getByText(/another 7 h 59 min/).waitFor();
    await page.getByText(`${made.code!.slice(0, 3)} ${made.code!.slice(3)}`).waitFor();
    await expectForEverybody(page, "class");
    await press(page.getByRole("button", { name: "End the code" }));
    const ending = page.getByRole("dialog", { name: "End the code?" });
    await press(ending.getByRole("button", { name: "End the code", exact: true }));
    await page.getByText("No code: nobody can join").waitFor();
    expect(made.code).toBeNull();
  });

  it("[SP12] shows address, code and QR code large on the projector, and nothing that is anybody's", async () => {
    group.code = "K7M2PX";
    group.codeExpiresAt = Date.now() + 3_600_000;
    const { page, go } = await staff(tutor, { viewport: { width: 1280, height: 720 } });
    await go(`classes/${group.id}/projector`);
    const code = page.getByText("K7M 2PX");
    await code.waitFor();
    const { height, width } = (await code.boundingBox())!;
    expect(height).toBeGreaterThan(100);
    expect(width).toBeLessThan(1280);
    const tree = await treeOf(page);
    oneOf(tree, "image", /^QR code of the joining address$/);
    const words = await page.locator("main").innerText();
    expect(words).toContain("127.0.0.1");
    for (const { name } of group.learners) expect(words).not.toContain(name);
    await expectForEverybody(page, "projector");
    group.code = null;
    await page.getByText("There is no open code now").waitFor();
  });
});

describe("the roster", () => {
  it("[SP13] is pasted, columns matched, previewed with counts and applied, by keyboard", async () => {
    const { page, go } = await staff(tutor, { expected: [/status of 409/] });
    const { press, write, tick } = keyboard(page);
    await go(`classes/${group.id}/roster`);
    const [first, second] = group.learners;
    await press(page.getByRole("button", { name: "Paste or upload a roster" }));
    await write(
      page.getByLabel("Names, one learner a line"),
      `First name,Surname,Student number\n${first!.name.replace(" ", ",")},${first!.reference}\nBea,New-Name,${second!.reference}\n"<i>Zed</i>",Quay,HC2000\n,,HC3000\n`,
    );
    await press(page.getByRole("button", { name: "Show what would change" }));
    await page
      .getByText("1 new, 1 new name, 1 as they are, 1 left out, 2 not in the list, and kept.")
      .waitFor();
    const table = page.getByRole("region", { name: "Changes line by line" });
    await table.getByText("<i>Zed</i> Quay").waitFor();
    await table.getByText("There is no name on this line").waitFor();
    await expectForEverybody(page, "preview");
    // Nothing has changed so far, and another choice of columns shows another outcome.
    expect(group.learners).toHaveLength(4);
    await page.getByLabel("Surname in").selectOption({ label: "none" });
    await table.getByText("<i>Zed</i>", { exact: true }).waitFor();
    await page.getByLabel("Surname in").selectOption({ label: "Surname" });
    await table.getByText("<i>Zed</i> Quay").waitFor();
    await tick(page.getByRole("checkbox", { name: /^Remove them from the class/ }));
    await page.getByText("2 removed").waitFor();

    // Somebody else takes a name off the roster meanwhile: what would change is shown again.
    group.learners.pop();
    await press(page.getByRole("button", { name: "Apply these changes" }));
    await page.getByRole("alert").getByText("changed on another screen").waitFor();
    await page.getByText("1 removed").waitFor();
    await press(page.getByRole("button", { name: "Apply these changes" }));
    await page.getByText("1 added, 1 renamed, 1 removed").waitFor();
    expect(group.learners.map(({ name }) => name)).toEqual([
      first!.name,
      "Bea New-Name",
      "<i>Zed</i> Quay",
    ]);
  }, 180_000);

  it("[SP13] is read from a file in UTF-16 and in UTF-8, and what is no text is refused", async () => {
    const { page, go } = await staff(tutor);
    await go(`classes/${group.id}/roster`);
    await page.getByRole("button", { name: "Paste or upload a roster" }).click();
    const file = page.getByLabel("Or a CSV file");
    const box = page.getByLabel("Names, one learner a line");
    const give = (buffer: Buffer) =>
      file.setInputFiles({ name: "names.csv", mimeType: "text/csv", buffer });
    await give(Buffer.from("\ufeffName\nZoë Ångström\n", "utf16le"));
    await expect.poll(() => box.inputValue()).toContain("Zoë Ångström");
    await give(Buffer.from("Name\nSiân Price\n", "utf8"));
    await expect.poll(() => box.inputValue()).toContain("Siân Price");
    await give(Buffer.from("PK\u0003\u0004 a workbook"));
    await page.getByRole("alert").getByText("save the sheet as CSV").waitFor();
  });

  it("[SP14] issues PINs, shown once as slips, clears one, and removes a learner after asking", async () => {
    const { page, go } = await staff(tutor);
    const { press } = keyboard(page);
    await go(`classes/${group.id}/roster`);
    const without = group.learners.filter(({ pin }) => pin === null).length;
    expect(without).toBeGreaterThan(0);
    await press(page.getByRole("button", { name: /^Issue PINs to the/ }));
    const slips = page.getByRole("dialog", { name: /^The PINs?$/ });
    await expect.poll(() => slips.getByRole("listitem").count()).toBe(without);
    const { pin } = group.learners.find(({ name }) => name === "<i>Zed</i> Quay")!;
    await slips.getByText(pin!, { exact: true }).waitFor();
    await expectForEverybody(page, "PIN slips");
    await press(slips.getByRole("button", { name: "I have them" }));
    await slips.waitFor({ state: "detached" });
    await expect.poll(() => page.getByText(pin!, { exact: true }).count()).toBe(0);

    await press(page.getByRole("button", { name: "Clear PIN of Bea New-Name" }));
    await press(page.getByRole("dialog").getByRole("button", { name: "Clear it", exact: true }));
    await expect
      .poll(() => group.learners.find(({ name }) => name === "Bea New-Name")!.pin)
      .toBeNull();
    await press(page.getByRole("button", { name: "Remove <i>Zed</i> Quay" }));
    await press(page.getByRole("dialog").getByRole("button", { name: "Remove them", exact: true }));
    await expect
      .poll(() => group.learners.map(({ name }) => name))
      .not.toContain("<i>Zed</i> Quay");
    await expectForEverybody(page, "roster");
  });
});
