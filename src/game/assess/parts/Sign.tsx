/** Signing by one's PIN, fresh each time. */
import { useRef, useState } from "preact/hooks";
import type { Assessment } from "../../../assess/assessment.ts";
import type { Signature } from "../../../assess/fold/ending.ts";
import { missingFrom } from "../../../assess/portfolio/missing.ts";
import type { Signing } from "../../../protocol/assessment.ts";
import { ask, messageOf } from "../../class/api.ts";
import { membership } from "../../class/membership.ts";
import { uuid } from "../../../ui/uuid.ts";
import { isObject } from "../../class/membership.ts";
import { portfolioAddress } from "../../router.ts";
import { ground, lookAtPortfolio, type Filed } from "../papers.ts";
import { momentWords } from "../words.ts";

interface Props {
  readonly filed: Filed;
  readonly signed: Signature | undefined;
}

/** Why it is not signed, or null. */
async function sign({ id, next }: Filed, pin: string): Promise<string | null> {
  const body: Signing = {
    id: uuid(),
    deviceAt: Date.now(),
    as: "learner",
    upTo: next - 1,
    secret: pin,
  };
  const learner = membership.value?.learner.id;
  const answer = await ask("POST", `assessments/${encodeURIComponent(id)}/sign`, body, learner);
  if (answer.kind === "unreached") {
    return "Signing needs the network. Check the connection, then try again.";
  }
  const refusals =
    isObject(answer.body) && Array.isArray(answer.body["refused"]) ? answer.body["refused"] : [];
  const refusal = refusals.find(isObject);
  if (refusal) return String(refusal["message"]);
  return answer.status < 300
    ? null
    : messageOf(answer, "The server did not take the signature. Try again.");
}

/** What the learner has to do before they sign, by the step where they do it. */
function ownFirst({ accepted, authenticity }: Assessment) {
  return [
    ...(accepted ? [] : [{ step: "plan", words: "Accept the plan" }]),
    ...(authenticity ? [] : [{ step: "own-work", words: "Say that the work is your own" }]),
  ];
}

/** What has to be there before anybody can sign; the server would refuse until then. */
function First({ filed }: { readonly filed: Filed }) {
  const own = ownFirst(filed.assessment);
  return (
    <section aria-labelledby="sign-first">
      <h2 id="sign-first">Sign</h2>
      {own.length === 0 ? (
        <p>
          You can sign once {filed.head.assessor.name} has finished with this assessment. There is
          nothing for you to do first.
        </p>
      ) : (
        <>
          <p>Before you can sign:</p>
          <ul>
            {own.map(({ step, words }) => (
              <li key={step}>
                <a href={portfolioAddress(filed.id, step)}>{words}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

export function Sign({ filed, signed }: Props) {
  const [pin, setPin] = useState("");
  const [fault, tell] = useState<string | null>(null);
  const [busy, work] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  if (signed) {
    return (
      <section aria-labelledby="signed">
        <h2 id="signed">Signed</h2>
        <p role="status">
          You signed on {momentWords(signed.mark.at)}, as {signed.name}.
        </p>
      </section>
    );
  }
  const lacks = missingFrom(filed.assessment, ground.value);
  if (lacks.some(({ blocks }) => blocks.includes("learner"))) return <First filed={filed} />;
  const waits = filed.waiting.length > 0;
  const send = async (): Promise<void> => {
    if (busy) return;
    const wrong = waits
      ? "What you wrote is still on its way. Sign once it has been sent."
      : pin.trim() === ""
        ? "Type your PIN first."
        : null;
    if (wrong !== null) {
      tell(wrong);
      box.current?.focus();
      return;
    }
    work(true);
    const refusal = await sign(filed, pin);
    // Something may have been added meanwhile: it has to be read first.
    await lookAtPortfolio();
    work(false);
    tell(refusal);
    setPin("");
    if (refusal !== null) box.current?.focus();
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>Sign</h2>
      <p>
        Signing says that you have read the feedback and the decisions. It does not say that you
        agree with them: you can sign and still appeal.
      </p>
      <div class="field">
        <label for="pin">Your PIN</label>
        <p class="hint" id="pin-hint">
          The one with which you joined your class. It shows that it is you who signs.
        </p>
        <input
          id="pin"
          ref={box}
          class="code"
          type="password"
          inputMode="numeric"
          maxLength={8}
          autocomplete="off"
          value={pin}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? "pin-hint" : "pin-fault pin-hint"}
          onInput={(event) => setPin(event.currentTarget.value)}
        />
        {fault !== null && (
          <p class="problem" id="pin-fault" role="alert">
            {fault}
          </p>
        )}
      </div>
      <p>
        <button type="submit" class="solid" aria-disabled={busy}>
          {busy ? "Signing…" : "Sign"}
        </button>
      </p>
    </form>
  );
}
