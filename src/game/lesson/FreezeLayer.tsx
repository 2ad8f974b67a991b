/** Everybody has stopped at one moment: its words, the vote, how it fell, what the class noted. */
import { letterOf } from "../../lesson/letter.ts";
import type { FreezeSeen, LessonSeen } from "../../lesson/seen.ts";
import { HeldDialog } from "../../ui/HeldDialog.tsx";
import { away } from "./lessonHere.ts";
import { Spread } from "./Spread.tsx";
import { useMoment, type Moment } from "./useMoment.ts";
import { VoteForm } from "./VoteForm.tsx";

function Words({ moment }: { readonly moment: Moment }) {
  if (moment === null) return <p class="hint">One moment…</p>;
  if ("fault" in moment) return <p class="notice">{moment.fault}</p>;
  return (
    <div class="freeze-words">
      {moment.heading && <p class="freeze-heading">{moment.heading}</p>}
      {moment.chosen && (
        <p>
          <b>You:</b> {moment.chosen}
        </p>
      )}
      {moment.lines.map(({ by, name, text }, n) => (
        // Lines of one moment never change places, and two may read alike.
        <p key={n} class={by}>
          {name && <b>{name}: </b>}
          {text}
        </p>
      ))}
      {moment.ending !== null && <p class="freeze-heading">{moment.ending || "The case ends."}</p>}
    </div>
  );
}

interface Props {
  readonly lesson: LessonSeen;
  readonly freeze: FreezeSeen;
}

export function FreezeLayer({ lesson, freeze }: Props) {
  const { moment } = useMoment(freeze.scene);
  const { vote, kept } = freeze;
  /** In a play of the whole class, letters of earlier lines are not those of now. */
  const letter = (index: number | null): string | null => {
    const at = freeze.whole ? -1 : (vote?.options.findIndex((each) => each.index === index) ?? -1);
    return at < 0 ? null : letterOf(at);
  };
  return (
    <HeldDialog class="freeze" heading="freeze-title">
      <div class="freeze-body">
        <p class="freeze-kicker">
          {freeze.whole ? "The class plays together" : "Everybody stops here"}
        </p>
        <h2 id="freeze-title" tabIndex={-1}>
          {freeze.title}
        </h2>
        {away.value && (
          <p class="notice" role="status">
            Not connected. What you choose is kept, and sent when the network is back.
          </p>
        )}
        <Words moment={moment} />
        {vote?.open && <VoteForm key={vote.id} lessonId={lesson.id} vote={vote} />}
        {vote && !vote.open && vote.spread === null && (
          <p role="status">The vote is closed. Listen to what the class has to say.</p>
        )}
        {!vote && <p role="status">Think: what would you say now, and why?</p>}
        {vote?.spread && <Spread spread={vote.spread} cast={vote.cast} />}
        {kept.length > 0 && (
          <section aria-labelledby="freeze-kept">
            <h3 id="freeze-kept">For the case notes</h3>
            <ul>
              {kept.map(({ index, text }) => (
                <li key={text}>
                  {letter(index) !== null && <b class="vote-letter">{letter(index)}</b>} {text}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p class="hint">Your own play waits just where you left it.</p>
      </div>
    </HeldDialog>
  );
}
