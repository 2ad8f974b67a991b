import { expect, it } from "vitest";
import {
  aBatch,
  aClassroom,
  aPlayId,
  anEdition,
  aStaff,
  ask,
  playAtRandom,
  send,
  type Classroom,
  type LearnerViewer,
} from "../../../tests/support/classroom.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { classReport } from "../../classroom/report/classReport.ts";
import { factsOf } from "../../classroom/report/facts.ts";
import { progressOf } from "../../classroom/report/progress.ts";
import type { PlayEvent } from "../../play/event.ts";
import type { ClassReportAnswer, ProgressAnswer } from "../../protocol/classReport.ts";
import type { Edition } from "../../story/session.ts";
import { eraseLearner } from "../privacy/erase.ts";
import type { Node } from "../server.ts";

const edition = anEdition("s01");
const other = anEdition("s03");

/** Sends a play whole and waits until the server has replayed it. */
async function played(
  node: Node,
  learner: LearnerViewer,
  of: Edition,
  log: readonly PlayEvent[],
  claimed?: number,
): Promise<string> {
  const playId = aPlayId();
  for (let from = 0; from < log.length; from += 150) {
    const last = from + 150 >= log.length;
    const more = last && claimed !== undefined ? { claimed } : {};
    const batch = aBatch(of, from, log.slice(from, from + 150), more);
    expect((await send(node, learner, playId, batch)).status).toBe(200);
  }
  await judged(node, learner, playId);
  return playId;
}

/** Until the server has replayed the play; one under way waits for nothing. */
async function judged(node: Node, learner: LearnerViewer, playId: string): Promise<void> {
  for (;;) {
    const { body } = await ask(node, learner, "GET", `/api/plays/${playId}`);
    if (body.endedAt === null || body.total !== null || body.flag !== null) return;
    await new Promise((go) => setTimeout(go, 25));
  }
}

