/** A case made up for a story that has none, so that its tags can be read and its people named. */
import type { CaseData, Person } from "../../../play/case.ts";
import type { Structure } from "../../../workshop/structure.ts";

const nameOf = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1);

const person = (id: string): Person => ({
  name: nameOf(id),
  role: "",
  look: id,
  voice: { register: "mid-low", pitch: 1 },
});

/** Everybody who speaks by the prefix of a line, in the order in which they first do. */
function speakers({ lines }: Structure): readonly string[] {
  const ids = lines.flatMap(({ readings }) =>
    readings.flatMap((reading) => {
      const id = /^([A-Z][A-Z0-9_-]{1,23}):\s/.exec(reading)?.[1]?.toLowerCase();
      return id === undefined || id === "you" ? [] : [id];
    }),
  );
  return [...new Set(ids)];
}

/** Nothing in it is scored: it has no moments, matters or promises. */
export function neutralCase(structure: Structure): CaseData {
  const ids = speakers(structure);
  const even = { R: 0.25, I: 0.25, E: 0.25, S: 0.25 };
  return {
    id: "none",
    title: "",
    organisation: "",
    sector: "",
    customer: "external",
    level: "3",
    channels: ["counter"],
    length: 1,
    turns: 8,
    practises: "",
    brief: { role: "", situation: "", standards: [], authority: "", rules: [] },
    start: { day: "", clock: 0, place: "", channel: "counter", perChoice: 0 },
    persona: {
      who: ids[0] ?? "nobody",
      heat: 40,
      trust: 50,
      patience: 60,
      priorFailures: 0,
      volatility: 1.5,
    },
    cast: Object.fromEntries(ids.map((id) => [id, person(id)])),
    weights: even,
    cuts: { R: 0.5, I: 0.5, E: 0.5, S: 0.5 },
    limit: 0,
    moments: [],
    matters: [],
    promises: [],
    remedies: [],
    criticals: {},
    facts: {},
    ownWords: {},
    record: { title: "", fields: [] },
    endings: {},
    criteria: [],
  };
}
