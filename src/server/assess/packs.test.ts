import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { EXT, PROB } from "../../../tests/support/assessing.ts";
import { aDesk, making, type Desk } from "../../../tests/support/desk.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { Pack } from "../../assess/pack/pack.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { CentreGround } from "../../protocol/assessment.ts";
import { startFault } from "../startFault.ts";
import { compareVersions, openPacks, PackError, readShippedPacks } from "./packs.ts";

const FOLDER = join(import.meta.dirname, "../../../packs");
const shipped = readShippedPacks(FOLDER);
const of = (id: string): Pack => shipped.find((pack) => pack.id === id)!;
const ext = of(EXT);

it("[AD2] a shipped pack that does not read stops the start, with every problem and its file", () => {
  const folder = mkdtempSync(join(tmpdir(), "redress-packs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === "string" ? value : JSON.stringify(value));
  put("good.json", ext);
  put("pack.schema.json", { $id: "no pack" });
  expect(readShippedPacks(folder).map(({ id }) => id)).toEqual([EXT]);
  put("broken.json", "{");
  put("thin.json", { ...of(PROB), title: "", level: 99 });
  put("twin.json", { ...ext, id: "another-id" });
  const told = (() => {
    try {
      readShippedPacks(folder);
    } catch (error) {
      expect(error).toBeInstanceOf(PackError);
      return startFault(error, {} as never);
    }
    return null;
  })();
  for (const part of ["broken.json", "thin.json", "title", "level", "another-id"]) {
    expect(told).toContain(part);
  }
});

it("[AD2] versions are compared number by number", () => {
  const sorted = ["1.0.0", "1.0.2", "1.0.10", "1.2.0", "2.0.0", "10.0.0"];
  expect(sorted.toReversed().toSorted(compareVersions)).toEqual(sorted);
});

it("[AD2] the packs of the project are four, and each reads", () => {
  expect(shipped).toHaveLength(4);
  expect(readFileSync(join(FOLDER, `${EXT}.json`), "utf8")).toContain(ext.version);
});

onEachStore("packs and what a centre sets", (stores) => {
  const start = nodes();
  const desk = async (packs: readonly Pack[] = shipped): Promise<Desk> =>
    aDesk(start, await stores.place(), { packs });

  const ground = async (at: Desk, viewer: Viewer = at.assessor) =>
    (await at.ask(viewer, "GET", "/api/assess/ground")).body as CentreGround;
  const versionsOf = ({ packs }: CentreGround, id = EXT) =>
    packs.filter((pack) => pack.id === id).map(({ version }) => version);
  const add = (at: Desk, pack: unknown, viewer: Viewer = at.administrator) =>
    at.ask(viewer, "POST", "/api/centre/packs", pack);

  it("[AD2] a centre's own newer pack is in force; the older stays while a plan names it", async () => {
    const at = await desk();
    const newer = { ...ext, version: "1.1.0", title: "Our own wording" };
    const added = await add(at, newer);
    expect([added.status, added.body]).toEqual([201, { id: EXT, version: "1.1.0" }]);
    const told = await ground(at);
    expect(versionsOf(told)).toEqual(["1.1.0", ext.version]);
    expect(told.packs.slice(0, 4).map(({ id }) => id)).toEqual(
      shipped.map(({ id }) => id).toSorted(),
    );
    // The plan of the older version goes on; a plan may name either; nobody else's centre is changed.
    await at.add(at.learner, { type: "PlanAccepted" });
    const plan = (pack: string) =>
      at.ask(
        at.assessor,
        "POST",
        "/api/assessments",
        making(at.classId, at.other.learnerId, {
          units: [{ unit: EXT, pack }],
          criteria: ["ext-1.1"],
        }),
      );
    expect((await plan("1.1.0")).status).toBe(201);
    expect((await plan(ext.version)).status).toBe(201);
    expect((await plan("1.2.0")).body.code).toBe("unknown-pack");
    const abroad = { ...at.administrator, centreId: "elsewhere" };
    expect(versionsOf(await ground(at, abroad))).toEqual([ext.version]);
    const entries = await at.node.context.store.db
      .selectFrom("entry")
      .select(["actor", "body"])
      .where("kind", "=", "centre.pack-added")
      .execute();
    expect(entries).toEqual([
      {
        actor: `staff:${at.administrator.userId}`,
        body: JSON.stringify({ id: EXT, version: "1.1.0", title: "Our own wording", unit: EXT }),
      },
    ]);
  });

  it("[AD2] a pack that does not read, is not newer or clashes is refused; only an administrator adds one", async () => {
    const at = await desk();
    const bad = await add(at, { ...ext, title: "", unit: { ...ext.unit, level: -1 } });
    expect([bad.status, bad.body.code]).toEqual([400, "bad-pack"]);
    expect(bad.body.message.split("\n")).toEqual([
      expect.stringMatching(/^title: /),
      expect.stringMatching(/^unit\.level: /),
    ]);
    for (const nothing of [{}, [], "text", null]) expect((await add(at, nothing)).status).toBe(400);
    expect((await add(at, ext)).body.code).toBe("not-newer");
    expect((await add(at, { ...ext, version: "0.9.0" })).body.code).toBe("not-newer");
    expect((await add(at, { ...ext, id: "our-own" })).body.code).toBe("clashes");
    const otherUnit = { ...ext, id: "our-own", unit: { ...ext.unit, id: "our-own-unit" } };
    const clash = (await add(at, otherUnit)).body;
    expect(clash).toMatchObject({
      code: "clashes",
      message: expect.stringContaining("begin with “ext” already"),
    });
    for (const viewer of [at.assessor, at.assurer, at.learner]) {
      expect((await add(at, { ...ext, version: "1.1.0" }, viewer)).status).toBe(403);
    }
    expect(versionsOf(await ground(at))).toEqual([ext.version]);
  });

  it("[AD2] a newer program's pack takes over; one changed under a number somebody was assessed by stops the start", async () => {
    const at = await desk();
    const { store } = at.node.context;
    const next: Pack = { ...ext, version: "2.0.0" };
    const upgraded = await openPacks(store, [next], at.time.now);
    const { current, all } = await upgraded.of(store.db, at.centreId);
    expect(current.map(({ id, version }) => [id, version])).toEqual([[EXT, "2.0.0"]]);
    expect(all.filter(({ id }) => id === EXT).map(({ version }) => version)).toEqual([
      "2.0.0",
      ext.version,
    ]);
    const changed = { ...ext, note: "Changed in silence" };
    await expect(openPacks(store, [changed], at.time.now)).rejects.toThrow(/new version/);
    // Nobody has been assessed by this one, so it is taken as it is now.
    const internal = shipped.find(({ id }) => id.startsWith("int-"))!;
    const corrected = { ...internal, note: "A slip put right" };
    const opened = await openPacks(store, [corrected], at.time.now);
    const packs = (await opened.of(store.db, at.centreId)).current;
    expect(packs.find(({ id }) => id === internal.id)?.note).toBe("A slip put right");
  });

  it("[AD4] the ground has packs, cases and what the centre set; a learner is not told what is looked for", async () => {
    const at = await desk();
    const told = await ground(at);
    expect(told).toMatchObject({
      agreements: [],
      official: {},
      currentMonths: null,
      appealRoute: "",
      cases: [
        { id: "s12", hash: expect.any(String), criteria: expect.arrayContaining(["ext-9.1a"]) },
      ],
    });
    expect(told.packs).toEqual(shipped.toSorted((a, b) => a.id.localeCompare(b.id, "en")));
    const learners = await ground(at, at.learner);
    expect(
      learners.packs.flatMap(({ questions }) => questions.flatMap(({ lookFor }) => lookFor)),
    ).toEqual([]);
    expect({ ...learners, packs: [] }).toEqual({ ...told, packs: [] });
    expect((await at.ask(null, "GET", "/api/assess/ground")).status).toBe(401);
  });

  it("[AD4] agreements, wording and appeal route are set by assurers and administrators, each an entry", async () => {
    const at = await desk();
    const agreement = {
      unit: EXT,
      reference: "Letter of 3 March",
      agreedBy: "A. Body",
      from: "2026-03-03",
      until: null,
    };
    const put = async (viewer: Viewer, what: string, body: unknown) =>
      (await at.ask(viewer, "PUT", `/api/centre/${what}`, body)).status;
    const assessing = { currentMonths: 24, appealRoute: "Write to the head of centre." };
    expect(await put(at.assurer, "agreements", { agreements: [agreement] })).toBe(204);
    expect(await put(at.administrator, "assessing", { ...assessing, keepDays: 1095 })).toBe(204);
    expect(await put(at.assurer, "assessing", assessing)).toBe(204);
    const wording = { criterion: "ext-1.1", text: "The body's <own> words" };
    expect(await put(at.assurer, "official", wording)).toBe(204);
    expect(await ground(at, at.learner)).toMatchObject({
      agreements: [agreement],
      official: { "ext-1.1": "The body's <own> words" },
      ...assessing,
    });
    const set = await at.ask(at.assurer, "GET", "/api/centre/assessing");
    expect(set.body).toEqual({ ...assessing, agreements: [agreement], keepDays: 1095 });
    expect(await put(at.assurer, "official", { criterion: "ext-1.1", text: " " })).toBe(204);
    expect((await ground(at)).official).toEqual({});
    for (const [what, body] of [
      ["agreements", { agreements: [{ ...agreement, until: "2026-01-01" }] }],
      ["agreements", { agreements: [{ ...agreement, reference: "" }] }],
      ["agreements", { agreements: [{ ...agreement, from: "March" }] }],
      ["agreements", {}],
      ["assessing", { currentMonths: 0, appealRoute: "" }],
      ["assessing", { currentMonths: 1, appealRoute: "x".repeat(5000) }],
      ["official", { criterion: "ext-1.1", text: "x".repeat(5000) }],
      ["official", { criterion: "a b", text: "x" }],
    ] as const) {
      expect([what, await put(at.assurer, what, body)]).toEqual([what, 400]);
    }
    expect(await put(at.assurer, "official", { criterion: "ext-99", text: "x" })).toBe(404);
    for (const viewer of [at.assessor, at.tutor, at.learner]) {
      for (const what of ["agreements", "assessing", "official"]) {
        expect(await put(viewer, what, {})).toBe(403);
      }
    }
    const kinds = await at.node.context.store.db
      .selectFrom("entry")
      .select("kind")
      .where("kind", "like", "centre.%")
      .orderBy("seq")
      .execute();
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "centre.agreements-set",
      "centre.assessing-set",
      "centre.assessing-set",
      "centre.official-set",
      "centre.official-set",
    ]);
  });
});
