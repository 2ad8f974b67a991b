/** Looks a shift over: reads case.json and shift.json, checks them, and lays its contacts out by time. */
import type { CaseData } from "../../../play/case.ts";
import { shiftOf } from "../../../shift/doer.ts";
import type { ShiftData } from "../../../shift/day.ts";
import type { Edition } from "../../../story/session.ts";
import { parseCase } from "../../../workshop/case.ts";
import { CASE_FILE } from "../../../workshop/examined.ts";
import type { Problem } from "../../../workshop/problem.ts";
import { flightsOf, type Flight } from "../../../workshop/shift/flights.ts";
import { readShift } from "../../../workshop/shift/read.ts";
import type { Sources } from "../../../workshop/sources.ts";
import type { Arrival, Looked } from "./job.ts";

interface Read {
  readonly data: CaseData | null;
  readonly shift: ShiftData | null;
  readonly problems: readonly Problem[];
}

function read({ main, files }: Sources): Read {
  const text = files.get(CASE_FILE);
  const error = (line: number | null, message: string): Problem => ({
    severity: "error",
    check: "case",
    file: CASE_FILE,
    line,
    message,
  });
  const found =
    text === undefined
      ? { ok: false as const, problems: [error(null, "a shift needs a case.json beside it")] }
      : parseCase(text, CASE_FILE);
  const data = found.ok ? found.value : null;
  const { shift, problems } = readShift(files.get(main) ?? "", main, data);
  const other =
    data && data.activity !== "shift"
      ? [error(null, 'activity has to be "shift", for a shift.json lies beside it')]
      : [];
  return {
    data,
    shift: shift && shiftOf({ story: shift }),
    problems: [...(found.ok ? [] : found.problems), ...other, ...problems],
  };
}

const sound = ({ problems }: Read): boolean =>
  problems.every(({ severity }) => severity === "warning");

function arrivalsOf(shift: ShiftData, data: CaseData | null): readonly Arrival[] {
  const standards = new Map(shift.standards.map((each) => [each.id, each.minutes]));
  const causes = new Map(shift.causes.map(({ id, title }) => [id, title]));
  return shift.contacts
    .map((contact) => ({
      id: contact.id,
      name: data?.cast[contact.who]?.name ?? contact.who,
      channel: contact.channel,
      side: contact.side,
      gist: contact.gist,
      from: contact.at,
      to: contact.at + contact.spread,
      within: standards.get(contact.standard) ?? null,
      patience: contact.patience,
      again: contact.again ?? null,
      when: contact.when ?? [],
      cause: causes.get(contact.cause) ?? contact.cause,
    }))
    .toSorted((a, b) => a.from - b.from);
}

export function lookShift(work: Sources): Looked {
  const all = read(work);
  const { data, shift, problems } = all;
  return {
    problems,
    structure: { flows: [], lines: [], choices: [], diverts: [], declarations: [] },
    knots: [],
    ready: null,
    shift: {
      title: data?.title ?? null,
      begins: data?.start.clock ?? shift?.contacts[0]?.at ?? 0,
      closes: shift?.closes ?? 0,
      arrivals: shift ? arrivalsOf(shift, data) : [],
      ready: data !== null && shift !== null && sound(all),
    },
  };
}

/** Throws where the shift has errors: nobody can fly it then. */
export function flyShift(work: Sources): readonly Flight[] {
  const all = read(work);
  if (!all.data || !all.shift || !sound(all)) {
    throw new Error("The shift cannot be flown while it has errors. See the problems.");
  }
  const story = all.shift as unknown as Edition["story"];
  return flightsOf({ data: all.data, story, hash: "" });
}
