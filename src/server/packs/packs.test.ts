import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, it } from "vitest";
import { bareEnv } from "../../../tests/support/bareEnv.ts";
import { begun, decided, ended, feedback, note } from "../../../tests/support/assessing.ts";
import {
  aDesk,
  anAssessedPlay,
  CASE,
  decideAll,
  OWN_WORDS,
  plays,
  type Desk,
} from "../../../tests/support/desk.ts";
import { nothingKnown, reportOf } from "../../../tests/support/evidence.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { statementFaults } from "../../../tests/support/xapiRules.ts";
import { ok } from "../../play/result.ts";
import type { Viewer } from "../../protocol/access.ts";
import { makeCheckpoint } from "../evidence/sign.ts";
import { checkPack } from "./check.ts";
import type { PackFile } from "./fileShape.ts";
import { packSchema } from "./schema.ts";

const keepsSchema = new Ajv2020({ strictTypes: false, validateFormats: false }).compile(
  packSchema(),
);

const UNIT = "ext-j5084003";
const log = anAssessedPlay(3);

/** Fetched as it goes out, in its own bytes. */
async function fetched(at: Desk, viewer: Viewer | null, name: string, learnerId?: string) {
  const answer = await fetch(
    `${at.node.url}/api/learners/${learnerId ?? at.learner.learnerId}/packs/${name}`,
    { headers: viewer ? { "x-viewer": JSON.stringify(viewer) } : {} },
  );
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString("utf8") };
}

const report = (text: string, known = nothingKnown) => {
  const checked = checkPack(text, known);
  if (!checked.ok) throw new Error(checked.message);
  return checked.value;
};

/** The file with something changed in it. */
const changed = (text: string, change: (file: PackFile) => void): string => {
  const file = JSON.parse(text) as PackFile;
  change(file);
  return JSON.stringify(file);
};

