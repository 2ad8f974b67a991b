/** Recorded cases: a script of choices in; transcript, events and score out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ratingOf } from "../../play/customer/rating.ts";
import { moodSeries } from "../../play/customer/series.ts";
import { AUTHORITY, DIMENSIONS, type PlayEvent } from "../../play/event.ts";
import { wholeText } from "../../play/letter/letters.ts";
import { project } from "../../play/log.ts";
import { scoreOf, scoring, type Score } from "../../play/score/score.ts";
import { beginSession, type Edition, type Session } from "../session.ts";
import { CaseError } from "./compile.ts";
import { STORIES } from "./edition.ts";

const scriptFile = z.strictObject({
  title: z.string().min(1),
  seed: z.int().min(0),
  choices: z.array(z.string().min(1)),
  record: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
  ownWords: z.record(z.string(), z.string()).optional(),
  letters: z
    .record(z.string(), z.strictObject({ subject: z.string(), text: z.string().min(1) }))
    .optional(),
  /** What a person in the manager's chair says, by ask; where nothing stands, the scripted one answers. */
  answers: z
    .record(z.string(), z.strictObject({ answer: z.enum(AUTHORITY), reason: z.string() }))
    .optional(),
});
export type Script = z.infer<typeof scriptFile>;

/** Names of the recorded cases of a story. */
export const scriptNames = (root: string, id: string): readonly string[] =>
  readdirSync(join(root, STORIES, id, "cases"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

/** Reads cases/<name>/script.json. Throws CaseError. */
export function readScript(root: string, id: string, name: string): Script {
  const file = join(root, STORIES, id, "cases", name, "script.json");
  try {
    return scriptFile.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new CaseError([`${file}: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

/** Answers what stands before a choice: own words, a letter, the record. */
function answerFirst(session: Session, script: Script): void {
  const prompt = session.state().own;
  const words = prompt ? script.ownWords?.[prompt] : undefined;
  const letter = prompt ? script.letters?.[prompt] : undefined;
  if (words) session.give({ type: "own-words", text: words });
  if (letter) session.give({ type: "own-words", ...letter });
  if (session.state().recordDue) {
    session.give({ type: "write-record", fields: script.record ?? {} });
  }
}

/** Plays a script to its end. Throws CaseError naming the choice that does not fit. */
export function playScript(edition: Edition, script: Script, name: string): Session {
  const session = beginSession(edition, script.seed, "practice");
  const problem = (what: string, at: number): CaseError => {
    const offered = session.state().options.map((option) => `\n    - ${option.text}`);
    return new CaseError([
      `case "${name}", choice ${at + 1}: ${what}; on offer:${offered.join("")}`,
    ]);
  };
  script.choices.forEach((wanted, at) => {
    answerFirst(session, script);
    if (session.state().status === "ended") throw problem(`"${wanted}", but it has ended`, at);
    const fits = session.state().options.filter((option) => option.text.startsWith(wanted));
    if (fits.length !== 1) throw problem(`${fits.length} options start with "${wanted}"`, at);
    session.give({ type: "choose", index: fits[0]!.index, waits: true });
    const { asking } = session.state();
    if (asking !== null) {
      session.give({ type: "answer", person: script.answers?.[asking] ?? null });
    }
  });
  if (session.state().status !== "ended")
    throw problem("the script stops here", script.choices.length);
  return session;
}

/** The talk as it read, one line a line. */
export function transcript(edition: Edition, log: readonly PlayEvent[]): string {
  const name = (who: string) => edition.data.cast[who]?.name ?? (who === "you" ? "You" : who);
  const lines = log.flatMap((event): string[] => {
    if (event.type === "LineSpoken") {
      return [event.who ? `${name(event.who)}: ${event.text}` : event.text];
    }
    if (event.type === "ChoiceMade") {
      return [event.kind === "say" ? `> You: ${event.text}` : `> ${event.text}`];
    }
    if (event.type === "SceneSet" && event.heading) return ["", `== ${event.heading} ==`];
    if (event.type === "OwnWordsGiven") return [`(In your own words: ${wholeText(event)})`];
    if (event.type === "RecordWritten")
      return [`(Record written: ${JSON.stringify(event.fields)})`];
    if (event.type === "PlayEnded") return ["", edition.data.endings[event.ending] ?? event.ending];
    return [];
  });
  return `${lines.join("\n")}\n`;
}

/**
 * The log as it is recorded: one event a line, so that a diff shows which fact changed. The story
 * hash changes with any touch of the story and is left out.
 */
export const eventLines = (log: readonly PlayEvent[]): string =>
  `${log.map((event) => JSON.stringify({ ...event, storyHash: undefined })).join("\n")}\n`;

export interface Outcome {
  readonly score: Score;
  /** Null in an activity, which has no one customer. */
  readonly customer: {
    readonly rating: number;
    readonly heat: number;
    readonly trust: number;
    readonly patience: number;
  } | null;
}

function customerIn({ data }: Edition, log: readonly PlayEvent[]): Outcome["customer"] {
  if (data.activity) return null;
  const series = moodSeries(data, log);
  return {
    rating: ratingOf(series),
    heat: Math.round(series.last.heat),
    trust: Math.round(series.last.trust),
    patience: Math.round(series.last.patience),
  };
}

export function outcomeOf(edition: Edition, log: readonly PlayEvent[]): Outcome {
  return {
    score: scoreOf(edition.data, project(log, scoring(edition.data)).now),
    customer: customerIn(edition, log),
  };
}

/** What a recorded case keeps of its outcome: short enough to review in a diff. */
export function scoreFile({ score, customer }: Outcome): unknown {
  return {
    total: score.total,
    ready: score.ready,
    dimensions: Object.fromEntries(DIMENSIONS.map((d) => [d, score.dimensions[d].reported])),
    moments: Object.fromEntries(
      score.moments.map((m) => [m.moment.id, m.waived ? "waived" : m.credit]),
    ),
    harms: DIMENSIONS.flatMap((d) => score.dimensions[d].harms.map((h) => h.harm)),
    notReady: score.notReady,
    ...(customer && { customer }),
  };
}
