import type { Controller } from "../controller.ts";
import { BriefText } from "../brief/BriefText.tsx";

/** What has been found out and looked up, and the brief to go back to. */
export function Notes({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const { facts, lookedUp } = controller.talk.value;
  return (
    <>
      <section aria-labelledby="notes-facts">
        <h3 id="notes-facts">Found out</h3>
        {facts.length === 0 ? (
          <p>Nothing yet.</p>
        ) : (
          <ul class="facts">
            {facts.map((fact) => (
              <li key={fact}>{data.facts[fact] ?? fact}</li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="notes-looks">
        <h3 id="notes-looks">Looked up</h3>
        {lookedUp.length === 0 ? (
          <p>Nothing yet.</p>
        ) : (
          <ul>
            {lookedUp.map((look, i) => (
              <li key={i}>{look}</li>
            ))}
          </ul>
        )}
      </section>
      <details class="fold">
        <summary>The brief</summary>
        <BriefText caseData={data} limit={controller.talk.value.limit} />
      </details>
    </>
  );
}
