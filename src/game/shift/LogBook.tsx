/** The log book: a line for each contact, written while it is fresh or at the end. */
import type { Act } from "../../play/event.ts";
import { timeOf } from "../../play/clock.ts";
import { NOTE_MAX } from "../../shift/acts.ts";
import { SIDES } from "../../shift/day.ts";
import type { Caller, Desk } from "../../shift/desk.ts";
import type { Day } from "../../shift/run.ts";
import { SIDE_WORDS } from "../../shift/words.ts";
import { useForm } from "../activity/drafts.ts";

/** Lines of the log shown; the others are folded away. */
const SHOWN = 12;

interface Props {
  /** Of the play, whose drafts are kept under it. */
  readonly saveId: string;
  readonly day: Day;
  readonly desk: Desk;
  readonly onAct: (act: Act) => boolean;
}

const EMPTY = { side: "", cause: "", next: "", note: "" } as const;

interface EntryProps extends Omit<Props, "desk"> {
  readonly caller: Caller;
  /** The others wait folded. */
  readonly first: boolean;
}

function Entry({ saveId, day, caller, first, onAct }: EntryProps) {
  const form = useForm(saveId, `log.${caller.id}`, EMPTY);
  const contact = day.contacts.get(caller.id)!;
  const { name } = day.data.cast[contact.who]!;
  const choice = (
    key: "side" | "cause" | "next",
    label: string,
    options: readonly { readonly id: string; readonly title: string }[],
  ) => (
    <label>
      {label}
      <select value={form.text(key)} onChange={(event) => form.set(key, event.currentTarget.value)}>
        <option value="">Choose…</option>
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details open={first}>
      <summary>
        <b>{name}</b>, {timeOf(caller.came ?? 0)}: {contact.gist}
      </summary>
      <form
        class="log-form"
        aria-label={`Log ${name}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (onAct({ id: "log", on: caller.id, fields: form.draft })) form.clear();
        }}
      >
        {choice(
          "side",
          "Who are they to us?",
          SIDES.map((id) => ({ id, title: SIDE_WORDS[id] })),
        )}
        {choice("cause", "What was behind it?", day.shift.causes)}
        {choice("next", "What happens next?", day.shift.nexts)}
        <label>
          Note, if it helps the next person
          <input
            type="text"
            maxLength={NOTE_MAX}
            value={form.text("note")}
            onInput={(event) => form.set("note", event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain">
          Log it<span class="unseen">: {name}</span> ({day.shift.minutes.log} min)
        </button>
      </form>
    </details>
  );
}

export function LogBook({ saveId, day, desk, onAct }: Props) {
  const met = Object.values(desk.callers).filter(({ waited }) => waited !== null);
  const open = met.filter(({ log, state }) => log === null && state !== "at-hand");
  const done = met.filter(({ log }) => log !== null).toSorted((a, b) => b.log!.at - a.log!.at);
  const titles = new Map([...day.shift.causes, ...day.shift.nexts].map((e) => [e.id, e.title]));
  const line = ({ id, log }: Caller) => {
    const contact = day.contacts.get(id)!;
    const parts = [
      log!.side === "" ? "not sorted" : SIDE_WORDS[log!.side],
      titles.get(log!.cause) ?? "no cause",
      titles.get(log!.next) ?? "no next step",
      log!.note,
    ];
    return (
      <li key={id}>
        {timeOf(log!.at)} <b>{day.data.cast[contact.who]!.name}</b>:{" "}
        {parts.filter(Boolean).join(" · ")}
      </li>
    );
  };
  return (
    <section class="panel" aria-labelledby="log">
      <h2 id="log" tabIndex={-1}>
        Log book ({open.length} to write)
      </h2>
      {open.slice(0, SHOWN).map((caller, at) => (
        <Entry
          key={caller.id}
          saveId={saveId}
          day={day}
          caller={caller}
          first={at === 0}
          onAct={onAct}
        />
      ))}
      {open.length > SHOWN && <p>And {open.length - SHOWN} more after these.</p>}
      {done.length > 0 && (
        <details>
          <summary>Written ({done.length})</summary>
          <ul>{done.slice(0, 100).map(line)}</ul>
        </details>
      )}
    </section>
  );
}
