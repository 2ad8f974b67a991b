/** The brief itself, for its page and for the notes during play. */
import { pounds } from "../../../play/pounds.ts";
import { rules } from "virtual:redress/cases";
import { useState } from "preact/hooks";
import type { CaseData } from "../../../play/case.ts";
import type { Rule } from "../../../story/catalogue.ts";

function Rules({ ids }: { readonly ids: readonly string[] }) {
  const [found, find] = useState<readonly Rule[] | "failed" | null>(null);
  const load = (): void => {
    if (Array.isArray(found)) return;
    rules().then(
      (pack) => find(pack.default.filter((rule) => ids.includes(rule.id))),
      () => find("failed"),
    );
  };
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && load()}>
      <summary>The rules behind this</summary>
      {found === "failed" && (
        <p role="alert">The rules could not be fetched. Close this and open it again.</p>
      )}
      {Array.isArray(found) && (
        <dl class="rules">
          {found.map((rule: Rule) => (
            <div key={rule.id}>
              <dt>{rule.title}</dt>
              <dd>
                {rule.text}
                <small>
                  {rule.source}, {rule.jurisdiction}. Checked on {rule.checkedOn}. {rule.note}
                </small>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

export interface BriefTextProps {
  readonly caseData: CaseData;
  /** Pence, where the limit has been raised since. */
  readonly limit?: number;
}

export function BriefText({ caseData, limit = caseData.limit }: BriefTextProps) {
  const { brief, cast } = caseData;
  const told = brief.meet ?? Object.keys(cast);
  return (
    <div class="brief-text">
      <h3>Your part</h3>
      <p>{brief.role}</p>
      <h3>What has happened</h3>
      <p>{brief.situation}</p>
      <h3>{brief.meet ? "Whom you can turn to" : "Who you will meet"}</h3>
      <ul class="cast">
        {told
          .map((id) => ({ id, ...cast[id]! }))
          .map(({ id, name, role }) => (
            <li key={id}>
              <i aria-hidden="true">{name[0]}</i>
              <span>
                <b>{name}</b> <small>{role}</small>
              </span>
            </li>
          ))}
      </ul>
      <h3>What is expected here</h3>
      <ul>
        {brief.standards.map((standard) => (
          <li key={standard}>{standard}</li>
        ))}
      </ul>
      <h3>What you may decide</h3>
      <p>{brief.authority}</p>
      {limit > caseData.limit && <p>Your limit has been raised to {pounds(limit)}.</p>}
      {brief.note && <p class="hint">{brief.note}</p>}
      <Rules ids={brief.rules} />
    </div>
  );
}
