import { createHash, randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { answer, begun, product, question } from "../../../tests/support/assessing.ts";
import { aDesk, sent, type Desk } from "../../../tests/support/desk.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { FileRef } from "../../assess/event.ts";
import type { Viewer } from "../../protocol/access.ts";
import { dropLooseFiles, fileName } from "./files.ts";
import { fileType } from "./fileType.ts";
import { zipOf } from "../../../tests/support/zip.ts";

const PDF = Buffer.from("%PDF-1.7\n1 0 obj\n");
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

it("[AD10] what a file is, its bytes say", () => {
  const text = (words: string) => Buffer.from(words);
  const hex = (bytes: string, rest = "") => Buffer.concat([Buffer.from(bytes, "hex"), text(rest)]);
  const docx = { "[Content_Types].xml": "<x/>", "word/document.xml": "<w/>" };
  const odtType = "application/vnd.oasis.opendocument.text";
  const cases: [Buffer, string | null][] = [
    [PDF, "application/pdf"],
    [PNG, "image/png"],
    [hex("ffd8ffe0", "JFIF"), "image/jpeg"],
    [text("RIFF....WEBPVP8 "), "image/webp"],
    [text("RIFF....WAVEfmt "), "audio/wav"],
    [text("RIFF\0\0\0\0AVI "), null],
    [text("OggS\0\x02"), "audio/ogg"],
    [hex("1a45dfa39f4286810142f7810142f2810442f381084282847765626d"), "audio/webm"],
    [hex("1a45dfa3", "matroska"), null],
    [hex("00000020", "ftypM4A isom"), "audio/mp4"],
    [text("ID3\x04\0"), "audio/mpeg"],
    [hex("fffb9064"), "audio/mpeg"],
    [hex("fffe6100"), null],
    [zipOf(docx), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    [zipOf({ mimetype: odtType, "content.xml": "<o/>" }), odtType],
    [zipOf({ ...docx, "word/vbaProject.bin": "macro" }), null],
    [zipOf({ mimetype: odtType, "content.xml": "<o/>", "Basic/script.xml": "x" }), null],
    [zipOf({ "a.exe": "MZ" }), null],
    [zipOf(docx).subarray(0, 40), null],
    [text("PK\x03\x04 not a zip at all"), null],
    [text("Dear Ms Okafor,\r\n\tthank you – for £5 \u{1F44D}."), "text/plain"],
    [text("<script>alert(1)</script>"), "text/plain"],
    [hex("c3", "("), null],
    [text("nul\0l"), null],
    [text("MZ\x90\0"), null],
    [hex("7f454c46"), null],
  ];
  for (const [bytes, type] of cases)
    expect([bytes.toString("latin1"), fileType(bytes)]).toEqual([bytes.toString("latin1"), type]);
});

it("[AD10] a file's name has no folders in it, and nothing that shows it as another", () => {
  expect(
    ["../../etc/passwd", "C:\\Users\\x\\note.txt", "..", "", "a\nb\u202etxt.exe", "/"].map(
      fileName,
    ),
  ).toEqual(["passwd", "note.txt", "file", "file", "abtxt.exe", "file"]);
  expect([...fileName("x".repeat(900) + ".pdf")].length).toBe(150);
});

onEachStore("files of assessments", (stores) => {
  const start = nodes();
  const desk = async (): Promise<Desk> => {
    const at = await aDesk(start, await stores.place());
    await at.add(at.learner, { type: "PlanAccepted" });
    return at;
  };

  const put = async (
    { node, id }: Desk,
    viewer: Viewer | null,
    name: string,
    bytes: Buffer,
    type = "application/octet-stream",
  ) => {
    const answer = await fetch(
      `${node.url}/api/assessments/${id}/files?name=${encodeURIComponent(name)}`,
      {
        method: "PUT",
        headers: {
          ...(type === "" ? {} : { "content-type": type }),
          ...(viewer ? { "x-viewer": JSON.stringify(viewer) } : {}),
        },
        body: new Uint8Array(bytes),
      },
    );
    return { status: answer.status, body: (await answer.json()) as FileRef & { code?: string } };
  };
  const get = ({ node, id }: Desk, viewer: Viewer, file: string) =>
    fetch(`${node.url}/api/assessments/${id}/files/${file}`, {
      headers: { "x-viewer": JSON.stringify(viewer) },
    });

  it("[AD10] a file comes back byte for byte, to be kept and never run", async () => {
    const at = await desk();
    const { status, body } = await put(at, at.learner, "Übersicht “1”.pdf", PDF, "text/html");
    expect([status, body]).toEqual([
      200,
      {
        id: expect.any(String),
        name: "Übersicht “1”.pdf",
        type: "application/pdf",
        bytes: PDF.length,
        sha256: createHash("sha256").update(PDF).digest("hex"),
      },
    ]);
    expect((await put(at, at.learner, "Übersicht “1”.pdf", PDF)).body).toEqual(body);
    await at.add(at.learner, product("p1", ["ext-9.1a"], { file: body, text: "" }));
    const answer = await get(at, at.assessor, body.id);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(PDF);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="_bersicht _1_.pdf"; filename*=UTF-8''%C3%9Cbersicht%20%E2%80%9C1%E2%80%9D.pdf`,
      "content-security-policy": "sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
  });

  it("[AD10] a JSON file is text like any other, and elsewhere nothing but JSON is read still", async () => {
    const at = await desk();
    const { body } = await put(
      at,
      at.learner,
      "data.json",
      Buffer.from('{"a":1}'),
      "application/json",
    );
    expect(body.type).toBe("text/plain");
    const other = await fetch(`${at.node.url}/api/assessments/${at.id}/events`, {
      method: "POST",
      headers: { "x-viewer": JSON.stringify(at.learner), "content-type": "text/plain" },
      body: "{}",
    });
    expect(other.status).toBe(415);
  });

  it("[AD10] what is empty, too large, of a false type or nobody's is refused", async () => {
    const at = await desk();
    expect((await put(at, at.learner, "a.pdf", Buffer.from("MZ\x90\0"))).status).toBe(415);
    expect((await put(at, at.learner, "a.pdf", Buffer.alloc(0))).status).toBe(400);
    expect((await put(at, at.learner, "a.pdf", Buffer.alloc(0), "")).status).toBe(400);
    const large = Buffer.alloc(20 * 1024 * 1024 + 1, "x");
    const told = await put(at, at.learner, "a.txt", large);
    expect([told.status, told.body.code]).toEqual([413, "too-large"]);
    expect((await put(at, at.learner, "a.txt", large.subarray(1))).status).toBe(200);
    expect((await put(at, null, "a.pdf", PDF)).status).toBe(401);
    expect((await put(at, at.other, "a.pdf", PDF)).status).toBe(403);
    expect((await put(at, at.tutor, "a.pdf", PDF)).status).toBe(403);
    const rows = await at.node.context.store.db.selectFrom("assess_file").select("bytes").execute();
    expect(rows).toEqual([{ bytes: 20 * 1024 * 1024 }]);
  });

  it("[AD10] an event names a file that is there, as it is, and of the same assessment", async () => {
    const at = await desk();
    const { body: file } = await put(at, at.learner, "a.png", PNG);
    const attach = (of: FileRef) =>
      at.code(at.learner, product(randomUUID(), [], { file: of, text: "" }));
    for (const false_ of [
      { ...file, type: "application/pdf" },
      { ...file, name: "b.png" },
      { ...file, sha256: "0".repeat(64) },
      { ...file, bytes: 1 },
      { ...file, id: randomUUID() },
    ]) {
      expect(await attach(false_)).toBe("no-such-file");
    }
    expect(await attach(file)).toBe("taken");
  });

  it("[AD10] a learner has what they sent and what they are told of, others what their role sees", async () => {
    const at = await desk();
    await at.add(at.assessor, begun("o1", { how: "spoken", caseId: "", recordingAgreed: true }));
    const { body: unsaid } = await put(at, at.assessor, "mine.png", PNG);
    expect((await get(at, at.learner, unsaid.id)).status).toBe(404);
    const wav = Buffer.from("RIFF....WAVEfmt ");
    const { body: recording } = await put(at, at.assessor, "answer.wav", wav);
    await at.add(at.assessor, question("q1", [], { manner: "oral" }));
    await at.add(at.assessor, { ...answer("q1"), recording } as never);
    expect((await get(at, at.learner, recording.id)).status).toBe(200);
    expect((await get(at, at.tutor, unsaid.id)).status).toBe(200);
    expect((await get(at, at.assurer, unsaid.id)).status).toBe(200);
    expect((await get(at, at.other, recording.id)).status).toBe(403);
    expect((await get(at, at.assessor, "..%2f..")).status).toBe(404);
  });

  it("[AD10] what no event has named goes after a month, and nothing else", async () => {
    const at = await desk();
    const { body: loose } = await put(at, at.learner, "loose.png", PNG);
    const { body: kept } = await put(at, at.learner, "kept.pdf", PDF);
    await at.add(at.learner, product("p1", [], { file: kept, text: "" }));
    at.time.now += 29 * 86_400_000;
    await dropLooseFiles(at.node.context);
    expect((await get(at, at.learner, loose.id)).status).toBe(200);
    at.time.now += 2 * 86_400_000;
    await dropLooseFiles(at.node.context);
    expect((await get(at, at.learner, loose.id)).status).toBe(404);
    expect((await get(at, at.learner, kept.id)).status).toBe(200);
  });

  it("[AD10] an event and its file may be sent again as often as the network likes", async () => {
    const at = await desk();
    const { body: file } = await put(at, at.learner, "a.png", PNG);
    const one = sent(product("p1", [], { file, text: "" }));
    const post = () =>
      at.ask(at.learner, "POST", `/api/assessments/${at.id}/events`, { events: [one] });
    const first = (await post()).body;
    expect((await post()).body).toEqual(first);
    expect(first.refused).toEqual([]);
  });
});
