/** All groups of a role-play, calmly: how far each is, and the ways on for all. */
import { useState } from "preact/hooks";
import type { LessonEvent } from "../../../../lesson/event.ts";
import { isRunning, talkAtHand, type Round } from "../../../../lesson/triad/round.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useNow } from "../../parts/useNow.ts";
import type { Table } from "../model/table.ts";
import { useActing } from "../model/useActing.ts";
import { useKept } from "../model/useKept.ts";
import { GroupCard } from "./GroupCard.tsx";
import { LookBack } from "./LookBack.tsx";
import { Placing } from "./Placing.tsx";
import { PlayCustomer } from "./PlayCustomer.tsx";
import { movedOn, standingsOf, talksOf } from "./standing.ts";
import { useHeading } from "./useHeading.ts";
import { useLearners } from "./useLearners.ts";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly round: Round;
  readonly nameOf: (who: string) => string;
  readonly titleOf: (caseId: string) => string;
  readonly mayRun: boolean;
  /** Whoever looks comes from forming the groups. */
  readonly returned: boolean;
  readonly onFormAnew: () => void;
}

export function Overview({ of, table, round, nameOf, titleOf, mayRun, ...more }: Props) {
  const acting = useActing(table);
  const learners = useLearners(of.id);
  const now = useNow(1_000);
  const [back, lookBack] = useState<string | null>(null);
  /** The group whose customer the tutor plays, also after a reload; "": none. */
  const [playing, play] = useKept(`playing:${round.id}`);
  /** Which coming back to the groups this is. */
  const [returns, goBack] = useState(more.returned ? 1 : 0);
  const heading = useHeading(playing === "" && returns > 0 ? `${returns}` : null);
  const { groups } = round;
  const standings = standingsOf(groups, now);
  const nameAt = (id: string): string => `Group ${groups.findIndex((each) => each.id === id) + 1}`;
  const talks = talksOf(groups);
  const moved = movedOn(talks);
  const toMove =
    moved.length === talks.length
      ? "next turn for all"
      : `next turn for the ${moved.length === 1 ? "group" : `${moved.length} groups`} behind`;
  const forAll = (words: string, events: readonly LessonEvent[]): void => {
    if (acting.run(...events)) say(words);
  };
  const waiting = talks.filter(({ talk }) => talk.begunAt === null);
  const running = talks.filter(({ talk }) => isRunning(talk));
  const there = learners.value ?? [];
  /** In a class without devices nobody is missed. */
  const away = new Set(
    there.some(({ here }) => here) ? there.flatMap(({ id, here }) => (here ? [] : id)) : [],
  );
  const atPlay = groups.find(({ id }) => id === playing);
  const looked = groups.find(({ id }) => id === back);
  if (atPlay && talkAtHand(atPlay)?.customer === "") {
    return (
      <PlayCustomer
        name={nameAt(atPlay.id)}
        round={round}
        group={atPlay}
        table={table}
        nameOf={nameOf}
        onClose={() => {
          play("");
          goBack(returns + 1);
        }}
      />
    );
  }
  return (
    <section class="panel triad-overview" aria-labelledby="triad-head">
      <header class="row spread">
        <h2 id="triad-head" ref={heading} tabIndex={-1}>
          The groups
        </h2>
        {mayRun && (
          <button type="button" class="linklike" onClick={more.onFormAnew}>
            Form them anew
          </button>
        )}
      </header>
      {mayRun && (
        <div class="row" role="group" aria-label="All groups">
          <button
            type="button"
            class={waiting.length > 0 ? "solid" : "plain"}
            aria-disabled={waiting.length === 0}
            onClick={() =>
              waiting.length > 0 &&
              forAll(
                "All talks have begun.",
                waiting.map(({ group, talk: { turn } }) => ({ type: "TalkBegun", group, turn })),
              )
            }
          >
            Begin in all
          </button>
          <button
            type="button"
            class="plain"
            aria-disabled={running.length === 0}
            onClick={() =>
              running.length > 0 &&
              forAll(
                "All talks are over. The groups look back.",
                running.map(({ group, talk: { turn } }) => ({ type: "TalkEnded", group, turn })),
              )
            }
          >
            End in all
          </button>
          <button
            type="button"
            class="plain"
            onClick={() =>
              forAll(
                moved.length === talks.length
                  ? "Every group is at its next turn."
                  : "Whoever was behind is a turn further.",
                moved.map(({ group, talk: { turn } }) => ({
                  type: "GroupTurned",
                  group,
                  turn: turn + 1,
                  from: turn,
                })),
              )
            }
          >
            {moved.some(({ talk }) => isRunning(talk))
              ? `End, and ${toMove}`
              : `N${toMove.slice(1)}`}
          </button>
        </div>
      )}
      <Problem text={acting.problem} />
      <ul class="group-cards">
        {groups.map((group, at) => (
          <GroupCard
            key={group.id}
            name={nameAt(group.id)}
            group={group}
            standing={standings[at]!}
            away={group.members.filter((id) => away.has(id)).map(nameOf)}
            now={now}
            nameOf={nameOf}
            titleOf={titleOf}
            acts={mayRun ? { run: acting.run, onPlay: () => play(group.id) } : null}
            onLookBack={() => lookBack(group.id)}
          />
        ))}
      </ul>
      {mayRun && <Placing round={round} learners={there} nameOf={nameOf} run={acting.run} />}
      {looked && (
        <LookBack
          name={nameAt(looked.id)}
          group={looked}
          nameOf={nameOf}
          titleOf={titleOf}
          onClose={() => lookBack(null)}
        />
      )}
    </section>
  );
}
