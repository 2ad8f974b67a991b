/** The assessor's desk over a server in memory: by keyboard, without a network, on small screens. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { assessmentOf, openObservation } from "../../src/assess/assessment.ts";
import { keyboard } from "../support/browserHands.ts";
import { rowsOf } from "../support/browserPage.ts";
import { expectForEverybody, staffSite } from "../support/browserStaff.ts";
import { allOf, oneOf, treeOf } from "../support/browserTree.ts";
import { fakeDesk } from "../support/fakeAssess.ts";
import { shippedVersion } from "../support/packs.ts";
import { addClass, addPlay, addUser, emptyWorld, totalOf } from "../support/fakeStaffWorld.ts";

const world = emptyWorld();
const assessor = addUser(world, "Ben Castle", ["assessor"]);
const group = addClass(world, "Tuesday group", 4, [assessor], ["s11", "s01"]);
const [ada, bo, cleo] = group.learners;
const MARKUP = "<img src=x onerror=alert(1)>";
ada!.name = MARKUP;
const desk = fakeDesk(world, ["s11", "s01"]);
const { staff, server } = staffSite(world, desk.routes);

const CUT = [/ERR_|Failed to load/];

/** An assessment of the learner that is accepted, made over the routes as the form makes it. */
function planned(learner: typeof ada, id: string): string {
  const plan = {
    units: [
      { unit: "ext-j5084003", pack: shippedVersion("ext-j5084003") },
      { unit: "prob-l5083936", pack: shippedVersion("prob-l5083936") },
    ],
    criteria: ["ext-5.1", "ext-9.1a", "ext-9.1b", "prob-1.5"],
    cases: ["s11"],
    activities: ["spoken" as const],
    registration: "HC-1",
    assessorQualification: "Level 3",
    conflictOfInterest: "None known",
    place: "Room 12",
    date: "2026-11-23",
    setting: "simulated" as const,
    whySimulated: "Too rare at work",
    conditions: {
      brief: "The case’s own",
      jobAids: "",
      timePressure: "",
      interruptions: "",
      equipment: "",
      resemblance: "",
    },
    adjustments: [],
  };
  const made = desk.routes("POST", "assessments", {
    origin: "",
    query: new URLSearchParams(),
    user: assessor,
    body: {
      id,
      learnerId: learner!.id,
      classId: group.id,
      sent: { id: `${id}-plan`, deviceAt: Date.now(), event: { type: "Planned", plan } },
    },
  });
  expect(made?.status).toBe(201);
  desk.act(id, { as: "learner", learnerId: learner!.id }, { type: "PlanAccepted" });
  return id;
}

const stateOf = (id: string) => assessmentOf(desk.all.get(id)!.events);
const notesOf = (id: string) => stateOf(id).notes;

/** A tone in place of a microphone. */
function silentMicrophone(): void {
  Object.defineProperty(navigator.mediaDevices, "getUserMedia", {
    value: async () => {
      const sound = new AudioContext();
      const tone = sound.createOscillator();
      const out = sound.createMediaStreamDestination();
      tone.connect(out);
      tone.start();
      return out.stream;
    },
  });
}

/** What each note is linked to that lies on the device while it is being written. */
async function openNotes(page: Page): Promise<readonly string[]> {
  const letters = await rowsOf(page, "redress.outbox", "letters");
  const notes = letters as readonly { open: boolean; body: { criteria: string[] } }[];
  return notes.flatMap(({ open, body }) => (open ? body.criteria.join(" ") : []));
}

const unsent = (page: Page) => page.getByText(/not sent yet/).first();

/** A spoken role-play that is over, with a note. */
function observed(id: string): string {
  const by = { as: "assessor", userId: assessor.userId } as const;
  desk.act(id, by, {
    type: "ObservationBegun",
    observation: `${id}-seen`,
    how: "spoken",
    place: "Room 12",
    caseId: "s11",
    present: [],
    recordingAgreed: false,
  });
  desk.act(id, by, {
    type: "NoteMade",
    observation: `${id}-seen`,
    note: `${id}-note`,
    elapsed: 61_000,
    line: null,
    criteria: ["ext-9.1a", "prob-1.5"],
    text: "Logged the complaint while she was speaking.",
    quote: "",
  });
  desk.act(id, by, {
    type: "ObservationEnded",
    observation: `${id}-seen`,
    how: "finished",
    remark: "",
  });
  return id;
}

