/** Marking blind: the recording on one side, the criteria on the other; committed once. */
import { useState } from "preact/hooks";
import { OUTCOMES, type Outcome } from "../../../../assess/event.ts";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import type { Mark, MarkingTold } from "../../../../protocol/quality.ts";
import { useDraft } from "../../assess/model/draft.ts";
import { Radios } from "../../assess/parts/Radios.tsx";
import { Text } from "../../assess/parts/Text.tsx";
import { OUTCOME_WORDS } from "../../assess/words.ts";
import { ask, done, path } from "../../parts/ask.ts";
import { Confirm } from "../../parts/Confirm.tsx";
import { Heading } from "../../parts/Heading.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { say } from "../../parts/said.ts";
import { useAsked } from "../../parts/useAsked.ts";
import { markingAnswer } from "../answers.ts";
import { count, criterionNaming, lineWords } from "../names.ts";
import { SecondTable } from "../sample/SecondMarkings.tsx";
import { BlindTalk } from "./BlindTalk.tsx";

interface Props {
  readonly id: string;
  readonly centre: CentreGround;
}

/** What is being decided, before it is committed. */
interface Open {
  readonly outcome: Outcome | null;
  readonly lines: readonly number[];
  readonly reason: string;
}

const NOTHING: Open = { outcome: null, lines: [], reason: "" };

/** What a decision still lacks; null: nothing. */
function lackOf({ outcome, lines, reason }: Open): string | null {
  if (outcome === null) return "open";
  if (outcome === "met" && lines.length === 0) return "needs a line";
  return reason.trim() === "" ? "needs a reason" : null;
}

const key = (recording: number, criterion: string): string => `${recording} ${criterion}`;

