/** The code for a whole room to read: nothing else on the screen. */
import { useEffect, useRef } from "preact/hooks";
import { classAddress } from "../address.ts";
import { ask, path } from "../parts/ask.ts";
import { Loading } from "../parts/Loading.tsx";
import { useAsked } from "../parts/useAsked.ts";
import { useNow } from "../parts/useNow.ts";
import { classAnswer, type ClassFacts } from "./classes.ts";
import { codeStanding, spacedCode, typedAddress } from "./codeTime.ts";
import { Qr } from "./Qr.tsx";

export function JoinShown({ of }: { readonly of: ClassFacts }) {
  const now = useNow(5_000);
  const { code, codeExpiresAt, joinUrl } = of;
  const open = code !== null && (codeExpiresAt === null || codeExpiresAt > now);
  return (
    <>
      <p class="projector-class">{of.name}</p>
      {open && joinUrl !== null ? (
        <div class="projector-main">
          <ol>
            <li>
              Open <strong class="projector-address">{typedAddress(joinUrl)}</strong>
            </li>
            <li>
              Type the code{" "}
              <strong class="projector-code" aria-label={[...code].join(" ")}>
                {spacedCode(code)}
              </strong>
            </li>
            <li>Choose your name, and your PIN</li>
          </ol>
          <figure>
            <Qr text={joinUrl} label="QR code of the joining address" />
            <figcaption>or scan this</figcaption>
          </figure>
        </div>
      ) : (
        <p class="projector-none">There is no open code now. Make one on the class’s page.</p>
      )}
      <p class="projector-left">{codeStanding(code, codeExpiresAt, now)}</p>
    </>
  );
}

export function Projector({ classId }: { readonly classId: string }) {
  const facts = useAsked(classId, () => ask(classAnswer, "GET", path("classes", classId)));
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = "Join the class – Redress";
    page.current?.focus();
    // Somebody may end or renew the code on another screen.
    const timer = setInterval(() => void facts.again(), 10_000);
    return () => clearInterval(timer);
  }, [classId]);
  return (
    <main id="main" class="projector" ref={page} tabIndex={-1}>
      <h1 class="unseen">Join the class</h1>
      <Loading of={facts} what="The class">
        {(of) => <JoinShown of={of} />}
      </Loading>
      <div class="row projector-tools">
        <button
          type="button"
          class="plain"
          onClick={() => void page.current?.requestFullscreen?.().catch(() => {})}
        >
          Full screen
        </button>
        <a class="plain" href={classAddress(classId)}>
          Back to the class
        </a>
      </div>
    </main>
  );
}
