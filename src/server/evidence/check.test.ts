import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aLog,
  check,
  exportText,
  headLine,
  nothingKnown,
  rechained,
  reportOf,
  signedAt,
} from "../../../tests/support/evidence.ts";
import { newKeyPair } from "./checkpoint.ts";
import { checkpointText, endText, entryText } from "./format.ts";

const BODIES = [
  "kettle",
  { words: "It trips – “always”\n" },
  [1, 2],
  null,
  "ünïcödé \ud83d\ude00",
  7,
];
const log = aLog(BODIES, [2, 4, 6]);
const text = exportText(log);
const lines = text.split(/(?<=\n)/);

/** Byte offsets of each entry's line, its end of line included. */
const spans = log.entries.map((entry) => {
  const line = entryText(entry);
  const from = Buffer.byteLength(text.slice(0, text.indexOf(line)));
  return { seq: entry.seq, from, to: from + Buffer.byteLength(line) };
});

const withEntries = (change: (lines: string[]) => void): string => {
  const changed = [...lines];
  change(changed);
  return changed.join("");
};
const lineOf = (seq: number): number => lines.indexOf(entryText(log.entries[seq - 1]!));
const number = fc.integer({ min: 1, max: BODIES.length });

describe("checking an export", () => {
  it("[EV5] an untouched export is in order, however its bytes come in", async () => {
    for (const size of [1, 7, 4096]) {
      const checked = await check(text, nothingKnown, size);
      expect(checked).toMatchObject({
        ok: true,
        value: { entries: 6, signedTo: 6, checkpoints: 3, erased: [], fault: null },
      });
    }
  });

  it("[EV5] one byte changed anywhere in an entry names that entry", async () => {
    const bytes = Buffer.from(text);
    for (const { seq, from, to } of spans) {
      for (let at = from; at < to; at++) {
        const changed = Buffer.from(bytes);
        // Another change at each place, the same in every run.
        changed[at]! ^= 1 + ((at * 89) % 255);
        const { fault } = await reportOf(changed);
        expect(fault?.entry, `byte ${at - from} of entry ${seq}: ${fault?.message}`).toBe(seq);
      }
    }
  });

  it("[EV5] any one byte of an entry, changed to any other, names that entry", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...spans),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 255 }),
        async ({ seq, from, to }, at, by) => {
          const changed = Buffer.from(text);
          changed[from + (at % (to - from))]! ^= by;
          expect((await reportOf(changed)).fault?.entry).toBe(seq);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("[EV5] a line spelt another way is altered, though it reads the same", async () => {
    const respelt = lines[lineOf(4)]!.replace('"seq":4', '"seq": 4');
    const { fault } = await reportOf(withEntries((all) => void all.splice(lineOf(4), 1, respelt)));
    expect(fault).toMatchObject({ what: "altered", entry: 4 });
  });

  it("[EV5] a missing entry is named, the last one too", async () => {
    for (const { seq } of log.entries) {
      const { fault } = await reportOf(withEntries((all) => void all.splice(lineOf(seq), 1)));
      expect(fault).toMatchObject({ what: "missing", entry: seq });
    }
  });

  it("[EV5] of two entries that changed places the first is named", async () => {
    await fc.assert(
      fc.asyncProperty(number, number, async (a, b) => {
        fc.pre(a < b);
        const swapped = withEntries((all) => {
          [all[lineOf(a)], all[lineOf(b)]] = [all[lineOf(b)]!, all[lineOf(a)]!];
        });
        expect((await reportOf(swapped)).fault).toMatchObject({ what: "moved", entry: a });
      }),
    );
  });

  it("[EV5] a copy of an entry, put anywhere, is named", async () => {
    await fc.assert(
      fc.asyncProperty(number, number, async (copied, before) => {
        const doubled = withEntries(
          (all) => void all.splice(lineOf(before), 0, lines[lineOf(copied)]!),
        );
        expect((await reportOf(doubled)).fault).toMatchObject({ what: "added", entry: copied });
      }),
    );
  });

  it("[EV5] an invented entry before the true one is told as added, one in its place as altered", async () => {
    const invented = entryText({ ...log.entries[2]!, salt: "s", body: '"never said"' });
    const forged = entryText(
      rechained([...log.entries.slice(0, 2), { ...log.entries[2]!, body: '"never said"' }])[2]!,
    );
    const added = await reportOf(
      withEntries((all) => void all.splice(lineOf(3), 0, forged.replace("learner:2", "learner:9"))),
    );
    expect(added.fault).toMatchObject({ what: "added", entry: 3 });
    const altered = await reportOf(withEntries((all) => void all.splice(lineOf(3), 1, invented)));
    expect(altered.fault).toMatchObject({ what: "altered", entry: 3 });
  });

  it("[EV5] a file cut at any byte is never taken for whole", async () => {
    const bytes = Buffer.from(text);
    for (let at = Buffer.byteLength(lines[0]!) + 1; at < bytes.length - 1; at += 13) {
      const { fault } = await reportOf(bytes.subarray(0, at));
      expect(fault?.what, `cut at byte ${at}`).toBe("cut");
    }
  });

  it("[EV5] what stands after the last line is told", async () => {
    expect((await reportOf(`${text}${lines[1]}`)).fault?.what).toBe("added");
  });
});

