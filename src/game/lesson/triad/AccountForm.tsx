/** One's own words about a talk: how it went, one thing to keep, one thing to do next. */
import { useState } from "preact/hooks";
import { roleIn, type Talk, type TalkRole } from "../../../lesson/triad/round.ts";
import { LESSON_LINE_MOST, TRIAD_TEXT_MOST } from "../../../protocol/lesson.ts";
import { inTab, keepInTab } from "../tab.ts";
import { act, type TriadNow } from "./triadHere.ts";

interface Words {
  readonly text: string;
  readonly keep: string;
  readonly next: string;
}

const NONE: Words = { text: "", keep: "", next: "" };

const keyOf = (group: string, turn: number): string => `redress.triad.account ${group} ${turn}`;

/** What is written here about a turn and not sent yet. */
export function draftOf(group: string, turn: number): Words | null {
  try {
    const found: unknown = JSON.parse(inTab(keyOf(group, turn)) ?? "null");
    return found && typeof found === "object" ? { ...NONE, ...found } : null;
  } catch {
    return null;
  }
}

const ASKED: Readonly<Record<TalkRole, string>> = {
  agent: "How was it for you? What did you try?",
  customer: "How was it to be this customer? When did it turn?",
  observer: "What did you see that made a difference?",
};

interface Props {
  readonly now: TriadNow;
  readonly talk: Talk;
}

export function AccountForm({ now, talk }: Props) {
  const { mine, learnerId, waiting } = now;
  const { turn } = talk;
  const known = talk.accounts.find(({ by }) => by === learnerId);
  const there: Words = known ?? NONE;
  const [draft, set] = useState(() => draftOf(mine.group, turn));
  const words = draft ?? there;
  const changed =
    draft !== null &&
    (draft.text !== there.text || draft.keep !== there.keep || draft.next !== there.next);
  const empty = `${words.text}${words.keep}${words.next}`.trim() === "";
  const late = waiting.some((each) => each.type === "Accounted" && each.turn === turn);
  const change = (part: Partial<Words>): void => {
    const next = { ...words, ...part };
    set(next);
    keepInTab(keyOf(mine.group, turn), JSON.stringify(next));
  };
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!changed || empty) return;
    act({ type: "Accounted", turn, ...words });
    set(null);
    keepInTab(keyOf(mine.group, turn), null);
  };
  const id = (field: string): string => `triad-${field}-${turn}`;
  return (
    <form class="triad-account" onSubmit={save}>
      <label for={id("text")}>{ASKED[roleIn(talk, learnerId) ?? "observer"]}</label>
      <textarea
        id={id("text")}
        rows={3}
        maxLength={TRIAD_TEXT_MOST}
        value={words.text}
        onInput={({ currentTarget }) => change({ text: currentTarget.value })}
      />
      <label for={id("keep")}>One thing to keep</label>
      <input
        id={id("keep")}
        type="text"
        maxLength={LESSON_LINE_MOST}
        value={words.keep}
        onInput={({ currentTarget }) => change({ keep: currentTarget.value })}
      />
      <label for={id("next")}>One thing to do next time</label>
      <input
        id={id("next")}
        type="text"
        maxLength={LESSON_LINE_MOST}
        value={words.next}
        onInput={({ currentTarget }) => change({ next: currentTarget.value })}
      />
      <p class="row">
        <button type="submit" class="solid" aria-disabled={!changed || empty}>
          Save my words
        </button>
        <span role="status">
          {changed
            ? "Not saved yet; kept on this device."
            : late
              ? "Kept on this device; it is sent when the network is back."
              : known
                ? "Saved: your group and your tutor can read it."
                : ""}
        </span>
      </p>
    </form>
  );
}
