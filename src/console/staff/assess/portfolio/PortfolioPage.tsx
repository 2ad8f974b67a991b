/** A learner's portfolio: what there is towards each criterion, and what stands on thin ground. */
import { useMemo, useState } from "preact/hooks";
import { assessmentOf, planOf } from "../../../../assess/assessment.ts";
import { isSimulated } from "../../../../assess/evidence/strength.ts";
import { coverageOf, tallyOf, type Filed } from "../../../../assess/portfolio/coverage.ts";
import { missingFrom } from "../../../../assess/portfolio/missing.ts";
import { sharedEvidence } from "../../../../assess/portfolio/sharedEvidence.ts";
import type { CentreGround, Portfolio } from "../../../../protocol/assessment.ts";
import { assessmentAddress, planAddress } from "../../address.ts";
import { ask, path } from "../../parts/ask.ts";
import { dayHere, dayWords } from "../../parts/dates.ts";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { workingAs } from "../../signin/me.ts";
import { portfolioAnswer } from "../model/answers.ts";
import { SimulationCounts } from "../parts/SimulationCounts.tsx";
import { Grid } from "./Grid.tsx";
import { PeerObservation } from "./PeerObservation.tsx";
import "./portfolio.css";

interface Props {
  readonly learnerId: string;
  readonly ground: CentreGround;
}

interface WholeProps {
  readonly portfolio: Portfolio;
  readonly ground: CentreGround;
}

function Whole({ portfolio, ground }: WholeProps) {
  const filed: readonly Filed[] = useMemo(
    () =>
      portfolio.assessments.map(({ head, events }) => ({
        id: head.id,
        assessment: assessmentOf(events),
      })),
    [portfolio],
  );
  const caseOf = (id: string) => ground.cases.find((one) => one.id === id);
  const rows = coverageOf(
    filed,
    ground.packs.map(({ unit }) => unit),
    ground,
    (id) => caseOf(id)?.sector ?? "",
  );
  const planned = new Set(
    filed.flatMap(({ assessment }) => planOf(assessment)?.units.map(({ unit }) => unit) ?? []),
  );
  const units = ground.packs
    .map(({ unit }) => unit)
    .filter(
      ({ id }) =>
        planned.has(id) || rows.some((row) => row.unit.id === id && row.standing !== "none"),
    );
  const [begunOnly, showBegunOnly] = useState(false);
  const shared = sharedEvidence(rows, (id) => caseOf(id)?.customer ?? null);
  if (units.length === 0) {
    return <p class="panel">Nothing is planned and nothing is shown yet.</p>;
  }
  return (
    <div class="form">
      <label class="tick">
        <input
          type="checkbox"
          checked={begunOnly}
          onChange={(event) => showBegunOnly(event.currentTarget.checked)}
        />
        <span>Only criteria that are targeted or have evidence</span>
      </label>
      {units.map((unit) => {
        const own = rows.filter((row) => row.unit.id === unit.id);
        const tally = tallyOf(own);
        return (
          <section key={unit.id} class="panel form" aria-labelledby={`unit-${unit.id}`}>
            <h2 id={`unit-${unit.id}`}>{unit.title}</h2>
            <p class="counts">
              {tally.met} met, {tally["not-yet"]} not yet, {tally["not-seen"]} not seen,{" "}
              {tally.open} open, of {own.length}
            </p>
            {own.some(({ evidence }) =>
              evidence.some(({ item }) => isSimulated(item.strength)),
            ) && <SimulationCounts unit={unit} ground={ground} day={dayHere()} />}
            <Grid
              title={unit.title}
              rows={begunOnly ? own.filter((row) => row.planned || row.standing !== "none") : own}
            />
          </section>
        );
      })}
      <section class="panel form">
        <h2>Missing records</h2>
        {filed.map(({ id, assessment }) => {
          const head = portfolio.assessments.find((one) => one.head.id === id)!.head;
          const missing = missingFrom(assessment, ground);
          return (
            <div key={id}>
              <h3>
                <a href={assessmentAddress(id, "plan")}>Assessment of {dayWords(head.madeAt)}</a>
              </h3>
              {missing.length === 0 ? (
                <p>Everything is there.</p>
              ) : (
                <ul class="missing-records">
                  {missing.map(({ words }) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </section>
      {shared.length > 0 && (
        <section class="panel form">
          <h2>Evidence that several units share</h2>
          <p class="hint">Allowed, and shown to the quality assurer.</p>
          <ul>
            {shared.map(({ assessment, item, serves, swapped }) => (
              <li key={`${assessment} ${item.id}`}>
                {item.title}, {item.day}:{" "}
                {serves.map(({ criteria }) => criteria.join(", ")).join("; ")}
                {swapped.map(({ unit, unitFor, caseFor }) => (
                  <b key={unit} class="doubt">
                    {" "}
                    This unit is about {unitFor} customers, and the case is about an {caseFor} one.
                  </b>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

export function PortfolioPage({ learnerId, ground }: Props) {
  const portfolio = useAsked(learnerId, () =>
    ask(portfolioAnswer, "GET", path("learners", learnerId, "portfolio")),
  );
  return (
    <main id="main" class="wide portfolio">
      <Loading of={portfolio} what="The portfolio">
        {(value) => (
          <>
            <Heading
              title={`Portfolio of ${value.learner.name}`}
              above={<a href="#/assess">All assessments</a>}
            >
              {workingAs.value === "assessor" && (
                <a class="solid" href={planAddress(learnerId)}>
                  Plan an assessment
                </a>
              )}
            </Heading>
            <Whole portfolio={value} ground={ground} />
            <PeerObservation learnerId={learnerId} name={value.learner.name} />
          </>
        )}
      </Loading>
    </main>
  );
}
