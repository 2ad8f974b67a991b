/**
 * The one tag vocabulary of Redress stories (docs/TAGS.md has it with examples). A tag states a
 * fact; it never carries points. An unknown or malformed tag is an error that names the tag.
 */
import {
  CHANNELS,
  GRADES,
  MOODS,
  TRIGGERS,
  type Channel,
  type Grade,
  type Mood,
  type StoryFact,
  type Trigger,
} from "../play/event.ts";

/** What one tag means: facts for the log, or an instruction to the teller. */
export type TagMeaning =
  | { readonly kind: "facts"; readonly facts: readonly StoryFact[] }
  | { readonly kind: "speaker"; readonly who: string }
  | { readonly kind: "mood"; readonly mood: Mood }
  | { readonly kind: "sound"; readonly sound: string }
  | { readonly kind: "look" }
  | { readonly kind: "do" }
  | { readonly kind: "own"; readonly prompt: string }
  | { readonly kind: "ask"; readonly ask: string }
  | { readonly kind: "error"; readonly message: string };

type Reader = (value: string) => TagMeaning | null;

const fact = (...facts: StoryFact[]): TagMeaning => ({ kind: "facts", facts });
const oneOf = <T extends string>(list: readonly T[], value: string): T | null =>
  list.find((item) => item === value) ?? null;

const ID = /^[\w.-]+$/;
const MINUTES = { m: 1, h: 60, d: 1440 } as const;

/** "+90m", "+2h", "+3d" as minutes; null if it is anything else. */
function span(text: string): number | null {
  const match = /^\+(\d{1,5})([mhd])$/.exec(text.trim());
  return match ? Number(match[1]) * MINUTES[match[2] as keyof typeof MINUTES] : null;
}

/** "34.99" as pence. */
function pence(text: string): number | null {
  const match = /^(\d{1,6})(?:\.(\d\d))?$/.exec(text.trim());
  return match ? Number(match[1]) * 100 + Number(match[2] ?? 0) : null;
}

const byId =
  (make: (id: string) => StoryFact): Reader =>
  (value) =>
    ID.test(value) ? fact(make(value)) : null;

const timed =
  (make: (id: string, minutes: number) => StoryFact): Reader =>
  (value) => {
    const [id = "", when = ""] = value.split(",").map((part) => part.trim());
    const minutes = span(when);
    return ID.test(id) && minutes !== null ? fact(make(id, minutes)) : null;
  };

const clock =
  (hold: boolean): Reader =>
  (value) => {
    const minutes = span(value);
    return minutes === null ? null : fact({ type: "ClockMoved", minutes, hold });
  };

const own: Reader = (prompt) => (ID.test(prompt) ? { kind: "own", prompt } : null);

const READERS: Readonly<Record<string, Reader>> = {
  km: (value) => {
    const [moment = "", grade = ""] = value.split("=").map((part) => part.trim());
    const known = oneOf<Grade>(GRADES, grade);
    return ID.test(moment) && known ? fact({ type: "MomentMet", moment, grade: known }) : null;
  },
  ev: (value) => {
    const triggers = value.split("+").map((part) => oneOf<Trigger>(TRIGGERS, part.trim()));
    const known = triggers.filter((trigger) => trigger !== null);
    return known.length === triggers.length
      ? fact(...known.map((trigger): StoryFact => ({ type: "Behaved", trigger })))
      : null;
  },
  rung: (value) => {
    const [matter = "", rung = ""] = value.split(",").map((part) => part.trim());
    return ID.test(matter) && /^[0-4]$/.test(rung)
      ? fact({ type: "Referred", matter, rung: Number(rung) })
      : null;
  },
  redress: (value) => {
    const [amounts = "", alike] = value.split(",").map((part) => part.trim());
    const [given, fair] = amounts.split("/").map(pence);
    if (typeof given !== "number" || typeof fair !== "number" || fair === 0) return null;
    return fact({ type: "RedressGiven", given, fair, ...(alike ? { alike } : {}) });
  },
  limit: (value) => {
    const raised = pence(value);
    return raised === null ? null : fact({ type: "LimitRaised", pence: raised });
  },
  waive: byId((moment) => ({ type: "MomentWaived", moment })),
  harm: byId((harm) => ({ type: "Harmed", harm })),
  critical: byId((critical) => ({ type: "CriticalFailed", critical })),
  cue: byId((matter) => ({ type: "CueShown", matter })),
  agree: byId((remedy) => ({ type: "RemedyAgreed", remedy })),
  done: byId((remedy) => ({ type: "RemedyDone", remedy })),
  promise: timed((promise, minutes) => ({ type: "PromiseMade", promise, minutes })),
  "promise-moved": timed((promise, minutes) => ({ type: "PromiseMoved", promise, minutes })),
  "promise-kept": byId((promise) => ({ type: "PromiseKept", promise })),
  "promise-warned": byId((promise) => ({ type: "PromiseWarned", promise })),
  clock: clock(false),
  hold: clock(true),
  fact: byId((id) => ({ type: "FactFound", fact: id })),
  untrue: byId((untruth) => ({ type: "UntruthTold", untruth })),
  "untrue-found": byId((untruth) => ({ type: "UntruthFound", untruth })),
  ac: byId((criterion) => ({ type: "CriterionTouched", criterion })),
  ending: byId((ending) => ({ type: "PlayEnded", ending })),
  place: byId((place) => ({ type: "SceneSet", place })),
  prop: byId((prop) => ({ type: "SceneSet", prop })),
  heading: (heading) => (heading ? fact({ type: "SceneSet", heading }) : null),
  channel: (value) => {
    const channel = oneOf<Channel>(CHANNELS, value);
    return channel ? fact({ type: "SceneSet", channel }) : null;
  },
  away: (value) => (value === "" ? fact({ type: "SceneSet", away: true }) : null),
  ask: (ask) => (ID.test(ask) ? { kind: "ask", ask } : null),
  record: (value) => (value === "" ? fact({ type: "RecordAsked" }) : null),
  speaker: (who) => (ID.test(who) ? { kind: "speaker", who: who.toLowerCase() } : null),
  mood: (value) => {
    const mood = oneOf<Mood>(MOODS, value);
    return mood ? { kind: "mood", mood } : null;
  },
  sound: (sound) => (ID.test(sound) ? { kind: "sound", sound } : null),
  own,
  // A letter is own words, written at length: case.json says of what form its prompt is.
  letter: own,
  look: (value) => (value === "" ? { kind: "look" } : null),
  do: (value) => (value === "" ? { kind: "do" } : null),
};

/** Every tag name there is, for checks and for documentation tests. */
export const TAG_NAMES: readonly string[] = Object.keys(READERS);

/** Reads one Ink tag without its "#". */
export function readTag(raw: string): TagMeaning {
  const text = raw.trim();
  const colon = text.indexOf(":");
  const name = (colon < 0 ? text : text.slice(0, colon)).trim();
  const value = colon < 0 ? "" : text.slice(colon + 1).trim();
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
  if (!reader) {
    return { kind: "error", message: `unknown tag "# ${text}"; docs/TAGS.md lists the tags` };
  }
  return (
    reader(value) ?? {
      kind: "error",
      message: `tag "# ${text}" is not of the form that docs/TAGS.md gives for "${name}"`,
    }
  );
}
