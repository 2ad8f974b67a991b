/** What the groups of a role-play did, for whoever reads a lesson that was held. */
import type { Lesson } from "../../../../lesson/lesson.ts";
import type { Round } from "../../../../lesson/triad/round.ts";
import { Talks } from "../triad/LookBack.tsx";
import { useTriadCases } from "../triad/useTriadCases.ts";
import "../triad/triad.css";

interface Props {
  readonly lesson: Lesson;
  readonly round: Round;
  readonly nameOf: (learnerId: string) => string;
}

export function RoundWas({ lesson, round, nameOf }: Props) {
  const { titleOf } = useTriadCases();
  const title = lesson.plan.blocks.find(({ id }) => id === round.block)?.title ?? "Role-play";
  const named = (who: string): string => (who === "" ? "the tutor" : nameOf(who));
  return (
    <section class="panel" aria-labelledby={`round-${round.id}`}>
      <h2 id={`round-${round.id}`}>{title}: the groups</h2>
      {round.groups.map((group, at) => (
        <details key={group.id} class="group-was">
          <summary>
            Group {at + 1}: {group.members.map(named).join(", ")}
          </summary>
          <Talks group={group} nameOf={named} titleOf={titleOf} />
        </details>
      ))}
    </section>
  );
}
