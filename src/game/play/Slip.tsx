/** The case slip on the desk: whose case it is and the last facts found. */
import type { Controller } from "./controller.ts";

const SHOWN = 3;

export function Slip({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const { facts, limit } = controller.talk.value;
  const customer = data.cast[data.persona.who];
  const more = facts.length - SHOWN;
  return (
    <aside class="slip" aria-labelledby="slip">
      <h2 id="slip">{data.title}</h2>
      <dl>
        <dt>Customer</dt>
        <dd>{customer?.name}</dd>
        <dt>You may give</dt>
        <dd>
          {limit > 0
            ? `up to £${limit % 100 ? (limit / 100).toFixed(2) : limit / 100}`
            : "nothing alone"}
        </dd>
      </dl>
      {facts.length > 0 && (
        <ul>
          {facts.slice(-SHOWN).map((fact) => (
            <li key={fact}>{data.facts[fact] ?? fact}</li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{more} more in your notes</p>}
    </aside>
  );
}
