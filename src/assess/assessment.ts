/** An assessment as it stands: a fold over its events. History stays in the list; this is its end. */
import type {
  Actor,
  AssessmentEvent,
  FileRef,
  Observed,
  Outcome,
  Plan,
  Present,
  ProductKind,
  Setting,
  Stamped,
  Suggestion,
} from "./event.ts";
import type { CriterionId } from "./pack/pack.ts";

/** Who did something, when, and where it stands in the record. */
export interface Mark {
  readonly seq: number;
  readonly at: number;
  readonly deviceAt: number;
  readonly actor: Actor;
  readonly name: string;
  readonly entry: number;
}

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

export interface Question {
  readonly id: string;
  readonly source: "run" | "bank" | "own";
  readonly bankId: string;
  readonly text: string;
  readonly criteria: readonly CriterionId[];
  readonly manner: "oral" | "written";
  readonly caseId: string;
  readonly line: number | null;
  readonly put: Mark;
  /** The last stands; earlier ones stay. */
  readonly answers: readonly {
    readonly text: string;
    readonly recording: FileRef | null;
    readonly help: string;
    readonly mark: Mark;
  }[];
  /** Of the last answer; null: not marked since it was given. */
  readonly marked: {
    readonly mark: "sound" | "not-yet";
    readonly comment: string;
    readonly by: Mark;
  } | null;
}

export interface Reflection {
  readonly id: string;
  readonly observation: string | null;
  readonly criteria: readonly CriterionId[];
  readonly did: string;
  readonly standard: string;
  readonly know: string;
  readonly written: Mark;
}

export interface Weighed {
  readonly accepted: boolean;
  readonly reason: string;
  readonly by: Mark;
}

export interface Product {
  readonly id: string;
  readonly kind: ProductKind;
  readonly title: string;
  readonly madeOn: string;
  readonly setting: Setting;
  readonly criteria: readonly CriterionId[];
  readonly text: string;
  readonly file: FileRef | null;
  readonly playId: string | null;
  readonly authenticity: string;
  readonly redacted: boolean;
  readonly attached: Mark;
  readonly weighed: Weighed | null;
}

export interface Testimony {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly about: string;
  readonly criteria: readonly CriterionId[];
  readonly expiresAt: number;
  readonly invited: Mark;
  readonly given: {
    readonly name: string;
    readonly role: string;
    readonly relation: string;
    readonly when: string;
    readonly where: string;
    readonly seen: string;
    readonly file: FileRef | null;
    readonly mark: Mark;
  } | null;
  readonly weighed: Weighed | null;
}

export interface Decision {
  readonly criterion: CriterionId;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly by: Mark;
  readonly suggested: {
    readonly suggestion: Suggestion;
    readonly lines: readonly number[];
    readonly differs: boolean;
  } | null;
}

export interface Signature {
  readonly as: "assessor" | "learner";
  readonly name: string;
  readonly upTo: number;
  readonly mark: Mark;
}

export interface Assurance {
  readonly agreed: boolean;
  readonly action: string;
  readonly reason: string;
  readonly criteria: readonly CriterionId[];
  readonly by: Mark;
  readonly answered: { readonly text: string; readonly mark: Mark } | null;
}

export interface Assessment {
  /** Every plan, the last in force. */
  readonly plans: readonly { readonly plan: Plan; readonly made: Mark }[];
  /** Of the plan in force. */
  readonly accepted: Mark | null;
  readonly identity: { readonly how: string; readonly by: Mark } | null;
  readonly authenticity: {
    readonly help: string;
    readonly machineHelp: string;
    readonly by: Mark;
  } | null;
  readonly observations: readonly Observation[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  readonly reflections: readonly Reflection[];
  readonly products: readonly Product[];
  readonly testimonies: readonly Testimony[];
  /** Every decision, oldest first; the last about a criterion stands. */
  readonly decisions: readonly Decision[];
  readonly feedback: readonly {
    readonly text: string;
    readonly nextStep: string;
    readonly by: Mark;
  }[];
  readonly comments: readonly { readonly text: string; readonly by: Mark }[];
  /** Every signature ever given; see `signedBy` for those that still cover everything. */
  readonly signatures: readonly Signature[];
  readonly appeals: readonly {
    readonly grounds: string;
    readonly by: Mark;
    readonly answered: {
      readonly upheld: boolean;
      readonly reason: string;
      readonly by: Mark;
    } | null;
  }[];
  readonly sampled: { readonly why: string; readonly by: Mark } | null;
  readonly assurances: readonly Assurance[];
  /** Number of the next event. */
  readonly next: number;
  /** Number of the last event that changes what a signature stands for; -1: none. */
  readonly lastOfSubstance: number;
}

export const NO_ASSESSMENT: Assessment = {
  plans: [],
  accepted: null,
  identity: null,
  authenticity: null,
  observations: [],
  notes: [],
  questions: [],
  reflections: [],
  products: [],
  testimonies: [],
  decisions: [],
  feedback: [],
  comments: [],
  signatures: [],
  appeals: [],
  sampled: null,
  assurances: [],
  next: 0,
  lastOfSubstance: -1,
};

/** What may follow a signature without needing it again: words about the assessment, not of it. */
const AFTERWARDS: ReadonlySet<AssessmentEvent["type"]> = new Set([
  "Signed",
  "LearnerCommented",
  "Appealed",
  "AppealAnswered",
  "Sampled",
  "QualityAssured",
  "ActionAnswered",
  "Suggested",
]);

/** The one with the id changed; the same list if there is none. */
const changed = <T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  change: (one: T) => T,
): readonly T[] => list.map((one) => (one.id === id ? change(one) : one));

