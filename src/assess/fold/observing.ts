/** Observations, the plays they are of, and what is noted in them. */
import type { AssessmentEvent, Observed, Present } from "../event.ts";
import type { CriterionId } from "../pack/pack.ts";
import { changed, lastChanged } from "./list.ts";
import type { Mark } from "./mark.ts";

export interface TiedPlay {
  readonly playId: string;
  readonly caseId: string;
  readonly storyHash: string;
  readonly seed: number;
  readonly rubric: string;
  readonly rulePack: string;
  readonly startedAt: number;
}

export interface Observation {
  readonly id: string;
  readonly how: Observed;
  readonly place: string;
  readonly caseId: string;
  readonly present: readonly Present[];
  readonly recordingAgreed: boolean;
  readonly begun: Mark;
  readonly ended: Mark | null;
  /** Broken off by the assessor. */
  readonly stopped: boolean;
  readonly remark: string;
  /** Standing still now, and why; null: it runs or has ended. */
  readonly paused: string | null;
  /** Every pause, so that the clock can be told. Ms since 1970 by the devices' clocks. */
  readonly pauses: readonly {
    readonly from: number;
    readonly to: number | null;
    readonly why: string;
  }[];
  readonly play: TiedPlay | null;
}

/** The play of that id among those that were observed. */
export const playIn = (
  observations: readonly Observation[],
  playId: string | null,
): TiedPlay | undefined =>
  observations.find(({ play }) => play !== null && play.playId === playId)?.play ?? undefined;

export interface Note {
  readonly id: string;
  readonly observation: string;
  readonly elapsed: number;
  readonly line: number | null;
  readonly criteria: readonly CriterionId[];
  readonly text: string;
  readonly quote: string;
  readonly made: Mark;
  /** Earlier wordings, oldest first; `mark` is of the change that replaced each, and why. */
  readonly before: readonly {
    readonly text: string;
    readonly criteria: readonly CriterionId[];
    readonly why: string;
    readonly mark: Mark;
  }[];
  readonly withdrawn: { readonly why: string; readonly mark: Mark } | null;
}

export interface Observing {
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
}

export const NOTHING_OBSERVED: Observing = { observations: [], notes: [] };

type InObservation = Extract<
  AssessmentEvent,
  {
    type:
      | "ObservationBegun"
      | "PlayTied"
      | "ObservationPaused"
      | "ObservationResumed"
      | "ObservationEnded";
  }
>;

export function foldObservation(
  { observations }: Observing,
  event: InObservation,
  mark: Mark,
): Partial<Observing> {
  const change = (to: (one: Observation) => Partial<Observation>): Partial<Observing> => ({
    observations: changed(observations, event.observation, (one) => ({ ...one, ...to(one) })),
  });
  switch (event.type) {
    case "ObservationBegun": {
      const { type: _, observation: id, ...told } = event;
      const begun: Observation = {
        ...told,
        id,
        begun: mark,
        ended: null,
        stopped: false,
        remark: "",
        paused: null,
        pauses: [],
        play: null,
      };
      return { observations: [...observations, begun] };
    }
    case "PlayTied": {
      const { type: _, observation: __, ...play } = event;
      return change(() => ({ play }));
    }
    case "ObservationPaused":
      return change(({ pauses }) => ({
        paused: event.why,
        pauses: [...pauses, { from: mark.deviceAt, to: null, why: event.why }],
      }));
    case "ObservationResumed":
      return change(({ pauses }) => ({
        paused: null,
        pauses: lastChanged(pauses, (pause) => ({ ...pause, to: mark.deviceAt })),
      }));
    case "ObservationEnded":
      return change(({ pauses }) => ({
        ended: mark,
        stopped: event.how === "stopped",
        remark: event.remark,
        paused: null,
        pauses: lastChanged(pauses, (pause) => ({ ...pause, to: pause.to ?? mark.deviceAt })),
      }));
  }
}

export function foldNote(
  { notes }: Observing,
  event: Extract<AssessmentEvent, { type: "NoteMade" | "NoteAmended" | "NoteWithdrawn" }>,
  mark: Mark,
): Partial<Observing> {
  switch (event.type) {
    case "NoteMade": {
      const { type: _, note: id, ...told } = event;
      return { notes: [...notes, { ...told, id, made: mark, before: [], withdrawn: null }] };
    }
    case "NoteAmended":
      return {
        notes: changed(notes, event.note, (one) => ({
          ...one,
          text: event.text,
          criteria: event.criteria,
          before: [...one.before, { text: one.text, criteria: one.criteria, why: event.why, mark }],
        })),
      };
    case "NoteWithdrawn":
      return {
        notes: changed(notes, event.note, (one) => ({
          ...one,
          withdrawn: { why: event.why, mark },
        })),
      };
  }
}
