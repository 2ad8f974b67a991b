/** The workbench of a project: its steps, to go back and forth between, and its documents. */
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ProjectDoer } from "../../project/doer.ts";
import { ActivityHead } from "../activity/ActivityHead.tsx";
import type { ActivityPlay } from "../activity/activityPlay.ts";
import type { StepProps } from "./bench.ts";
import { Documents } from "./Documents.tsx";
import { forgetDrafts, useForm } from "../activity/drafts.ts";
import { ProposalWaits } from "./ProposalWaits.tsx";
import { STEPS } from "./steps.ts";

interface Props {
  readonly play: ActivityPlay<ProjectDoer>;
  readonly onStartAgain: () => void;
}

export function Workbench({ play, onStartAgain }: Props) {
  const { data: caseData } = play.edition;
  const { doer, saveId } = play;
  const place = useForm(saveId, "bench", { step: STEPS[0]!.id });
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, say] = useState("");
  /** Where the last press took the eye: to the step's head, or where its focus was lost; new with each. */
  const [moved, move] = useState<{ readonly to: "step" | "answer" | "lost" } | null>(null);
  const log = play.log.value;
  const state = useMemo(() => doer.state(), [doer, log]);
  const papers = useMemo(() => doer.documents(), [doer, log]);
  const at = Math.max(
    0,
    STEPS.findIndex(({ id }) => id === place.text("step")),
  );
  const step = STEPS[at]!;
  const Part = step.part;

  // With what the press brought, and not after it is painted: whoever is quick is in a form by then.
  useLayoutEffect(() => {
    if (!moved || (moved.to === "lost" && document.activeElement !== document.body)) return;
    heading.current?.focus({ preventScroll: moved.to === "step" });
    if (moved.to === "step") heading.current?.scrollIntoView({ block: "start" });
  }, [moved]);

  const go = (id: string): void => {
    place.set("step", id);
    play.refusal.value = null;
    say("");
    move({ to: "step" });
  };
  const give: StepProps["give"] = ({ said: words, ...act }) => {
    const taken = play.give(act);
    say(taken ? words : "");
    if (taken && play.ended.value) forgetDrafts(saveId);
    // An answer stands above its form, and a form that has gone takes the place in the page with it.
    const above = taken && act.id === "propose" && doer.state().waiting === null;
    move({ to: above ? "answer" : "lost" });
    return taken;
  };

  return (
    <main class="bench" id="main">
      <ActivityHead data={caseData} />
      {play.unkept.value && (
        <p class="notice" role="alert">
          Your project is not being kept: {play.unkept.value.message}. You can go on to its end
          here.
        </p>
      )}
      {state.waiting && (
        <ProposalWaits
          key={state.proposals.length}
          play={play}
          caseData={caseData}
          waiting={state.waiting}
          give={give}
        />
      )}
      {play.ended.value ? (
        <section class="panel" aria-labelledby="step-title">
          <h2 id="step-title" tabIndex={-1} ref={heading}>
            The report is handed in
          </h2>
          <p class="row">
            <a class="solid" href={`#/${caseData.id}/debrief/${saveId}`}>
              Go to the debrief
            </a>
            <button type="button" class="plain" onClick={onStartAgain}>
              Begin another
            </button>
          </p>
        </section>
      ) : (
        <div class="bench-grid">
          <nav class="bench-steps" aria-label="Steps">
            <ol>
              {STEPS.map(({ id, title, done }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="pj-step"
                    aria-current={id === step.id ? "step" : undefined}
                    onClick={() => go(id)}
                  >
                    <span>{title}</span>
                    {done(state) && (
                      <span class="pj-step-done">
                        <span aria-hidden="true">✓</span> <span class="unseen">done</span>
                      </span>
                    )}
                  </button>
                </li>
              ))}
            </ol>
          </nav>
          <section class="panel" aria-labelledby="step-title">
            <h2 id="step-title" tabIndex={-1} ref={heading}>
              {step.title}
            </h2>
            <Part
              key={step.id}
              data={doer.data}
              caseData={caseData}
              state={state}
              weeks={doer.weeks}
              came={doer.came}
              cameAgain={doer.cameAgain}
              saveId={saveId}
              give={give}
            />
            <div class="pj-said-here">
              {play.refusal.value && (
                <p class="notice grave" role="alert">
                  {play.refusal.value}
                </p>
              )}
              <p role="status">{said}</p>
            </div>
            <p class="row">
              {at > 0 && (
                <button type="button" class="plain" onClick={() => go(STEPS[at - 1]!.id)}>
                  Back: {STEPS[at - 1]!.title}
                </button>
              )}
              {at < STEPS.length - 1 && (
                <button type="button" class="plain" onClick={() => go(STEPS[at + 1]!.id)}>
                  On: {STEPS[at + 1]!.title}
                </button>
              )}
            </p>
          </section>
        </div>
      )}
      <section class="panel" aria-labelledby="documents-title">
        <h2 id="documents-title">Documents</h2>
        <Documents caseData={caseData} papers={papers} />
      </section>
    </main>
  );
}
