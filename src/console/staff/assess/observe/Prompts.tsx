/** Prompt lines of a case for whoever acts the customer in a spoken role-play. */
import { ask, path } from "../../parts/ask.ts";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { editionAnswer } from "../../replay/useReplay.ts";
import type { Desk } from "../model/desk.ts";

function Lines({ hash }: { readonly hash: string }) {
  const edition = useAsked(hash, () => ask(editionAnswer, "GET", path("editions", hash)));
  return (
    <Loading of={edition} what="The case">
      {({ data }) => {
        const customer = data.cast[data.persona.who];
        return (
          <div class="prose">
            <p>
              <b>The customer:</b> {customer?.name}, {customer?.role}, at {data.organisation}.
            </p>
            <p>
              <b>What the learner is told:</b> {data.brief.role} {data.brief.situation}
            </p>
            <p>
              <b>What they may decide:</b> {data.brief.authority}
            </p>
            <div>
              <b>What comes out when it is asked for:</b>
              <ul>
                {Object.entries(data.facts).map(([id, text]) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          </div>
        );
      }}
    </Loading>
  );
}

export function Prompts({ desk, caseId }: { readonly desk: Desk; readonly caseId: string }) {
  const facts = desk.ground.cases.find(({ id }) => id === caseId);
  if (!facts) return null;
  return (
    <details class="panel fold">
      <summary>Prompt lines for whoever plays the customer: {facts.title}</summary>
      <Lines hash={facts.hash} />
    </details>
  );
}