onEachStore("the class report", (stores) => {
  const start = nodes();
  const node = async (shipped: readonly Edition[] = [edition, other]): Promise<Node> =>
    start(testConfig(await stores.place()), { viewerOf: viewerFromHeader, shipped });
  const asking = async <T>(
    at: Node,
    { classId, tutor }: Classroom,
    what: string,
    viewer = tutor,
  ): Promise<T> => {
    const { status, body } = await ask(at, viewer, "GET", `/api/classes/${classId}/${what}`);
    expect(status).toBe(200);
    return body as T;
  };

  it("[CP1] is what the logs on record give, and of whatever does not count it says how much", async () => {
    const at = await node();
    const room = await aClassroom(at, { learners: 5, caseIds: ["s01", "s03"] });
    const [amina, ben, chidi, dara, esther] = room.learners as [
      LearnerViewer,
      LearnerViewer,
      LearnerViewer,
      LearnerViewer,
      LearnerViewer,
    ];
    const logs = [1, 2, 3].map((seed) => playAtRandom(edition, seed));
    const plays = [
      { learner: amina, log: logs[0]!, id: await played(at, amina, edition, logs[0]!) },
      { learner: ben, log: logs[1]!, id: await played(at, ben, edition, logs[1]!) },
      { learner: amina, log: logs[2]!, id: await played(at, amina, edition, logs[2]!) },
    ];
    // None of these counts: a claim in doubt, a play under way, a play erased, another case.
    await played(at, chidi, edition, playAtRandom(edition, 4), 99.9);
    await played(at, dara, edition, logs[0]!.slice(0, 20));
    const gone = await played(at, esther, edition, playAtRandom(edition, 5));
    const elsewhere = playAtRandom(other, 6);
    const there = await played(at, ben, other, elsewhere);
    await asking<ClassReportAnswer>(at, room, "report?caseId=s01");
    await eraseLearner(at.context, room.centreId, esther.learnerId, "staff:x", "asked");

    const told = await asking<ClassReportAnswer>(at, room, "report?caseId=s01");
    const { db } = at.context.store;
    const rows = await db.selectFrom("play").select(["id", "ended_at"]).execute();
    const endedAt = (id: string): number => rows.find((row) => row.id === id)!.ended_at!;
    const facts = plays.map(({ learner: { learnerId }, log, id }) =>
      factsOf(edition.data, log, {
        playId: id,
        learnerId,
        hash: edition.hash,
        endedAt: endedAt(id),
      }),
    );
    const enrolled = [amina, ben, chidi, dara].map(({ learnerId }) => learnerId);
    expect(told.report).toEqual(
      JSON.parse(JSON.stringify(classReport(edition.data, facts, enrolled))),
    );
    expect(told).toMatchObject({ caseId: "s01", unfinished: 1 });
    expect(told.leftOut).toEqual({
      flagged: 1,
      erased: 1,
      waiting: 0,
      changed: 0,
      otherVersion: 0,
      assessed: 0,
      older: 0,
    });
    expect(told.cases.map(({ caseId, plays }) => [caseId, plays])).toEqual([
      ["s03", 1],
      ["s01", 5],
    ]);
    expect(JSON.stringify(told)).not.toContain(gone);

    const term = await asking<ProgressAnswer>(at, room, "progress");
    const elsewhereFacts = factsOf(other.data, elsewhere, {
      playId: there,
      learnerId: ben.learnerId,
      hash: other.hash,
      endedAt: endedAt(there),
    });
    const frames = new Map([edition, other].map(({ data }) => [data.id, data]));
    const expected = progressOf([...facts, elsewhereFacts], enrolled, frames);
    expect(term.learners.map(({ name: _, ...rest }) => rest)).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
    expect(term).toMatchObject({ casesHere: 2, leftOut: { flagged: 1, erased: 1 } });
  });

  it("[CP1] is of the time asked for, of the case played last unless one is named, and may be of none", async () => {
    const at = await node();
    const room = await aClassroom(at, { learners: 1 });
    const empty = await asking<ClassReportAnswer>(at, room, "report");
    expect(empty).toMatchObject({ caseId: "s01", report: null, unfinished: 0 });
    await played(at, room.learners[0]!, edition, playAtRandom(edition, 1));
    const now = at.context.clock();
    const all = await asking<ClassReportAnswer>(at, room, "report");
    expect(all.report).toMatchObject({ learners: 1 });
    const before = await asking<ClassReportAnswer>(at, room, `report?to=${now - 3_600_000}`);
    expect(before).toMatchObject({ report: null, cases: [{ caseId: "s01", plays: 0 }] });
    const since = await asking<ClassReportAnswer>(at, room, `report?from=${now - 3_600_000}`);
    expect(since.report).toEqual(all.report);
    const { classId, tutor } = room;
    for (const query of ["from=9&to=9", "from=x", "blind=2", "caseId=%27"]) {
      const { status, body } = await ask(
        at,
        tutor,
        "GET",
        `/api/classes/${classId}/report?${query}`,
      );
      expect([query, status, body.code]).toEqual([query, 400, "bad-request"]);
    }
  });

  it("[CP1] a play that goes on after its end is folded anew once it has ended again", async () => {
    const at = await node();
    const room = await aClassroom(at, { learners: 1 });
    const [learner] = room.learners;
    const log = playAtRandom(edition, 8);
    const playId = await played(at, learner!, edition, log);
    const first = await asking<ClassReportAnswer>(at, room, "report");
    const turn = log.findLast((event) => event.type === "OptionsOffered")!.turn;
    const rest = log.slice(log.findLastIndex((event) => event.type === "OptionsOffered") + 1);
    const back: readonly PlayEvent[] = [{ type: "SteppedBack", turn }, ...rest];
    await send(at, learner!, playId, aBatch(edition, log.length, back));
    await judged(at, learner!, playId);
    const second = await asking<ClassReportAnswer>(at, room, "report");
    expect([first, second].map(({ report }) => report?.steppedBack)).toEqual([0, 1]);
    expect(second.report?.totals).toEqual(first.report?.totals);
  });

  it("[CP13] [RT24] is for the tutors and assessors of the class, and for nobody else", async () => {
    const at = await node();
    const room = await aClassroom(at);
    const { classId, centreId, tutor, learners } = room;
    const strangers = [
      [null, 401],
      [learners[0]!, 403],
      [aStaff(centreId, ["tutor"]), 403],
      [aStaff(centreId, ["administrator", "quality-assurer"], tutor.userId), 403],
      [aStaff("elsewhere", ["tutor"], tutor.userId), 404],
    ] as const;
    for (const what of ["report", "report.csv", "progress"]) {
      for (const [viewer, status] of strangers) {
        const told = await ask(at, viewer, "GET", `/api/classes/${classId}/${what}`);
        expect([what, status, told.status]).toEqual([what, status, status]);
      }
    }
    expect((await ask(at, tutor, "GET", "/api/classes/none/report")).status).toBe(404);
  });

  it("[CP13] tells nothing of assessed plays to somebody who only assesses, or who asks to stay unswayed", async () => {
    const at = await node();
    const room = await aClassroom(at, { learners: 1 });
    const log = playAtRandom(edition, 3).map((event) =>
      event.type === "PlayStarted" ? { ...event, mode: "assessed" as const } : event,
    );
    await played(at, room.learners[0]!, edition, log);
    const assessor = { ...room.tutor, roles: ["assessor"] as const };
    const both = { ...room.tutor, roles: ["tutor", "assessor"] as const };
    const told = (viewer: typeof assessor | typeof both, query = "") =>
      asking<ClassReportAnswer>(at, room, `report${query}`, viewer as never);
    for (const blind of [await told(assessor), await told(both, "?blind=1")]) {
      expect(blind).toMatchObject({ report: null, leftOut: { assessed: 1 } });
    }
    expect((await told(both)).leftOut.assessed).toBe(0);
    expect((await told(assessor, "?blind=0")).report).toBeNull();
    const term = await asking<ProgressAnswer>(at, room, "progress", assessor as never);
    expect(term.learners[0]).toMatchObject({ cases: [] });
  });

  it("[CP14] as CSV has the same figures, no name, and no cell that a spreadsheet would run", async () => {
    const [first, ...rest] = edition.data.moments;
    const title = '=HYPERLINK("http://x.example","y")';
    const data = { ...edition.data, moments: [{ ...first!, title }, ...rest] };
    const at = await node([{ ...edition, data }]);
    const room = await aClassroom(at, { learners: 2 });
    await played(at, room.learners[0]!, edition, playAtRandom(edition, 1));
    const answer = await fetch(`${at.url}/api/classes/${room.classId}/report.csv`, {
      headers: { "x-viewer": JSON.stringify(room.tutor) },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toContain("class-report-s01.csv");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines[0]).toContain('"Part","What","Dimension"');
    const { report } = await asking<ClassReportAnswer>(at, room, "report");
    const moments = lines.filter((line) => line.startsWith('"Moment"'));
    expect(moments).toHaveLength(report!.moments.length);
    expect(moments[0]).toContain(`"'=HYPERLINK(""http://x.example"",""y"")"`);
    expect(moments[0]).toContain(report!.moments[0]!.earned!.toFixed(3));
    expect(lines.join("\n")).not.toMatch(/Learner \d/);
    expect(lines.flatMap((line) => line.match(/(^|,)"[=+\-@]/g) ?? [])).toEqual([]);
  });
});