describe("forging an export", () => {
  const altered = (seq: number) =>
    rechained(
      log.entries.map((entry) => (entry.seq === seq ? { ...entry, body: '"forged"' } : entry)),
    );

  it("[EV6] hashes made anew are contradicted by the next signature; the entries in question are named", async () => {
    for (const { seq } of log.entries) {
      const forged = exportText({ ...log, entries: altered(seq) });
      const { fault, signedTo } = await reportOf(forged);
      expect(fault).toMatchObject({ what: "contradicted", entry: signedTo + 1 });
      expect(signedTo).toBe(Math.floor((seq - 1) / 2) * 2);
    }
  });

  it("[EV6] a signature cannot be fitted to another log without the key", async () => {
    const entries = altered(3);
    const points = log.points.map((point) => ({ ...point, head: entries[point.seq - 1]!.hash }));
    expect((await reportOf(exportText({ ...log, entries, points }))).fault).toMatchObject({
      what: "signature",
      entry: 3,
    });
  });

  it("[EV6] with its signatures taken out, a log is told to be unsigned from there on", async () => {
    const entries = altered(5);
    const tail = await reportOf(exportText({ ...log, entries, points: log.points.slice(0, 2) }));
    expect(tail).toMatchObject({ fault: null, entries: 6, signedTo: 4 });
    const bare = await reportOf(exportText({ ...log, entries, points: [] }));
    expect(bare.fault?.what).toBe("unsigned");
  });

  it("[EV6] a forger's own key deceives only those who know no key of the centre", async () => {
    const key = newKeyPair();
    const entries = altered(3);
    const forged = exportText({ entries, points: signedAt(entries, [6], key), key });
    expect((await reportOf(forged)).fault).toBeNull();
    const known = { ...nothingKnown, keys: [log.key.id] };
    expect((await reportOf(forged, known)).fault?.what).toBe("unsigned");
    expect((await reportOf(text, known)).fault).toBeNull();
    // The true key under the forger's name, or the other way about.
    const renamed = forged.replaceAll(key.id, log.key.id);
    expect((await reportOf(renamed)).fault?.what).toBe("signature");
  });

  it("[EV6] whoever has the key itself is found out only by what was kept elsewhere", async () => {
    const entries = altered(3);
    const forged = exportText({ ...log, entries, points: signedAt(entries, [2, 4, 6], log.key) });
    expect((await reportOf(forged)).fault).toBeNull();
    const kept = { ...nothingKnown, heads: new Map([[4, log.entries[3]!.hash]]) };
    expect((await reportOf(forged, kept)).fault).toMatchObject({ what: "contradicted", entry: 4 });
    expect((await reportOf(text, kept)).fault).toBeNull();
  });

  it("[EV6] a log cut short, its last line and all, is found out by an earlier export's head", async () => {
    const entries = log.entries.slice(0, 4);
    const short = exportText({ ...log, entries, points: log.points.slice(0, 2) });
    expect((await reportOf(short)).fault).toBeNull();
    const kept = { ...nothingKnown, heads: new Map([[6, log.entries[5]!.hash]]) };
    expect((await reportOf(short, kept)).fault).toMatchObject({ what: "missing", entry: 5 });
  });

  it("[EV6] signatures in the wrong place, of unknown keys and over entries that are gone", async () => {
    const point = checkpointText(log.points[0]!);
    const moved = withEntries((all) => {
      all.splice(all.indexOf(point), 1);
      all.splice(lineOf(4), 0, point);
    });
    expect((await reportOf(moved)).fault?.what).toBe("moved");
    const stranger = signedAt(log.entries, [6], newKeyPair());
    expect((await reportOf(exportText({ ...log, points: stranger }))).fault?.what).toBe(
      "signature",
    );
    const gone =
      headLine(log.key) +
      log.entries.slice(0, 3).map(entryText).join("") +
      checkpointText(log.points[2]!) +
      endText(3, log.entries[2]!.hash);
    expect((await reportOf(gone)).fault).toMatchObject({ what: "missing", entry: 4 });
  });
});

