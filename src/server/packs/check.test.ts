import { expect, it } from "vitest";
import { aPack, aPlay, WHOLE } from "../../../tests/support/aPack.ts";
import { CENTRE, nothingKnown, rechained, signedAt } from "../../../tests/support/evidence.ts";
import { stamped } from "../../../tests/support/aUnit.ts";
import { packDocumentOf } from "../../assess/export/document.ts";
import { draftOf } from "../assess/body.ts";
import { genesis, type Entry } from "../log/entry.ts";
import { newKeyPair } from "../evidence/checkpoint.ts";
import { EVENT_KIND } from "../plays/body.ts";
import { hashOfJson } from "./canonical.ts";
import { checkPack } from "./check.ts";
import { wholeLine, type PackFileSources } from "./fileShape.ts";
import { EXPORT_KIND, sourcesFrom } from "./refold.ts";

const SOURCES = aPack();

/** A pack made by hand with a key of its own; `exported` is what its last line says. */
function aFile(exported?: unknown, change: Partial<PackFileSources> = {}) {
  const [assessment] = SOURCES.assessments;
  const play = aPlay();
  const blank = {
    centreId: CENTRE,
    seq: 0,
    classId: null,
    classSeq: null,
    commitment: "",
    hash: "",
  };
  const salt = "0".repeat(32);
  const entries: Entry[] = [
    ...play.events.map(({ seq, at, event }) => ({
      ...blank,
      at,
      kind: EVENT_KIND,
      actor: "learner:learner-1",
      subject: "learner-1",
      playId: play.id,
      playSeq: seq,
      salt,
      body: JSON.stringify({ deviceAt: at, event }),
    })),
    ...stamped(WHOLE).map((one) => {
      const { kind, actor, subject, playId, body } = draftOf(assessment!.id, "learner-1", one);
      return {
        ...blank,
        at: one.at,
        kind,
        actor,
        subject: subject ?? null,
        playId: playId ?? null,
        playSeq: null,
        salt,
        body: JSON.stringify(body),
      };
    }),
  ];
  const { assessments: _, plays: __, through: ___, ...rest } = SOURCES;
  const sources = {
    ...rest,
    centre: { id: CENTRE, name: "Harbour College" },
    names: [
      { userId: "staff-1", name: "Rosa Lind" },
      { userId: "staff-2", name: "Sam Ferrow" },
    ],
    assessments: [{ id: assessment!.id, className: "CS-2A", assessor: "staff-1" }],
    plays: [{ id: play.id, caseId: play.caseId, prompts: play.prompts, form: [...play.form] }],
    ...change,
  } as PackFileSources;
  let document: unknown;
  try {
    document = packDocumentOf(sourcesFrom(sources, rechained(entries).map(wholeLine)));
  } catch {
    document = packDocumentOf(SOURCES);
  }
  const body =
    exported === undefined
      ? JSON.stringify({ document: hashOfJson(document), sources: hashOfJson(sources) })
      : JSON.stringify(exported);
  const last = { ...entries[0]!, kind: EXPORT_KIND, playId: null, playSeq: null, body };
  const all = rechained([...entries, last]);
  const key = newKeyPair();
  const [checkpoint] = signedAt(all, [all.length], key);
  return {
    redress: "evidence pack",
    format: 1,
    madeAt: 1,
    program: "0.1.0",
    document,
    sources,
    keys: [{ id: key.id, publicKey: key.publicPem, madeAt: 1 }],
    chain: [{ before: genesis(CENTRE), lines: all.map(wholeLine), checkpoint }],
  };
}

const faultOf = (file: unknown): string | null => {
  const checked = checkPack(JSON.stringify(file), nothingKnown);
  if (!checked.ok) throw new Error(checked.message);
  return checked.value.fault?.message ?? null;
};

it("[EX11] a pack made of lines and signed verifies, from the chain's very beginning", () => {
  expect(faultOf(aFile())).toBe(null);
});

it("[EX11] another centre's chain does not pass for this one's", () => {
  const file = aFile();
  expect(
    faultOf({ ...file, sources: { ...file.sources, centre: { id: "other", name: "x" } } }),
  ).toMatch(/does not follow from the line before it/);
});

it("[EX11] whoever signs what is no pack with a key of their own is told so, without a stack", () => {
  for (const exported of [null, 7, [], "x", { document: 1 }]) {
    expect(faultOf(aFile(exported)), JSON.stringify(exported)).toMatch(/“sources”|does not read/);
  }
  const odd = { id: "x", version: "1", title: "", unit: null } as never;
  expect(faultOf(aFile(undefined, { pack: odd }))).toMatch(/does not read as a pack/);
  let deep: unknown = [];
  for (let n = 0; n < 3000; n++) deep = [deep];
  const nested = { ...SOURCES.pack, note: deep } as never;
  expect(typeof faultOf(aFile({ sources: "x" }, { pack: nested }))).toBe("string");
});

it("[EX11] a pack without the line of its export, or with lines left out, is refused", () => {
  const file = aFile();
  const [stretch] = file.chain;
  const without = stretch!.lines.map((line) =>
    line.kind === EXPORT_KIND ? { ...line, kind: "other" } : line,
  );
  expect(faultOf({ ...file, chain: [{ ...stretch, lines: without }] })).toMatch(/altered/);
  expect(faultOf({ ...file, chain: [{ ...stretch, lines: [] }] })).toMatch(/has no line/);
});

it("[EX11] the hash is over RFC 8785's form: order and layout of keys do not matter", () => {
  expect(hashOfJson({ b: [1, "ü"], a: null })).toBe(hashOfJson({ a: null, b: [1, "ü"] }));
  expect(hashOfJson({ a: "1" })).not.toBe(hashOfJson({ a: 1 }));
});
