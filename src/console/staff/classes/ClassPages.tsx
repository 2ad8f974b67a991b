/** One class: its head, the ways round it, and the part that is looked at. */
import { may, type Action } from "../../../protocol/access.ts";
import { later } from "../../../ui/Later.tsx";
import { classAddress, type Address, type ClassTab } from "../address.ts";
import { ask, path } from "../parts/ask.ts";
import { dayWords } from "../parts/dates.ts";
import { Heading } from "../parts/Heading.tsx";
import { Loading } from "../parts/Loading.tsx";
import { useAsked } from "../parts/useAsked.ts";
import { PlaysList } from "../plays/PlaysList.tsx";
import { RosterTab } from "../roster/RosterTab.tsx";
import { viewerOf, workingAs, type Staff } from "../signin/me.ts";
import { WallTab } from "../wall/WallTab.tsx";
import { CasesSet } from "./CasesSet.tsx";
import { classAnswer, type ClassFacts } from "./classes.ts";
import { ClassStaff } from "./ClassStaff.tsx";
import { CodeCard } from "./CodeCard.tsx";
import { Rename } from "./Rename.tsx";

/** Most visits are before and during a lesson: what follows it is fetched when it is first opened. */
const ReportTab = later("The report", async () => {
  const { ReportTab } = await import("../report/ReportTab.tsx");
  return ReportTab;
});

/** Most who open a class are not about to teach it. */
const LessonTab = later("The lessons", async () => {
  const { LessonTab } = await import("../lesson/LessonTab.tsx");
  return LessonTab;
});

const TABS: readonly { readonly tab: ClassTab; readonly name: string; readonly right: Action }[] = [
  { tab: "overview", name: "Class", right: "class.list" },
  { tab: "roster", name: "Roster", right: "roster.see" },
  { tab: "lesson", name: "Lesson", right: "lesson.see" },
  { tab: "wall", name: "Wall", right: "class.watch" },
  { tab: "plays", name: "Plays", right: "play.see" },
  { tab: "report", name: "Report", right: "class.report" },
];

interface Props {
  readonly classId: string;
  readonly tab: ClassTab;
  /** Of the tab of that name: one lesson. */
  readonly lesson?: Extract<Address, { page: "lesson" }>;
  readonly staff: Staff;
}

function Overview(props: {
  readonly of: ClassFacts;
  readonly mayManage: boolean;
  readonly again: () => Promise<void>;
}) {
  return (
    <div class="columns">
      <div class="form">
        {/* The code is told only to those who manage the class. */}
        {props.mayManage && <CodeCard of={props.of} again={props.again} />}
        <ClassStaff {...props} />
        {props.mayManage && <Rename of={props.of} again={props.again} />}
      </div>
      <CasesSet {...props} />
    </div>
  );
}

export function ClassPages({ classId, tab, lesson, staff }: Props) {
  const facts = useAsked(classId, () => ask(classAnswer, "GET", path("classes", classId)));
  return (
    <main id="main" class={tab === "wall" || lesson?.part === "run" ? "whole" : "wide"}>
      <Loading of={facts} what="The class">
        {(of) => {
          const allowed = (action: Action): boolean =>
            may(viewerOf(staff), action, {
              centreId: staff.centre.id,
              classId,
              classStaff: of.staff.map(({ userId }) => userId),
            });
          const shown = TABS.find((each) => each.tab === tab)!;
          return (
            <>
              <Heading
                title={of.name}
                part={shown.name}
                above={<a href="#/classes">All classes</a>}
              >
                <nav aria-label="Parts of the class">
                  <ul class="tabs-row">
                    {TABS.filter(({ right }) => allowed(right)).map(({ tab: each, name }) => (
                      <li key={each}>
                        <a
                          href={classAddress(classId, each)}
                          aria-current={each === tab ? "page" : undefined}
                        >
                          {name}
                        </a>
                      </li>
                    ))}
                  </ul>
                </nav>
              </Heading>
              {of.closedAt !== null && (
                <p class="notice">This class was closed on {dayWords(of.closedAt)}.</p>
              )}
              {!allowed(shown.right) ? (
                <p class="notice">
                  Your roles do not reach this part of the class. Its tutors and assessors see it.
                </p>
              ) : tab === "overview" ? (
                <Overview of={of} mayManage={allowed("class.manage")} again={facts.again} />
              ) : tab === "roster" ? (
                <RosterTab classId={classId} mayEdit={allowed("roster.edit")} />
              ) : tab === "lesson" ? (
                <LessonTab
                  of={of}
                  at={lesson ?? null}
                  userId={staff.user.id}
                  mayRun={allowed("lesson.run")}
                />
              ) : tab === "wall" ? (
                <WallTab
                  key={workingAs.value}
                  classId={classId}
                  userId={staff.user.id}
                  maySee={allowed("lesson.see")}
                  mayRun={allowed("lesson.run")}
                />
              ) : tab === "plays" ? (
                <PlaysList classId={classId} />
              ) : (
                <ReportTab key={workingAs.value} classId={classId} className={of.name} />
              )}
            </>
          );
        }}
      </Loading>
    </main>
  );
}
