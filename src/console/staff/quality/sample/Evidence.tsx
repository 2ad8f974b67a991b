/** The observation record and all other evidence, in order, each with its label. */
import type { Assessment } from "../../../../assess/assessment.ts";
import { evidenceOf, type EvidenceItem } from "../../../../assess/evidence/items.ts";
import { STRENGTH_WORDS } from "../../../../assess/evidence/strength.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { playAddress } from "../../address.ts";
import { OBSERVED_WORDS, SHORT_PASSAGE } from "../../assess/words.ts";
import { addressOf, path } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { count } from "../names.ts";
import { Changes } from "./Changes.tsx";

interface Props {
  readonly id: string;
  readonly state: Assessment;
  readonly centre: CentreGround;
  readonly classId: string;
}

/** What the assessor made of an answer. */
function markWords({ questions }: Assessment, { id, kind }: EvidenceItem): string {
  const marked = questions.find((one) => kind === "answer" && one.id === id)?.marked;
  if (!marked) return "";
  const words = marked.mark === "sound" ? "Marked sound" : "Marked “not yet”";
  return marked.comment === "" ? `${words}.` : `${words}: ${marked.comment}`;
}

interface ItemProps {
  readonly item: EvidenceItem;
  readonly marked: string;
  readonly sha256: string | undefined;
}

const Item = ({ item, marked, sha256 }: ItemProps) => (
  <li>
    <p>
      <span class="tag flat">{STRENGTH_WORDS[item.strength]}</span> <b>{item.title}</b>
      {item.criteria.length > 0 && <span class="hint"> {item.criteria.join(", ")}</span>}
    </p>
    {item.passage !== "" &&
      (item.passage.length <= SHORT_PASSAGE ? (
        <p class="passage">{item.passage}</p>
      ) : (
        <details class="fold">
          <summary>
            Read it<span class="unseen">: {item.title}</span>
          </summary>
          <p class="passage">{item.passage}</p>
        </details>
      ))}
    {marked !== "" && <p class="hint">{marked}</p>}
    {marked === "" && item.notYet !== null && <p class="hint">{item.notYet}</p>}
    <p class="hint hashed">
      {item.day}, line {item.entry} of the log
      {sha256 !== undefined && `. SHA-256 of its text: ${sha256}`}
    </p>
  </li>
);

export function Evidence({ id, state, centre, classId }: Props) {
  const items = evidenceOf(state);
  const title = (id: string): string => centre.cases.find((one) => one.id === id)?.title ?? id;
  const files = [
    ...state.products.flatMap(({ title: of, file }) => (file ? { of, file } : [])),
    ...state.questions.flatMap(({ text, answers }) =>
      answers.flatMap(({ recording }) =>
        recording ? { of: `Answer to “${text}”`, file: recording } : [],
      ),
    ),
    ...state.testimonies.flatMap(({ given }) =>
      given?.file ? { of: `Sent by ${given.name}`, file: given.file } : [],
    ),
  ];
  return (
    <section class="panel" aria-labelledby="evidence-head">
      <h2 id="evidence-head">The record and its evidence</h2>
      {state.observations.map((seen) => {
        const caseId = seen.play?.caseId ?? seen.caseId;
        const notes = state.notes.filter(({ observation }) => observation === seen.id);
        return (
          <div key={seen.id}>
            <h3>
              {OBSERVED_WORDS[seen.how]}
              {caseId !== "" && `: ${title(caseId)}`}
            </h3>
            <p>
              {seen.place}, begun {momentWords(seen.begun.deviceAt)}
              {seen.ended
                ? `, ${seen.stopped ? "stopped" : "ended"} ${momentWords(seen.ended.deviceAt)}`
                : ", still open"}
              . {count(notes.length, "note")}
              {seen.remark && `. ${seen.remark}`}
            </p>
            {seen.present.length > 0 && (
              <p>Present: {seen.present.map(({ name, role }) => `${name} (${role})`).join(", ")}</p>
            )}
            {seen.play && (
              <p>
                <a href={playAddress(classId, seen.play.playId)}>Read or replay the play</a>{" "}
                <span class="hint">
                  seed {seen.play.seed}, rubric {seen.play.rubric}, rules {seen.play.rulePack}
                </span>
              </p>
            )}
          </div>
        );
      })}
      {items.length === 0 ? (
        <p>There is no evidence yet.</p>
      ) : (
        <ul class="plain-list cards">
          {items.map((item) => (
            <Item
              key={item.id}
              item={item}
              marked={markWords(state, item)}
              sha256={state.products.find((one) => one.id === item.id)?.sha256}
            />
          ))}
        </ul>
      )}
      <Changes state={state} />
      {files.length > 0 && (
        <>
          <h3>Files</h3>
          <ul>
            {files.map(({ of, file }) => (
              <li key={file.id}>
                <a href={addressOf(path("assessments", id, "files", file.id))}>{file.name}</a>{" "}
                <span class="hint">{of}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
