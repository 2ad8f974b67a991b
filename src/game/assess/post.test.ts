import { describe, expect, it } from "vitest";
import type { AssessmentEvent } from "../../assess/event.ts";
import type { Answer } from "../class/api.ts";
import type { Errand } from "./errand.ts";
import { postErrands, type Carriers, type Written } from "./post.ts";

let order = 0;
const letter = (body: Errand): Written => {
  order += 1;
  return {
    id: `l${order}`,
    owner: "learner:1",
    to: "a1",
    at: 1000 + order,
    order,
    body,
    open: false,
    refused: null,
  };
};
const comment = (text: string): Errand => ({
  kind: "event",
  event: { type: "LearnerCommented", text },
});
const product: AssessmentEvent = {
  type: "ProductAttached",
  product: "p1",
  kind: "image",
  title: "A note",
  madeOn: "2026-10-05",
  setting: "workplace",
  criteria: [],
  text: "",
  file: null,
  playId: null,
  authenticity: "Mine",
  redacted: true,
};
const work = (): Errand => ({
  kind: "event",
  event: product,
  file: { name: "note.png", blob: new Blob(["x"]) },
});
const REF = { id: "f1", name: "note.png", type: "image/png", bytes: 1, sha256: "00" };

const answered = (status: number, body?: unknown, retryAfter: number | null = null): Answer => ({
  kind: "answered",
  status,
  body,
  retryAfter,
});

interface Heard {
  readonly path: string;
  readonly body: unknown;
}

/** A server that answers each path with what is given, and takes every event otherwise. */
function serverWith(answers: Readonly<Record<string, Answer>> = {}) {
  const heard: Heard[] = [];
  const said = (path: string) => Object.entries(answers).find(([part]) => path.includes(part))?.[1];
  const carriers: Carriers = {
    ask: async (_, path, body) => {
      heard.push({ path, body });
      const { events = [body] } = body as { events?: readonly { id: string }[] };
      return said(path) ?? answered(200, { stamped: events, refused: [] });
    },
    put: async (path) => {
      heard.push({ path, body: "bytes" });
      return said(path) ?? answered(200, REF);
    },
  };
  return { heard, carriers };
}

describe("[LA1] letters to an assessment", () => {
  it("of words go together, up to the next that needs a request of its own", async () => {
    const { heard, carriers } = serverWith();
    const letters = [letter(comment("a")), letter(comment("b")), letter(work())];
    const posted = await postErrands("a1", letters, carriers);
    expect(posted).toMatchObject({ taken: letters.slice(0, 2).map(({ id }) => id) });
    expect(heard.map(({ path }) => path)).toEqual(["assessments/a1/events"]);
  });

  it("with a file send it first, and the event names it", async () => {
    const { heard, carriers } = serverWith();
    const letters = [letter(work()), letter(comment("a"))];
    const posted = await postErrands("a1", letters, carriers);
    expect(posted).toMatchObject({ taken: [letters[0]!.id] });
    expect(heard.map(({ path }) => path)).toEqual([
      "assessments/a1/files?name=note.png",
      "assessments/a1/events",
    ]);
    expect(heard[1]!.body).toMatchObject({ events: [{ event: { file: REF } }] });
  });

  it("a file that is refused refuses its own letter alone", async () => {
    const refusal = answered(415, { code: "unknown-type", message: "Send a picture or a PDF." });
    const { carriers } = serverWith({ files: refusal });
    const letters = [letter(work()), letter(comment("a"))];
    expect(await postErrands("a1", letters, carriers)).toEqual({
      kind: "answered",
      taken: [],
      refused: [{ id: letters[0]!.id, code: "unknown-type", message: "Send a picture or a PDF." }],
    });
  });

  it("that a play has begun goes its own way", async () => {
    const { heard, carriers } = serverWith();
    const tie = letter({ kind: "tie", observation: "o1", playId: "p" });
    await postErrands("a/1", [tie, letter(comment("a"))], carriers);
    expect(heard).toEqual([
      {
        path: "assessments/a%2F1/tie",
        body: { id: tie.id, deviceAt: tie.at, observation: "o1", playId: "p" },
      },
    ]);
  });

  it.each<[string, Answer, object]>([
    ["no answer is no refusal", { kind: "unreached" }, { kind: "later", reached: false }],
    ["nor is a page of somebody else’s", answered(200, undefined), { kind: "later" }],
    ["a server under strain is waited for", answered(503, {}, 4000), { kind: "later", wait: 4000 }],
    ["who is not known signs in again", answered(401, {}), { kind: "signed-out" }],
    [
      "a refusal has the server’s words",
      answered(404, { code: "not-found", message: "There is none." }),
      { kind: "refused", code: "not-found", message: "There is none." },
    ],
  ])("%s", async (_, answer, posted) => {
    const { carriers } = serverWith({ events: answer });
    expect(await postErrands("a1", [letter(comment("a"))], carriers)).toMatchObject(posted);
  });
});
