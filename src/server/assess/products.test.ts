import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { editionOf, playRecorded, recordedOf, ROOT } from "../../../tests/support/routes.ts";
import { dayOf } from "../../assess/day.ts";
import { strengthOfProduct } from "../../assess/evidence/items.ts";
import { blindLines } from "../../assess/quality/blind.ts";
import { transcriptOf } from "../../console/staff/replay/transcript.ts";
import { actsOf } from "../../play/activity.ts";
import { documentText } from "../../play/document.ts";
import { lettersOf, promptsOf, wholeText } from "../../play/letter/letters.ts";
import { openProject } from "../../project/doer.ts";
import { playActs } from "../../story/build/acts.ts";
import { buildEdition } from "../../story/build/edition.ts";
import { productsOf } from "./productsOf.ts";

it("[LR8] a letter stands unaltered in the products, the transcript and blind marking, and its prompt in the pack", () => {
  const edition = editionOf("s17");
  const { data } = edition;
  const expert = recordedOf("s17").find(({ name }) => name === "expert")!;
  const log = playRecorded("s17", expert).log();
  const [letter] = lettersOf(data, log);
  expect(letter!.text).toBe(expert.script.letters!["closing"]!.text);

  const lines = log.map((event) => ({ event, at: 0 }));
  const products = productsOf("p", edition, lines, () => []);
  const email = products.find(({ kind }) => kind === "email");
  expect(email?.text).toBe(
    `To: ${letter!.task.to}\nSubject: ${letter!.subject}\n\n${letter!.text}`,
  );
  // It is told once: the notes have the other own words only.
  expect(products.filter(({ text }) => text.includes(letter!.text))).toHaveLength(1);

  const piece = transcriptOf(data, log, "Priya", false).find(
    (each) => each.kind === "own" && each.letter !== null,
  );
  expect(piece).toMatchObject({ text: letter!.text, letter: { subject: letter!.subject } });

  const event = log.find((each) => each.type === "OwnWordsGiven" && each.prompt === "closing");
  const whole = event?.type === "OwnWordsGiven" ? wholeText(event) : "";
  expect(blindLines(data, log, "Nobody Here").map(({ text }) => text)).toContain(whole);
  expect(promptsOf(data)["closing"]).toBe(letter!.task.prompt);
});

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The products of a recorded day of an activity, a minute between its events. */
function productsIn(id: string) {
  const edition = buildEdition(ROOT, id);
  const log = playActs(ROOT, edition, "expert").log();
  const lines = log.map((event, n) => ({ event, at: Date.UTC(2026, 10, 20) + n * 60_000 }));
  const products = productsOf("p", edition, lines, (shownBy) => [shownBy]);
  return { edition, log, lines, products };
}

it("[PJ20] every document of a project is a product: its kind, when it was made, its hash, and the text that is saved", () => {
  const { edition, log, lines, products } = productsIn("s20-parcels");
  const { seed } = log[0] as Extract<(typeof log)[0], { type: "PlayStarted" }>;
  const doer = openProject(edition, seed);
  for (const act of actsOf(log)) expect(doer.act(act, 0, "practice").ok).toBe(true);
  const documents = doer.documents();
  const attached = products.filter(({ kind }) => kind !== "notes");
  expect(attached.map(({ kind }) => kind)).toEqual(documents.map(({ kind }) => kind));
  expect(new Set(documents.map(({ kind }) => kind)).size).toBe(8);
  for (const [place, { text, sha256, title, authenticity }] of attached.entries()) {
    expect(text).toBe(documentText(edition.data, documents[place]!));
    expect(title).toBe(`${documents[place]!.title}: ${edition.data.title}`);
    expect(sha256).toBe(hashOf(text));
    expect(authenticity).toContain("by the server from the log of the play");
  }
  // On the day of the act that last changed it, not of the end.
  const proposed = log.findIndex(
    (event) => event.type === "ChoiceMade" && event.act?.id === "propose",
  );
  expect(attached.find(({ kind }) => kind === "proposal")?.madeOn).toBe(dayOf(lines[proposed]!.at));
  expect(attached.find(({ kind }) => kind === "minutes")?.criteria).toEqual(["artefact:minutes"]);
  expect(attached.find(({ kind }) => kind === "notice")?.criteria).toEqual([]);
  // The report is told once, and so not as a record too.
  expect(products.filter(({ kind }) => kind === "record")).toEqual([]);
});

it("[PJ21] a document without a word of the learner's own says so, and wears no product's label", () => {
  const { products } = productsIn("s20-parcels");
  const chosen = products.filter(({ ownWords }) => ownWords === false);
  expect(chosen.map(({ kind }) => kind)).toEqual(["procedure"]);
  for (const one of products) {
    const label = strengthOfProduct(one);
    expect(label).toBe(chosen.includes(one) ? "simulated-logged" : "simulated-product");
  }
});

it("[PJ20] a shift's briefings and its report of a pattern are products, told once", () => {
  const { log, products } = productsIn("s05");
  const kinds = products.map(({ kind }) => kind);
  expect(kinds).toEqual(["record", "investigation", "briefing", "briefing"]);
  const briefings = products.filter(({ kind }) => kind === "briefing");
  const given = log.flatMap((event) => (event.type === "OwnWordsGiven" ? event.text : []));
  expect(given).toHaveLength(2);
  for (const [place, text] of given.entries()) expect(briefings[place]!.text).toContain(text);
  const pattern = products.find(({ kind }) => kind === "investigation");
  expect(pattern?.text).toMatch(/What keeps happening\n.+\n\nReported as\n(established|a hunch)\n/);
  expect(pattern?.ownWords).toBe(false);
});
