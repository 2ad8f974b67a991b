/** The brief before a play: what one has to know, and on what terms to play. */
import { editions } from "virtual:redress/cases";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { UnderObservation } from "../../../protocol/assessment.ts";
import type { Edition } from "../../../story/session.ts";
import { later } from "../../../ui/Later.tsx";
import { lookAtObservation, observation } from "../../assess/observation.ts";
import { whereOf } from "../channelWords.ts";
import { discard, mayBeKept, unfinished } from "../keep.ts";
import { BriefText } from "./BriefText.tsx";
import "./brief.css";

const Settings = later(
  "The settings",
  async () => (await import("../../settings/SettingsDialog.tsx")).SettingsDialog,
);

interface ObservedProps {
  readonly caseId: string;
  readonly observed: UnderObservation;
}

/** An assessor watches: there is one way to play, and no other play of the case before it. */
const ObservedTerms = ({ caseId, observed: { assessor, playId } }: ObservedProps) => (
  <section class="terms" aria-labelledby="terms">
    <h2 id="terms">{assessor} watches you in this case</h2>
    {playId === null ? (
      <>
        <p>
          There are no hints, no mood meter and no going back, and you write some answers in your
          own words. Take the time you need: read the brief first.
        </p>
        <div class="row">
          <a class="solid" href={`#/${encodeURIComponent(caseId)}/play/assessed`}>
            Begin
          </a>
        </div>
      </>
    ) : (
      <p>
        You have begun. <a href="#/">Go on from your desk.</a>
      </p>
    )}
  </section>
);

export function BriefPage({ caseId }: { readonly caseId: string }) {
  const [edition, found] = useState<Edition | "missing" | "unfetched" | null>(null);
  const [tries, tryAgain] = useState(0);
  const [assessed, assess] = useState(false);
  const [kept, keepOn] = useState<string | null>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const [settings, openSettings] = useState(false);
  useEffect(() => {
    const load = Object.hasOwn(editions, caseId) ? editions[caseId] : undefined;
    if (!load) found("missing");
    else {
      load().then(
        (module) => found(module.default),
        () => found("unfetched"),
      );
    }
    let here = true;
    if (mayBeKept(caseId)) {
      void unfinished(caseId).then(([newest]) => here && keepOn(newest?.id ?? null));
    }
    return () => {
      here = false;
    };
  }, [caseId, tries]);

  const observed = observation.value?.caseId === caseId ? observation.value : null;
  // As last heard, which may be over by now.
  useEffect(() => {
    if (observed) void lookAtObservation();
  }, [observed?.observation]);

  // Come from another page, a reader begins at the head of this one; with the page, and not after it
  // is painted: whoever is quick has gone on to "Begin" by then.
  useLayoutEffect(() => {
    if (edition === null || typeof edition === "string") return;
    document.title = `${edition.data.title}: the brief - Redress`;
    head.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [edition]);

  if (edition === null) return null;
  if (edition === "missing") {
    return (
      <main class="page">
        <h1>There is no case "{caseId}" here</h1>
        <p>
          <a href="#/">Back to the desk</a>
        </p>
      </main>
    );
  }
  if (edition === "unfetched") {
    return (
      <main class="page">
        <h1>This case could not be fetched</h1>
        <p>Check the connection, then try again.</p>
        <p class="row">
          <button type="button" class="solid" onClick={() => tryAgain(tries + 1)}>
            Try again
          </button>
          <a href="#/">Back to the desk</a>
        </p>
      </main>
    );
  }
  const { data } = edition;
  // Never "play" alone: what is still being looked up must not turn a beginning into a going on.
  const begin = assessed ? "play/assessed" : "play/new";
  return (
    <main class="page brief">
      <nav class="brief-nav" aria-label="Ways out">
        <a href="#/">Back to the desk</a>
        <button type="button" class="linklike" onClick={() => openSettings(true)}>
          Settings
        </button>
      </nav>
      <article class="sheet">
        <header>
          <p class="kicker">{data.organisation}</p>
          <h1 tabIndex={-1} ref={head}>
            {data.title}
          </h1>
          <p class="hint">
            {whereOf(data.channels, data.activity)}; about {data.length} minutes
          </p>
        </header>
        <h2 class="unseen">The brief</h2>
        <BriefText caseData={data} />
      </article>
      {observed ? (
        <ObservedTerms caseId={caseId} observed={observed} />
      ) : (
        <form
          class="terms"
          onSubmit={(event) => {
            event.preventDefault();
            if (kept !== null) discard(kept);
            location.hash = `#/${caseId}/${begin}`;
          }}
        >
          <fieldset>
            <legend>How do you want to play?</legend>
            <label class="tick">
              <input type="radio" name="mode" checked={!assessed} onChange={() => assess(false)} />
              <span>
                <b>Practice</b>
                <small>
                  {data.activity
                    ? "As often as you like, each with its debrief."
                    : "Hints, the mood meter, and you may step back to any choice."}
                </small>
              </span>
            </label>
            <label class="tick">
              <input type="radio" name="mode" checked={assessed} onChange={() => assess(true)} />
              <span>
                <b>Assessed conditions</b>
                <small>
                  {data.activity
                    ? "Your own words required."
                    : "No hints, no mood meter, no stepping back, your own words required."}
                </small>
              </span>
            </label>
          </fieldset>
          <div class="row">
            {kept !== null && (
              <a class="solid" href={`#/${caseId}/play`}>
                Continue where you left off
              </a>
            )}
            <button type="submit" class={kept ? "plain" : "solid"}>
              {kept ? "Begin anew" : "Begin"}
            </button>
          </div>
        </form>
      )}
      {settings && <Settings onClose={() => openSettings(false)} />}
    </main>
  );
}
