/**
 * A case as people play it aloud: the card of the one who is the customer, and what the one who
 * answers can look up. It is no part of an edition: no hash changes with it, and plays at a screen
 * never fetch it.
 */

/** Written to the person who plays the customer, in the second person. */
export interface CustomerCard {
  /** Who they are, in a few sentences. */
  readonly you: string;
  /** What they ask for, and what they are really after. */
  readonly want: string;
  /** The words they come in with. */
  readonly first: string;
  /** What the agent might do that makes them crosser: concrete things, three or four. */
  readonly hotter: readonly string[];
  /** What calms them, likewise. */
  readonly calmer: readonly string[];
  /** What they know and keep to themselves, each with what has to be asked for it to come out. */
  readonly hidden: readonly string[];
  /** What they would settle for. */
  readonly settle: string;
  /** How they end it, well or badly. */
  readonly close: string;
  /** How to play them as a person with a reason. */
  readonly decently: string;
}

/** Something the agent can look at, or somebody they can ask. */
export interface LookUp {
  /** What they do: "Read the returns card next to the till". */
  readonly title: string;
  /** What has to come first, if anything does. */
  readonly when?: string;
  /** What they find, in the story's own words. */
  readonly text: readonly string[];
}

export interface Roles {
  readonly customer: CustomerCard;
  readonly agent: { readonly lookUps: readonly LookUp[] };
}
