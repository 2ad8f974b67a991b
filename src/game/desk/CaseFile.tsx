import type { CaseSummary } from "../../story/catalogue.ts";
import { whereOf } from "../play/channelWords.ts";
import type { Progress } from "./progress.ts";

const CUSTOMERS = {
  external: "Outside customer",
  internal: "Customer in your own organisation",
  both: "Customers outside and in-house",
} as const;

const ACTIVITY_WORDS = { shift: "A shift", project: "An improvement project" } as const;

const result = ({ total, ready }: { readonly total: number; readonly ready: boolean }): string =>
  `${total}, ${ready ? "ready" : "not ready yet"}`;

interface Props {
  readonly summary: CaseSummary;
  readonly progress: Progress | undefined;
  /** By the tutor of the class. */
  readonly set: boolean;
  /** An assessor observes the learner in it now: its past debriefs are kept shut. */
  readonly observed: boolean;
}

/** One file on the desk. */
export function CaseFile({ summary, progress, set, observed }: Props) {
  const { id, title, organisation, sector, level, channels, length, practises } = summary;
  const address = `#/${encodeURIComponent(id)}`;
  return (
    <li class="file" data-sector={sector}>
      <p class="file-tab">
        {sector} · Level {level}
        {summary.activity && ` · ${ACTIVITY_WORDS[summary.activity]}`}
      </p>
      {set && <p class="file-set">Set by your tutor</p>}
      <h2>
        <a href={address}>{title}</a>
      </h2>
      <p class="file-org">{organisation}</p>
      <p class="file-practises">{practises}</p>
      <dl class="file-facts">
        <dt>Where</dt>
        <dd>{whereOf(channels, summary.activity)}</dd>
        <dt>Who</dt>
        <dd>{CUSTOMERS[summary.customer]}</dd>
        <dt>Length</dt>
        <dd>about {length} minutes</dd>
        {progress?.best && (
          <>
            <dt>Best</dt>
            <dd>{result(progress.best)}</dd>
          </>
        )}
        {progress?.last && !observed && (
          <>
            <dt>Last</dt>
            <dd>
              <a href={`${address}/debrief/${encodeURIComponent(progress.last.id)}`}>
                {result(progress.last)}
                <span class="unseen">: read the debrief of {title}</span>
              </a>
            </dd>
          </>
        )}
      </dl>
      <p class="file-actions">
        {progress?.open ? (
          <a class="solid" href={`${address}/play`}>
            Go on<span class="unseen"> with {title}</span>
            <span class="file-choices"> ({progress.open.choices} choices made)</span>
          </a>
        ) : (
          <a class="solid" href={address}>
            Open the file<span class="unseen">: {title}</span>
          </a>
        )}
        {progress?.everReady && <span class="file-stamp">Ready</span>}
      </p>
    </li>
  );
}
