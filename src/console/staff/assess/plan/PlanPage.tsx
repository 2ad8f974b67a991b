/** A new assessment: planned with the learner, who then reads the plan and accepts it. */
import { useState } from "preact/hooks";
import type { Plan } from "../../../../assess/event.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ok } from "../../../../play/result.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { assessmentAddress, go } from "../../address.ts";
import { classesAnswer } from "../../classes/classes.ts";
import { ask, path, type Asked } from "../../parts/ask.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { say } from "../../parts/said.ts";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { rosterAnswer } from "../../roster/roster.ts";
import { toldAnswer } from "../model/answers.ts";
import { useDraft } from "../model/draft.ts";
import { Choose } from "../parts/Choose.tsx";
import { newDraft, remember, type PlanDraft } from "./planDraft.ts";
import { PlanForm } from "./PlanForm.tsx";

interface Learner {
  readonly id: string;
  readonly name: string;
  readonly classId: string;
  readonly className: string;
}

/** Everybody on the rosters of one's own classes. */
async function learnersOfMine(): Promise<Asked<readonly Learner[]>> {
  const classes = await ask(classesAnswer, "GET", "classes");
  if (!classes.ok) return classes;
  const open = classes.value.filter(({ closedAt }) => closedAt === null);
  const rosters = await Promise.all(
    open.map(async ({ id, name }) => ({
      id,
      name,
      asked: await ask(rosterAnswer, "GET", path("classes", id, "roster")),
    })),
  );
  const all: Learner[] = [];
  for (const { id, name, asked } of rosters) {
    if (!asked.ok) return asked;
    all.push(
      ...asked.value.map((one) => ({
        id: one.id,
        name: one.name,
        classId: id,
        className: name,
      })),
    );
  }
  return ok(all.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB")));
}

interface Draft {
  /** Fixed from the first: sent twice, it is made once. */
  readonly id: string;
  readonly sent: string;
  readonly learnerId: string;
  readonly plan: PlanDraft;
}

interface Props {
  readonly ground: CentreGround;
  readonly learnerId: string | null;
}

export function PlanPage({ ground, learnerId }: Props) {
  const learners = useAsked("learners", learnersOfMine);
  const [begun] = useState<Draft>(() => ({
    id: uuid(),
    sent: uuid(),
    learnerId: learnerId ?? "",
    plan: newDraft(),
  }));
  const [draft, setDraft, forget] = useDraft(`new:${learnerId ?? ""}`, begun);
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const send = (all: readonly Learner[], plan: Plan): void => {
    const learner = all.find(({ id }) => id === draft.learnerId);
    setFault(learner ? null : "Choose the learner.");
    if (!learner) return;
    const body = {
      id: draft.id,
      learnerId: learner.id,
      classId: learner.classId,
      sent: { id: draft.sent, deviceAt: Date.now(), event: { type: "Planned", plan } },
    };
    void doing.run(ask(toldAnswer, "POST", "assessments", body), ({ head }) => {
      remember(plan);
      forget();
      say(`The plan is made. ${head.learner.name} can read it now, and accept it.`);
      go(assessmentAddress(head.id, "plan"));
    });
  };
  return (
    <main id="main" class="wide">
      <Heading title="Plan an assessment" above={<a href="#/assess">All assessments</a>} />
      <Loading of={learners} what="The learners of your classes">
        {(all) => (
          <PlanForm
            ground={ground}
            draft={draft.plan}
            onDraft={(plan) => setDraft({ ...draft, plan })}
            learnerId={draft.learnerId}
            problem={fault ?? doing.problem}
            busy={doing.busy}
            action="Make the plan"
            onPlan={(plan) => send(all, plan)}
            who={
              <Choose
                label="Learner"
                none={all.length === 0 ? "Nobody is on a roster of yours yet" : "Choose…"}
                of={all.map(({ id, name, className }) => ({ id, name: `${name}, ${className}` }))}
                value={draft.learnerId}
                onValue={(chosen) => setDraft({ ...draft, learnerId: chosen })}
              />
            }
          />
        )}
      </Loading>
    </main>
  );
}
