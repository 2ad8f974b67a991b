/** Over the term: everybody's medians by dimension, and what the six-case rule says of them. */
import { impliedReliability } from "../../../classroom/report/stats.ts";
import { DIMENSION_NAMES } from "../../../play/debrief/descriptors.ts";
import { DIMENSIONS } from "../../../play/event.ts";
import type { ProgressAnswer } from "../../../protocol/classReport.ts";
import { LearnerTerm, type Named } from "./LearnerTerm.tsx";
import { correlationWords, count, figure, leftOutWords } from "./words.ts";

interface Props {
  readonly of: ProgressAnswer;
  readonly classId: string;
  readonly hideNames: boolean;
}

const SIX = 6;

function Rule({ of: { casesHere, leftOut } }: Pick<Props, "of">) {
  const left = leftOutWords(leftOut);
  const of = (cases: number): string => correlationWords(impliedReliability(cases));
  return (
    <section class="panel" aria-labelledby="rule-head">
      <h2 id="rule-head">What points to readiness, and how far to trust it</h2>
      <p>
        Six different cases; two sectors; external and internal customers; four of the last six
        ready; every dimension’s median at 60 or over; no critical failure in the last six. Each
        case counts by the latest go that was begun at its beginning.
      </p>
      {casesHere < SIX && (
        <p class="notice">
          This server has {count(casesHere, "case")}: nobody can meet the first condition yet.
        </p>
      )}
      <p>
        <strong>It is a hint, not a measurement, and it decides nothing.</strong> A practical exam
        of fifteen stations reached a reliability of .71; by the Spearman-Brown formula that implies
        about {of(1)} for one case, {of(6)} for six, {of(12)} for twelve and {of(25)} for
        twenty-five. One case’s score is weak evidence; six give a hint. Whether somebody is ready
        to be assessed, a tutor and an assessor judge with the learner.
      </p>
      {left !== null && <p>{left}</p>}
    </section>
  );
}

/** How many of the class meet each condition: nobody is named. */
function Conditions({ learners }: { readonly learners: readonly Named[] }) {
  const [first] = learners;
  if (!first) return null;
  const points = learners.filter(({ readiness }) => readiness.points).length;
  return (
    <section class="panel" aria-labelledby="conditions-head">
      <h2 id="conditions-head">The class against the rule</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Conditions in figures">
        <table>
          <thead>
            <tr>
              <th scope="col">Condition</th>
              <th scope="col">Learners who meet it</th>
            </tr>
          </thead>
          <tbody>
            {first.readiness.conditions.map(({ id, asks }) => (
              <tr key={id}>
                <th scope="row">{asks}</th>
                <td>
                  {
                    learners.filter(({ readiness }) =>
                      readiness.conditions.some((each) => each.id === id && each.met),
                    ).length
                  }{" "}
                  of {learners.length}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row">All six together</th>
              <td>
                {points} of {learners.length}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Told by a sign and a word as well as by its place. */
const Median = ({ value }: { readonly value: number }) => (
  <td class={value < 60 ? "number below" : "number"}>
    {value < 60 && (
      <>
        <span aria-hidden="true">▾ </span>
        <span class="unseen">below 60: </span>
      </>
    )}
    {figure(value)}
  </td>
);

const Row = ({ of: { name, cases, readiness } }: { readonly of: Named }) => (
  <tr>
    <th scope="row">{name}</th>
    <td class="number">{cases.length}</td>
    <td class="number">{cases.filter(({ latest }) => latest.ready).length}</td>
    {DIMENSIONS.map((d) =>
      readiness.medians === null ? (
        <td key={d} class="number">
          –
        </td>
      ) : (
        <Median key={d} value={readiness.medians[d]} />
      ),
    )}
    <td class="number">
      {readiness.points
        ? "all six"
        : `${readiness.conditions.filter(({ met }) => met).length} of ${readiness.conditions.length}`}
    </td>
    <td class="number">
      {readiness.reliability === null ? "–" : correlationWords(readiness.reliability)}
    </td>
  </tr>
);

export const TermPart = ({ of, classId, hideNames }: Props) => (
  <>
    <Rule of={of} />
    <Conditions learners={of.learners} />
    <section class="panel" aria-labelledby="term-head">
      <h2 id="term-head">By learner</h2>
      {hideNames ? (
        <p>Names are hidden. This part is for you alone: untick “Hide names” to read it.</p>
      ) : of.learners.length === 0 ? (
        <p>Nobody is on the roster yet.</p>
      ) : (
        <>
          <p class="hint">
            Medians over each learner’s latest goes, a case each. ▾ is below 60. The last column is
            what the exam above implies for so many cases.
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label="Learners in figures">
            <table>
              <thead>
                <tr>
                  <th scope="col">Learner</th>
                  <th scope="col">Cases</th>
                  <th scope="col">Ready in</th>
                  {DIMENSIONS.map((d) => (
                    <th key={d} scope="col">
                      {DIMENSION_NAMES[d]}
                    </th>
                  ))}
                  <th scope="col">Conditions met</th>
                  <th scope="col">Implied reliability</th>
                </tr>
              </thead>
              <tbody>
                {of.learners.map((each) => (
                  <Row key={each.learnerId} of={each} />
                ))}
              </tbody>
            </table>
          </div>
          <h3 class="each-head">Case by case</h3>
          {of.learners.map((each) => (
            <LearnerTerm key={each.learnerId} of={each} classId={classId} />
          ))}
        </>
      )}
    </section>
  </>
);