const lastChanged = <T>(list: readonly T[], change: (one: T) => T): readonly T[] =>
  list.map((one, at) => (at === list.length - 1 ? change(one) : one));

const weighedAs =
  (weighed: Weighed, criteria: readonly CriterionId[]) =>
  <T extends Product | Testimony>(one: T): T => ({ ...one, weighed, criteria });

function take(state: Assessment, event: AssessmentEvent, mark: Mark): Assessment {
  switch (event.type) {
    case "Planned":
      return {
        ...state,
        plans: [...state.plans, { plan: event.plan, made: mark }],
        accepted: null,
      };
    case "PlanAccepted":
      return { ...state, accepted: mark };
    case "IdentityChecked":
      return { ...state, identity: { how: event.how, by: mark } };
    case "AuthenticityDeclared": {
      const { help, machineHelp } = event;
      return { ...state, authenticity: { help, machineHelp, by: mark } };
    }
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
      return { ...state, observations: [...state.observations, begun] };
    }
    case "PlayTied": {
      const { type: _, observation, ...play } = event;
      return {
        ...state,
        observations: changed(state.observations, observation, (one) => ({ ...one, play })),
      };
    }
    case "ObservationPaused":
      return {
        ...state,
        observations: changed(state.observations, event.observation, (one) => ({
          ...one,
          paused: event.why,
          pauses: [...one.pauses, { from: mark.deviceAt, to: null, why: event.why }],
        })),
      };
    case "ObservationResumed":
      return {
        ...state,
        observations: changed(state.observations, event.observation, (one) => ({
          ...one,
          paused: null,
          pauses: lastChanged(one.pauses, (pause) => ({ ...pause, to: mark.deviceAt })),
        })),
      };
    case "ObservationEnded":
      return {
        ...state,
        observations: changed(state.observations, event.observation, (one) => ({
          ...one,
          ended: mark,
          stopped: event.how === "stopped",
          remark: event.remark,
          paused: null,
          pauses: lastChanged(one.pauses, (pause) => ({ ...pause, to: pause.to ?? mark.deviceAt })),
        })),
      };
    case "NoteMade": {
      const { type: _, note: id, ...told } = event;
      return {
        ...state,
        notes: [...state.notes, { ...told, id, made: mark, before: [], withdrawn: null }],
      };
    }
    case "NoteAmended":
      return {
        ...state,
        notes: changed(state.notes, event.note, (one) => ({
          ...one,
          text: event.text,
          criteria: event.criteria,
          before: [...one.before, { text: one.text, criteria: one.criteria, why: event.why, mark }],
        })),
      };
    case "NoteWithdrawn":
      return {
        ...state,
        notes: changed(state.notes, event.note, (one) => ({
          ...one,
          withdrawn: { why: event.why, mark },
        })),
      };
    case "QuestionPut": {
      const { type: _, question: id, ...told } = event;
      return {
        ...state,
        questions: [...state.questions, { ...told, id, put: mark, answers: [], marked: null }],
      };
    }
    case "QuestionAnswered": {
      const { text, recording, help } = event;
      return {
        ...state,
        questions: changed(state.questions, event.question, (one) => ({
          ...one,
          answers: [...one.answers, { text, recording, help, mark }],
          marked: null,
        })),
      };
    }
    case "AnswerMarked":
      return {
        ...state,
        questions: changed(state.questions, event.question, (one) => ({
          ...one,
          marked: { mark: event.mark, comment: event.comment, by: mark },
        })),
      };
    case "ReflectionWritten": {
      const { type: _, reflection: id, ...told } = event;
      return { ...state, reflections: [...state.reflections, { ...told, id, written: mark }] };
    }
    case "ProductAttached": {
      const { type: _, product: id, ...told } = event;
      return {
        ...state,
        products: [...state.products, { ...told, id, attached: mark, weighed: null }],
      };
    }
    case "WitnessInvited": {
      const { type: _, witness: id, ...told } = event;
      return {
        ...state,
        testimonies: [
          ...state.testimonies,
          { ...told, id, invited: mark, given: null, weighed: null },
        ],
      };
    }
    case "WitnessTestified": {
      const { type: _, witness, ...told } = event;
      return {
        ...state,
        testimonies: changed(state.testimonies, witness, (one) => ({
          ...one,
          given: { ...told, mark },
        })),
      };
    }
    case "EvidenceWeighed": {
      const { accepted, reason, criteria } = event;
      const weigh = weighedAs({ accepted, reason, by: mark }, criteria);
      return {
        ...state,
        products: changed(state.products, event.evidence, weigh),
        testimonies: changed(state.testimonies, event.evidence, weigh),
      };
    }
    case "Decided": {
      const { type: _, ...told } = event;
      return { ...state, decisions: [...state.decisions, { ...told, by: mark, suggested: null }] };
    }
    case "Suggested": {
      const { suggestion, lines, differs } = event;
      const at = state.decisions.findLastIndex(({ criterion }) => criterion === event.criterion);
      return {
        ...state,
        decisions: state.decisions.map((one, n) =>
          n === at ? { ...one, suggested: { suggestion, lines, differs } } : one,
        ),
      };
    }
    case "FeedbackGiven": {
      const { text, nextStep } = event;
      return { ...state, feedback: [...state.feedback, { text, nextStep, by: mark }] };
    }
    case "LearnerCommented":
      return { ...state, comments: [...state.comments, { text: event.text, by: mark }] };
    case "Signed": {
      const { type: _, ...told } = event;
      return { ...state, signatures: [...state.signatures, { ...told, mark }] };
    }
    case "Appealed":
      return {
        ...state,
        appeals: [...state.appeals, { grounds: event.grounds, by: mark, answered: null }],
      };
    case "AppealAnswered": {
      const { upheld, reason } = event;
      return {
        ...state,
        appeals: lastChanged(state.appeals, (one) => ({
          ...one,
          answered: { upheld, reason, by: mark },
        })),
      };
    }
    case "Sampled":
      return { ...state, sampled: { why: event.why, by: mark } };
    case "QualityAssured": {
      const { type: _, ...told } = event;
      return {
        ...state,
        assurances: [...state.assurances, { ...told, by: mark, answered: null }],
      };
    }
    case "ActionAnswered":
      return {
        ...state,
        assurances: lastChanged(state.assurances, (one) => ({
          ...one,
          answered: { text: event.text, mark },
        })),
      };
  }
}

