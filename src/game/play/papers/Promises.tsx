import type { Controller } from "../controller.ts";
import { promisesOf } from "../promises.ts";

/** Every promise made, by when, and how it stands. */
export function Promises({ controller }: { readonly controller: Controller }) {
  const promises = promisesOf(controller.edition.data, controller.customer.value.ledger);
  if (promises.length === 0) {
    return <p>You have promised nothing yet. What you promise is kept here with its time.</p>;
  }
  return (
    <ul class="promises">
      {promises.map((promise) => (
        <li key={promise.key} class={promise.tone}>
          <p>
            You promised <b>{promise.text}</b>
          </p>
          <p class="standing">
            <span>{promise.standing}</span> Due {promise.due}
          </p>
        </li>
      ))}
    </ul>
  );
}
