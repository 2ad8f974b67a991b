/** All the evidence there is, each piece with what it can show; and work from the learner's job. */
import { planOf } from "../../../assess/assessment.ts";
import { evidenceOf, type EvidenceItem } from "../../../assess/evidence/items.ts";
import { weighed } from "../../../assess/evidence/support.ts";
import { playIn } from "../../../assess/fold/observing.ts";
import { portfolioAddress } from "../../router.ts";
import { ground, type Filed } from "../papers.ts";
import { AddWork } from "../parts/AddWork.tsx";
import { Leaf } from "../parts/Leaf.tsx";
import { Told } from "../parts/Told.tsx";
import { caseTitle, criterionWords, dayWords, momentWords, STRENGTH_PLAIN } from "../words.ts";

/** Whether nothing can rest on it, for want of the awarding body's agreement. */
function isOnlyPractice({ assessment }: Filed, item: EvidenceItem): boolean {
  const known = ground.value;
  if (!known) return false;
  const weights = item.criteria.flatMap((id) =>
    weighed(assessment, id, known).filter((one) => one.item.id === item.id),
  );
  return weights.length > 0 && weights.every(({ practice }) => practice);
}

/** Characters of a passage that is shown at once. */
const SHORT = 280;

function Passage({ title, passage }: EvidenceItem) {
  const words = <blockquote class="as-written">{passage}</blockquote>;
  return passage.length <= SHORT ? (
    words
  ) : (
    <details class="fold">
      <summary>
        Read it<span class="unseen">: {title}</span>
      </summary>
      {words}
    </details>
  );
}

function Piece({ filed, item }: { readonly filed: Filed; readonly item: EvidenceItem }) {
  const product = filed.assessment.products.find(({ id }) => id === item.id);
  const file = product?.file;
  const play = product && playIn(filed.assessment.observations, product.playId);
  return (
    <li>
      <h3>{item.title}</h3>
      <p class="strength">{STRENGTH_PLAIN[item.strength]}</p>
      {item.passage && <Passage {...item} />}
      {file && (
        <p>
          <a
            href={`./api/assessments/${encodeURIComponent(filed.id)}/files/${encodeURIComponent(file.id)}`}
          >
            {file.name}
          </a>
        </p>
      )}
      <p class="hint">
        {dayWords(item.day)}
        {product?.authenticity && `. ${product.authenticity}`}
        {product?.redacted && ". Names taken out."}
      </p>
      {play && (
        <p class="hint hashed">
          From “{caseTitle(play.caseId, ground.value)}”, which you began{" "}
          {momentWords(play.startedAt)}
          {product.sha256 && `. SHA-256 of its text: ${product.sha256}`}
        </p>
      )}
      {item.criteria.length > 0 && (
        <p class="hint">
          About: {item.criteria.map((id) => criterionWords(id, ground.value)).join("; ")}.
        </p>
      )}
      {item.notYet && item.kind !== "answer" && <p class="hint">{item.notYet}</p>}
      {isOnlyPractice(filed, item) && (
        <p class="hint">
          Practice: it helps you to learn, but your centre has no agreement that made-up cases count
          for this unit. It does not count.
        </p>
      )}
    </li>
  );
}

export function EvidenceStep({ filed }: { readonly filed: Filed }) {
  const { assessment, id } = filed;
  const items = evidenceOf(assessment);
  const told = assessment.feedback.length > 0;
  return (
    <Leaf title="Your evidence" back={{ label: "Your assessment", address: portfolioAddress(id) }}>
      <Told filed={filed} />
      <p>
        Each piece says what it is, honestly. Work that somebody saw at your job can show most, your
        own account least: that is why there are several kinds.
      </p>
      {!told && (
        <p class="hint">What your assessor has noted comes here once you have had your feedback.</p>
      )}
      {items.length === 0 ? (
        <p>Nothing yet.</p>
      ) : (
        <ul class="plain-list pieces">
          {items.map((item) => (
            <Piece key={item.id} filed={filed} item={item} />
          ))}
        </ul>
      )}
      {planOf(assessment) && assessment.accepted && <AddWork filed={filed} />}
    </Leaf>
  );
}
