/** A role-play in groups, on the page of whoever runs the lesson: forming them, then watching over them. */
import { useState } from "preact/hooks";
import type { Block } from "../../../../lesson/event.ts";
import type { Lesson } from "../../../../lesson/lesson.ts";
import { roundOf } from "../../../../lesson/triad/round.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import type { Table } from "../model/table.ts";
import { FormGroups } from "./FormGroups.tsx";
import { Overview } from "./Overview.tsx";
import { useTriadCases } from "./useTriadCases.ts";
import "./triad.css";

interface Props {
  readonly of: ClassFacts;
  readonly table: Table;
  readonly lesson: Lesson;
  readonly block: Block;
  readonly nameOf: (learnerId: string) => string;
  readonly mayRun: boolean;
}

export function TriadPanel({ of, table, lesson, block, nameOf, mayRun }: Props) {
  const { all } = useTriadCases();
  const [anew, formAnew] = useState(false);
  const [returned, goBack] = useState(false);
  const toGroups = (): void => {
    formAnew(false);
    goBack(true);
  };
  const round = roundOf(lesson.rounds, block.id);
  const titleOf = (caseId: string): string => all?.find(({ id }) => id === caseId)?.title ?? caseId;
  const named = (who: string): string => (who === "" ? "the tutor" : nameOf(who));
  if (round && !anew) {
    return (
      <Overview
        of={of}
        table={table}
        round={round}
        nameOf={named}
        titleOf={titleOf}
        mayRun={mayRun}
        returned={returned}
        onFormAnew={() => formAnew(true)}
      />
    );
  }
  if (!mayRun) return <p class="panel hint">No groups are formed yet.</p>;
  return (
    <FormGroups
      of={of}
      table={table}
      block={block}
      nameOf={nameOf}
      onClose={round ? toGroups : null}
      onFormed={toGroups}
    />
  );
}
