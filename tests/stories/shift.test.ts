/** A shift's log where a play's log goes: through the server's door, its replay, and every reader. */
import { describe, expect, it } from "vitest";
import { blindLines } from "../../src/assess/quality/blind.ts";
import { pointedTo } from "../../src/assess/observe/suggestion.ts";
import { runQuestions } from "../../src/assess/observe/runQuestions.ts";
import { factsOf } from "../../src/classroom/report/facts.ts";
import { momentsOf } from "../../src/console/staff/lesson/freeze/momentsOf.ts";
import { transcriptOf } from "../../src/console/staff/replay/transcript.ts";
import { meantimeOf } from "../../src/game/shift/meantime.ts";
import { cameWords } from "../../src/console/staff/replay/shift/words.ts";
import { retell } from "../../src/shift/retold.ts";
import { repliesShown } from "../../src/game/shift/replies.ts";
import { queueOf, SHOWN } from "../../src/game/shift/queue.ts";
import { project } from "../../src/play/log.ts";
import { scoreOf, scoring } from "../../src/play/score/score.ts";
import { batch } from "../../src/protocol/batch.ts";
import { BATCH_BYTES, BATCH_ITEMS } from "../../src/protocol/batchTerms.ts";
import { replay } from "../../src/server/plays/replay.ts";
import { extend, shownOf, untold } from "../../src/server/plays/tracked.ts";
import { openShift } from "../../src/shift/doer.ts";
import { actsOf, beginActivity } from "../../src/play/activity.ts";
import { buildEdition } from "../../src/story/build/edition.ts";
import { playActs } from "../../src/story/build/acts.ts";
import { aContact, aShift } from "../support/shiftFixture.ts";
import { ROOT } from "../support/routes.ts";

const edition = buildEdition(ROOT, "s05");
const { data, hash } = edition;
const log = playActs(ROOT, edition, "expert").log();

describe("a shift's log", () => {
  it("[SH16] passes the server's door batch by batch, and its replay is the record", () => {
    let tracked = untold(edition);
    for (let from = 0; from < log.length; from += BATCH_ITEMS) {
      const items = log
        .slice(from, from + BATCH_ITEMS)
        .map((event, n) => ({ at: 1000 + from + n, event }));
      const sent = JSON.parse(JSON.stringify({ caseId: data.id, hash, from, sentAt: 1000, items }));
      expect(JSON.stringify(sent).length).toBeLessThan(BATCH_BYTES);
      const read = batch.safeParse(sent);
      expect(read.success ? [] : read.error.issues).toEqual([]);
      const longer = extend(
        tracked,
        items.map(({ event }) => event),
      );
      expect(longer.ok).toBe(true);
      if (longer.ok) tracked = longer.value;
    }
    expect(shownOf(tracked)).toMatchObject({ status: "ended", total: 100 });
    const score = scoreOf(data, project(log, scoring(data)).now);
    expect(replay(edition, JSON.parse(JSON.stringify(log)))).toMatchObject({ total: score.total });
    const forged = log.filter((event) => event.type !== "Harmed" && event.type !== "LineSpoken");
    expect(replay(edition, forged)).toEqual({ flag: "differs" });
  });

  it("[SH16] says on its card who is at hand, how many wait, and what was done last", () => {
    const until = log.findIndex((event) => event.type === "ChoiceMade" && event.act?.on === "c02");
    const end = log.findIndex((event, at) => at > until && event.type === "OptionsOffered");
    const tracked = extend(untold(edition), log.slice(0, end + 1));
    expect(tracked.ok && shownOf(tracked.value)).toMatchObject({
      moment: "At hand: Aldo Brennick. Waiting: 0.",
      choice: "Answered Aldo Brennick",
    });
  });

  it("[SH18] reads wherever a play's does: transcript, blind marking, report, criteria, questions", () => {
    const pieces = transcriptOf(data, log, "Robin");
    expect(pieces.filter(({ kind }) => kind === "choice").length).toBe(
      log.filter(({ type }) => type === "ChoiceMade").length,
    );
    const own = pieces.filter((piece) => piece.kind === "own");
    expect(own).toHaveLength(2);
    expect(blindLines(data, log, "Robin").length).toBeGreaterThan(100);
    const facts = factsOf(data, log, { playId: "p", learnerId: "l", hash, endedAt: 0 });
    expect(facts).toMatchObject({ total: 100, caseId: "s05" });
    for (const criterion of data.criteria) {
      const { lines } = pointedTo(log, criterion);
      const somewhere = ["expert", "expert-2", "expert-3"].some(
        (name) => pointedTo(playActs(ROOT, edition, name).log(), criterion).lines.length > 0,
      );
      expect({ criterion, touched: lines.length > 0 || somewhere }).toEqual({
        criterion,
        touched: true,
      });
    }
    // Nothing was on offer, so there is no moment to stop a class at.
    expect(momentsOf(log)).toEqual([]);
    expect(runQuestions(data, log).length).toBeGreaterThanOrEqual(5);
  });
});

