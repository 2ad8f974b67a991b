import { expect, it } from "vitest";
import { editionOf, playRecorded, recordedOf } from "../../../tests/support/routes.ts";
import { blindLines } from "../../assess/quality/blind.ts";
import { transcriptOf } from "../../console/staff/replay/transcript.ts";
import { lettersOf, promptsOf, wholeText } from "../../play/letter/letters.ts";
import { productsOf } from "./products.ts";

it("[LR8] a letter stands unaltered in the products, the transcript and blind marking, and its prompt in the pack", () => {
  const { data } = editionOf("s17");
  const expert = recordedOf("s17").find(({ name }) => name === "expert")!;
  const log = playRecorded("s17", expert).log();
  const [letter] = lettersOf(data, log);
  expect(letter!.text).toBe(expert.script.letters!["closing"]!.text);

  const products = productsOf("p", data, log, 0, []);
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
