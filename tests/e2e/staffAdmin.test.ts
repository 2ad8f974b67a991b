/** Set-up, invitations, signing in and the administrator's pages, in a real browser. */
import { describe, expect, it } from "vitest";
import { keyboard } from "../support/browserHands.ts";
import { expectForEverybody, staffSite } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf } from "../support/browserTree.ts";
import { fakeDesk } from "../support/fakeAssess.ts";
import { addClass, addUser, emptyWorld, PASSWORD } from "../support/fakeStaffWorld.ts";

const world = emptyWorld();
const admin = addUser(world, "Ann Farrow", ["tutor", "administrator"]);
const assessor = addUser(world, "Ben Castle", ["assessor"]);
const MARKUP = `<img src=x onerror=alert(1)> "O'Neil" & Co`;
const group = addClass(world, "Tuesday group", 3, [admin]);

const { staff, server } = staffSite(world, fakeDesk(world, []).routes);

describe("signing in", () => {
  it("[SP1] sets up a centre by the one-time link, by keyboard, and lands with the administrator's work", async () => {
    world.setupToken = "first-run";
    const { page, go } = await staff(null, { expected: [/status of 400/] });
    const { write, press } = keyboard(page);
    await go("setup/first-run");
    await write(page.getByLabel("Name of the centre"), "Quayside Training");
    await write(page.getByLabel("Your name"), "Sam Ferris");
    await write(page.getByLabel("Your email"), "sam@quayside.example");
    await write(page.getByLabel("A password"), "short");
    await press(page.getByRole("button", { name: "Set up the centre" }));
    // The server's refusal is told in its own words, and nothing typed is lost.
    await page.getByRole("alert").getByText("too short").waitFor();
    await write(page.getByLabel("A password"), " but longer by far");
    await press(page.getByRole("button", { name: "Set up the centre" }));
    // Not "Set up your centre", which is still there while the server is at it.
    await page.getByRole("heading", { name: "Your centre", level: 1, exact: true }).waitFor();
    expect(world.centre.name).toBe("Quayside Training");
    world.centre.name = "Harbour College";
  });

  it("[SP1] says that a link is over, in words", async () => {
    const { page, go } = await staff(null, { expected: [/status of 410/, /status of 404/] });
    await go("setup/used-before");
    await page.getByRole("alert").getByText("This link has been used").waitFor();
    await go("invitation/unknown");
    await page.getByRole("alert").getByText("Ask for a new one").waitFor();
  });

  it("[SP2] signs in by password, says when it is wrong, offers the college's account, signs out", async () => {
    world.oidc = { label: "Harbour account" };
    const { page, go } = await staff(null, { expected: [/status of 401/] });
    const { write, press } = keyboard(page);
    await go("");
    expect(
      await page.getByRole("link", { name: "Sign in with Harbour account" }).getAttribute("href"),
    ).toMatch(/api\/signin\/oidc$/);
    await expectForEverybody(page, "sign-in");
    await write(page.getByLabel("Email"), assessor.email);
    await write(page.getByLabel("Password"), "wrong");
    await press(page.getByRole("button", { name: "Sign in", exact: true }));
    await page.getByRole("alert").getByText("do not belong together").waitFor();
    await page.getByLabel("Password").fill(PASSWORD);
    await press(page.getByRole("button", { name: "Sign in", exact: true }));
    await page.getByRole("heading", { name: "Assessments", level: 1 }).waitFor();
    await press(page.getByText("Ben Castle"));
    await press(page.getByRole("button", { name: "Sign out everywhere" }));
    const dialog = page.getByRole("dialog", { name: "Sign out everywhere?" });
    await press(dialog.getByRole("button", { name: "Sign out everywhere", exact: true }));
    await page.getByText("signed out on every device").waitFor();
    expect(server().asked).toContain("POST /api/sign-out-everywhere");
  });

  it("[SP3] whose session ends is led to the sign-in and back to where they were", async () => {
    const { page, go, context } = await staff(admin, { expected: [/status of 40[13]/] });
    await go("classes");
    const link = page.getByRole("link", { name: "Tuesday group" });
    // The head is there before the list: that, too, needs somebody signed in.
    await link.waitFor();
    await context.clearCookies();
    await link.click();
    await page.getByText("Your session has ended").waitFor();
    await page.getByLabel("Email").fill(admin.email);
    await page.getByLabel("Password").fill(PASSWORD);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.getByRole("heading", { name: "Tuesday group", level: 1 }).waitFor();
    // A learner has joined in another tab.
    const named = (name: string) => ({ id: "x", name });
    const learner = named("Imran Doyle");
    const json = {
      kind: "learner",
      learner,
      class: named("Tuesday group"),
      centre: named("Harbour"),
    };
    await page.route("**/api/me", (route) => route.fulfill({ json }));
    const refusal = { code: "not-allowed", message: "Your role does not allow this." };
    await page.route("**/roster", (route) => route.fulfill({ status: 403, json: refusal }));
    await page.getByRole("link", { name: "Roster", exact: true }).click();
    await page.getByText("This browser is signed in as the learner Imran Doyle").waitFor();
  });

  it("[SP4] somebody of several roles switches between their pages; of one role there is nothing to switch", async () => {
    const { page, go } = await staff(admin);
    await go("");
    await page.getByRole("heading", { name: "Classes", level: 1 }).waitFor();
    const nav = page.getByRole("navigation", { name: "Staff pages" });
    await expect
      .poll(() => nav.getByRole("link").allInnerTexts())
      .toEqual(["Classes", "Assessments"]);
    const { press } = keyboard(page);
    await press(page.locator("summary", { hasText: "Working as" }));
    await press(page.getByRole("button", { name: "Centre administrator" }));
    await page.getByRole("heading", { name: "Your centre", level: 1 }).waitFor();
    await expectForEverybody(page, "after the switch");
    await expect
      .poll(() => nav.getByRole("link").allInnerTexts())
      .toEqual(["Centre", "Staff", "Classes", "Learners’ data", "Assessing", "Evidence"]);
    const other = await staff(assessor);
    await other.go("");
    await expect.poll(() => other.page.getByText("Working as").count()).toBe(0);
  });
});