/** One more event. Any event may come in any order: `admit` keeps out what makes no sense. */
export function evolve(state: Assessment, stamped: Stamped): Assessment {
  const { seq, at, deviceAt, actor, name, entry, event } = stamped;
  const after = take(state, event, { seq, at, deviceAt, actor, name, entry });
  return {
    // An event of an unknown type, from a newer program, changes nothing but the count.
    ...(after ?? state),
    next: seq + 1,
    lastOfSubstance: AFTERWARDS.has(event.type) ? state.lastOfSubstance : seq,
  };
}

export const assessmentOf = (events: readonly Stamped[], from = NO_ASSESSMENT): Assessment =>
  events.reduce(evolve, from);

export const planOf = ({ plans }: Assessment): Plan | null => plans.at(-1)?.plan ?? null;

export const openObservation = ({ observations }: Assessment): Observation | null =>
  observations.find(({ ended }) => ended === null) ?? null;

/** The decision that stands about a criterion. */
export const decisionOn = (
  { decisions }: Assessment,
  criterion: CriterionId,
): Decision | undefined => decisions.findLast((one) => one.criterion === criterion);

/** The signature that covers the assessment as it now stands, if there is one. */
export const signedBy = (
  { signatures, lastOfSubstance }: Assessment,
  as: Signature["as"],
): Signature | undefined =>
  signatures.findLast((one) => one.as === as && one.upTo >= lastOfSubstance);
