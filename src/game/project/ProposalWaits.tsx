/** A proposal that waits for a person's answer, while the rest of the project goes on. */
import type { CaseData } from "../../play/case.ts";
import { askedIn } from "../../project/acts/answer.ts";
import type { ProjectDoer } from "../../project/doer.ts";
import type { Put } from "../../project/state.ts";
import { later } from "../../ui/Later.tsx";
import type { ActivityPlay } from "../activity/activityPlay.ts";
import type { StepProps } from "./bench.ts";
import { putOfProposal } from "./put.ts";

const Waiting = later(
  "The wait for an answer",
  async () => (await import("../lesson/chair/Waiting.tsx")).Waiting,
);

interface Props {
  readonly play: ActivityPlay<ProjectDoer>;
  readonly caseData: CaseData;
  readonly waiting: Put;
  readonly give: StepProps["give"];
}

export const ProposalWaits = ({ play, caseData, waiting, give }: Props) => (
  <section class="panel" aria-labelledby="waits-title">
    <h2 id="waits-title">Your proposal waits for an answer</h2>
    <Waiting
      saveId={play.saveId}
      log={play.log.value}
      name={caseData.cast[askedIn(play.doer.data, waiting)]!.name}
      meanwhile="You can do anything else meanwhile."
      then="Then the manager in the case answers."
      put={(playId) => putOfProposal(play.doer.data, caseData, play.doer.state(), playId)}
      onAnswer={(person) =>
        give({
          id: "answer",
          ...(person ? { fields: { ...person } } : {}),
          said: "Your proposal is answered: the answer is in the step Proposal.",
        })
      }
    />
  </section>
);