describe("a shift read by contact", () => {
  const read = retell(edition, log);
  const { contacts, errands, reports, doer } = read.ok ? read.value : expect.fail(read.message);

  it("[SH24] has everything that was said and done, each under whom it was about", () => {
    const acts = actsOf(log);
    const told = [...contacts.flatMap(({ visits }) => visits), ...errands].flatMap(
      (stretch) => stretch.told,
    );
    const spoken = log.flatMap((event) =>
      event.type === "LineSpoken" && event.who !== "" && event.who !== "you" ? [event.text] : [],
    );
    expect(
      told
        .filter(({ who }) => who !== "" && who !== "you")
        .map(({ text }) => text)
        .toSorted(),
    ).toEqual(spoken.toSorted());
    const replies = log.flatMap((event) =>
      event.type === "ChoiceMade" && event.act?.id === "say" ? [event.text] : [],
    );
    const words = new Set(told.map(({ text }) => text));
    expect(replies.filter((text) => !words.has(text))).toEqual([]);
    const visits = contacts.flatMap((contact) => contact.visits);
    expect(visits).toHaveLength(acts.filter(({ id }) => id === "take").length);
    expect(errands).toHaveLength(acts.filter(({ id }) => id === "errand").length);
    expect(reports).toHaveLength(acts.filter(({ id }) => id === "report").length);
    expect(contacts.filter(({ logged }) => logged)).toHaveLength(
      acts.filter(({ id }) => id === "log").length,
    );
    expect(doer.desk().phase).toBe("over");
    // What comes of itself where nobody saw to it
    const left = playActs(ROOT, edition, "novice").log();
    const itself = retell(edition, left);
    const happened = itself.ok ? itself.value.happened : [];
    const lines = left.flatMap((event) => (event.type === "LineSpoken" ? [event.text] : []));
    expect(happened.length).toBeGreaterThan(0);
    expect(happened.filter(({ text }) => !lines.includes(text))).toEqual([]);
  });

  it("[SH24] tells its times, and who waited meanwhile", () => {
    for (const { caller, visits } of contacts) {
      expect(visits[0]?.from ?? null).toBe(
        caller.waited === null ? null : caller.came! + caller.waited,
      );
      for (const { from, to, told, waiting } of visits) {
        expect(to).toBeGreaterThanOrEqual(from);
        expect(told.every(({ at }) => at >= from && at <= to)).toBe(true);
        expect(waiting.every(({ id, since }) => id !== caller.id && since <= to)).toBe(true);
      }
    }
    expect(errands.some(({ waiting }) => waiting.length > 0)).toBe(true);
    const first = contacts[0]!;
    expect(cameWords(doer.day, first.caller)).toMatch(
      /^Came at 06:2\d\. Answered after .* \(the house standard is 6 min\)\. .*Ended at/,
    );
  });

  it("[SH24] of a play that is going on it has what there is, and of another version it says so", () => {
    const half = retell(edition, log.slice(0, Math.floor(log.length / 2)));
    expect(half.ok && half.value.contacts.length).toBeLessThan(contacts.length);
    const changed = log.map((event) =>
      event.type === "ChoiceMade" && event.act?.id === "take"
        ? { ...event, act: { ...event.act, on: "nobody" } }
        : event,
    );
    expect(retell(edition, changed)).toMatchObject({ ok: false, code: "other-version" });
  });
});

describe("the queue on the page", () => {
  it("[SH19] shows the most pressing first, in words, and no more than can be taken in", () => {
    const contacts = Array.from({ length: 30 }, (_, n) =>
      aContact(`c${n}`, { at: 600 + n, patience: 60 }),
    );
    const crowded = aShift({ contacts });
    const doer = openShift(crowded, 1);
    const session = beginActivity(crowded, doer, 1, "practice");
    for (let n = 0; n < 29; n++) session.give({ id: "wait", fields: { minutes: "1" } });
    const { rows, more } = queueOf(doer.day, doer.desk());
    expect(rows).toHaveLength(SHOWN);
    expect(rows.length + more).toBe(30);
    expect(rows[0]).toMatchObject({
      id: "c0",
      standing: "waiting 29 min",
      left: "26 min over the standard",
      press: "over",
    });
    const said = meantimeOf(session.log(), []);
    expect(said).toEqual(["Phone: Ann Ober is waiting."]);
  });

  it("[SH20] leaves a call that is promised for later to its time", () => {
    // Given a call promised for 10:32 and nobody else
    const doer = openShift(aShift(), 1);
    const session = beginActivity(aShift(), doer, 1, "practice");
    for (const act of [
      { id: "wait", fields: { minutes: "15" } },
      { id: "take", on: "c1" },
      { id: "say", on: "c1", fields: { step: "hello", reply: "0" } },
      { id: "wait", fields: { minutes: "15" } },
      { id: "take", on: "c2" },
      { id: "say", on: "c2", fields: { step: "hello", reply: "0" } },
    ]) {
      expect(session.give(act)).toMatchObject({ ok: true });
    }
    const presses = () => queueOf(doer.day, doer.desk()).rows.map((row) => row.presses);
    // Then it does not press, until waiting stops for it of itself
    expect(presses()).toEqual([false]);
    session.give({ id: "wait", fields: { minutes: "30" } });
    expect(presses()).toEqual([true]);
  });
});

describe("the replies at hand", () => {
  it("[SH20] keep their places while the clock runs, and have others with another contact", () => {
    const replies = [0, 1, 2, 3].map((at) => ({
      at,
      reply: { text: `Reply ${at}`, minutes: 1, to: "end" },
    }));
    const places = (id: string, step = "hello"): string =>
      repliesShown({ id, step, said: [], replies }, 7)
        .map(({ at }) => at)
        .join("");
    expect(places("c1")).toBe(places("c1"));
    const all = new Set(Array.from({ length: 40 }, (_, n) => places(`c${n}`)));
    expect(all.size).toBeGreaterThan(10);
    expect(places("c1", "then")).not.toBe(places("c1"));
  });
});
