import { describe, expect, it } from "vitest";
import { editionOf, playRecorded, recordedOf } from "../../../../tests/support/routes.ts";
import type { PlayEvent } from "../../../play/event.ts";
import { beginSession } from "../../../story/session.ts";
import { transcriptOf, type Piece } from "./transcript.ts";
import { caseIds } from "../../../story/build/edition.ts";

const recorded = (caseId: string, name: string): readonly PlayEvent[] =>
  playRecorded(
    caseId,
    recordedOf(caseId).find((each) => each.name === name)!,
  ).log();

const ofKind = <K extends Piece["kind"]>(pieces: readonly Piece[], kind: K) =>
  pieces.filter((piece): piece is Piece & { readonly kind: K } => piece.kind === kind);

describe("[SP20] the transcript", () => {
  it("has every line and every choice of every recorded play, in order and in the learner's name", () => {
    for (const caseId of caseIds(".")) {
      const { data } = editionOf(caseId);
      for (const { name } of recordedOf(caseId)) {
        const log = recorded(caseId, name);
        const pieces = transcriptOf(data, log, "Amina Okafor");
        const lines = log.flatMap((event) => (event.type === "LineSpoken" ? [event.text] : []));
        const said = ofKind(pieces, "line").map(({ text }) => text);
        expect(said.toSorted(), `${caseId} ${name}`).toEqual(lines.toSorted());
        const chosen = log.flatMap((event) => (event.type === "ChoiceMade" ? [event.text] : []));
        const choices = ofKind(pieces, "choice");
        expect(choices.map(({ text }) => text)).toEqual(chosen);
        expect(choices.map(({ number }) => number)).toEqual(chosen.map((_, at) => at + 1));
        for (const { offered, text } of choices) {
          expect(offered.map((option) => option.text)).toContain(text);
        }
        expect(pieces.map(({ seq }) => seq)).toEqual(
          pieces.map(({ seq }) => seq).toSorted((a, b) => a - b),
        );
        expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
        expect(ofKind(pieces, "ending")).toHaveLength(1);
      }
    }
  });

  it("shows the record as it was written, and what the story says after it only then", () => {
    const { data } = editionOf("s12");
    const log = recorded("s12", "expert");
    const pieces = transcriptOf(data, log, "Amina");
    const at = pieces.findIndex(({ kind }) => kind === "record");
    const record = ofKind(pieces, "record")[0]!;
    const summary = data.record.fields.find(({ id }) => id === "summary")!;
    const written = log.find((event) => event.type === "RecordWritten");
    expect(written?.type === "RecordWritten" && written.fields["summary"]).toBe(
      record.fields.find(({ label }) => label === summary.label)?.written,
    );
    const asked = log.findIndex((event) => event.type === "RecordAsked");
    for (const piece of pieces.slice(0, at)) {
      if (piece.kind === "line") expect(piece.seq).toBeLessThan(asked);
    }
    // Cut off while the record is being written, what follows it is not yet there.
    const before = transcriptOf(data, log.slice(0, log.indexOf(written!)), "Amina");
    expect(before.length).toBeLessThanOrEqual(at);
  });

  it("tells promises with when they are due, and when they are kept", () => {
    const { data } = editionOf("s12");
    const words = ofKind(transcriptOf(data, recorded("s12", "expert"), "Amina"), "promise").map(
      ({ text }) => text,
    );
    expect(words.some((text) => /^Promised: .+ by .*\d\d:\d\d\.$/.test(text))).toBe(true);
    expect(words.some((text) => text.startsWith("Promise kept: "))).toBe(true);
  });

  it("leaves what was stepped back from standing, marked, and counts choices on from there", () => {
    const edition = editionOf("s12");
    const session = beginSession(edition, 7, "practice");
    const choose = (place: number): void =>
      void session.give({ type: "choose", index: session.state().options[place]!.index });
    choose(0);
    const { turn } = session.state();
    choose(0);
    const taken = session.log().length;
    session.give({ type: "step-back", turn });
    choose(1);
    const pieces = transcriptOf(edition.data, session.log(), "Amina");
    const back = ofKind(pieces, "back")[0]!;
    expect(back.text).toContain("Amina stepped back");
    const struck = pieces.filter(({ backAt }) => backAt !== null);
    expect(struck.length).toBeGreaterThan(0);
    for (const { backAt, seq } of struck) {
      expect(backAt).toBe(back.seq);
      expect(seq).toBeLessThan(taken);
    }
    expect(ofKind(pieces, "choice").map(({ number, backAt }) => [number, backAt !== null])).toEqual(
      [
        [1, false],
        [2, true],
        [2, false],
      ],
    );
  });
});
