/** The code by which learners join: how long it opens the class, a new one, its end. */
import { useState } from "preact/hooks";
import { projectorAddress } from "../address.ts";
import { ask, done, path } from "../parts/ask.ts";
import { Confirm } from "../parts/Confirm.tsx";
import { CopyText } from "../parts/CopyText.tsx";
import { Problem } from "../parts/Problem.tsx";
import { say } from "../parts/said.ts";
import { useDoing } from "../parts/useAsked.ts";
import { useNow } from "../parts/useNow.ts";
import { newCodeAnswer, type ClassFacts } from "./classes.ts";
import { codeStanding, isOwnAddress, LIFETIMES, spacedCode, typedAddress } from "./codeTime.ts";
import { Qr } from "./Qr.tsx";

interface Props {
  readonly of: ClassFacts;
  readonly again: () => Promise<void>;
}

function NewCode({ of, again }: Props) {
  const [hours, setHours] = useState<number>(3);
  const doing = useDoing();
  const make = (): void =>
    void doing.run(ask(newCodeAnswer, "POST", path("classes", of.id, "code"), { hours }), () => {
      say(
        of.code === null
          ? "The class has a code. Learners can join with it."
          : "There is a new code. The one before opens nothing any more.",
      );
      void again();
    });
  return (
    <form class="row" onSubmit={doing.onSubmit(make)}>
      <label class="inline-field">
        <span>Opens for</span>
        <select
          value={String(hours)}
          onChange={(event) => setHours(Number(event.currentTarget.value))}
        >
          {LIFETIMES.map((each) => (
            <option key={each.hours} value={String(each.hours)}>
              {each.words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class={of.code === null ? "solid" : "plain"} aria-busy={doing.busy}>
        {of.code === null ? "Make a code" : "New code"}
      </button>
      <Problem text={doing.problem} />
    </form>
  );
}

export function CodeCard({ of, again }: Props) {
  const now = useNow(15_000);
  const [ending, end] = useState(false);
  const { code, codeExpiresAt, joinUrl } = of;
  return (
    <section class="panel code-card" aria-labelledby="code-head">
      <h2 id="code-head">Class code</h2>
      {code !== null && (
        <div class="code-show">
          <div>
            <p class="code" aria-label={`Code: ${[...code].join(" ")}`}>
              {spacedCode(code)}
            </p>
            {joinUrl !== null && (
              <p class="code-at">
                at <strong>{typedAddress(joinUrl)}</strong>
              </p>
            )}
          </div>
          {joinUrl !== null && <Qr text={joinUrl} label="QR code of the joining address" />}
        </div>
      )}
      {code !== null && joinUrl !== null && isOwnAddress(joinUrl) && (
        <p class="hint">
          This address opens on this machine alone. For learners on other machines, whoever runs the
          server sets its HOST and PUBLIC_URL.
        </p>
      )}
      <p class="code-left">{codeStanding(code, codeExpiresAt, now)}</p>
      {code !== null && (
        <div class="row">
          <a class="solid" href={projectorAddress(of.id)}>
            Show on the projector
          </a>
          <button type="button" class="plain" onClick={() => end(true)}>
            End the code
          </button>
        </div>
      )}
      <NewCode of={of} again={again} />
      {code !== null && joinUrl !== null && <CopyText label="Link to send" text={joinUrl} />}
      {ending && (
        <Confirm
          title="End the code?"
          action="End the code"
          run={() => ask(done, "DELETE", path("classes", of.id, "code"))}
          onDone={() => {
            end(false);
            say("The code is ended: nobody can join with it any more.");
            void again();
          }}
          onClose={() => end(false)}
        >
          <p>Nobody can join with it any more. Learners who are in stay in.</p>
        </Confirm>
      )}
    </section>
  );
}
