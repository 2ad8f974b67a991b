/** Everything that an evidence pack is made of; nothing else goes into one. */
import type { PlayEvent } from "../../play/event.ts";
import type { FieldWords } from "../../play/record/asText.ts";
import type { NamedCase } from "../caseName.ts";
import type { Stamped } from "../event.ts";
import type { Agreement } from "../evidence/strength.ts";
import type { CriterionId, Pack } from "../pack/pack.ts";

/** An assessment of the learner's with all its events, or those that the reader of a copy may see. */
export interface AssessmentSource {
  readonly id: string;
  readonly className: string;
  readonly assessor: { readonly userId: string; readonly name: string };
  readonly events: readonly Stamped[];
}

/** A play that an assessment is tied to, as the centre's log holds it. */
export interface PlaySource {
  readonly id: string;
  readonly caseId: string;
  /** What the learner was asked for in their own words, by prompt, in the version played. */
  readonly prompts: Readonly<Record<string, string>>;
  /** The form of the record that they were given. */
  readonly form: readonly FieldWords[];
  readonly events: readonly PlayLine[];
}

/** One line of a play's log. */
export interface PlayLine {
  /** Position in the play, from 0. */
  readonly seq: number;
  /** Line of the centre's evidence log. */
  readonly entry: number;
  /** Server's clock, ms since 1970. */
  readonly at: number;
  /** Null: the content was erased when its time to be kept had run out. */
  readonly event: PlayEvent | null;
}

export interface PackSources {
  readonly centre: { readonly id: string; readonly name: string };
  readonly learner: {
    readonly id: string;
    readonly name: string;
    readonly reference: string | null;
  };
  /** Whose copy it is: a learner's leaves out what quality assurers say among themselves. */
  readonly copyFor: "staff" | "learner";
  /** The pack of the unit, as the centre has it now. */
  readonly pack: Pack;
  readonly agreements: readonly Agreement[];
  /** Wording of the unit that the centre holds, by criterion. */
  readonly official: readonly { readonly criterion: CriterionId; readonly text: string }[];
  readonly appealRoute: string;
  /** Evidence older than this many months is marked so; null: never. */
  readonly currentMonths: number | null;
  readonly cases: readonly (NamedCase & { readonly sector: string })[];
  readonly assessments: readonly AssessmentSource[];
  readonly plays: readonly PlaySource[];
  /** The last of the log's lines that the pack holds, and the chain's hash there. */
  readonly through: { readonly line: number; readonly at: number; readonly hash: string };
}
