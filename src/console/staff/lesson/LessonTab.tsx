/** The lessons of a class, and one of them: its plan, its run, or what it was. */
import { classAddress, type Address } from "../address.ts";
import type { ClassFacts } from "../classes/classes.ts";
import { Connection } from "../wall/Connection.tsx";
import { LessonList } from "./list/LessonList.tsx";
import { beginSending } from "./model/outbox.ts";
import { useTable } from "./model/useTable.ts";
import { PlanPage } from "./plan/PlanPage.tsx";
import { ReportPage } from "./report/ReportPage.tsx";
import { RunPage } from "./run/RunPage.tsx";
import { Standing } from "./run/Standing.tsx";
import "./lesson.css";

beginSending();

interface Props {
  readonly of: ClassFacts;
  /** One lesson; null: all of them. */
  readonly at: Extract<Address, { page: "lesson" }> | null;
  readonly userId: string;
  readonly mayRun: boolean;
}

function OneLesson({ of, at, userId, mayRun }: Props & { readonly at: NonNullable<Props["at"]> }) {
  const table = useTable(at.lessonId, userId);
  const lesson = table.state.value;
  if (lesson === null) {
    return table.problem.value === null ? (
      <p class="awaited" role="status">
        One moment…
      </p>
    ) : (
      <div class="notice grave" role="alert">
        <p>The lesson could not be fetched. {table.problem.value}</p>
        <button type="button" class="plain" onClick={() => void table.look()}>
          Try again
        </button>
      </div>
    );
  }
  const planning =
    mayRun && lesson.stage !== "ended" && (at.part === "plan" || lesson.stage === "planned");
  return (
    <div class="lesson">
      <div class="row spread lesson-up">
        <a href={classAddress(of.id, "lesson")}>All lessons</a>
        <Connection state={table.connection.value} />
      </div>
      <Standing table={table} />
      {planning ? (
        <PlanPage of={of} table={table} lesson={lesson} />
      ) : lesson.stage === "ended" ? (
        <ReportPage of={of} lesson={lesson} />
      ) : (
        <RunPage of={of} table={table} lesson={lesson} mayRun={mayRun} />
      )}
    </div>
  );
}

export const LessonTab = (props: Props) =>
  props.at === null ? (
    <LessonList of={props.of} mayRun={props.mayRun} />
  ) : (
    <OneLesson key={props.at.lessonId} {...props} at={props.at} />
  );
