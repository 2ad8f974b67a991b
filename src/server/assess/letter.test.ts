/** A letter written in a play that is observed: what its assessor has of it, from the play to the export. */
import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { begun, ended, feedback, note } from "../../../tests/support/assessing.ts";
import { anEdition, storedEvents } from "../../../tests/support/classroom.ts";
import { aDesk, plays } from "../../../tests/support/desk.ts";
import { nothingKnown } from "../../../tests/support/evidence.ts";
import { nodes } from "../../../tests/support/node.ts";
import { playRecorded, recordedOf } from "../../../tests/support/routes.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { adviseOn } from "../../advice/advise.ts";
import { transcriptOf } from "../../console/staff/replay/transcript.ts";
import type { PlayEvent } from "../../play/event.ts";
import { checkLetter } from "../../play/letter/check.ts";
import { beginSession, inputsOf } from "../../story/session.ts";
import { checkPack } from "../packs/check.ts";
import { attachProducts } from "./products.ts";

const CASE = "s17";
const UNIT = "ext-j5084003";
const edition = anEdition(CASE);

/** As nobody would have typed it for a test: markup, quotes, lines of their own, letters of any sort. */
const LETTER = {
  subject: "Fellgate: £1,846.20 “paid”",
  text: `Dear Marcia,

You failed to mark it as received <b>yesterday</b> & it's paid as soon as possible.
  — indented, with a tab\there and 🙂 Ünï{given}\\n

Priya`,
};

/** The expert's way under assessed conditions, with the learner's own letter. */
function written(): readonly PlayEvent[] {
  const expert = recordedOf(CASE).find(({ name }) => name === "expert")!;
  const recorded = playRecorded(CASE, expert).log();
  const [start] = recorded;
  if (start?.type !== "PlayStarted") throw new Error("this log has no beginning");
  const session = beginSession(edition, start.seed, "assessed");
  for (const input of inputsOf(recorded)) {
    const mine = input.type === "own-words" && input.subject !== undefined;
    const given = session.give(mine ? { ...input, ...LETTER } : input);
    if (!given.ok) throw new Error(given.message);
  }
  return session.log();
}

onEachStore("a letter that is assessed", (stores) => {
  const start = nodes();

  it("[LR8] it is in the play with checklist and advice, in the portfolio as a product and in the export, unaltered", async () => {
    const at = await aDesk(start, await stores.place(), {}, CASE);
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how: "play-live", caseId: CASE }));
    at.time.now += 1000;
    const log = written();
    const to = log.findIndex((event) => event.type === "OwnWordsGiven" && event.subject) + 1;
    const playId = await plays(at, at.learner, log.slice(0, to), undefined, edition);
    const tie = { id: randomUUID(), deviceAt: 5, observation: "o1", playId };
    const path = `/api/assessments/${at.id}/tie`;
    const tied = await at.ask(at.learner, "POST", path, tie);
    expect([tied.status, tied.body.refused]).toEqual([200, []]);

    // In the play, while it goes on: what the assessor's page makes of it is made of this.
    const seen = await storedEvents(at.node, at.assessor, playId);
    const piece = transcriptOf(edition.data, seen, "Priya", false).find(
      (each) => each.kind === "own" && each.letter !== null,
    );
    const letter = piece?.kind === "own" ? piece.letter! : null;
    expect(letter).toMatchObject(LETTER);
    const { task, text, truth } = letter!;
    const checks = checkLetter(task, text, truth);
    expect(checks.find(({ point }) => point.id === "name")?.standing).toBe("found");
    expect(checks.find(({ point }) => point.id === "sum")?.standing).toBe("missing");
    expect(adviseOn(text).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["blame", "vague"]),
    );

    // In the portfolio, once the play has ended: one product, for assessor and learner alike.
    await plays(at, at.learner, log, playId, edition);
    await attachProducts(at.node.context);
    const product = `To: ${task.to}\nSubject: ${LETTER.subject}\n\n${LETTER.text}`;
    for (const [viewer, of] of [
      [at.assessor, `/api/learners/${at.learner.learnerId}/portfolio`],
      [at.learner, "/api/my/portfolio"],
    ] as const) {
      const { body } = await at.ask(viewer, "GET", of);
      const events = body.assessments[0].events as readonly { event: Record<string, unknown> }[];
      const emails = events.filter(({ event }) => event["kind"] === "email");
      expect(emails.map(({ event }) => [event["type"], event["text"], event["playId"]])).toEqual([
        ["ProductAttached", product, playId],
      ]);
    }

    // In the export: as a product and as what was done in the play, and the file verifies.
    await at.add(at.assessor, note("n1", ["ext-9.1a"], { line: 4 }), ended("o1"), feedback);
    const pack = `/api/learners/${at.learner.learnerId}/packs/${UNIT}.json`;
    const { body } = await at.ask(at.assessor, "GET", pack);
    const checked = checkPack(JSON.stringify(body), nothingKnown);
    expect(checked.ok && checked.value.fault).toBe(null);
    const file = checked.ok ? checked.value.file : null;
    const products = file!.document.assessments.flatMap((each) => each.products);
    expect(products.map((each) => each.text)).toContain(product);
    const whole = `Subject: ${LETTER.subject}\n\n${LETTER.text}`;
    expect(file!.document.plays[0]!.did.map((each) => each.text)).toContain(whole);
  });
});
