/** The service clock and how the customer is taking it. */
import { Face } from "../../ui/Face.tsx";
import { prefs } from "../settings/prefs.ts";
import { dayOf, timeOf } from "../../play/clock.ts";
import type { Controller } from "./controller.ts";
import { nextDue } from "./promises.ts";
import { readTemper } from "./temper.ts";

function Clock({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const { ledger } = controller.customer.value;
  const next = nextDue(data, ledger);
  const day = dayOf(data.start.day, ledger.clock);
  return (
    <section class="chip clock" aria-label="Service clock">
      <svg class={`ring ${next?.tone ?? "none"}`} viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r="18" />
        {next ? (
          <circle
            class="run"
            cx="22"
            cy="22"
            r="18"
            pathLength="100"
            stroke-dashoffset={100 - next.left * 100}
          />
        ) : (
          <path d="M22 12v10l7 4" />
        )}
      </svg>
      <p>
        <b>
          {day.slice(0, 3)}
          <span class="day-rest">{day.slice(3)}</span> {timeOf(ledger.clock)}
        </b>
        <small>
          {next ? (
            <>
              <span class="due-what">You promised {next.text}. </span>
              <span>{next.standing}</span>
            </>
          ) : (
            "No promise due"
          )}
        </small>
      </p>
    </section>
  );
}

function Meter({ controller }: { readonly controller: Controller }) {
  const { data } = controller.edition;
  const reading = readTemper(controller.customer.value);
  const name = data.cast[data.persona.who]?.name ?? "The customer";
  return (
    <div
      class={`chip mood band-${reading.band}`}
      role="meter"
      aria-label={`How ${name} is taking it`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={reading.value}
      aria-valuetext={`${reading.word}. ${reading.detail}.`}
    >
      <Face band={reading.band} />
      <p>
        <b>{reading.word}</b>
        <small>{reading.detail}</small>
        <span class="segments">
          {[1, 2, 3, 4, 5].map((n) => (
            <i key={n} class={n <= reading.segments ? "on" : ""} />
          ))}
        </span>
      </p>
    </div>
  );
}

export const Hud = ({ controller }: { readonly controller: Controller }) => (
  <>
    <Clock controller={controller} />
    {prefs.value.meter && !controller.assessed && <Meter controller={controller} />}
  </>
);
