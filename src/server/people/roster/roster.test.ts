import fc from "fast-check";
import { expect, it } from "vitest";
import { aCollege, type College } from "../../../../tests/support/college.ts";
import { nodes } from "../../../../tests/support/node.ts";
import { onEachStore } from "../../../../tests/support/stores.ts";
import type { RosterPreview } from "../../../protocol/roster.ts";

onEachStore("rosters", (stores) => {
  const start = nodes();
  let shared: Promise<College> | null = null;
  const college = async (): Promise<College> => (shared ??= aCollege(start, await stores.place()));

  const preview = async ({ ask, tutor }: College, id: string, csv: string) =>
    (
      await ask("POST", `/api/classes/${id}/roster/preview`, { as: tutor, body: { csv } })
    ).json<RosterPreview>();
  const listed = async ({ ask, tutor }: College, id: string) =>
    (await ask("GET", `/api/classes/${id}/roster`, { as: tutor })).json<
      { id: string; name: string; reference: string | null }[]
    >();
  const shown = async (college: College, id: string) =>
    (await listed(college, id)).map(({ name, reference }) => `${name}[${reference ?? ""}]`);

  it("[PE25] a preview changes nothing and is what happens when it is applied", async () => {
    const all = await college();
    const { ask, tutor, group, roster, time } = all;
    const { id } = await group(["Ana Bell,A1", "Imran Doyle", "Tom Reed,A3"]);
    const before = await listed(all, id);
    expect(before[0]).toEqual({
      id: expect.any(String),
      name: "Ana Bell",
      reference: "A1",
      hasPin: false,
      lockedUntil: null,
      enrolledAt: time.now,
      seenAt: null,
    });
    const csv = "Student ID;Full name;Email\r\nA1;Anna Bell;a@b.example\r\n;Zoë Ward;\r\nA3;;\r\n";
    const seen = await preview(all, id, csv);
    expect(seen).toEqual({
      columns: ["Student ID", "Full name", "Email"],
      mapping: { headings: true, name: 1, firstName: null, surname: null, reference: 0 },
      rows: [
        { line: 2, change: "rename", name: "Anna Bell", reference: "A1", was: "Ana Bell" },
        { line: 3, change: "add", name: "Zoë Ward", reference: null },
        { line: 4, change: "problem", name: "", reference: "A3", problem: "There is no name." },
      ],
      absent: [{ id: before[1]!.id, name: "Imran Doyle", reference: null }],
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await listed(all, id)).toEqual(before);

    const done = await roster(id, csv);
    expect(done.json()).toEqual({ added: 1, renamed: 1, returned: 0, removed: 0 });
    expect(await shown(all, id)).toEqual([
      "Anna Bell[A1]",
      "Imran Doyle[]",
      "Tom Reed[A3]",
      "Zoë Ward[]",
    ]);
    const again = await roster(id, csv, true);
    expect(again.json()).toEqual({ added: 0, renamed: 0, returned: 0, removed: 1 });
    expect(await shown(all, id)).toEqual(["Anna Bell[A1]", "Tom Reed[A3]", "Zoë Ward[]"]);

    // Somebody who is back is who they were.
    const back = await roster(id, "Name\nImran Doyle");
    expect(back.json()).toEqual({ added: 0, renamed: 0, returned: 1, removed: 0 });
    const imran = (await listed(all, id)).find(({ name }) => name === "Imran Doyle");
    expect(imran?.id).toBe(before[1]!.id);
    const named = await roster(id, "Name,Reference\nImran Doyle,A2");
    expect(named.json()).toMatchObject({ renamed: 1 });
    expect(await shown(all, id)).toContain("Imran Doyle[A2]");

    // The same reference in another class of the centre is the same person.
    const other = await group(["Imran Doyle,A2"]);
    expect((await listed(all, other.id)).map(({ id }) => id)).toEqual([before[1]!.id]);
    await ask("DELETE", `/api/classes/${id}/learners/${before[1]!.id}`, { as: tutor });
    expect(await shown(all, other.id)).toEqual(["Imran Doyle[A2]"]);
    const gone = await ask("DELETE", `/api/classes/${id}/learners/${before[1]!.id}`, { as: tutor });
    expect(gone.statusCode).toBe(404);
  });

  it("[PE32] another tutor's learner is put in by an administrator or a tutor of both, and not named to others", async () => {
    const all = await college();
    const { ask, tutor, group, staff } = all;
    const theirs = await group(["Una Quill,D1"]);
    const newcomer = await staff(["tutor"]);
    const made = await ask("POST", "/api/classes", { as: newcomer, body: { name: "Day group" } });
    const { id } = made.json<{ id: string }>();
    const url = `/api/classes/${id}/roster`;
    const csv = "Name,Reference\nUna,D1";
    const enrol = async (as: College["tutor"]) => {
      const seen = await ask("POST", `${url}/preview`, { as, body: { csv } });
      const { mapping, digest, rows } = seen.json<RosterPreview>();
      const body = { csv, mapping, digest, removeAbsent: false };
      const done = await ask("POST", url, { as, body });
      return { row: rows[0]!, text: seen.body, added: done.json<{ added: number }>().added };
    };
    const refused = await enrol(newcomer);
    expect(refused.row).toMatchObject({ change: "problem", line: 2 });
    expect(refused.row.problem).toContain("a class that is not yours");
    expect(refused.text).not.toContain("Quill");
    expect(refused.added).toBe(0);

    // Under her own name, by somebody who has her too.
    await ask("PUT", `/api/classes/${theirs.id}/staff`, {
      as: tutor,
      body: { userIds: [tutor.userId, newcomer.userId] },
    });
    await all.roster(theirs.id, "Name,Reference\nUna,D1");
    expect(await enrol(newcomer)).toMatchObject({ row: { change: "add" }, added: 1 });
    const third = await ask("POST", "/api/classes", {
      as: await staff(["tutor"]),
      body: { name: "C" },
    });
    const administrator = await staff(["administrator"]);
    const other = `/api/classes/${third.json<{ id: string }>().id}/roster/preview`;
    const seen = await ask("POST", other, { as: administrator, body: { csv } });
    expect(seen.json<RosterPreview>().rows).toMatchObject([{ change: "add" }]);
  });

  it("[PE28] what has moved since the preview is not applied", async () => {
    const all = await college();
    const { ask, tutor, group, roster } = all;
    const { id } = await group(["Ana Bell,B1"]);
    const csv = "Name,Reference\nAnna Bell,B1\nZoë Ward,B2";
    const { digest, mapping } = await preview(all, id, csv);
    const apply = (csv: string) =>
      ask("POST", `/api/classes/${id}/roster`, {
        as: tutor,
        body: { csv, mapping, digest, removeAbsent: false },
      });
    const otherwise = await apply("Name,Reference\nAnna Bell,B1\nZoë Wood,B2");
    expect([otherwise.statusCode, otherwise.json<{ code: string }>().code]).toEqual([
      409,
      "roster-moved",
    ]);
    await roster(id, "Name,Reference\nImran Doyle,B3");
    expect((await apply(csv)).statusCode).toBe(409);
    expect(await shown(all, id)).toEqual(["Ana Bell[B1]", "Imran Doyle[B3]"]);
    const { digest: fresh } = await preview(all, id, csv);
    const both = await Promise.all(
      [1, 2, 3].map(() =>
        ask("POST", `/api/classes/${id}/roster`, {
          as: tutor,
          body: { csv, mapping, digest: fresh, removeAbsent: false },
        }),
      ),
    );
    expect(both.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409, 409]);
    expect(await shown(all, id)).toEqual(["Anna Bell[B1]", "Imran Doyle[B3]", "Zoë Ward[B2]"]);
  });

  it("[PE29] 500 rows and 256 kB fit, and no more", async () => {
    const all = await college();
    const { ask, tutor, group, roster } = all;
    const { id } = await group();
    const csv = (rows: number) =>
      ["Name,Reference", ...Array.from({ length: rows }, (_, n) => `Learner ${n},C${n}`)].join(
        "\n",
      );
    const status = async (csv: string) =>
      (await ask("POST", `/api/classes/${id}/roster/preview`, { as: tutor, body: { csv } }))
        .statusCode;
    expect(await status(csv(501))).toBe(413);
    expect(await status("a\n".repeat(131_000))).toBe(413);
    const wide = (bytes: number) => `Name,Note\nAna Bell,${"é".repeat((bytes - 19) / 2)}`;
    expect(await status(wide(262_143))).toBe(200);
    expect(await status(wide(262_145))).toBe(413);
    expect(await status(`Name,Note\nAna,${"x".repeat(1_100_000)}`)).toBe(413);
    expect(await status("")).toBe(400);
    expect(await status('Name\n"Ana')).toBe(400);
    expect((await roster(id, csv(500))).json()).toMatchObject({ added: 500 });
    expect(await listed(all, id)).toHaveLength(500);
    expect((await roster(id, "Name\nAna Bell", true)).json()).toMatchObject({ removed: 500 });
    expect((await roster(id, csv(500))).json()).toMatchObject({ returned: 500 });
  });

  it("[PE30] a roster written out is safe to open, and read again it changes nothing", async () => {
    const all = await college();
    const { ask, tutor, group, roster } = all;
    const { id: first } = await group(['"=1+1;cmd",-12', '"\'@x ""q""","\'=z"', "'t Hooft,'"]);
    const url = (id: string) => `/api/classes/${id}/roster.csv`;
    const answer = await ask("GET", url(first), { as: tutor });
    expect(answer.headers).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="roster.csv"',
      "cache-control": "no-store",
    });
    expect(
      answer.body
        .replace(/^\uFEFF/, "")
        .split("\r\n")
        .toSorted(),
    ).toEqual([
      "",
      '"\'=1+1;cmd","\'-12"',
      '"\'@x ""q""","\'=z"',
      '"\'t Hooft","\'"',
      '"Name","Reference"',
    ]);

    const part = fc.oneof(
      fc.constantFrom(
        "Ana",
        "Bell",
        "=",
        "'",
        '"',
        ",",
        ";",
        "+44",
        "-",
        "@",
        "<b>",
        "Ó",
        "\u06cc",
      ),
      fc.string({ unit: "grapheme", maxLength: 6 }),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(" "));
    const number = fc.option(text, { freq: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, number), { minLength: 1, maxLength: 12 }),
        async (people) => {
          const { id } = await group();
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          const rows = people.map(([name, ref], at) => {
            // A reference is one person's in the whole centre; runs are told apart by the class.
            const own = ref === null ? "" : `${ref} ${at} ${id}`.slice(-40);
            return `${quoted(name)},${quoted(own)}`;
          });
          const applied = await roster(id, ["Name,Reference", ...rows].join("\n"));
          // Cells that are all blank are nobody's.
          if (rows.every((row) => /^"\s*",""$/.test(row))) {
            expect(applied.json()).toMatchObject({ code: "empty" });
            return;
          }
          expect(applied.statusCode).toBe(200);
          const written = (await ask("GET", url(id), { as: tutor })).body;
          const there = await listed(all, id);
          if (there.length === 0) return;
          for (const line of written.slice(1).split("\r\n")) {
            expect(line).not.toMatch(/(^|",)"[=+\-@\t]/);
          }
          const seen = await preview(all, id, written);
          expect(seen.rows.map(({ change }) => change)).toEqual(there.map(() => "same"));
          expect(seen.absent).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
