/** Who comes when: each contact's time, standard and patience beside the day's. */
import { spanOf, timeOf } from "../../../play/clock.ts";
import { CHANNEL_WORDS, SIDE_WORDS } from "../../../shift/words.ts";
import { look } from "../desk/looking.ts";
import type { Arrival, ShiftLooked } from "../worker/job.ts";
import "./shift.css";

/** Places on the day's line, per cent of it. */
function Bar({ shift, arrival }: { readonly shift: ShiftLooked; readonly arrival: Arrival }) {
  const whole = Math.max(1, shift.closes - shift.begins);
  const part = (minutes: number): number => Math.min(100, Math.max(0, (minutes / whole) * 100));
  const from = part(arrival.from - shift.begins);
  const piece = (minutes: number) => `${Math.min(100 - from, Math.max(0.8, part(minutes)))}%`;
  return (
    <span class="day-line" aria-hidden="true">
      <span
        class="day-patience"
        style={{ left: `${from}%`, width: piece(arrival.to - arrival.from + arrival.patience) }}
      />
      <span
        class="day-coming"
        style={{ left: `${from}%`, width: piece(arrival.to - arrival.from) }}
      />
    </span>
  );
}

const timesOf = ({ from, to }: Arrival): string =>
  from === to ? timeOf(from) : `${timeOf(from)} to ${timeOf(to)}`;

export function TimelinePanel() {
  const shift = look.value?.found?.shift;
  if (!shift || shift.arrivals.length === 0) {
    return <p>Nobody comes yet, as far as the file can be read. See the problems.</p>;
  }
  return (
    <>
      <p>
        The day runs from {timeOf(shift.begins)} to {timeOf(shift.closes)}. A dark bar is when they
        may come, the light one how long they wait.
      </p>
      <div class="wide" tabIndex={0} role="region" aria-label="Who comes when">
        <table class="timeline">
          <thead>
            <tr>
              <th scope="col">Who</th>
              <th scope="col">Comes</th>
              <th scope="col">The day</th>
              <th scope="col">To be answered within</th>
              <th scope="col">Gives up after</th>
              <th scope="col">Behind it</th>
              <th scope="col">Only if</th>
            </tr>
          </thead>
          <tbody>
            {shift.arrivals.map((arrival) => (
              <tr key={arrival.id}>
                <th scope="row">
                  {arrival.name} <span class="hint">{arrival.id}</span>
                  <span class="arrival-gist">
                    {CHANNEL_WORDS[arrival.channel]}, {SIDE_WORDS[arrival.side].toLowerCase()}:{" "}
                    {arrival.gist}
                  </span>
                </th>
                <td>{timesOf(arrival)}</td>
                <td>
                  <Bar shift={shift} arrival={arrival} />
                </td>
                <td>{arrival.within === null ? "no such standard" : spanOf(arrival.within)}</td>
                <td>
                  {spanOf(arrival.patience)}
                  {arrival.again !== null && `, back after ${spanOf(arrival.again)}`}
                </td>
                <td>{arrival.cause}</td>
                <td>{arrival.when.join(", ") || "always"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