onEachStore("evidence packs", (stores) => {
  const start = nodes();
  const folder = mkdtempSync(join(tmpdir(), "redress-pack-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const decidedDesk = async (): Promise<Desk> => {
    const at = await aDesk(start, await stores.place());
    await decideAll(at);
    return at;
  };

  /** Others write to the log between what is assessed. */
  const others = ({ node, centreId }: Desk, count: number) =>
    node.context.log.write(centreId, async () =>
      ok({
        value: null,
        drafts: Array.from({ length: count }, (_, n) => ({
          kind: "test.noted",
          actor: "learner:somebody-else",
          subject: "somebody-else",
          body: { secret: `nobody's business ${n}` },
        })),
      }),
    );

  it("[EX11] the JSON form verifies from its file alone, with the key and lines of others between", async () => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await makeCheckpoint(at.node.context, at.centreId);
    await others(at, 30);
    await at.add(at.assessor, begun("o1", { how: "workplace" }), note("n1", ["ext-9.1a"]));
    await others(at, 5);
    await at.add(at.assessor, ended("o1"), decided("ext-9.1a", "met", ["n1"]), feedback);
    const { status, headers, text } = await fetched(at, at.assessor, `${UNIT}.json`);
    expect(status).toBe(200);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="evidence-pack-/);
    const found = report(text);
    expect(found.fault).toBe(null);
    expect(keepsSchema(JSON.parse(text)), JSON.stringify(keepsSchema.errors)).toBe(true);
    // The thirty lie before any line of the pack that is not signed yet: they are not needed.
    expect(found.between).toBeGreaterThanOrEqual(5);
    expect(found.between).toBeLessThan(30);
    expect(found.file.chain).toHaveLength(2);
    expect(text).not.toContain("nobody's business");
    const [key] = found.signedBy;
    expect(report(text, { ...nothingKnown, keys: [key!] }).fault).toBe(null);
    expect(report(text, { ...nothingKnown, keys: ["0".repeat(64)] }).fault?.what).toBe("unsigned");
    // However it is laid out: the check is of what it says.
    expect(report(JSON.stringify(JSON.parse(text), null, 2)).fault).toBe(null);
  });

  it("[EX11] what is changed in it is found and named", async () => {
    const at = await decidedDesk();
    const { text } = await fetched(at, at.assessor, `${UNIT}.json`);
    const lines = (file: PackFile) => file.chain.flatMap((stretch) => stretch.lines);
    const faults: readonly (readonly [(file: PackFile) => void, RegExp])[] = [
      [
        (file) => {
          const one = file.document.criteria.find(({ reads }) => reads === "not-yet")!;
          one.reads = "met";
        },
        /The document was altered: criteria › ext-1\.1 › reads: the pack says "met", the log's lines give "not-yet"/,
      ],
      [
        (file) => {
          file.document.criteria.find(({ id }) => id === "ext-9.1a")!.decision!.reason = "Great!";
        },
        /criteria › ext-9\.1a › decision › reason: the pack says "Great!"/,
      ],
      [(file) => (file.sources.learner.name = "Somebody Else"), /“sources”/],
      [
        (file) =>
          void file.sources.agreements.push({
            unit: UNIT,
            reference: "L",
            agreedBy: "B",
            from: "2020-01-01",
            until: null,
          }),
        /“sources”/,
      ],
      [
        (file) => {
          const line = lines(file).find(
            (one) => !Array.isArray(one) && one.kind === "assessment.decided",
          );
          if (line && !Array.isArray(line)) line.body = line.body!.replace("Reason", "Treason");
        },
        /Entry \d+ is altered: its content/,
      ],
      [
        (file) => {
          const line = lines(file)[3]!;
          if (!Array.isArray(line)) line.at += 1;
        },
        /Line \d+, or a line before it, was altered/,
      ],
      [(file) => void file.chain[0]!.lines.splice(2, 1), /Line \d+ is missing/],
      [(file) => void file.chain[0]!.lines.pop(), /is over other lines/],
      [(file) => (file.chain[0]!.before = "0".repeat(64)), /was altered|does not follow/],
      [(file) => (file.chain[0]!.checkpoint.at += 1), /was not made by a key of this file/],
      [(file) => void file.sources.assessments.pop(), /“sources”/],
      [(file) => (file.keys[0]!.id = "1".repeat(64)), /is not the key it says/],
    ];
    for (const [change, words] of faults) {
      const { fault } = report(changed(text, change));
      expect(`${fault?.message}`, String(change)).toMatch(words);
    }
  });

  it("[EX11] the command takes a pack, says what it found, and ends with 0, 1 or 2", async () => {
    const at = await decidedDesk();
    const { text } = await fetched(at, at.assessor, `${UNIT}.json`);
    const verify = (content: string) => {
      const file = join(folder, "pack.json");
      writeFileSync(file, content);
      const program = join(import.meta.dirname, "..", "evidence", "verify.ts");
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, file], {
        encoding: "utf8",
        env: bareEnv,
      });
      return { status, said: stdout + stderr };
    };
    const good = verify(text);
    expect(good.said).toContain("In order: the document is what its");
    expect(good.status, good.said).toBe(0);
    const bad = verify(changed(text, (file) => (file.document.cover.says = [])));
    expect(bad.said).toContain("WRONG: The document was altered: cover › says");
    expect(bad.status).toBe(1);
    const odd: readonly (readonly [string, RegExp])[] = [
      [text.slice(0, -50), /cut or damaged/],
      [text.replace('"format":1', '"format":9'), /format 9/],
      [text.replace('"chain"', '"chained"'), /does not read/],
      [text.replace(/"madeAt":\d+/, '"madeAt":9e15'), /does not read/],
    ];
    for (const [content, words] of odd) {
      const { status, said } = verify(content);
      expect(said).toMatch(words);
      expect(status).toBe(2);
    }
  });

  it("[EX12] every export is on record first: who, which unit and form, the hashes of what went out", async () => {
    const at = await decidedDesk();
    for (const name of [`${UNIT}.json`, `${UNIT}.csv`, `${UNIT}.xapi.json?version=2.0`]) {
      expect((await fetched(at, at.assessor, name)).status).toBe(200);
    }
    const rows = await at.node.context.store.db
      .selectFrom("entry")
      .select(["actor", "subject", "body"])
      .where("centre_id", "=", at.centreId)
      .where("kind", "=", "pack.exported")
      .orderBy("seq")
      .execute();
    const bodies = rows.map(({ body }) => JSON.parse(body!) as { form: string; document: string });
    expect(bodies.map(({ form }) => form)).toEqual(["json", "csv", "xapi 2.0"]);
    // Nothing was added between: one document, whatever the form.
    expect(new Set(bodies.map(({ document }) => document)).size).toBe(1);
    for (const { actor, subject } of rows) {
      expect([actor, subject]).toEqual([`staff:${at.assessor.userId}`, at.learner.learnerId]);
    }
    const whole = await at.ask(at.assurer, "POST", "/api/evidence/checkpoint");
    expect(whole.status).toBe(200);
    const everything = await fetch(`${at.node.url}/api/evidence/export`, {
      headers: { "x-viewer": JSON.stringify(at.assurer) },
    });
    expect((await reportOf(await everything.text())).fault).toBe(null);
  });

  it("[EX13] assessors of the class, quality assurers and the learner may; nobody else", async () => {
    const at = await decidedDesk();
    const elsewhere = { ...at.assessor, userId: "an-assessor-elsewhere" };
    const stranger = { ...at.assurer, centreId: "another-centre" };
    const asked = async (viewer: Viewer | null) =>
      (await fetched(at, viewer, `${UNIT}.csv`)).status;
    expect(await asked(at.assessor)).toBe(200);
    expect(await asked(at.assurer)).toBe(200);
    expect(await asked(at.learner)).toBe(200);
    expect(await asked(null)).toBe(401);
    expect(await asked(at.tutor)).toBe(403);
    expect(await asked(at.administrator)).toBe(403);
    expect(await asked(at.other)).toBe(403);
    expect(await asked(elsewhere)).toBe(403);
    expect(await asked(stranger)).toBe(404);
    expect((await fetched(at, at.assessor, "no-such-unit.csv")).status).toBe(404);
    expect((await fetched(at, at.assessor, `${UNIT}.exe`)).status).toBe(404);
    expect((await fetched(at, at.assessor, `${UNIT}.csv`, "nobody")).status).toBe(404);
    expect((await fetched(at, at.assessor, `${UNIT}.xapi.json?version=3`)).status).toBe(400);
  });

  it("[EX13] a learner has their pack with the feedback, without quality assurers' words, and it verifies", async () => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(
      at.assessor,
      begun("o1", { how: "workplace" }),
      note("n1", ["ext-9.1a"]),
      ended("o1"),
    );
    await at.add(at.assurer, { type: "Sampled", why: "A new assessor" });
    await at.add(at.assessor, decided("ext-9.1a", "met", ["n1"]));
    const early = await fetched(at, at.learner, `${UNIT}.json`);
    expect([early.status, early.text]).toEqual([409, expect.stringContaining("feedback")]);
    await at.add(at.assessor, feedback);
    const { text } = await fetched(at, at.learner, `${UNIT}.json`);
    expect(text).not.toContain("A new assessor");
    expect(report(text).fault).toBe(null);
    expect(report(text).file.document.criteria.find(({ id }) => id === "ext-9.1a")!.reads).toBe(
      "met",
    );
    const staff = (await fetched(at, at.assurer, `${UNIT}.json`)).text;
    expect(staff).toContain("A new assessor");
    expect(report(staff).fault).toBe(null);
  });

  it("[EX14] a play that was observed is in the pack with its own lines, words and record, and no score", async () => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how: "play-live", caseId: CASE }));
    at.time.now += 1000;
    const playId = await plays(at, at.learner, log);
    const tie = { id: crypto.randomUUID(), deviceAt: 5, observation: "o1", playId };
    await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/tie`, tie);
    await at.add(at.assessor, note("n1", ["ext-9.1a"], { line: 4 }), ended("o1"), feedback);
    const { text } = await fetched(at, at.assessor, `${UNIT}.json`);
    const { file, fault } = report(text);
    expect(fault).toBe(null);
    const [play] = file.document.plays;
    expect(play).toMatchObject({ id: playId, mode: "assessed", lines: log.length, erased: false });
    expect(play!.did.filter(({ kind }) => kind === "own-words").length).toBeGreaterThan(0);
    expect(play!.did.find(({ kind }) => kind === "own-words")!.text).toBe(OWN_WORDS);
    expect(JSON.stringify(file.document)).not.toMatch(/"total"|"score"/);
    const statements = JSON.parse(
      (await fetched(at, at.assessor, `${UNIT}.xapi.json?version=2.0`)).text,
    ) as unknown[];
    for (const one of statements) expect(statementFaults(one, "2.0")).toEqual([]);
    expect(JSON.stringify(statements)).toContain("https://w3id.org/xapi/adb/verbs/selected");
  });

  it("[EX14] of a play whose content has been erased the pack keeps the lines, says so, and verifies", async () => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how: "play-live", caseId: CASE }));
    at.time.now += 1000;
    const playId = await plays(at, at.learner, log.slice(0, 30));
    const tie = { id: crypto.randomUUID(), deviceAt: 5, observation: "o1", playId };
    await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/tie`, tie);
    await at.add(at.assessor, note("n1", ["ext-9.1a"], { line: 4 }), ended("o1"));
    await at.node.context.store.db
      .updateTable("entry")
      .set({ salt: null, body: null })
      .where("play_id", "=", playId)
      .execute();
    const { text } = await fetched(at, at.assessor, `${UNIT}.json`);
    const { file, fault, erased } = report(text);
    expect(fault).toBe(null);
    expect(erased).toHaveLength(30);
    expect(file.document.plays[0]).toMatchObject({ erased: true, mode: "unknown", did: [] });
  });

  it("[EX10] the grid goes out disarmed, in quotes, as UTF-8 that says so", async () => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(
      at.assessor,
      begun("o1", { how: "workplace" }),
      note("n1", ["ext-9.1a"]),
      ended("o1"),
      { ...decided("ext-9.1a", "met", ["n1"]), reason: '=HYPERLINK("http://x")' } as never,
    );
    const { text, headers } = await fetched(at, at.assessor, `${UNIT}.csv`);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(text.startsWith('\uFEFF"Criterion"')).toBe(true);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
    for (const cell of text.matchAll(/(?:^|",)"([^"])/gm)) expect(cell[1]).not.toMatch(/[=+\-@]/);
  });

  it("[EX15] the print comes in pieces as a PDF, named for the line that records it", async () => {
    const at = await decidedDesk();
    const { status, headers, bytes } = await fetched(at, at.assessor, `${UNIT}.pdf`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/pdf");
    expect(headers.get("content-disposition")).toMatch(/-line-\d+\.pdf"$/);
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("%PDF-1.7");
    expect(bytes.subarray(-6).toString("latin1")).toContain("%%EOF");
  });
});
