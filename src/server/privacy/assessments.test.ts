import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { begun, ended, note, plan, product } from "../../../tests/support/assessing.ts";
import {
  aDesk,
  anAssessedPlay,
  decideAll,
  inForce,
  making,
  OWN_WORDS,
  plays,
  sent,
  type Desk,
} from "../../../tests/support/desk.ts";
import { reportOf } from "../../../tests/support/evidence.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { FileRef } from "../../assess/event.ts";
import { signedExport } from "../evidence/export.ts";
import { attachProducts } from "../assess/products.ts";
import { applyRetention } from "./retention.ts";

const DAY = 86_400_000;

/** Everything personal that the assessment below has in it. */
const PERSONAL = [
  "Learner 0",
  "R-1-personal",
  "noted words",
  "uploaded words",
  "letter.txt",
  "Wyn Ness",
  "Reason for ext-9.1a",
  "Well listened",
];

onEachStore("the privacy of assessments", (stores) => {
  const start = nodes();

  const exported = async (at: Desk): Promise<string> => {
    let text = "";
    for await (const part of signedExport(at.node.context, at.centreId)) text += part;
    return text;
  };

  /** An assessment with notes, a file, a witness's link, decisions and an observed play. */
  const full = async (): Promise<Desk & { readonly playId: string; readonly file: FileRef }> => {
    const at = await aDesk(start, await stores.place());
    const again = { ...plan, units: inForce, cases: ["s12"], registration: "R-1-personal" };
    await at.add(at.assessor, { type: "Planned", plan: again });
    await decideAll(at);
    await at.add(at.assessor, begun("o2", { caseId: "s12" }));
    const playId = await plays(at, at.learner, anAssessedPlay(3));
    const tie = { id: randomUUID(), deviceAt: 1, observation: "o2", playId };
    await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/tie`, tie);
    await attachProducts(at.node.context);
    await at.add(
      at.assessor,
      note("n2", [], { observation: "o2", text: "noted words" }),
      ended("o2"),
    );
    const answer = await fetch(`${at.node.url}/api/assessments/${at.id}/files?name=letter.txt`, {
      method: "PUT",
      headers: { "x-viewer": JSON.stringify(at.learner) },
      body: "uploaded words",
    });
    const file = (await answer.json()) as FileRef;
    await at.add(at.learner, product("p1", [], { file, text: "" }));
    const invitation = sent({
      type: "WitnessInvited",
      witness: "w1",
      name: "Wyn Ness",
      role: "Supervisor",
      about: "A call",
      criteria: ["ext-9.1a"],
      expiresAt: at.time.now + DAY,
    });
    await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/witnesses`, { sent: invitation });
    return { ...at, playId, file };
  };

  const everything = async ({ node }: Desk): Promise<string> => {
    const { db } = node.context.store;
    const tables = [
      "learner",
      "play",
      "entry",
      "assessment",
      "assessment_event",
      "assess_file",
      "assess_link",
      "assess_play",
    ] as const;
    const rows = [];
    for (const table of tables) rows.push(...(await db.selectFrom(table).selectAll().execute()));
    return rows
      .map((row) =>
        JSON.stringify(row, (_key, value: unknown) =>
          value instanceof Object && "type" in value && value.type === "Buffer"
            ? Buffer.from((value as unknown as { data: number[] }).data).toString("latin1")
            : ArrayBuffer.isView(value)
              ? Buffer.from(value as Uint8Array).toString("latin1")
              : value,
        ),
      )
      .join("\n");
  };

  it("[EV18] erasing a learner leaves no word of their assessments, and the chain whole", async () => {
    const at = await full();
    const other = making(at.classId, at.other.learnerId);
    await at.ask(at.assessor, "POST", "/api/assessments", other);
    const before = await everything(at);
    for (const word of [...PERSONAL, JSON.stringify(OWN_WORDS).slice(1, -1)]) {
      expect([word, before.includes(word)]).toEqual([word, true]);
    }
    const { learnerId } = at.learner;
    const erased = await at.ask(at.administrator, "POST", `/api/learners/${learnerId}/erase`, {
      reason: "asked",
    });
    expect(erased.status).toBe(200);
    const left = await everything(at);
    for (const word of [...PERSONAL, OWN_WORDS.slice(0, 10), at.file.sha256]) {
      expect([word, left.includes(word)]).toEqual([word, false]);
    }
    const report = await reportOf(await exported(at));
    expect(report).toMatchObject({ fault: null, signedTo: report.entries });
    expect((await at.told(at.assessor)).status).toBe(404);
    expect(await at.code(at.assessor, note("n9", []))).toBe("404 not-found");
    const lines = await at.ask(at.assessor, "GET", "/api/assessments");
    expect(lines.body.assessments.map(({ head }: { head: { id: string } }) => head.id)).toEqual([
      other.id,
    ]);
    const file = await fetch(`${at.node.url}/api/assessments/${at.id}/files/${at.file.id}`, {
      headers: { "x-viewer": JSON.stringify(at.assessor) },
    });
    expect(file.status).toBe(404);
  });

  it("[EV18] a learner's export has their assessments whole, files too", async () => {
    const at = await full();
    const { learnerId } = at.learner;
    const { body } = await at.ask(at.administrator, "GET", `/api/learners/${learnerId}/export`);
    expect(body.assessments).toMatchObject([
      {
        id: at.id,
        classId: at.classId,
        assessorId: at.assessor.userId,
        summary: { criteria: 2, decided: 2 },
        plays: [at.playId],
      },
    ]);
    expect(body.files).toHaveLength(1);
    expect(Buffer.from(body.files[0].content, "base64").toString()).toBe("uploaded words");
    const kinds = body.entries.map(({ kind }: { kind: string }) => kind);
    for (const kind of ["assessment.planned", "assessment.note-made", "assessment.decided"]) {
      expect(kinds).toContain(kind);
    }
    const others = await at.ask(
      at.administrator,
      "GET",
      `/api/learners/${at.other.learnerId}/export`,
    );
    expect(others.body).toMatchObject({ assessments: [], files: [] });
    await at.ask(at.administrator, "POST", `/api/learners/${learnerId}/erase`, { reason: "asked" });
    const after = await at.ask(at.administrator, "GET", `/api/learners/${learnerId}/export`);
    expect(after.body.files[0]).toMatchObject({ name: "", content: null, sha256: "" });
    expect(JSON.stringify(after.body)).not.toContain("Wyn Ness");
  });

  it("[EV19] an assessment is kept as long as the centre says, and observed plays as long as it is", async () => {
    const at = await full();
    const { context } = at.node;
    const { db } = context.store;
    const idle = await plays(at, at.learner, anAssessedPlay(5));
    await db
      .updateTable("centre")
      .set({ retention_days: 30 })
      .where("id", "=", at.centreId)
      .execute();
    const erasedPlays = async () => {
      const rows = await db
        .selectFrom("play")
        .select("id")
        .where("erased_at", "is not", null)
        .execute();
      return rows.map(({ id }) => id);
    };
    at.time.now += 31 * DAY;
    await applyRetention(context);
    expect(await erasedPlays()).toEqual([idle]);
    expect((await at.told(at.assessor)).status).toBe(200);
    const keep = { currentMonths: null, appealRoute: "", keepDays: 90 };
    await at.ask(at.administrator, "PUT", "/api/centre/assessing", keep);
    at.time.now += 58 * DAY;
    await applyRetention(context);
    expect((await at.told(at.assessor)).status).toBe(200);
    at.time.now += 2 * DAY;
    await applyRetention(context);
    await applyRetention(context);
    expect((await at.told(at.assessor)).status).toBe(404);
    expect((await erasedPlays()).toSorted()).toEqual([idle, at.playId].toSorted());
    const left = await everything(at);
    for (const word of PERSONAL.filter((each) => each !== "Learner 0")) {
      expect([word, left.includes(word)]).toEqual([word, false]);
    }
    expect(left).toContain("Learner 0");
    const text = await exported(at);
    expect((await reportOf(text)).fault).toBeNull();
    const records = text
      .split("\n")
      .filter((line) => line.includes('"kind":"retention.applied"'))
      .map((line) => JSON.parse(JSON.parse(line).body).plays as string[]);
    expect(records).toEqual([[idle], [`assessment:${at.id}`], [at.playId]]);
  });
});
