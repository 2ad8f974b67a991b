/** Where something stands in the record: who, when, and on which line of the centre's log. */
import type { Mark } from "../fold/mark.ts";
import { isoOf } from "./time.ts";

export interface Stand {
  /** Line of the centre's evidence log. */
  readonly line: number;
  /** When the server took it in, UTC. */
  readonly at: string;
  /** When it was done, by the clock of the device, UTC. */
  readonly doneAt: string;
  /** As "Rosa Lind (assessor)". */
  readonly by: string;
}

const PEOPLE = {
  assessor: "assessor",
  "quality-assurer": "internal quality assurer",
  learner: "learner",
  witness: "witness",
} as const;

export const standOf = ({ entry, at, deviceAt, actor, name }: Mark): Stand => ({
  line: entry,
  at: isoOf(at),
  doneAt: isoOf(deviceAt),
  by: actor.as === "server" ? "the server" : `${name} (${PEOPLE[actor.as]})`,
});
