/** The sampling plan: proposed, changed, fixed, and what of it is done. */
import { dayWords } from "../../parts/dates.ts";
import type { QualityGround } from "../../../../protocol/quality.ts";
import type { Naming } from "../names.ts";
import { count } from "../names.ts";
import { Coverage } from "./Coverage.tsx";
import { Propose } from "./Propose.tsx";
import { Proposal } from "./Proposal.tsx";
import { Samples } from "./Samples.tsx";

export interface QualityParts {
  readonly quality: QualityGround;
  readonly names: Naming;
  readonly again: () => Promise<void>;
}

export function PlanTab({ quality, names, again }: QualityParts) {
  const [newest, ...older] = quality.plans;
  const fixed = quality.plans.filter(({ fixedAt }) => fixedAt !== null);
  const inForce = newest?.fixedAt === null ? older : quality.plans;
  if (quality.facts.length === 0) {
    return (
      <div class="panel prose">
        <h2>There is nothing to sample yet</h2>
        <p>
          As soon as an assessor of the centre has planned an assessment, a sample can be proposed
          here: over learners, assessors, methods, units, records and places, early, interim and
          final.
        </p>
      </div>
    );
  }
  return (
    <>
      {newest?.fixedAt === null && (
        <Proposal key={newest.id} plan={newest} quality={quality} names={names} again={again} />
      )}
      {inForce.map((plan, at) => (
        <section key={plan.id} class="panel" aria-labelledby={`plan-${plan.id}`}>
          <h2 id={`plan-${plan.id}`}>
            Plan fixed on {dayWords(plan.fixedAt ?? plan.madeAt)} by{" "}
            {plan.madeBy.name || "somebody who has left"}
          </h2>
          <Samples plan={plan} quality={quality} names={names} />
          {at === 0 && (
            <Coverage
              facts={quality.facts}
              sampled={quality.facts.filter((one) => one.sampled)}
              names={names}
            />
          )}
          <p class="hint">
            Drawn from {count(plan.of, "assessment")} with the seed {plan.seed}: with the same facts
            it gives the same draw.
          </p>
        </section>
      ))}
      <Propose
        settings={newest?.settings ?? null}
        quality={quality}
        names={names}
        again={again}
        open={fixed.length === 0 && newest === undefined}
      />
    </>
  );
}
