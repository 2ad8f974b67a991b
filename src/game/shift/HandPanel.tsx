/** What is at hand: what has been said, and what may be answered; or what may be begun. */
import type { Ref } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { Icon } from "../../ui/Icon.tsx";
import { useSecondTap } from "../../ui/secondTap.ts";
import { callerAtHand, type Desk, type Said } from "../../shift/desk.ts";
import type { AtHand } from "../../shift/exchange.ts";
import type { Day } from "../../shift/run.ts";
import { temperOf } from "../../shift/temper.ts";
import { CHANNEL_WORDS, lineWords } from "../../shift/words.ts";
import { prefs } from "../settings/prefs.ts";
import { meantElsewhere } from "./keys.ts";
import { TemperSign } from "./TemperSign.tsx";
import { offerOf, repliesShown } from "./replies.ts";

interface Props {
  /** As the queue's. */
  readonly tempers: boolean;
  readonly day: Day;
  readonly desk: Desk;
  /** What is at hand; null: nothing. */
  readonly talk: AtHand | null;
  readonly seed: number;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Where nothing is at hand: how the talk that is just over ended. */
  readonly last: readonly Said[];
  readonly onSay: (talk: AtHand, reply: number) => void;
  readonly onHold: () => void;
}

function titleOf(day: Day, talk: AtHand): string {
  if (talk.kind === "errand") return day.errands.get(talk.id)?.title ?? "";
  const contact = day.contacts.get(talk.id)!;
  const { name, role } = day.data.cast[contact.who]!;
  return `${CHANNEL_WORDS[contact.channel]}: ${name}, ${role}`;
}

interface SaidProps {
  readonly day: Day;
  readonly said: readonly Said[];
  readonly label?: string;
}

function SaidList({ day, said, label }: SaidProps) {
  const nameOf = (who: string): string =>
    who === "you" ? "You" : (day.data.cast[who]?.name ?? who);
  return (
    <ol class="said" {...(label ? { "aria-label": label } : {})}>
      {said.map(({ who, text }, at) => (
        <li key={at} class={who === "you" ? "is-you" : who === "" ? "is-told" : ""}>
          {who !== "" && <b>{nameOf(who)}: </b>}
          {lineWords(text)}
        </li>
      ))}
    </ol>
  );
}

export function HandPanel({ tempers, day, desk, talk, seed, heading, last, onSay, onHold }: Props) {
  const caller = callerAtHand(desk);
  const replies = talk ? repliesShown(talk, seed) : [];
  const { keys } = prefs.value;
  const second = useSecondTap(talk && offerOf(talk));
  useLayoutEffect(() => {
    if (!keys || !talk) return;
    const press = (event: KeyboardEvent): void => {
      const chosen = /^[1-9]$/.test(event.key) ? replies[Number(event.key) - 1] : undefined;
      if (!chosen || meantElsewhere(event)) return;
      event.preventDefault();
      onSay(talk, chosen.at);
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <section class="panel hand" aria-labelledby="hand">
      <h2 id="hand" tabIndex={-1} ref={heading}>
        {talk ? titleOf(day, talk) : "Nothing at hand"}
      </h2>
      {talk ? (
        <>
          {tempers && caller && <TemperSign temper={temperOf(day, desk, caller)} />}
          <SaidList day={day} said={talk.said} />
          <ol class="replies">
            {replies.map(({ at, reply }, place) => (
              <li key={`${offerOf(talk)}.${at}`}>
                <button
                  type="button"
                  class="reply"
                  onClick={(event) => !second(event) && onSay(talk, at)}
                  {...(keys && place < 9 ? { "aria-keyshortcuts": String(place + 1) } : {})}
                >
                  <span class="reply-mark" aria-hidden="true">
                    {place + 1}
                  </span>
                  <span>
                    {(reply.kind === "do" || reply.kind === "look") && (
                      <span class="reply-kind">
                        <Icon name={reply.kind === "do" ? "act" : "search"} />
                        <span class="unseen">{reply.kind === "do" ? "Action: " : "Look: "}</span>
                      </span>
                    )}
                    {reply.text}{" "}
                    <span class="reply-minutes">
                      ({reply.minutes === 0 ? "no time" : `${reply.minutes} min`})
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ol>
          {talk.kind === "contact" && (
            <button type="button" class="plain" onClick={onHold}>
              Put aside for the moment
            </button>
          )}
        </>
      ) : (
        <>
          {last.length > 0 && <SaidList day={day} said={last} label="How it ended" />}
          <p>Answer somebody who is waiting, see to something yourself, or let time go by.</p>
        </>
      )}
    </section>
  );
}
