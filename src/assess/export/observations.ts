/** The observation record in order: what was seen, when, on which line, with the words said. */
import type { Assessment } from "../assessment.ts";
import type { Note, Observation } from "../fold/observing.ts";
import { dayOf } from "../day.ts";
import type { Observed, Present } from "../event.ts";
import { strengthIn } from "../evidence/items.ts";
import { elapsedAt } from "../observe/clock.ts";
import type { CriterionId } from "../pack/pack.ts";
import { labelOf } from "./label.ts";
import { shownAt } from "./plays.ts";
import type { PackSources } from "./sources.ts";
import { standOf, type Stand } from "./stand.ts";
import { clockText, isoOf } from "./time.ts";

export interface NoteTold extends Stand {
  readonly id: string;
  /** The observation's running clock. */
  readonly clock: string;
  /** Line of the play's own log, from 0; null: there is no play. */
  readonly playLine: number | null;
  /** What stood on that line. */
  readonly shown: string;
  /** What the learner did or said, in the assessor's words. */
  readonly text: string;
  /** The learner's own words; "" none. */
  readonly quote: string;
  readonly criteria: readonly CriterionId[];
  readonly label: string;
  /** Earlier wordings, oldest first, with why and when they were changed. */
  readonly before: readonly (Stand & { readonly text: string; readonly why: string })[];
  readonly withdrawn: (Stand & { readonly why: string }) | null;
}

export interface ObservationTold {
  readonly id: string;
  readonly how: Observed;
  readonly howSays: string;
  readonly place: string;
  readonly caseId: string;
  readonly caseTitle: string;
  readonly present: readonly Present[];
  readonly recordingAgreed: boolean;
  readonly begun: Stand;
  readonly ended: Stand | null;
  readonly endSays: string;
  readonly ran: string;
  readonly pauses: readonly { readonly from: string; readonly to: string; readonly why: string }[];
  readonly play: {
    readonly id: string;
    readonly storyHash: string;
    readonly seed: number;
    readonly rubric: string;
    readonly rulePack: string;
    readonly startedAt: string;
  } | null;
  readonly notes: readonly NoteTold[];
}

const HOW: Readonly<Record<Observed, string>> = {
  "play-live": "Simulated: a case played while the assessor watched.",
  "play-recorded":
    "Simulated: a recorded play, watched afterwards. The assessor was not present; what the log holds is labelled so.",
  spoken: "Simulated: a spoken role play, with the assessor present.",
  workplace: "Real work, observed at the workplace.",
};

const noteTold = (
  state: Assessment,
  note: Note,
  seen: Observation,
  sources: PackSources,
): NoteTold => ({
  id: note.id,
  ...standOf(note.made),
  clock: clockText(note.elapsed),
  playLine: note.line,
  shown: shownAt(
    sources.plays.find(({ id }) => id === seen.play?.playId),
    note.line,
  ),
  text: note.text,
  quote: note.quote,
  criteria: note.criteria,
  label: labelOf(strengthIn(state, seen, note), dayOf(note.made.deviceAt), sources),
  before: note.before.map(({ text, why, mark }) => ({ text, why, ...standOf(mark) })),
  withdrawn: note.withdrawn && { why: note.withdrawn.why, ...standOf(note.withdrawn.mark) },
});

function endSays({ ended, stopped, remark }: Observation): string {
  if (!ended) return "It was still open when this pack was made.";
  const how = stopped ? "Stopped by the assessor" : "Ended";
  return remark === "" ? `${how}.` : `${how}: ${remark}`;
}

/** Every observation of an assessment with its notes in the order of the running clock. */
export const observationsOf = (
  state: Assessment,
  sources: PackSources,
): readonly ObservationTold[] =>
  state.observations.map((one) => {
    const caseId = one.play?.caseId ?? one.caseId;
    return {
      id: one.id,
      how: one.how,
      howSays: HOW[one.how],
      place: one.place,
      caseId,
      caseTitle: sources.cases.find(({ id }) => id === caseId)?.title ?? caseId,
      present: one.present,
      recordingAgreed: one.recordingAgreed,
      begun: standOf(one.begun),
      ended: one.ended && standOf(one.ended),
      endSays: endSays(one),
      ran: clockText(elapsedAt(one, sources.through.at)),
      pauses: one.pauses.map(({ from, to, why }) => ({
        from: isoOf(from),
        to: to === null ? "" : isoOf(to),
        why,
      })),
      play: one.play && {
        id: one.play.playId,
        storyHash: one.play.storyHash,
        seed: one.play.seed,
        rubric: one.play.rubric,
        rulePack: one.play.rulePack,
        startedAt: isoOf(one.play.startedAt),
      },
      notes: state.notes
        .filter(({ observation }) => observation === one.id)
        .toSorted((a, b) => a.elapsed - b.elapsed || a.made.seq - b.made.seq)
        .map((note) => noteTold(state, note, one, sources)),
    };
  });
