/** A learner's part in the role-play, over whatever page is shown; the talk at hand and the ones before. */
import { useLayoutEffect, useRef } from "preact/hooks";
import { Dialog } from "../../../ui/Dialog.tsx";
import { away, lesson } from "../lessonHere.ts";
import { Nudges } from "../Nudges.tsx";
import { AgentPart } from "./AgentPart.tsx";
import { CustomerPart } from "./CustomerPart.tsx";
import { Debrief } from "./Debrief.tsx";
import { EarlierTurns } from "./EarlierTurns.tsx";
import { ObserverPart } from "./ObserverPart.tsx";
import { Refused } from "./Refused.tsx";
import { Strip } from "./Strip.tsx";
import { triad, type TriadNow } from "./triadHere.ts";
import { useCase } from "./useCase.ts";
import { PARTS, phaseOf, taskOf } from "./words.ts";
import "./triad.css";

function Part({ now }: { readonly now: TriadNow }) {
  const { talk, role } = now.mine;
  const [about, tryAgain] = useCase(talk.case.caseId);
  if (phaseOf(talk) === "over") return <Debrief now={now} />;
  if (role === "observer") return <ObserverPart now={now} />;
  if (about === null) return <p class="hint">One moment…</p>;
  if ("fault" in about) {
    return (
      <p class="notice" role="alert">
        {about.fault}{" "}
        <button type="button" class="plain" onClick={tryAgain}>
          Try again
        </button>
      </p>
    );
  }
  return role === "agent" ? (
    <AgentPart now={now} about={about} />
  ) : (
    <CustomerPart now={now} about={about} />
  );
}

const AFTER = { before: "", running: "The talk has begun.", over: "The talk is over." } as const;

export function TriadPage({ onClose }: { readonly onClose: () => void }) {
  const now = triad.value;
  const body = useRef<HTMLDivElement>(null);
  const talk = now?.mine.talk;
  const stage = talk ? `${now.mine.group} ${talk.turn} ${phaseOf(talk)} ${now.mine.role}` : "";
  // What held the focus may have gone with the stage before: then it reads on from the top.
  useLayoutEffect(() => {
    const dialog = body.current?.closest("dialog");
    if (dialog?.open && !dialog.contains(document.activeElement)) body.current?.focus();
    else if (document.activeElement === document.body) body.current?.focus();
  }, [stage]);
  if (!now || !talk) {
    return (
      <Dialog title="Role-play" onClose={onClose}>
        <p>You are in no group yet. Your tutor will put you in one.</p>
      </Dialog>
    );
  }
  const { role } = now.mine;
  const phase = phaseOf(talk);
  const title = `Turn ${talk.turn + 1}: you are ${PARTS[role]}`;
  return (
    <Dialog title={title} shape="full" onClose={onClose}>
      <div class="triad" ref={body} tabIndex={-1}>
        <p role="status" class="unseen">
          {title}. {AFTER[phase]} {taskOf(talk, now.learnerId, role)}
        </p>
        {away.value && (
          <p class="notice" role="status">
            Not connected. What you do here is kept, and sent when the network is back.
          </p>
        )}
        {!now.atHand && (
          <p class="notice" role="status">
            {now.groupless
              ? "You are in no group now. Your tutor can put you in one; meanwhile you can finish and save your words."
              : "The class has gone on. You can still finish and save your words."}
          </p>
        )}
        <Refused now={now} />
        {(now.atHand || phase !== "before") && (
          <>
            <Strip now={now} />
            <Part key={`${now.mine.group} ${talk.turn}`} now={now} />
          </>
        )}
        <EarlierTurns now={now} />
        {lesson.value && <Nudges lesson={lesson.value} />}
      </div>
    </Dialog>
  );
}
