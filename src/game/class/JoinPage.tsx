/** Joining a class, a step at a time: the code, one's name, the PIN. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { begin, leave } from "./attendance.ts";
import { attendIfJoined } from "./presence.ts";
import { membership } from "./membership.ts";
import { findClass, join, type FoundClass, type Rostered } from "./joining.ts";
import { readCode } from "../../protocol/classCode.ts";
import { CodeStep } from "./CodeStep.tsx";
import { NameStep } from "./NameStep.tsx";
import { PinStep } from "./PinStep.tsx";
import "./join.css";

type Step =
  | { readonly at: "code"; readonly fault: string | null }
  | { readonly at: "looking" }
  | { readonly at: "name"; readonly found: FoundClass }
  | { readonly at: "pin"; readonly found: FoundClass; readonly learner: Rostered };

const HEADS = {
  code: "Join a class",
  looking: "Join a class",
  name: "Which name is yours?",
  pin: "Your PIN",
} as const;

function Joined() {
  const here = membership.value;
  if (!here) return null;
  return (
    <>
      <p>
        You are <b>{here.learner.name}</b> in <b>{here.class.name}</b>, {here.centre.name}.
      </p>
      <p class="row">
        <a class="solid" href="#/">
          Go to your desk
        </a>
        <button type="button" class="plain" onClick={() => void leave()}>
          Not you? Leave the class
        </button>
      </p>
    </>
  );
}

/** `code`: from a link; "" to ask for it. */
export function JoinPage({ code }: { readonly code: string }) {
  const [step, go] = useState<Step>({ at: "code", fault: null });
  const [typed, type] = useState(code);
  const head = useRef<HTMLHeadingElement>(null);
  const here = membership.value;
  const joined = here !== null && !here.signedOut;

  const look = async (wanted: string): Promise<void> => {
    const read = readCode(wanted);
    if (!read.ok) return go({ at: "code", fault: read.message });
    type(read.value);
    go({ at: "looking" });
    const found = await findClass(read.value);
    if (!found.ok) return go({ at: "code", fault: found.message });
    // Signing in again, one's name is known.
    const again = found.value.learners.find(({ id }) => id === membership.value?.learner.id);
    go(
      again
        ? { at: "pin", found: found.value, learner: again }
        : { at: "name", found: found.value },
    );
  };
  const send = async (learner: Rostered, found: FoundClass, pin: string) => {
    const done = await join(found.code, learner.id, pin);
    if (done.ok) location.hash = "#/";
    return done.ok ? null : done.message;
  };

  useEffect(() => {
    document.title = "Join a class - Redress";
    begin();
    attendIfJoined();
  }, []);
  useEffect(() => {
    type(code);
    if (code !== "" && !joined) void look(code);
  }, [code]);
  // Each step begins at its head; at the code there is one box, and it has the focus itself.
  useLayoutEffect(() => {
    if (step.at === "name" || step.at === "pin") head.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step.at]);

  return (
    <main class="page join">
      <nav class="brief-nav" aria-label="Ways out">
        <a href="#/">Back to the desk</a>
      </nav>
      <div class="sheet">
        {step.at !== "code" && step.at !== "looking" && (
          <p class="kicker">
            {step.found.class.name}, {step.found.centre}
          </p>
        )}
        <h1 tabIndex={-1} ref={head}>
          {joined ? "You have joined" : HEADS[step.at]}
        </h1>
        {joined ? (
          <Joined />
        ) : step.at === "looking" ? (
          <p role="status">Looking for the class…</p>
        ) : step.at === "code" ? (
          <CodeStep code={typed} fault={step.fault} onType={type} onLook={look} />
        ) : step.at === "name" ? (
          <NameStep
            learners={step.found.learners}
            onPick={(learner) => go({ at: "pin", found: step.found, learner })}
          />
        ) : (
          <PinStep
            learner={step.learner}
            staffHere={step.found.staffHere}
            onSend={(pin) => send(step.learner, step.found, pin)}
            onBack={() => go({ at: "name", found: step.found })}
          />
        )}
      </div>
    </main>
  );
}
