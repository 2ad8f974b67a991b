/** A fixed plan as a table: what is sampled, why, and how it stands. */
import { isDone, standingOf } from "../../../../assess/quality/sampling/progress.ts";
import { STAGES } from "../../../../assess/quality/facts.ts";
import type { QualityGround, SamplingPlan } from "../../../../protocol/quality.ts";
import { sampleAddress } from "../../address.ts";
import type { Naming } from "../names.ts";
import { STANDING_WORDS, whyWords } from "./words.ts";

interface Props {
  readonly plan: SamplingPlan;
  readonly quality: QualityGround;
  readonly names: Naming;
}

export const STAGE_NAMES: Readonly<Record<(typeof STAGES)[number], string>> = {
  early: "Early",
  interim: "Interim",
  final: "Final",
};

export function Samples({ plan, quality, names }: Props) {
  const samples = plan.picks.map((pick) => ({
    pick,
    facts: quality.facts.find(({ id }) => id === pick.assessment),
  }));
  const done = samples.filter(({ facts }) => !facts || isDone(facts)).length;
  return (
    <>
      <p class="progress-line">
        <b>
          {done} of {samples.length} done
        </b>
        <progress max={samples.length} value={done} aria-label="Of this plan, done" />
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Assessments in this plan">
        <table class="samples">
          <thead>
            <tr>
              <th scope="col">Learner</th>
              <th scope="col">Assessor</th>
              <th scope="col">Stage</th>
              <th scope="col">Why</th>
              <th scope="col">Standing</th>
            </tr>
          </thead>
          <tbody>
            {samples.map(({ pick, facts }) =>
              facts ? (
                <tr key={pick.assessment}>
                  <th scope="row">
                    <a href={sampleAddress(facts.id)}>{names.learner(facts.learnerId)}</a>
                    <small>{facts.units.map(names.unit).join("; ")}</small>
                  </th>
                  <td>{names.staff(facts.assessorId)}</td>
                  <td>{STAGE_NAMES[facts.stage]}</td>
                  <td>{whyWords(pick, names)}</td>
                  <td class={`standing-${standingOf(facts)}`}>
                    {STANDING_WORDS[standingOf(facts)]}
                  </td>
                </tr>
              ) : (
                <tr key={pick.assessment}>
                  <th scope="row">Erased</th>
                  <td colSpan={4}>This assessment has been erased.</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </>
  );
}