function Page({
  told,
  centre,
  again,
}: {
  readonly told: MarkingTold;
  readonly centre: CentreGround;
  readonly again: () => Promise<void>;
}) {
  const { line, criteria, recordings, marks } = told;
  const name = criterionNaming(centre.packs);
  const [draft, keep, forget] = useDraft<Readonly<Record<string, Open>>>(`mark:${line.id}`, {});
  const [at, go] = useState({ recording: 0, criterion: criteria[0] ?? "" });
  const [committing, commit] = useState(false);
  const committed: ReadonlyMap<string, Mark> = new Map(
    (marks ?? []).map((mark) => [key(mark.recording, mark.criterion), mark]),
  );
  const openOf = (recording: number, criterion: string): Open =>
    committed.get(key(recording, criterion)) ?? draft[key(recording, criterion)] ?? NOTHING;
  const here = openOf(at.recording, at.criterion);
  const set = (change: Partial<Open>): void =>
    keep({ ...draft, [key(at.recording, at.criterion)]: { ...here, ...change } });
  const all = recordings.flatMap((_, recording) =>
    criteria.map((criterion) => ({ recording, criterion, ...openOf(recording, criterion) })),
  );
  const left = all.filter((one) => lackOf(one) !== null);
  const recording = recordings[at.recording]!;
  const over = marks !== null;
  return (
    <>
      <Heading
        title={line.title}
        part="Blind marking"
        above={
          <p class="above">
            <a href="#/marking">Blind marking</a>
            <span>
              {line.kind === "exercise" ? "Standardisation" : "Second marking"}. No names, notes,
              decisions or scores are shown.
            </span>
          </p>
        }
      >
        {!over && (
          <button
            type="button"
            class="solid"
            disabled={left.length > 0}
            onClick={() => commit(true)}
          >
            Commit
          </button>
        )}
      </Heading>
      {told.compared && (
        <section class="panel" aria-labelledby="compared-head">
          <h2 id="compared-head">Beside the first decision</h2>
          <SecondTable rows={told.compared} criterion={name} />
          <p class="hint">
            A difference is nobody’s fault: talk it over. What you decided stays as it is.
          </p>
        </section>
      )}
      {recordings.length > 1 && (
        <nav aria-label="Recordings">
          <ul class="tabs-row inner">
            {recordings.map(({ title }, n) => (
              <li key={n}>
                <button
                  type="button"
                  class="plain"
                  aria-pressed={n === at.recording}
                  onClick={() => go({ ...at, recording: n })}
                >
                  {n + 1}. {title}
                  <span class="unseen">
                    , {left.filter((one) => one.recording === n).length} open
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="blind-parts">
        <section class="panel" aria-labelledby="talk-head">
          <h2 id="talk-head">
            {recordings.length > 1 && `${at.recording + 1}. `}
            {recording.title}
          </h2>
          {recording.lines.length === 0 ? (
            <p>The content of this play has been erased.</p>
          ) : (
            <BlindTalk
              lines={recording.lines}
              chosen={here.lines}
              onChosen={over ? null : (lines) => set({ lines })}
            />
          )}
        </section>
        <section class="panel form blind-form" aria-labelledby="decide-head">
          <h2 id="decide-head">Your decision</h2>
          <div class="field">
            <label for="criterion-marked">Criterion</label>
            <select
              id="criterion-marked"
              value={at.criterion}
              onChange={(event) => go({ ...at, criterion: event.currentTarget.value })}
            >
              {criteria.map((id) => {
                const lack = lackOf(openOf(at.recording, id));
                return (
                  <option key={id} value={id}>
                    {lack === null ? "Done: " : ""}
                    {name(id)}
                  </option>
                );
              })}
            </select>
          </div>
          {over ? (
            <>
              <p>
                <b class={`judged is-${here.outcome ?? ""}`}>
                  {here.outcome && OUTCOME_WORDS[here.outcome]}
                </b>
                {here.lines.length > 0 && `, by ${lineWords(here.lines)}`}
              </p>
              <p class="passage">{here.reason}</p>
            </>
          ) : (
            <>
              <p>{name(at.criterion)}</p>
              <Radios
                legend="In this recording it is"
                row
                value={here.outcome}
                of={OUTCOMES.map((id) => ({ id, name: OUTCOME_WORDS[id] }))}
                onValue={(outcome) => set({ outcome })}
              />
              <p class="hint" role="status">
                {here.lines.length === 0
                  ? "No line is named. Tick lines in the recording."
                  : `Rests on ${lineWords(here.lines)}.`}
              </p>
              <Text label="Reason" value={here.reason} onValue={(reason) => set({ reason })} />
              <div class="row">
                {left.length > 0 && (
                  <button
                    type="button"
                    class="plain"
                    onClick={() => {
                      const from = all.findIndex(
                        (one) => one.recording === at.recording && one.criterion === at.criterion,
                      );
                      const next =
                        all.find((one, n) => n > from && lackOf(one) !== null) ?? left[0]!;
                      go({ recording: next.recording, criterion: next.criterion });
                    }}
                  >
                    Next that is open
                  </button>
                )}
                <span class="hint">
                  {left.length === 0 ? "Everything is decided." : `${left.length} still open`}
                </span>
              </div>
            </>
          )}
        </section>
      </div>
      {committing && (
        <Confirm
          title="Commit what you decided?"
          action="Commit"
          run={() =>
            ask(done, "POST", path("quality", "markings", line.id, "marks"), {
              marks: all.map(({ recording: of, criterion, outcome, lines, reason }) => ({
                recording: of,
                criterion,
                outcome,
                lines,
                reason: reason.trim(),
              })),
            })
          }
          onDone={() => {
            commit(false);
            forget();
            say("Your decisions are committed.");
            void again();
          }}
          onClose={() => commit(false)}
        >
          <p>
            {count(all.length, "decision")}. They are kept in the evidence log and cannot be changed
            afterwards.
          </p>
        </Confirm>
      )}
    </>
  );
}

export function MarkPage({ id, centre }: Props) {
  const told = useAsked(id, () => ask(markingAnswer, "GET", path("quality", "markings", id)));
  return (
    <main id="main" class="wide quality">
      <Loading of={told} what="This recording">
        {(value) => <Page told={value} centre={centre} again={told.again} />}
      </Loading>
    </main>
  );
}