describe("the assessor's desk", () => {
  it("[AP2] [AP17] a plan is made by keyboard alone; a refusal and a reload lose nothing that was typed", async () => {
    const { page, go } = await staff(assessor, { expected: [/status of 400/] });
    const hands = keyboard(page);
    await go("assess");
    await hands.press(page.getByRole("link", { name: "Plan an assessment" }));
    await page.getByLabel("Learner", { exact: true }).waitFor();
    await hands.write(page.getByLabel(/^Registration number/), "HC-77120");
    await hands.tick(page.getByLabel(/^Monitor and Solve/));
    await hands.tick(page.getByLabel(/^Deliver, Monitor/));
    await page.getByText("No agreement of the awarding body is recorded").waitFor();
    await page.getByText("Letter of 3 September, by Rowan Pike").waitFor();
    await hands.tick(page.getByRole("group", { name: /^Deliver/ }).getByLabel(/^9\. /));
    await hands.press(page.getByRole("button", { name: "Make the plan" }));
    await page.getByRole("alert").getByText("Say your qualification as an assessor.").waitFor();
    await page.reload();
    await page.getByLabel(/^Registration number/).waitFor();
    await expect.poll(() => page.getByLabel(/^Registration number/).inputValue()).toBe("HC-77120");
    await expect.poll(() => page.getByLabel(/^Deliver, Monitor/).isChecked()).toBe(true);
    await expectForEverybody(page, "the plan");
    await hands.write(page.getByLabel("Your qualification as an assessor"), "Level 3");
    await hands.write(page.getByLabel("Place", { exact: true }), "Room 12");
    server().refuse({
      match: /POST \/api\/assessments$/,
      status: 400,
      message: "The server is being changed.",
    });
    await page
      .getByLabel("Learner", { exact: true })
      .selectOption({ label: `${MARKUP}, Tuesday group` });
    await hands.press(page.getByRole("button", { name: "Make the plan" }));
    await page.getByRole("alert").getByText("The server is being changed.").waitFor();
    server().refuse(null);
    await hands.press(page.getByRole("button", { name: "Make the plan" }));
    await page.getByRole("heading", { name: MARKUP, level: 1 }).waitFor();
    await expect.poll(() => page.locator("img").count()).toBe(0);
    await page.getByText("has not accepted the plan yet").waitFor();
    await hands.press(page.getByRole("button", { name: "Photo card checked" }));
    await page.getByText(/Checked .*: Photo card checked/).waitFor();
    const steps = oneOf(await treeOf(page), "navigation", /^Steps of the assessment$/);
    expect(allOf(steps, "link")).toHaveLength(6);
    await expectForEverybody(page, "the plan made");
  });

  it("[AP4] [AP5] [AP6] [AP9] a spoken role-play by keyboard; the network goes in the middle, the page is loaded anew, and nothing is lost", async () => {
    const { page, go, context } = await staff(assessor, {
      expected: CUT,
      before: silentMicrophone,
    });
    const hands = keyboard(page);
    planned(bo, "one");
    await go("assess/one/observe");
    await hands.tick(page.getByLabel("Spoken role-play"));
    await hands.write(page.getByLabel("Who plays the customer"), "Ina Holt");
    await hands.tick(page.getByLabel(/agrees to be recorded/));
    await hands.press(page.getByRole("button", { name: "Begin now" }));
    const words = page.getByLabel("What you saw or heard", { exact: true });
    await words.waitFor();
    await page.getByText("Prompt lines for whoever plays the customer").click();
    await page.getByText("What comes out when it is asked for").waitFor();

    // A chip by its number begins the note; T goes to its words; Enter ends it.
    await page.keyboard.press("1");
    await page.getByText(/^Note at/).waitFor();
    await page.keyboard.press("t");
    await page.keyboard.type("Said sorry before anything else, 1 of 3");
    await page.keyboard.press("Enter");
    await expect
      .poll(() => notesOf("one").map(({ text }) => text))
      .toEqual(["Said sorry before anything else, 1 of 3"]);
    expect(notesOf("one")[0]!.criteria).toEqual(["ext-9.1a"]);

    server().cut();
    await words.blur();
    await page.keyboard.press("2");
    await page.keyboard.press("d");
    await page.keyboard.press("n");
    await page.keyboard.press("t");
    await page.keyboard.type("Gave a time and kept it");
    await page.getByLabel("Their actual words").fill("I will ring at ten past four.");
    await page.getByRole("button", { name: "Note it", exact: true }).click();
    await page.getByText("2 notes not sent yet").waitFor();
    await page.getByText("kept on this device").waitFor();
    await page.keyboard.press("3");
    // Open when the page goes: it is kept as far as it was written.
    await expect.poll(() => openNotes(page)).toEqual(["prob-1.5"]);
    server().mend();
    server().refuse({ match: /\/events$/, status: 503, message: "Not now." });
    await page.reload();
    await page.getByText(/^Note at/).waitFor();
    await unsent(page).waitFor();
    await expectForEverybody(page, "observing");
    server().refuse(null);
    await page.getByRole("button", { name: "Note it", exact: true }).click();
    await page.evaluate(() => void dispatchEvent(new Event("online")));
    await expect
      // A server that was busy is left alone for a moment.
      .poll(() => notesOf("one").map(({ criteria, quote }) => [criteria.join(" "), quote]), {
        timeout: 30_000,
      })
      .toEqual([
        ["ext-9.1a", ""],
        ["ext-9.1b", ""],
        ["", "I will ring at ten past four."],
        ["prob-1.5", ""],
      ]);
    await expect.poll(() => unsent(page).count()).toBe(0);

    // Single keys are switched off, and then a letter is a letter.
    await page.getByText("Keys", { exact: true }).click();
    await page.getByLabel(/^Single keys work/).uncheck();
    await page.locator("h1").focus();
    await page.keyboard.press("1");
    await expect.poll(() => page.getByText(/^Note at/).count()).toBe(0);

    // Refused, it stays with its reason until somebody takes it away.
    desk.refuseNext = "NoteMade";
    await words.fill("A note nobody takes");
    await words.press("Enter");
    const refusal = page.getByRole("alert").filter({ hasText: "Refused by the test." });
    await refusal.waitFor();
    await expect
      .poll(() => refusal.getByLabel("What it said").inputValue())
      .toBe("A note nobody takes");
    await refusal.getByRole("button", { name: "Discard it" }).click();
    await expect.poll(() => refusal.count()).toBe(0);

    // Somebody else has signed in in another window: nothing goes under their name.
    const colleague = addUser(world, "Dilys Roe", ["assessor"]);
    const { origin } = server();
    await context.addCookies([{ name: "session", value: colleague.userId, url: origin }]);
    await words.fill("Still by Ben");
    await words.press("Enter");
    await page.getByText("1 note not sent yet").waitFor();
    expect(notesOf("one")).toHaveLength(4);
    await context.addCookies([{ name: "session", value: assessor.userId, url: origin }]);
    await page.evaluate(() => void dispatchEvent(new Event("online")));
    await expect.poll(() => notesOf("one").at(-1)?.made.name).toBe("Ben Castle");

    // Recorded with consent, kept here, heard, and only then attached.
    await page.getByRole("button", { name: "Record the sound" }).click();
    // Not before there is a second of it.
    await page.getByRole("button", { name: /^Stop recording, (?!00:00)/ }).click();
    await page.locator("audio").waitFor();
    expect(
      await page.locator("audio").evaluate(async (sound: HTMLAudioElement) => {
        if (sound.readyState < 1) {
          await new Promise((resolve) => {
            for (const heard of ["loadedmetadata", "error"]) sound.addEventListener(heard, resolve);
          });
        }
        return sound.error;
      }),
    ).toBeNull();
    expect(stateOf("one").products).toHaveLength(0);
    await page.getByRole("button", { name: "Attach it" }).click();
    await expect.poll(() => stateOf("one").products.map(({ kind }) => kind)).toEqual(["recording"]);

    // A second device of the same assessor goes on with it.
    const second = await context.browser()!.newContext();
    await second.addCookies([{ name: "session", value: assessor.userId, url: server().origin }]);
    const other = await second.newPage();
    await other.goto(`${server().origin}/staff.html#/assess/one/observe`);
    await other.getByText("I will ring at ten past four.").waitFor();
    await other.getByRole("button", { name: "Finish", exact: true }).click();
    await other.locator(".dock-ask button").click();
    await page.getByRole("link", { name: "On to questions" }).waitFor();
    expect(openObservation(stateOf("one"))).toBeNull();
    await second.close();
  });

  it("[AP7] [AP8] a recorded play is observed without its score, and the play's own page shows none to an assessor", async () => {
    const play = addPlay(group, bo!.id, "s11", "expert", { mode: "assessed", ago: 60_000 });
    // In a browser that keeps nothing one can work all the same.
    const { page, go } = await staff(assessor, {
      before: () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
    });
    planned(bo, "two");
    await go("assess/two/observe");
    await page.getByLabel("Recorded play").check();
    await page.getByRole("button", { name: "Begin now" }).click();
    await page.getByRole("button", { name: /^Observe this play/ }).click();
    const lines = page.getByRole("list", { name: "Lines" }).getByRole("listitem");
    await lines.first().waitFor();
    const main = page.locator("main");
    expect(await main.innerText()).not.toMatch(/of 100|Score|Met in full|Critical failure/);
    await lines.filter({ hasText: "Choice 2" }).click();
    await page.getByText(/^Note at .*, on a line/).waitFor();
    await page.getByRole("button", { name: "Next choice" }).waitFor();
    await expectForEverybody(page, "a recorded play");
    await page.getByRole("button", { name: "Finish", exact: true }).click();
    await page.locator(".dock-ask button").click();
    await page.getByRole("link", { name: "On to questions" }).waitFor();
    await expect
      .poll(() => notesOf("two").at(-1))
      .toMatchObject({ line: expect.any(Number), quote: "" });

    await go(`classes/${group.id}/plays/${play.id}`);
    await page.getByRole("complementary", { name: "An assessed play" }).waitFor();
    const words = await main.innerText();
    expect(words).not.toContain(String(totalOf(play)));
    expect(words).not.toMatch(/Score so far|Met in full/);
    await go(`classes/${group.id}/plays`);
    await page.getByRole("list", { name: "Plays" }).getByRole("listitem").first().waitFor();
    expect(await main.innerText()).not.toContain(String(totalOf(play)));
  });

  it("[AP11] [AP13] [AP15] [TR17] questions, decisions, signing and the portfolio hold on every screen and say why evidence cannot carry", async () => {
    const { page, go } = await staff(assessor);
    const hands = keyboard(page);
    observed(planned(bo, "three"));
    await go("assess/three/question");
    await page.getByText(/^From the bank: 1/).waitFor();
    await page
      .getByRole("button", { name: /^Put it/ })
      .last()
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.type("It is written down so that nobody has to ask twice.");
    await page.getByText("A sound answer makes these points").waitFor();
    await hands.press(page.getByRole("button", { name: "Keep the answer" }));
    await hands.press(page.getByRole("button", { name: "Not yet", exact: true }));
    await page.getByRole("alert").getByText("Say what is missing").waitFor();
    await hands.press(page.getByRole("button", { name: "Sound", exact: true }));
    await page.getByText("1 of 1 marked").waitFor();
    await expectForEverybody(page, "questions");

    await go("assess/three/decide");
    const head = page.getByRole("button", { name: /9\.1a/ });
    await head.click();
    await page.getByText("Cannot carry “met”. It is practice").first().waitFor();
    await page.getByText("To be done at work as well:").waitFor();
    await page.getByLabel("Met", { exact: true }).check();
    await page.getByLabel("Reason").fill("Logged it at once.");
    await page.getByRole("button", { name: "Commit the decision" }).click();
    await page
      .getByRole("alert")
      .getByText("Nothing here can carry “met”. It is practice")
      .waitFor();
    await expectForEverybody(page, "deciding");
    await page.getByLabel("Not seen", { exact: true }).check();
    await hands.press(page.getByRole("button", { name: "Commit the decision" }));
    // The next criterion that is open has the focus, so that the keyboard goes on.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/9\.1b/);
    await head.click();
    await page.getByText("The software’s suggestion:").waitFor();
    await page.getByRole("button", { name: "Decide anew" }).click();
    await page.getByLabel("Not yet", { exact: true }).check();
    await page.getByLabel("Reason").fill("In part, on a second look.");
    await page.getByRole("button", { name: "Commit the decision" }).click();
    await head.click();
    await page.getByText("earlier decision, replaced by the one above").waitFor();
    await expect
      .poll(() => stateOf("three").decisions.map(({ outcome }) => outcome))
      .toEqual(["not-seen", "not-yet"]);
    await go("assess/three/sign");
    await page.getByText("Needed first:").first().waitFor();
    // Nobody is asked for a signature that the server would refuse.
    await page.getByText("You can sign here once").waitFor();
    await expect.poll(() => page.getByLabel("Your password").count()).toBe(0);
    await expectForEverybody(page, "signing");
    await go(`portfolio/${bo!.id}`);
    const tree = oneOf(await treeOf(page), "table", /External Customers/);
    expect(allOf(tree, "columnheader")).toHaveLength(6);
    await page.setViewportSize({ width: 320, height: 640 });
    // Laid out as cards it is a table still.
    const small = oneOf(await treeOf(page), "table", /External Customers/);
    expect(allOf(small, "row").length).toBe(allOf(tree, "row").length);
    await page.setViewportSize({ width: 1280, height: 720 });
    // What peers saw is read there, apart from the grids, and never as an assessor's observation.
    const peers = page.getByRole("region", { name: "Peer observation" });
    await peers.getByText("it counts towards no criterion").waitFor();
    await peers.locator("summary").click();
    await peers.getByText("I’ll ring by four.").waitFor();
    await peers.getByText("somebody who has left").waitFor();
    await expectForEverybody(page, "portfolio");
  });

  it("[AP1] the desk tells whoever reads it whom an assessment waits for, and an assessor what is late; a tutor reads only", async () => {
    observed(planned(cleo, "four"));
    // As if all of it had been eleven days ago.
    const kept = desk.all.get("four")!;
    const before = 11 * 86_400_000;
    kept.events.splice(
      0,
      kept.events.length,
      ...kept.events.map((one) => ({
        ...one,
        at: one.at - before,
        deviceAt: one.deviceAt - before,
      })),
    );
    const mine = await staff(assessor);
    await mine.go("assess");
    const line = (page: Page, head: string) =>
      page
        .getByRole("region", { name: head })
        .getByRole("listitem")
        .filter({ hasText: cleo!.name });
    await line(mine.page, "Waiting for you")
      .getByText(/waited 11 days since the last activity. Here it is late after 10/)
      .waitFor();

    const tutor = addUser(world, "Pat Lowe", ["tutor"]);
    group.staff.push(tutor.userId);
    const { page, go } = await staff(tutor);
    await go("classes");
    await page.getByRole("link", { name: "Assessments" }).click();
    await line(page, "Waiting for the assessor").getByText("Assessor: Ben Castle").waitFor();
    await expect.poll(() => page.getByRole("link", { name: "Plan an assessment" }).count()).toBe(0);
    await expectForEverybody(page, "a tutor's desk");
    await line(page, "Waiting for the assessor")
      .getByRole("link", { name: /^Read it/ })
      .click();
    await page.getByText("You read this assessment").waitFor();
    for (const step of ["plan", "observe", "question", "decide", "sign", "export"]) {
      await go(`assess/four/${step}`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expect
        .poll(() => page.getByRole("main").locator("input, textarea, button.solid").count())
        .toBe(0);
      await expect.poll(() => page.getByRole("main").locator("a[download]").count()).toBe(0);
    }
  });

  it("[AP16] what the centre assesses by is set in one place; a pack with faults is not added, and each is listed", async () => {
    const admin = addUser(world, "Ann Farrow", ["administrator"]);
    const { page, go } = await staff(admin);
    await go("assessing");
    await page.getByLabel(/^Evidence older/).fill("many");
    await page.getByRole("button", { name: "Record it" }).click();
    await page.getByRole("alert").getByText("whole number of months").waitFor();
    await page.getByLabel(/^Evidence older/).fill("24");
    await page.getByRole("button", { name: "Record it" }).click();
    await expect.poll(() => desk.ground.currentMonths).toBe(24);
    await page.getByLabel("Criterion", { exact: true }).selectOption("ext-9.1b");
    await page.getByLabel("The unit’s own words").fill("As the unit prints it.");
    await page.getByRole("button", { name: "Record the wording" }).click();
    await expect.poll(() => desk.ground.official["ext-9.1b"]).toBe("As the unit prints it.");
    const [pack] = desk.ground.packs;
    const broken = {
      ...pack,
      id: "new",
      unit: { ...pack!.unit, credit: "three", glh: "many" },
    };
    await page.getByText("Add a pack, or a newer version of one").click();
    await page.getByLabel("Or paste its text").fill(JSON.stringify(broken));
    await page.getByRole("button", { name: "Add the pack" }).click();
    const problems = page.getByRole("alert").filter({ hasText: "The pack was not added" });
    await problems.getByText(/^unit\.credit/).waitFor();
    await problems.getByText(/^unit\.glh/).waitFor();
    expect(desk.ground.packs).toHaveLength(3);
    await expectForEverybody(page, "what the centre assesses by");
  });
});
