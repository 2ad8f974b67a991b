/** What is at hand: what has been said, and what may be answered; or what may be begun. */
import type { Ref } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { Icon } from "../../ui/Icon.tsx";
import { useSecondTap } from "../../ui/secondTap.ts";
import { callerAtHand, type Desk } from "../../shift/desk.ts";
import { atHand, type AtHand } from "../../shift/exchange.ts";
import type { Day } from "../../shift/run.ts";
import { temperOf } from "../../shift/temper.ts";
import { CHANNEL_WORDS } from "../../shift/words.ts";
import { prefs } from "../settings/prefs.ts";
import { meantElsewhere } from "./keys.ts";
import { TemperSign } from "./TemperSign.tsx";
import { offerOf, repliesShown } from "./replies.ts";

interface Props {
  /** As the queue's. */
  readonly tempers: boolean;
  readonly day: Day;
  readonly desk: Desk;
  readonly seed: number;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onSay: (talk: AtHand, reply: number) => void;
  readonly onHold: () => void;
}

function titleOf(day: Day, talk: AtHand): string {
  if (talk.kind === "errand") return day.errands.get(talk.id)?.title ?? "";
  const contact = day.contacts.get(talk.id)!;
  const { name, role } = day.data.cast[contact.who]!;
  return `${CHANNEL_WORDS[contact.channel]}: ${name}, ${role}`;
}

export function HandPanel({ tempers, day, desk, seed, heading, onSay, onHold }: Props) {
  const talk = atHand(day, desk);
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
  const nameOf = (who: string): string =>
    who === "you" ? "You" : (day.data.cast[who]?.name ?? who);
  return (
    <section class="panel hand" aria-labelledby="hand">
      <h2 id="hand" tabIndex={-1} ref={heading}>
        {talk ? titleOf(day, talk) : "Nothing at hand"}
      </h2>
      {talk ? (
        <>
          {tempers && caller && <TemperSign temper={temperOf(day, desk, caller)} />}
          <ol class="said">
            {talk.said.map(({ who, text }, at) => (
              <li key={at} class={who === "you" ? "is-you" : who === "" ? "is-told" : ""}>
                {who !== "" && <b>{nameOf(who)}: </b>}
                {text.replace(/^- /, "")}
              </li>
            ))}
          </ol>
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
        <p>Answer somebody who is waiting, see to something yourself, or let time go by.</p>
      )}
    </section>
  );
}
