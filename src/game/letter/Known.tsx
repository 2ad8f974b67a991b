/** What the writer has to go by: what was found out and what was promised. */
import type { Controller } from "../play/controller.ts";
import { promisesOf } from "../play/promises.ts";

export function Known({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const { facts } = controller.talk.value;
  const promised = promisesOf(data, controller.customer.value.ledger);
  return (
    <details class="letter-known">
      <summary>What you know so far ({facts.length + promised.length})</summary>
      {facts.length + promised.length === 0 && <p>Nothing noted yet.</p>}
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{data.facts[fact] ?? fact}</li>
        ))}
        {promised.map(({ key, text, due, standing }) => (
          <li key={key}>
            You promised {text}. Due {due}. {standing}.
          </li>
        ))}
      </ul>
    </details>
  );
}
