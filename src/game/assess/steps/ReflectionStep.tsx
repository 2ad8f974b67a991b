/** The reflective log in its three parts; none may be empty. */
import { useState } from "preact/hooks";
import { planOf } from "../../../assess/assessment.ts";
import { findCriterion } from "../../../assess/pack/lookUp.ts";
import type { CriterionId } from "../../../assess/pack/pack.ts";
import { portfolioAddress } from "../../router.ts";
import { uuid } from "../../../ui/uuid.ts";
import { TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { useDraft } from "../../class/drafts.ts";
import { toReflectOn } from "../next.ts";
import { ground, type Filed } from "../papers.ts";
import { CriteriaTicks } from "../parts/CriteriaTicks.tsx";
import { Field } from "../parts/Field.tsx";
import { Leaf } from "../parts/Leaf.tsx";
import { Told } from "../parts/Told.tsx";
import { caseTitle, momentWords } from "../words.ts";
import { write } from "../write.ts";

const PARTS = ["did", "standard", "know"] as const;
type Part = (typeof PARTS)[number];

const ASKED: Readonly<Record<Part, { label: string; hint: string; empty: string }>> = {
  did: {
    label: "1. What I did",
    hint: "What happened, and what did you say and do?",
    empty: "The first part is empty. Write what you did.",
  },
  standard: {
    label: "2. Which standard, or which hope of the customer’s, it met",
    hint: "A rule or promise of the organisation’s, or something that the customer wanted.",
    empty: "The second part is empty. Write which standard or hope of the customer’s it met.",
  },
  know: {
    label: "3. How I know",
    hint: "What did you see, hear or read that shows it? What the customer said, what the record says, what happened afterwards.",
    empty:
      "The third part is empty. Write how you know: what showed you that it worked, or did not?",
  },
};

/** Planned criteria that a reflective log can evidence, by the unit's own grid. */
const reflective = ({ assessment }: Filed): readonly CriterionId[] =>
  (planOf(assessment)?.criteria ?? []).filter((id) =>
    findCriterion(ground.value?.packs ?? [], id)?.criterion.evidencedBy.includes("reflective-log"),
  );

export function ReflectionStep({ filed }: { readonly filed: Filed }) {
  const { assessment, id } = filed;
  const [did, setDid] = useDraft(`${id}.did`);
  const [standard, setStandard] = useDraft(`${id}.standard`);
  const [know, setKnow] = useDraft(`${id}.know`);
  const [chosen, choose] = useState<readonly CriterionId[] | null>(null);
  const [wrong, mark] = useState<Part | null>(null);
  const [fault, tell] = useState<string | null>(null);
  const due = toReflectOn(assessment);
  const about = due ?? assessment.observations.findLast(({ ended }) => ended !== null) ?? null;
  const criteria = chosen ?? reflective(filed);
  const texts = { did, standard, know };
  const setters = { did: setDid, standard: setStandard, know: setKnow };

  const send = async (): Promise<void> => {
    const empty = PARTS.find((part) => texts[part].trim() === "") ?? null;
    mark(empty);
    if (empty !== null) return;
    const refusal = await write(filed, {
      type: "ReflectionWritten",
      reflection: uuid(),
      observation: about?.id ?? null,
      criteria,
      did: did.trim(),
      standard: standard.trim(),
      know: know.trim(),
    });
    tell(refusal);
    if (refusal !== null) return;
    for (const set of Object.values(setters)) set("");
  };

  return (
    <Leaf
      title="Your reflection"
      back={{ label: "Your assessment", address: portfolioAddress(id) }}
    >
      <Told filed={filed} />
      {assessment.reflections.length > 0 && (
        <>
          <h2>What you have written</h2>
          <ul class="plain-list">
            {assessment.reflections.map((one) => (
              <li key={one.id}>
                <dl class="facts-list">
                  {PARTS.map((part) => (
                    <div key={part}>
                      <dt>{ASKED[part].label}</dt>
                      <dd class="as-written">{one[part]}</dd>
                    </div>
                  ))}
                </dl>
                <p class="hint">{momentWords(one.written.deviceAt)}</p>
              </li>
            ))}
          </ul>
          {!due && (
            <p>
              <a class="solid" href={portfolioAddress(id)}>
                Go on
              </a>
            </p>
          )}
        </>
      )}
      <form
        class="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2>{assessment.reflections.length > 0 && !due ? "Add another" : "Look back"}</h2>
        <p>
          {about && about.caseId !== ""
            ? `Think of “${caseTitle(about.caseId, ground.value)}”. `
            : "Think of one thing that you did. "}
          Write it for somebody who was not there. Plain words are best.
        </p>
        {PARTS.map((part) => (
          <Field
            key={part}
            id={part}
            label={ASKED[part].label}
            hint={ASKED[part].hint}
            maxLength={TEXT_MOST}
            value={texts[part]}
            onValue={setters[part]}
            fault={wrong === part && texts[part].trim() === "" ? ASKED[part].empty : null}
            focusOnFault
          />
        ))}
        <CriteriaTicks filed={filed} chosen={criteria} onChoose={choose} />
        {fault && (
          <p class="problem" role="alert">
            {fault}
          </p>
        )}
        <p>
          <button type="submit" class="solid">
            Send the reflection
          </button>
        </p>
      </form>
    </Leaf>
  );
}
