/** The evidence pack of each unit, in each of its forms. */
import { planOf, signedBy } from "../../../../assess/assessment.ts";
import { packOfUnit } from "../../../../assess/pack/lookUp.ts";
import { portfolioAddress } from "../../address.ts";
import { addressOf, path } from "../../parts/ask.ts";
import { workingAs } from "../../signin/me.ts";
import type { Desk } from "../model/desk.ts";

const FORMS = [
  ["pdf", "PDF, to read and print"],
  ["json", "JSON, to check and keep"],
  ["csv", "CSV, the grid"],
  ["xapi.json", "xAPI statements"],
] as const;

export function ExportStep({ desk }: { readonly desk: Desk }) {
  const state = desk.state.value;
  const learner = desk.head.value?.learner;
  const signed = signedBy(state, "assessor") && signedBy(state, "learner");
  if (workingAs.value !== "assessor" && workingAs.value !== "quality-assurer") {
    return (
      <p class="panel">
        Assessors of the class and quality assurers export a learner’s evidence. The learner has
        their own in their portfolio.
      </p>
    );
  }
  return (
    <div class="form">
      {!signed && (
        <p class="notice">
          Not signed by both yet. A pack made now says so on its cover: it shows how things stand.
        </p>
      )}
      {planOf(state)!.units.map(({ unit }) => {
        const title = packOfUnit(desk.ground.packs, unit)?.unit.title ?? unit;
        return (
          <section key={unit} class="panel form">
            <h2>{title}</h2>
            <div class="row">
              {FORMS.map(([form, words], at) => (
                <a
                  key={form}
                  class={at === 0 ? "solid" : "plain"}
                  href={addressOf(`${path("learners", learner?.id ?? "", "packs", unit)}.${form}`)}
                  download={`${unit}.${form}`}
                >
                  {words}
                  <span class="unseen">: {title}</span>
                </a>
              ))}
            </div>
          </section>
        );
      })}
      <p class="hint">
        A pack holds everything this learner has towards the unit, of every assessment, with the
        lines of the evidence log by which it can be checked. Nothing in it claims more than its
        label allows.
      </p>
      <p>
        <a href={portfolioAddress(learner?.id ?? "")}>To the portfolio</a>
      </p>
    </div>
  );
}
