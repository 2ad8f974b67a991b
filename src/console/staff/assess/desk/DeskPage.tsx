/** The desk: every assessment of one's classes, by what it waits for. */
import type {
  AssessmentLine,
  AssessmentSummary,
  CentreGround,
} from "../../../../protocol/assessment.ts";
import {
  assessmentAddress,
  planAddress,
  portfolioAddress,
  type AssessStep,
} from "../../address.ts";
import { ask, serverNow } from "../../parts/ask.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { listAnswer } from "../model/answers.ts";
import { Sign } from "../../parts/Sign.tsx";
import { kept } from "../outbox/outbox.ts";
import { lateWords } from "./late.ts";
import { Unsent } from "../parts/Unsent.tsx";
import { STAGE_WORDS } from "../words.ts";

interface Group {
  readonly head: string;
  readonly of: (one: AssessmentLine) => boolean;
}

const GROUPS: readonly Group[] = [
  { head: "Waiting for you", of: ({ summary }) => summary.waitingFor === "assessor" },
  { head: "Waiting for the learner", of: ({ summary }) => summary.waitingFor === "learner" },
  {
    head: "Waiting for the quality assurer",
    of: ({ summary }) => summary.waitingFor === "quality-assurer",
  },
  { head: "Done", of: ({ summary }) => summary.waitingFor === null },
];

const NEXT: Readonly<
  Record<AssessmentSummary["stage"], readonly [step: AssessStep, words: string]>
> = {
  planned: ["plan", "See the plan"],
  accepted: ["observe", "Begin to observe"],
  observing: ["observe", "Go on observing"],
  deciding: ["decide", "Question and decide"],
  "to-sign": ["sign", "Read and sign"],
  signed: ["export", "Export"],
  appealed: ["sign", "See the appeal"],
};

function Line({ one, ground }: { readonly one: AssessmentLine; readonly ground: CentreGround }) {
  const { head, summary } = one;
  const [step, words] = NEXT[summary.stage];
  const late = lateWords(one, serverNow());
  const units = summary.units.map(
    (id) => ground.packs.find((pack) => pack.unit.id === id)?.unit.title ?? id,
  );
  return (
    <li>
      <div class="desk-who">
        <h3>{head.learner.name}</h3>
        <p>{units.join(" and ")}</p>
        <p class="hint">
          {STAGE_WORDS[summary.stage]}. {summary.decided} of {summary.criteria} criteria decided.{" "}
          {head.class.name}.{" "}
          <a href={portfolioAddress(head.learner.id)}>Portfolio of {head.learner.name}</a>
        </p>
        {late !== "" && (
          <p>
            <Sign name="stuck" /> {late}
          </p>
        )}
      </div>
      <a
        class={summary.waitingFor === "assessor" ? "solid" : "plain"}
        href={assessmentAddress(head.id, step)}
      >
        {words}
        <span class="unseen">: {head.learner.name}</span>
      </a>
    </li>
  );
}

interface Props {
  readonly ground: CentreGround;
  readonly assessor: boolean;
}

export function DeskPage({ ground, assessor }: Props) {
  const list = useAsked("assessments", () => ask(listAnswer, "GET", "assessments"));
  return (
    <main id="main" class="wide">
      <Heading title="Assessments">
        {assessor && (
          <a class="solid" href={planAddress()}>
            Plan an assessment
          </a>
        )}
      </Heading>
      <Unsent of={kept.value} />
      <Loading of={list} what="The assessments">
        {({ assessments }) =>
          assessments.length === 0 ? (
            <div class="panel prose">
              <h2>Nothing is planned yet</h2>
              <p>
                An assessment goes in six steps: plan it with the learner, observe, ask questions,
                decide criterion by criterion, sign, export. Nothing is met by itself: the software
                proposes, you decide.
              </p>
            </div>
          ) : (
            GROUPS.map(({ head, of }) => {
              const here = assessments.filter(of).toSorted((a, b) => b.head.lastAt - a.head.lastAt);
              return here.length === 0 ? null : (
                <section key={head} class="desk-group" aria-label={head}>
                  <h2>
                    {head} <span class="tag">{here.length}</span>
                  </h2>
                  <ul class="list panel">
                    {here.map((one) => (
                      <Line key={one.head.id} one={one} ground={ground} />
                    ))}
                  </ul>
                </section>
              );
            })
          )
        }
      </Loading>
    </main>
  );
}
