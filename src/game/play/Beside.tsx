/** What comes to a play after the first choices are on the screen. */
import { later } from "../../ui/Later.tsx";
import type { ObservedProps } from "../assess/observed/Observed.tsx";
import { Below, type BelowProps } from "./Below.tsx";
import type { AtLengthProps } from "./AtLength.tsx";
import type { Controller } from "./controller.ts";
import type { PapersProps } from "./papers/Papers.tsx";

import { Slip } from "./Slip.tsx";
import "./beside.css";

export const AtLength = later<AtLengthProps>(
  "The form",
  async () => (await import("./AtLength.tsx")).AtLength,
);
export const Papers = later<PapersProps>(
  "This panel",
  async () => (await import("./papers/Papers.tsx")).Papers,
);

/** A play that an assessor observes; only where somebody may have joined. */
export const Observed = later<ObservedProps>(null, async () =>
  (await import("../class/membership.ts")).mayBeJoined()
    ? (await import("../assess/observed/Observed.tsx")).Observed
    : () => null,
);

/** A play that has put something to a person in the manager's chair. */
export const Waiting = later<Pick<BesideProps, "controller">>(
  "The wait for an answer",
  async () => (await import("../lesson/chair/TalkWaiting.tsx")).TalkWaiting,
);

export interface BesideProps extends Omit<BelowProps, "to"> {
  readonly controller: Controller;
  readonly answer: BelowProps["to"];
}

export const Beside = ({ controller, answer, label, onGo }: BesideProps) => (
  <>
    <Below to={answer} label={label} onGo={onGo} />
    <Slip controller={controller} />
  </>
);
