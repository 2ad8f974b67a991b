/** What a quality assurer has to look at, and decisions that wait too long. */
import { overdueOf } from "../../../../assess/quality/figures/timing.ts";
import { standingOf, type SampleStanding } from "../../../../assess/quality/sampling/progress.ts";
import { DEFAULT_SETTINGS } from "../../../../assess/quality/sampling/settings.ts";
import type { Facts } from "../../../../assess/quality/facts.ts";
import { sampleAddress } from "../../address.ts";
import { count, type Naming } from "../names.ts";
import type { QualityParts } from "../plan/PlanTab.tsx";
import { STAGE_NAMES } from "../plan/Samples.tsx";

const GROUPS: readonly (readonly [SampleStanding, string])[] = [
  ["action-answered", "Answered: look again"],
  ["to-look-at", "To look at"],
  ["action-open", "Waiting for the assessor"],
  ["agreed", "Agreed"],
];

const Line = ({ facts, names }: { readonly facts: Facts; readonly names: Naming }) => (
  <li>
    <div>
      <h3>{names.learner(facts.learnerId)}</h3>
      <p class="hint">
        {names.staff(facts.assessorId)}. {STAGE_NAMES[facts.stage]}.{" "}
        {facts.units.map(names.unit).join("; ")}
      </p>
      {facts.appealOpen && <p class="doubt">The learner has appealed</p>}
    </div>
    <a class="plain" href={sampleAddress(facts.id)}>
      Open
      <span class="unseen">: {names.learner(facts.learnerId)}</span>
    </a>
  </li>
);

export function SamplesTab({ quality, names }: QualityParts) {
  const mine = quality.facts.filter((one) => one.sampled || one.appealOpen);
  const { lateDays } = quality.plans[0]?.settings ?? DEFAULT_SETTINGS;
  const overdue = overdueOf(quality.facts, quality.now, lateDays);
  return (
    <>
      {mine.length === 0 && (
        <p class="panel">
          Nothing is sampled yet. Propose a sample under “Sampling plan” and fix it.
        </p>
      )}
      {GROUPS.map(([standing, head]) => {
        const here = mine.filter((one) => standingOf(one) === standing);
        return here.length === 0 ? null : (
          <section key={standing} class="desk-group" aria-label={head}>
            <h2>
              {head} <span class="tag">{here.length}</span>
            </h2>
            <ul class="list panel">
              {here.map((facts) => (
                <Line key={facts.id} facts={facts} names={names} />
              ))}
            </ul>
          </section>
        );
      })}
      <section class="desk-group" aria-label="Decisions that wait">
        <h2>
          Decisions that wait <span class="tag">{overdue.length}</span>
        </h2>
        {overdue.length === 0 ? (
          <p class="panel">
            No decision has waited longer than {count(lateDays, "day")} after the last activity
            towards it.
          </p>
        ) : (
          <div class="scroll panel" tabIndex={0} role="region" aria-label="Decisions that wait">
            <table>
              <thead>
                <tr>
                  <th scope="col">Learner</th>
                  <th scope="col">Assessor</th>
                  <th scope="col">Days since the activity</th>
                  <th scope="col">Criteria</th>
                </tr>
              </thead>
              <tbody>
                {overdue.map((one) => (
                  <tr key={one.assessment}>
                    <th scope="row">
                      <a href={sampleAddress(one.assessment)}>{names.learner(one.learnerId)}</a>
                    </th>
                    <td>{names.staff(one.assessorId)}</td>
                    <td>{one.days}</td>
                    <td>{one.criteria.join(", ")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
}
