/** A shift read by contact, up to where the replay stands: for whoever did not watch it. */
import { useMemo } from "preact/hooks";
import { timeOf } from "../../../../play/clock.ts";
import { retell, type ContactRetold, type Retold, type Stretch } from "../../../../shift/retold.ts";
import type { Day } from "../../../../shift/run.ts";
import { temperOf } from "../../../../shift/temper.ts";
import { CHANNEL_WORDS, lineWords } from "../../../../shift/words.ts";
import type { Edition } from "../../../../story/session.ts";
import type { Player } from "../player.ts";
import { cameWords, nameOf, tookItWords, waitingWords } from "./words.ts";
import "./shiftRead.css";

interface StretchProps {
  readonly day: Day;
  readonly stretch: Stretch;
}

function StretchShown({ day, stretch }: StretchProps) {
  const { from, to, began, told, waiting } = stretch;
  return (
    <>
      <p class="stretch-head">
        <time>
          {timeOf(from)} to {timeOf(to)}
        </time>{" "}
        {began}
      </p>
      <ol class="stretch">
        {told.map(({ at, who, text }, n) => (
          <li key={n} class={who === "you" ? "own-line" : ""}>
            <time>{timeOf(at)}</time>{" "}
            {who !== "" && (
              <b class="who">
                {who === "you" ? "The learner" : (day.data.cast[who]?.name ?? who)}:{" "}
              </b>
            )}
            {lineWords(text)}
          </li>
        ))}
      </ol>
      {waiting.length > 0 && <p class="hint">{waitingWords(day, waiting)}</p>}
    </>
  );
}

interface ContactProps {
  readonly read: Retold;
  readonly contact: ContactRetold;
  readonly judged: boolean;
}

function ContactShown({ read, contact, judged }: ContactProps) {
  const { day, desk } = read.doer;
  const { id, caller, visits, logged } = contact;
  const { channel, gist } = day.contacts.get(id)!;
  return (
    <section aria-label={nameOf(day, id)}>
      <h3>
        {nameOf(day, id)} <span class="how">({CHANNEL_WORDS[channel].toLowerCase()})</span>
      </h3>
      <p class="hint">{gist}</p>
      <p>
        {cameWords(day, caller)}
        {judged && ` ${tookItWords(caller.state, temperOf(day, desk(), caller))}`}
      </p>
      {visits.map((stretch, at) => (
        <StretchShown key={at} day={day} stretch={stretch} />
      ))}
      {logged ? (
        <p>
          <time>{timeOf(logged.at)}</time> {logged.text}
        </p>
      ) : (
        caller.waited !== null && <p>Not in the log book.</p>
      )}
    </section>
  );
}

interface Props {
  readonly edition: Edition;
  readonly player: Player;
  /** With how each contact took it. */
  readonly judged: boolean;
}

export function ShiftRead({ edition, player, judged }: Props) {
  const count = player.shown.value;
  const log = player.log.value;
  const read = useMemo(() => retell(edition, log.slice(0, count)), [edition, log, count]);
  return (
    <section class="panel transcript" aria-labelledby="by-contact">
      <h2 id="by-contact">The shift, contact by contact</h2>
      <div class="talk" tabIndex={0} role="region" aria-label="The shift so far">
        {read.ok ? (
          <Whole read={read.value} judged={judged} />
        ) : (
          <p>{read.message} Read it in order instead.</p>
        )}
      </div>
    </section>
  );
}

function Whole({ read, judged }: { readonly read: Retold; readonly judged: boolean }) {
  const { contacts, errands, reports, happened, doer } = read;
  const { day } = doer;
  return (
    <div class="shift-read">
      {contacts.length === 0 && <p class="hint">Nobody has come yet.</p>}
      {contacts.map((contact) => (
        <ContactShown key={contact.id} read={read} contact={contact} judged={judged} />
      ))}
      <section aria-labelledby="errands-read">
        <h3 id="errands-read">Seen to of their own accord ({errands.length})</h3>
        {errands.map((stretch, at) => (
          <StretchShown key={at} day={day} stretch={stretch} />
        ))}
      </section>
      {happened.length > 0 && (
        <section aria-labelledby="happened-read">
          <h3 id="happened-read">What happened of itself</h3>
          {happened.map(({ at, text }, n) => (
            <p key={n}>
              <time>{timeOf(at)}</time> {lineWords(text)}
            </p>
          ))}
        </section>
      )}
      <section aria-labelledby="reports-read">
        <h3 id="reports-read">Reported as coming round again ({reports.length})</h3>
        {reports.map(({ at, text }, n) => (
          <p key={n}>
            <time>{timeOf(at)}</time> {text}
          </p>
        ))}
      </section>
    </div>
  );
}
