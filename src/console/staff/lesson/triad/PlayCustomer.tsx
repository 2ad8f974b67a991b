/** The tutor as the customer of one group: card, story, the talk if it is written, and ticks. */
import { isRunning, talkAtHand, type Group, type Round } from "../../../../lesson/triad/round.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { AfterTalk } from "./AfterTalk.tsx";
import { Conversation } from "./Conversation.tsx";
import { Persona } from "./Persona.tsx";
import { StoryBeside } from "./StoryBeside.tsx";
import { TickBoard } from "./TickBoard.tsx";
import { useHeading } from "./useHeading.ts";
import { useRoles } from "./useRoles.ts";

interface Props {
  readonly name: string;
  readonly round: Round;
  readonly group: Group;
  readonly table: Table;
  readonly nameOf: (who: string) => string;
  readonly onClose: () => void;
}

const NO_CARD = "This case has no card for a role-play. Play by the story below.";

export function PlayCustomer({ name, round, group, table, nameOf, onClose }: Props) {
  const acting = useActing(table);
  const heading = useHeading(group.id);
  const talk = talkAtHand(group);
  const roles = useRoles(talk?.case.caseId ?? "");
  if (!talk) return null;
  const of = { group: group.id, turn: talk.turn };
  const running = isRunning(talk);
  const over = talk.begunAt !== null && !running;
  const turn = (): void => {
    const to = { group: group.id, turn: talk.turn + 1, from: talk.turn };
    if (acting.run({ type: "GroupTurned", ...to })) say("The group is at its next turn.");
  };
  const speak = (text: string): boolean => acting.run({ type: "Said", ...of, line: uuid(), text });
  const begin = (): void => {
    if (acting.run({ type: running ? "TalkEnded" : "TalkBegun", ...of })) {
      say(running ? "The talk is over." : "The talk has begun.");
    }
  };
  return (
    <section class="panel play-customer" aria-labelledby="play-customer-head">
      <header class="row spread">
        <h2 id="play-customer-head" ref={heading} tabIndex={-1}>
          {name}: you are the customer, {nameOf(talk.agent)} is the agent
        </h2>
        <button type="button" class="linklike" onClick={onClose}>
          Back to all groups
        </button>
      </header>
      <div class="row">
        {over && (
          <button type="button" class="solid" onClick={turn}>
            Next turn
          </button>
        )}
        <button type="button" class={running || over ? "plain" : "solid"} onClick={begin}>
          {running ? "End the talk" : over ? "Go on talking" : "Begin the talk"}
        </button>
      </div>
      <Problem text={acting.problem} />
      {over && (
        <AfterTalk
          key={`${group.id} ${talk.turn}`}
          talkKey={`${group.id}:${talk.turn}`}
          talk={talk}
          nameOf={nameOf}
          onSave={(words) => acting.run({ type: "Accounted", ...of, ...words })}
        />
      )}
      <div class="play-parts">
        {round.way === "text" && (
          <section class="play-talk" aria-label="The written talk">
            <Conversation
              key={`${group.id} ${talk.turn}`}
              talkKey={`${group.id}:${talk.turn}`}
              talk={talk}
              agent={nameOf(talk.agent)}
              running={running}
              onSay={speak}
            />
          </section>
        )}
        <section class="play-story" aria-labelledby="play-story">
          <h3 id="play-story">The story</h3>
          <StoryBeside
            talk={talk}
            onMove={(choices) => void acting.run({ type: "TalkMoved", ...of, choices })}
            onSay={round.way === "text" && running ? (text) => void speak(text) : null}
          />
        </section>
        <section class="play-card" aria-labelledby="play-card">
          <h3 id="play-card">Your card</h3>
          {roles === undefined && <p class="hint">One moment…</p>}
          {roles === null && <p class="hint">{NO_CARD}</p>}
          {roles && <Persona card={roles.customer} />}
        </section>
        {talk.begunAt !== null && (
          <section class="play-ticks" aria-labelledby="play-ticks">
            <h3 id="play-ticks">Ticks: the agent…</h3>
            <TickBoard
              talk={talk}
              onTick={({ id, behaviour, quote, elapsed }) =>
                void acting.run({ type: "Ticked", ...of, tick: id, behaviour, quote, elapsed })
              }
              onWithdraw={(tick) => void acting.run({ type: "TickWithdrawn", ...of, tick })}
            />
          </section>
        )}
      </div>
    </section>
  );
}