describe("what was erased", () => {
  const blank = (seq: number, entries = log.entries) =>
    entries.map((entry) => (entry.seq === seq ? { ...entry, salt: null, body: null } : entry));

  it("[EV7] content that is gone with no erasure on record is told, with its entry", async () => {
    const { fault } = await reportOf(exportText({ ...log, entries: blank(2) }));
    expect(fault).toMatchObject({ what: "blanked", entry: 2 });
  });

  it("[EV7] a later record of the person's or the play's erasure accounts for it; an earlier one does not", async () => {
    const record = (kind: string, subject: string | null, body: unknown) => {
      const bodies = [...BODIES, body];
      const made = aLog(bodies, []);
      return rechained(
        made.entries.map((entry) => (entry.seq === 7 ? { ...entry, kind, subject } : entry)),
      );
    };
    const judged = async (entries: typeof log.entries) =>
      reportOf(
        exportText({ entries, points: signedAt(entries, [entries.length], log.key), key: log.key }),
      );
    const person = await judged(blank(2, record("person.erased", "learner-1", { plays: [] })));
    expect(person).toMatchObject({ fault: null, erased: [[2, 2]] });
    const retention = record("retention.applied", null, { plays: ["play-1", "play-2"] });
    expect(await judged(blank(3, blank(2, retention)))).toMatchObject({
      fault: null,
      erased: [[2, 3]],
    });
    const other = await judged(blank(2, record("person.erased", "learner-5", { plays: [] })));
    expect(other.fault).toMatchObject({ what: "blanked", entry: 2 });
    const after = rechained([
      ...record("person.erased", "learner-1", { plays: [] }),
      { ...log.entries[1]!, classSeq: 8 },
    ]);
    const judgedAfter = await judged(blank(8, after));
    expect(judgedAfter.fault).toMatchObject({ what: "blanked", entry: 8 });
  });
});

describe("what is no export", () => {
  it("[EV8] is refused with its reason, whatever it is", async () => {
    const refusal = async (value: string | Buffer) => {
      const checked = await check(value);
      return checked.ok ? "taken" : checked.code;
    };
    const random = Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256));
    for (const value of ["", "\n", "hello", "[]", "{}", "null\n", random, lines[1]!]) {
      expect(await refusal(value)).toBe("not-an-export");
    }
    expect(await refusal(Buffer.alloc(40_000_000, 65))).toBe("not-an-export");
    expect(await refusal(text.replace('"format":1', '"format":2'))).toBe("other-format");
  });
});
