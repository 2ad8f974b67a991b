/** The learner says that the work is their own, and what help they had. */
import { useState } from "preact/hooks";
import { planOf } from "../../../assess/assessment.ts";
import { TEXT_MOST } from "../../../protocol/assessmentBounds.ts";
import { portfolioAddress } from "../../router.ts";
import { useDraft } from "../../class/drafts.ts";
import { ground, portfolio, type Filed } from "../papers.ts";
import { Help } from "../parts/Help.tsx";
import { Leaf } from "../parts/Leaf.tsx";
import { Told } from "../parts/Told.tsx";
import { caseTitle, momentWords } from "../words.ts";
import { write } from "../write.ts";

/** Practice of the planned cases, in words: it had hints, so it is told with the help. */
function practised({ assessment }: Filed): string {
  const cases = planOf(assessment)?.cases ?? [];
  return cases
    .flatMap((caseId) => {
      const plays = portfolio.value?.plays.filter(
        (play) => play.caseId === caseId && play.mode === "practice",
      );
      const times = plays?.length ?? 0;
      return times === 0
        ? []
        : [
            `Practised “${caseTitle(caseId, ground.value)}” ${times === 1 ? "once" : `${times} times`} before, with hints.`,
          ];
    })
    .join(" ");
}

export function OwnWorkStep({ filed }: { readonly filed: Filed }) {
  const { assessment, id } = filed;
  const [people, setPeople] = useDraft(`${id}.help`);
  const [machines, setMachines] = useDraft(`${id}.machines`);
  const [own, mean] = useState(false);
  const [fault, tell] = useState<string | null>(null);
  const { authenticity } = assessment;
  const practice = practised(filed);

  const send = async (): Promise<void> => {
    if (!own)
      return tell("Tick the box first, if it is true. If it is not, talk to your assessor.");
    const help = [people.trim(), practice].filter(Boolean).join("\n");
    const machineHelp = machines.trim();
    const refusal = await write(filed, { type: "AuthenticityDeclared", help, machineHelp });
    tell(refusal);
    if (refusal !== null) return;
    setPeople("");
    setMachines("");
    mean(false);
  };

  return (
    <Leaf title="Your own work" back={{ label: "Your assessment", address: portfolioAddress(id) }}>
      <Told filed={filed} />
      <p>
        What is assessed must be yours. That does not mean that you must do it alone: it means that
        your assessor knows what help you had. Nobody is marked down for saying so. Passing off
        other people’s work, or a machine’s, as yours can end an assessment.
      </p>
      {authenticity && (
        <div class="told" role="status">
          <div>
            <p>
              <b>You said on {momentWords(authenticity.by.deviceAt)}</b> that the work is yours.
            </p>
            <dl class="facts-list">
              <div>
                <dt>Help from people</dt>
                <dd class="as-written">{authenticity.help || "None"}</dd>
              </div>
              <div>
                <dt>Help from machines</dt>
                <dd class="as-written">{authenticity.machineHelp || "None"}</dd>
              </div>
            </dl>
            <p>
              <a class="solid" href={portfolioAddress(id)}>
                Go on
              </a>
            </p>
          </div>
        </div>
      )}
      {!assessment.accepted && !authenticity ? (
        <p>Accept your plan first.</p>
      ) : (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          {authenticity && <h2>Say it again, if you had more help since</h2>}
          <Help
            id="own"
            people={people}
            onPeople={(text) => setPeople(text.slice(0, TEXT_MOST))}
            machines={machines}
            onMachines={(text) => setMachines(text.slice(0, TEXT_MOST))}
          />
          {practice && (
            <p class="hint">
              This is added to what you say, because practice has hints: “{practice}”
            </p>
          )}
          <label class="tick">
            <input type="checkbox" checked={own} onChange={() => mean(!own)} />
            <span>
              <b>The work is my own</b>
              <small>and I have said above what help I had.</small>
            </span>
          </label>
          {fault && (
            <p class="problem" role="alert">
              {fault}
            </p>
          )}
          <p>
            <button type="submit" class="solid">
              Say so
            </button>
          </p>
        </form>
      )}
    </Leaf>
  );
}
