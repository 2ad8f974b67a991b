/** Reporting a pattern: what keeps happening, which contacts show it, to whom, and how sure. */
import type { Act } from "../../play/event.ts";
import { timeOf } from "../../play/clock.ts";
import type { Desk } from "../../shift/desk.ts";
import type { Day } from "../../shift/run.ts";
import { useForm } from "../activity/drafts.ts";

const EMPTY = { cause: "", to: "", sure: "no", cases: [] } as const;

/** Contacts to tick, the newest first; beyond them nobody remembers. */
const SHOWN = 40;

interface Props {
  /** Of the play, whose drafts are kept under it. */
  readonly saveId: string;
  readonly day: Day;
  readonly desk: Desk;
  readonly onAct: (act: Act) => boolean;
}

export function ReportForm({ saveId, day, desk, onAct }: Props) {
  const form = useForm(saveId, "report", EMPTY);
  const cases = form.ticked("cases");
  const met = Object.values(desk.callers)
    .filter(({ waited }) => waited !== null)
    .toSorted((a, b) => (b.came ?? 0) - (a.came ?? 0))
    .slice(0, SHOWN);
  const inside = new Set([
    day.shift.pattern.to,
    ...day.shift.contacts.filter(({ side }) => side === "inside").map(({ who }) => who),
  ]);
  const colleagues = Object.entries(day.data.cast).filter(([id]) => inside.has(id));
  return (
    <section class="panel" aria-labelledby="report">
      <details>
        <summary>
          <h2 id="report">Report something that keeps happening ({desk.reports.length})</h2>
        </summary>
        {desk.reports.map(({ at, cases: named, sure: certain }, n) => (
          <p key={n}>
            {timeOf(at)}: reported, {named.length} contacts,{" "}
            {certain ? "as established" : "as a hunch"}.
          </p>
        ))}
        <form
          class="log-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (onAct({ id: "report", fields: form.draft })) form.set("cases", []);
          }}
        >
          <label>
            What keeps happening
            <select
              value={form.text("cause")}
              onChange={(event) => form.set("cause", event.currentTarget.value)}
            >
              <option value="">Choose…</option>
              {day.shift.causes.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>Contacts that show it</legend>
            {met.length === 0 && <p>You have spoken to nobody yet.</p>}
            {met.map(({ id }) => {
              const contact = day.contacts.get(id)!;
              return (
                <label key={id} class="tick">
                  <input
                    type="checkbox"
                    checked={cases.includes(id)}
                    onChange={(event) =>
                      form.set(
                        "cases",
                        event.currentTarget.checked
                          ? [...cases, id]
                          : cases.filter((each) => each !== id),
                      )
                    }
                  />
                  <span>
                    {day.data.cast[contact.who]!.name}: {contact.gist}
                  </span>
                </label>
              );
            })}
          </fieldset>
          <label>
            Whom you tell
            <select
              value={form.text("to")}
              onChange={(event) => form.set("to", event.currentTarget.value)}
            >
              <option value="">Choose…</option>
              {colleagues.map(([id, { name, role }]) => (
                <option key={id} value={id}>
                  {name}, {role}
                </option>
              ))}
            </select>
          </label>
          <fieldset>
            <legend>How sure you are</legend>
            {(
              [
                ["no", "A hunch: I say that it is one"],
                ["yes", "Established: I have seen what causes it"],
              ] as const
            ).map(([value, words]) => (
              <label key={value} class="tick">
                <input
                  type="radio"
                  name="sure"
                  checked={form.text("sure") === value}
                  onChange={() => form.set("sure", value)}
                />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit" class="plain">
            Report it ({day.shift.minutes.report} min)
          </button>
        </form>
      </details>
    </section>
  );
}
