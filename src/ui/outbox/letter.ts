/** What waits on this device to be sent: any page's, kept until the server has it or its writer drops it. */

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export interface Letter<Body> {
  /** UUID, made by the device: sent twice, it is taken once. */
  readonly id: string;
  /** Who wrote it. A machine is shared: nobody sees or sends another's. */
  readonly owner: string;
  /** The record it is for. Letters to one go in the order in which they were written. */
  readonly to: string;
  /** The device's clock when it was written, ms since 1970. */
  readonly at: number;
  /** Place in the order of writing; grows on one device. */
  readonly order: number;
  /** Whatever a structured clone takes, files too. */
  readonly body: Body;
  /** Still being written: it is kept, and not sent before it is closed. */
  readonly open: boolean;
  /** Why the server will not have it as it is; null: it has not said so. */
  readonly refused: Refusal | null;
}

/** Letters where they outlive the page. Every call settles. */
export interface Shelf<Body> {
  /** All of this owner's, in no order; null where nothing can be read. */
  readonly all: (owner: string) => Promise<readonly Letter<Body>[] | null>;
  /** Whether it was kept. */
  readonly put: (letter: Letter<Body>) => Promise<boolean>;
  /** Whether it is gone. */
  readonly remove: (id: string) => Promise<boolean>;
}

/** What became of letters that were sent. */
export type Posted =
  /** The server answered about these; of the others nothing is known, and they are sent again. */
  | {
      readonly kind: "answered";
      readonly taken: readonly string[];
      readonly refused: readonly (Refusal & { readonly id: string })[];
    }
  /** None of them will be taken as they are. */
  | ({ readonly kind: "refused" } & Refusal)
  | { readonly kind: "signed-out" }
  /** Try again; not before so many ms, if given. `reached`: the server answered, with no time for it. */
  | { readonly kind: "later"; readonly reached: boolean; readonly wait: number | null };
