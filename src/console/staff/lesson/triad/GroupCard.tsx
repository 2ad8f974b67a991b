/** One group at a glance, and what the tutor can do in it. */
import { elapsedOf, talkAtHand, type Group } from "../../../../lesson/triad/round.ts";
import type { LessonEvent } from "../../../../lesson/event.ts";
import { Sign, type SignName } from "../../parts/Sign.tsx";
import { clockFace } from "../clockWords.ts";
import type { GroupStanding, GroupState } from "./standing.ts";

const STATES: Readonly<Record<GroupState, { readonly sign: SignName; readonly words: string }>> = {
  empty: { sign: "gone", words: "Nobody is in it" },
  waiting: { sign: "not-started", words: "Not begun" },
  talking: { sign: "playing", words: "Talking" },
  after: { sign: "finished", words: "Looking back" },
};

export interface GroupActs {
  readonly run: (...events: readonly LessonEvent[]) => boolean;
  readonly onPlay: () => void;
}

interface Props {
  readonly name: string;
  readonly group: Group;
  readonly standing: GroupStanding;
  /** Names of members whose devices are not heard of. */
  readonly away: readonly string[];
  readonly now: number;
  readonly nameOf: (who: string) => string;
  readonly titleOf: (caseId: string) => string;
  /** Null: whoever looks does not run the lesson. */
  readonly acts: GroupActs | null;
  readonly onLookBack: () => void;
}

export function GroupCard(props: Props) {
  const { name, group, standing, away, now, nameOf, titleOf, acts, onLookBack } = props;
  const talk = talkAtHand(group);
  const { state, look } = standing;
  const { sign, words } = STATES[state];
  const of = { group: group.id, turn: talk?.turn ?? 0 };
  const ticks = talk?.ticks.length ?? 0;
  const observers = talk?.observers ?? [];
  const running = state === "talking";
  return (
    <li class={`group-card is-${state}${look === null ? "" : " wants-look"}`}>
      <header class="row spread">
        <h3>{name}</h3>
        <p class="group-state">
          <Sign name={sign} /> {words}
          {running && talk && <b class="group-clock"> {clockFace(elapsedOf(talk, now))}</b>}
        </p>
      </header>
      {look !== null && (
        <p class="group-look">
          <Sign name="stuck" /> {look}
        </p>
      )}
      {talk && state !== "empty" && (
        <>
          <p class="hint">
            Turn {talk.turn + 1}: {titleOf(talk.case.caseId)}.{" "}
            {ticks === 1 ? "1 tick" : `${ticks} ticks`}.
          </p>
          <dl class="group-parts">
            <div>
              <dt>Agent</dt>
              <dd>{nameOf(talk.agent)}</dd>
            </div>
            <div>
              <dt>Customer</dt>
              <dd>{talk.customer === "" ? "you" : nameOf(talk.customer)}</dd>
            </div>
            {observers.length > 0 && (
              <div>
                <dt>{observers.length === 1 ? "Observer" : "Observers"}</dt>
                <dd>{observers.map(nameOf).join(", ")}</dd>
              </div>
            )}
          </dl>
          {away.length > 0 && (
            <p class="hint">
              <Sign name="gone" /> Not heard of: {away.join(", ")}
            </p>
          )}
          {acts && (
            <div class="row tight" role="group" aria-label={name}>
              {talk.customer === "" && (
                <button type="button" class="solid slim" onClick={acts.onPlay}>
                  Play the customer
                </button>
              )}
              <button
                type="button"
                class="plain slim"
                onClick={() => acts.run({ type: running ? "TalkEnded" : "TalkBegun", ...of })}
              >
                {running ? "End" : state === "after" ? "Go on talking" : "Begin"}
              </button>
              <button
                type="button"
                class="plain slim"
                onClick={() =>
                  acts.run({
                    type: "GroupTurned",
                    group: group.id,
                    turn: talk.turn + 1,
                    from: talk.turn,
                  })
                }
              >
                Next turn
              </button>
              {group.members.length > 1 && (
                <button
                  type="button"
                  class="plain slim"
                  onClick={() =>
                    acts.run({ type: "TutorPlays", group: group.id, plays: !group.tutor })
                  }
                >
                  {group.tutor ? "Give the customer back" : "I take the customer"}
                </button>
              )}
            </div>
          )}
          <button type="button" class="linklike" onClick={onLookBack}>
            Look back<span class="unseen"> with {name}</span>
          </button>
        </>
      )}
    </li>
  );
}
