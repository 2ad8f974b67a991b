/**
 * Checks an evidence export line by line, holding one entry at a time: chain, content, signatures,
 * order, end. Pure: no server, no network, no database, no clock. docs/EVIDENCE.md says what it proves.
 */
import { ok, refused, type Result } from "../../play/result.ts";
import { genesis } from "../log/entry.ts";
import {
  checkContent,
  checkEnd,
  checkPoint,
  checkWhole,
  noteErased,
  type Known,
  type State,
} from "./checkLine.ts";
import { fingerprint } from "./checkpoint.ts";
import { fault, follows, outOfPlace, type Fault } from "./fault.ts";
import { FORMAT, formatOf, readHeading, readLine, type Heading } from "./format.ts";
import type { TextLine } from "./lines.ts";
import { watchMissing } from "./missing.ts";

export interface Report {
  readonly heading: Heading;
  /** Entries found to be in order, from 1. */
  readonly entries: number;
  /** Hash of the last of them. */
  readonly head: string;
  readonly checkpoints: number;
  /** Last entry that a signature covers; 0: none. With known keys, theirs alone count. */
  readonly signedTo: number;
  /** Fingerprints of the keys whose signatures counted. */
  readonly signedBy: readonly string[];
  /** Entries whose content was erased, as runs of numbers: first and last. */
  readonly erased: readonly (readonly [number, number])[];
  /** The first thing wrong; null: nothing is. */
  readonly fault: Fault | null;
}

/** Reads to the end or the first fault. Refused if the lines are no export of this format at all. */
export async function checkExport(
  lines: AsyncIterable<TextLine>,
  known: Known,
): Promise<Result<Report, "not-an-export" | "other-format">> {
  const rest = lines[Symbol.asyncIterator]();
  const first = await rest.next();
  const text = first.done ? null : first.value.text;
  const heading = text === null ? null : readHeading(text);
  if (!heading) {
    const format = text === null ? null : formatOf(text);
    return format !== null && format !== FORMAT
      ? refused(
          "other-format",
          `This export has format ${JSON.stringify(format)}; this program reads format ${FORMAT}. Check it with the version of Redress that made it, or a newer one.`,
        )
      : refused("not-an-export", "This file is not an evidence export of Redress.");
  }
  const state: State = {
    seq: 0,
    head: genesis(heading.centre.id),
    checkpoints: 0,
    signedTo: 0,
    signedBy: new Set(),
    erased: [],
  };
  const found = badKey(heading) ?? (await checkLines(heading, rest, known, state));
  const { seq: entries, head, checkpoints, signedTo, erased } = state;
  const signedBy = [...state.signedBy];
  return ok({ heading, entries, head, checkpoints, signedTo, signedBy, erased, fault: found });
}

function badKey({ keys }: Heading): Fault | null {
  for (const { id, publicKey } of keys) {
    let print: string | null;
    try {
      print = fingerprint(publicKey);
    } catch {
      print = null;
    }
    if (print !== id) {
      return fault("signature", 1, `The key ${id} in the first line is not the key it says it is.`);
    }
  }
  return null;
}

async function checkLines(
  heading: Heading,
  rest: AsyncIterator<TextLine>,
  known: Known,
  state: State,
): Promise<Fault | null> {
  const missing = watchMissing();
  for (;;) {
    const next = await rest.next();
    const expected = state.seq + 1;
    if (next.done || (!next.value.ended && !isEnd(next.value))) {
      const where = next.done ? `after entry ${state.seq}` : `within line ${next.value.number}`;
      return fault(
        "cut",
        expected,
        `The file is cut: it breaks off ${where}, without its last line.`,
      );
    }
    const line = next.value.text === null ? null : readLine(next.value.text);
    if (line?.line === "entry" && follows(line, expected, state.head)) {
      const wrong = checkContent(line, known);
      if (wrong) return wrong;
      state.seq = line.seq;
      state.head = line.hash;
      if (line.body === null) noteErased(state.erased, line.seq);
      missing.add(line);
    } else if (line?.line === "checkpoint") {
      const wrong = checkPoint(heading, line, known, state);
      if (wrong) return wrong;
    } else if (line?.line === "end") {
      const wrong = await checkEnd(line, rest, state);
      return wrong ?? checkWhole(missing.unrecorded(), known, state);
    } else {
      return outOfPlace(next.value, expected, state.head, rest);
    }
  }
}

const isEnd = ({ text }: TextLine): boolean => text !== null && readLine(text)?.line === "end";
