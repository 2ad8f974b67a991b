/** Who did something, when, and where it stands in the record. */
import type { Actor } from "../event.ts";

export interface Mark {
  readonly seq: number;
  readonly at: number;
  readonly deviceAt: number;
  readonly actor: Actor;
  readonly name: string;
  readonly entry: number;
}
