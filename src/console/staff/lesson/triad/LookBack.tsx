/** What a group has done so far, turn by turn. */
import type { Group } from "../../../../lesson/triad/round.ts";
import { Dialog } from "../../../../ui/Dialog.tsx";
import { TalkRead } from "./TalkRead.tsx";

interface Props {
  readonly name: string;
  readonly group: Group;
  readonly nameOf: (who: string) => string;
  readonly titleOf: (caseId: string) => string;
  readonly onClose: () => void;
}

export function Talks({ group, nameOf, titleOf }: Pick<Props, "group" | "nameOf" | "titleOf">) {
  const held = group.talks.filter(({ begunAt }) => begunAt !== null);
  if (held.length === 0) return <p class="hint">No talk has begun.</p>;
  return (
    <>
      {held.map((talk) => (
        <section key={talk.turn} class="talk-was">
          <h3>
            Turn {talk.turn + 1}: {nameOf(talk.agent)} as the agent
          </h3>
          <p class="hint">
            {titleOf(talk.case.caseId)}. Customer: {nameOf(talk.customer)}.
          </p>
          <TalkRead talk={talk} nameOf={nameOf} />
        </section>
      ))}
    </>
  );
}

export const LookBack = ({ name, onClose, ...rest }: Props) => (
  <Dialog title={`${name}: looking back`} onClose={onClose}>
    <Talks {...rest} />
  </Dialog>
);
