/** Evidence that serves twice: several units, or another assessment as well. */
import type { Assessment } from "../../../../assess/assessment.ts";
import { coverageOf } from "../../../../assess/portfolio/coverage.ts";
import { sharedEvidence } from "../../../../assess/portfolio/sharedEvidence.ts";
import { alsoIn } from "../../../../assess/quality/elsewhere.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import type { QualityGround } from "../../../../protocol/quality.ts";
import { sampleAddress } from "../../address.ts";
import { count, type Naming } from "../names.ts";

interface Props {
  readonly id: string;
  readonly state: Assessment;
  readonly quality: QualityGround;
  readonly centre: CentreGround;
  readonly names: Naming;
}

const KINDS = { external: "customers outside", internal: "customers inside" } as const;

export function SharedEvidence({ id, state, quality, centre, names }: Props) {
  const caseOf = (caseId: string) => centre.cases.find((one) => one.id === caseId);
  const rows = coverageOf(
    [{ id, assessment: state }],
    centre.packs.map(({ unit }) => unit),
    centre,
    (caseId) => caseOf(caseId)?.sector ?? "",
  );
  const shared = sharedEvidence(rows, (caseId) => caseOf(caseId)?.customer ?? null);
  const facts = quality.facts.find((one) => one.id === id);
  const also = facts ? alsoIn(quality.facts, facts) : [];
  if (shared.length === 0 && also.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="shared-head">
      <h2 id="shared-head">Evidence that serves twice</h2>
      {shared.length > 0 && (
        <>
          <p>One piece may serve several units, where each of them asks for it.</p>
          <ul>
            {shared.map(({ item, serves, swapped }) => (
              <li key={item.id}>
                {item.title}:{" "}
                {serves
                  .map(({ unit, criteria }) => `${names.unit(unit)} (${criteria.join(", ")})`)
                  .join("; ")}
                {swapped.map(({ unit, unitFor, caseFor }) => (
                  <p key={unit} class="doubt">
                    {names.unit(unit)} is about {KINDS[unitFor]}, the case about {KINDS[caseFor]}:
                    they must not be swapped.
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {also.length > 0 && (
        <>
          <p>
            A play, a file that is the same letter for letter, or a sentence of eight words and more
            also stands in:
          </p>
          <ul>
            {also.map(({ assessment, anotherLearner, work, sentences }) => (
              <li key={assessment}>
                <a href={sampleAddress(assessment)}>
                  {names.learner(
                    quality.facts.find((one) => one.id === assessment)?.learnerId ?? "",
                  )}
                </a>
                {": "}
                {[
                  work ? "the same play or file" : "",
                  sentences > 0 ? `${count(sentences, "sentence")} word for word` : "",
                ]
                  .filter(Boolean)
                  .join(", ")}
                .
                {anotherLearner && (
                  <b>
                    {" "}
                    It is another learner’s. They may have quoted the same source: ask whose work it
                    is.
                  </b>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
