/** The desk: every assessment of one's classes, by what it waits for. */
import type { Role } from "../../../../protocol/access.ts";
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
import { ask } from "../../parts/ask.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Sign } from "../../parts/Sign.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { listAnswer } from "../model/answers.ts";
import { kept } from "../outbox/outbox.ts";
import { Unsent } from "../parts/Unsent.tsx";
import { STAGE_WORDS } from "../words.ts";

interface Group {
  readonly head: string;
  readonly of: (one: AssessmentLine) => boolean;
}

/** By whom they wait for, as whoever looks would say it. */
function groupsFor({ role, userId }: Reader): readonly Group[] {
  const mine = ({ head }: AssessmentLine): boolean =>
    role === "assessor" && head.assessor.userId === userId;
  const waits = (one: AssessmentLine, who: AssessmentSummary["waitingFor"]): boolean =>
    one.summary.waitingFor === who;
  return [
    { head: "Waiting for you", of: (one) => waits(one, "assessor") && mine(one) },
    {
      head: role === "assessor" ? "Waiting for another assessor" : "Waiting for the assessor",
      of: (one) => waits(one, "assessor") && !mine(one),
    },
    { head: "Waiting for the learner", of: (one) => waits(one, "learner") },
    {
      head: role === "quality-assurer" ? "Waiting for you" : "Waiting for the quality assurer",
      of: (one) => waits(one, "quality-assurer"),
    },
    { head: "Done", of: (one) => waits(one, null) },
  ];
}

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

const DAY_MS = 86_400_000;

/** Whole days for which a decision has waited too long; null: none has. */
function lateBy({ summary: { waitsSince } }: AssessmentLine, lateDays: number): number | null {
  if (waitsSince === null) return null;
  const days = (Date.now() - waitsSince) / DAY_MS;
  return days > lateDays ? Math.floor(days) : null;
}

interface LineProps {
  readonly one: AssessmentLine;
  readonly ground: CentreGround;
  readonly reader: Reader;
  readonly lateDays: number;
}

function Line({ one, ground, reader, lateDays }: LineProps) {
  const { head, summary } = one;
  const [step, words] = NEXT[summary.stage];
  const late = lateBy(one, lateDays);
  const mine = reader.role === "assessor" && head.assessor.userId === reader.userId;
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
          {head.class.name}.
          {mine ? " " : ` Assessor: ${head.assessor.name || "somebody who has left"}. `}
          <a href={portfolioAddress(head.learner.id)}>Portfolio of {head.learner.name}</a>
        </p>
        {late !== null && (
          <p class="counts-no">
            <Sign name="stuck" /> A decision has waited {late} days since the last activity. Here it
            is late after {lateDays}.
          </p>
        )}
      </div>
      <a
        class={summary.waitingFor === "assessor" && mine ? "solid" : "plain"}
        href={assessmentAddress(head.id, step)}
      >
        {reader.role === "assessor" ? words : "Read it"}
        <span class="unseen">: {head.learner.name}</span>
      </a>
    </li>
  );
}

/** Who looks, and as what. */
export interface Reader {
  readonly role: Role;
  readonly userId: string;
}

interface Props {
  readonly ground: CentreGround;
  readonly reader: Reader;
}

function NothingYet({ role }: Reader) {
  return (
    <div class="panel prose">
      <h2>Nothing is planned yet</h2>
      {role === "assessor" ? (
        <p>
          An assessment goes in six steps: plan it with the learner, observe, ask questions, decide
          criterion by criterion, sign, export. Nothing is met by itself: the software proposes, you
          decide.
        </p>
      ) : (
        <p>Assessors plan assessments of the learners in their classes. You can read them here.</p>
      )}
    </div>
  );
}

export function DeskPage({ ground, reader }: Props) {
  const list = useAsked("assessments", () => ask(listAnswer, "GET", "assessments"));
  return (
    <main id="main" class="wide">
      <Heading title="Assessments">
        <div class="row">
          <a class="plain" href="#/staging">
            What stages each criterion
          </a>
          {reader.role === "assessor" && (
            <a class="solid" href={planAddress()}>
              Plan an assessment
            </a>
          )}
        </div>
      </Heading>
      <Unsent of={kept.value} />
      <Loading of={list} what="The assessments">
        {({ assessments, lateDays }) =>
          assessments.length === 0 ? (
            <NothingYet {...reader} />
          ) : (
            groupsFor(reader).map(({ head, of }) => {
              const here = assessments.filter(of).toSorted((a, b) => b.head.lastAt - a.head.lastAt);
              return here.length === 0 ? null : (
                <section key={head} class="desk-group" aria-label={head}>
                  <h2>
                    {head} <span class="tag">{here.length}</span>
                  </h2>
                  <ul class="list panel">
                    {here.map((one) => (
                      <Line
                        key={one.head.id}
                        one={one}
                        ground={ground}
                        reader={reader}
                        lateDays={lateDays}
                      />
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