describe("the administrator", () => {
  it("[SP5] sets retention and reads what it means for a play that ends today", async () => {
    const { page, go } = await staff(admin);
    const { tick, press } = keyboard(page);
    await go("centre");
    await tick(page.getByRole("radio", { name: /For a number of days/ }));
    const days = page.getByLabel("Days after the end of a play");
    await days.fill("many");
    await press(page.getByRole("button", { name: "Save how long" }));
    await page.getByRole("alert").getByText("whole number of days").waitFor();
    const on = (): string =>
      new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(
        Date.now() + 30 * 86_400_000,
      );
    // Midnight may come between the page's look at the calendar and this one.
    const before = on();
    await days.fill("30");
    await page.getByText(/erased on \d/).waitFor();
    await page.getByText(new RegExp(`erased on (?:${before}|${on()})`)).waitFor();
    await expectForEverybody(page, "centre");
    await press(page.getByRole("button", { name: "Save how long" }));
    await expect.poll(() => world.centre.retentionDays).toBe(30);
  });

  it("[SP6] invites: the link is shown once, opens the invitation, and makes a member of staff", async () => {
    const { page, go } = await staff(admin);
    const { write, press, tick } = keyboard(page);
    await go("staff");
    await press(page.getByRole("button", { name: "Invite somebody" }));
    const dialog = page.getByRole("dialog", { name: "Invite a member of staff" });
    await write(dialog.getByLabel("Name"), MARKUP);
    await write(dialog.getByLabel("Email"), "oneil@harbour.example");
    await press(dialog.getByRole("button", { name: "Make the link" }));
    await dialog.getByRole("alert").getByText("Tick at least one role").waitFor();
    await tick(dialog.getByRole("checkbox", { name: /^Tutor/ }));
    await tick(dialog.getByRole("checkbox", { name: /^Assessor/ }));
    await press(dialog.getByRole("button", { name: "Make the link" }));
    const link = await dialog.getByLabel("One-time link").inputValue();
    await expectForEverybody(page, "the link");
    await press(dialog.getByRole("button", { name: "I have handed it on" }));
    await dialog.waitFor({ state: "detached" });
    const open = page.getByRole("list", { name: "Open invitations" });
    await open.getByText(MARKUP).waitFor();
    await expect.poll(() => page.getByText(link.split("/").at(-1)!).count()).toBe(0);

    const other = await staff(null);
    await other.page.goto(link);
    await other.page.getByRole("heading", { name: "You are invited" }).waitFor();
    await expectForEverybody(other.page, "invitation");
    await other.page.getByLabel("Choose a password").fill("six tall green doors");
    await other.page.getByRole("button", { name: "Join the staff" }).click();
    await other.page.getByRole("heading", { name: "Classes", level: 1 }).waitFor();
    expect(world.users.at(-1)).toMatchObject({ name: MARKUP, roles: ["tutor", "assessor"] });
    // Names are words on every page, whatever is in them.
    await other.page.getByText(MARKUP).waitFor();
    await expect.poll(() => other.page.locator("img").count()).toBe(0);
  });

  it("[SP7] changes roles, is told why the last administrator stays one, and removes after asking", async () => {
    const { page, go } = await staff(admin, { expected: [/status of 409/] });
    const { press, tick } = keyboard(page);
    const other = addUser(world, "Cora Lindgren", ["assessor"]);
    for (const user of world.users) {
      if (user !== admin) user.roles = user.roles.filter((role) => role !== "administrator");
    }
    await go("staff");
    await press(page.getByRole("button", { name: "Change roles of Ann Farrow" }));
    const roles = page.getByRole("dialog", { name: "Roles of Ann Farrow" });
    await tick(roles.getByRole("checkbox", { name: /^Centre administrator/ }));
    await press(roles.getByRole("button", { name: "Save the roles" }));
    await roles.getByRole("alert").getByText("needs an administrator").waitFor();
    await page.keyboard.press("Escape");
    await press(page.getByRole("button", { name: "Remove Cora Lindgren" }));
    const remove = page.getByRole("dialog", { name: "Remove Cora Lindgren?" });
    await press(remove.getByRole("button", { name: "Leave it as it is" }));
    expect(world.users).toContain(other);
    await press(page.getByRole("button", { name: "New password for Cora Lindgren" }));
    const renewal = page.getByRole("dialog", { name: "A new password for Cora Lindgren" });
    await press(renewal.getByRole("button", { name: "Make the link" }));
    await expect
      .poll(() => renewal.getByLabel("One-time link").inputValue())
      .toContain(`new-${other.userId}`);
    await expectForEverybody(page, "a new password");
    await press(renewal.getByRole("button", { name: "I have handed it on" }));
    await press(page.getByRole("button", { name: "Remove Cora Lindgren" }));
    await tick(remove.getByRole("checkbox", { name: /^Erase their name/ }));
    await press(remove.getByRole("button", { name: "Remove them" }));
    await expect.poll(() => world.users.includes(other)).toBe(false);
    await expect.poll(() => world.erasedStaff).toEqual([{ userId: other.userId, reason: "left" }]);
    await expectForEverybody(page, "staff");
  });

  it("[SP8] erases a learner only once the name is typed, and says what goes and what stays", async () => {
    const { page, go } = await staff(admin);
    const { press, write } = keyboard(page);
    const learner = group.learners[1]!;
    learner.name = MARKUP;
    await go("learners");
    await page.getByLabel("Find by name or reference").fill(MARKUP.slice(0, 4));
    await page.getByText("1 learner", { exact: true }).waitFor();
    const row = page.getByRole("listitem").filter({ hasText: MARKUP });
    await expect
      .poll(() => row.getByRole("link", { name: /^Export/ }).getAttribute("href"))
      .toBe(`./api/learners/${learner.id}/export`);
    await press(row.getByRole("button", { name: /^Erase/ }));
    const dialog = page.getByRole("dialog", { name: /^Erase/ });
    await dialog.getByText("Stays", { exact: true }).waitFor();
    await dialog.getByLabel("Reason").selectOption({ label: "They were entered by mistake" });
    await write(dialog.getByLabel(/^Type the name/), "somebody else");
    await press(dialog.getByRole("button", { name: "Erase for good" }));
    await dialog.getByRole("alert").getByText("not the same yet").waitFor();
    expect(world.erased).toEqual([]);
    await expectForEverybody(page, "erasing");
    await dialog.getByLabel(/^Type the name/).fill(MARKUP);
    await press(dialog.getByRole("button", { name: "Erase for good" }));
    await expect
      .poll(() => world.erased)
      .toEqual([{ learnerId: learner.id, reason: "entered-by-mistake" }]);
    await row.waitFor({ state: "detached" });
  });

  it("[SP9] exports evidence, and what the server will not do is told in words", async () => {
    const { page, go } = await staff(admin, { expected: [/status of 503/, /ERR_|Failed to load/] });
    await go("evidence");
    const link = page.getByRole("link", { name: "Download the evidence log" });
    await expect.poll(() => link.getAttribute("href")).toBe("./api/evidence/export");
    await expectForEverybody(page, "evidence");
    server().refuse({
      match: /checkpoint/,
      status: 503,
      message: "The signing key is locked. Ask whoever looks after the server.",
    });
    await page.getByRole("button", { name: "Sign a checkpoint now" }).click();
    await page.getByRole("alert").getByText("The signing key is locked").waitFor();
    server().refuse(null);
    server().cut();
    await page.getByRole("button", { name: "Sign a checkpoint now" }).click();
    await page.getByRole("alert").getByText("cannot be reached").waitFor();
    server().mend();
    await page.getByRole("button", { name: "Sign a checkpoint now" }).click();
    await page.getByText("A checkpoint is signed").waitFor();
  });

  it("[SP10] is read out with landmarks, a heading that takes the focus, and named buttons", async () => {
    const { page, go } = await staff(admin);
    await go("centre");
    await page.getByText("Working as").click();
    await page.getByRole("button", { name: "Centre administrator" }).click();
    await page.getByRole("link", { name: "Staff", exact: true }).click();
    const head = page.getByRole("heading", { name: "Staff", level: 1 });
    await head.waitFor();
    await expect.poll(() => head.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(await page.title()).toBe("Staff – Redress");
    await page.getByRole("list", { name: "Staff of the centre" }).waitFor();
    const tree = await treeOf(page);
    for (const role of ["banner", "main", "contentinfo"]) oneOf(tree, role, /(?:)/);
    oneOf(tree, "navigation", /^Staff pages$/);
    const names = allOf(oneOf(tree, "list", /^Staff of the centre$/), "button").map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
