/** The lessons of a class: the one that runs, those planned, those that were. */
import type { LessonLine } from "../../../../protocol/lesson.ts";
import { lessonOf } from "../../../../lesson/lesson.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { go, lessonAddress, screenAddress } from "../../address.ts";
import type { ClassFacts } from "../../classes/classes.ts";
import { ask, done, path } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { Sign } from "../../parts/Sign.tsx";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { lessonAnswer, lessonsAnswer } from "../model/answers.ts";
import { NewLesson } from "./NewLesson.tsx";

interface LineProps {
  readonly line: LessonLine;
  readonly classId: string;
  readonly mayRun: boolean;
}

const sizeWords = ({ blocks, minutes }: LessonLine): string =>
  blocks === 0
    ? "nothing in it yet"
    : `${blocks} ${blocks === 1 ? "part" : "parts"}, ${minutes} min`;

const whenWords = ({ stage, madeAt, startedAt, endedAt }: LessonLine): string =>
  stage === "ended"
    ? `Held ${momentWords(startedAt ?? endedAt ?? madeAt)}`
    : stage === "running"
      ? `Began ${momentWords(startedAt ?? madeAt)}`
      : `Planned ${momentWords(madeAt)}`;

/** The same plan once more, with ids of its own. */
async function copied(classId: string, { id, title }: LessonLine) {
  const told = await ask(lessonAnswer, "GET", path("lessons", id));
  if (!told.ok) return told;
  const { plan } = lessonOf(told.value.events);
  const made = uuid();
  const blocks = plan.blocks.map((block) => ({ ...block, id: uuid() }));
  const sent = await ask(done, "POST", path("classes", classId, "lessons"), {
    id: made,
    plan: { title, blocks },
  });
  if (sent.ok) go(lessonAddress(classId, made, "plan"));
  return sent;
}

function Line({ line, classId, mayRun }: LineProps) {
  const doing = useDoing();
  return (
    <li>
      <div>
        <a class="lesson-link" href={lessonAddress(classId, line.id)}>
          {line.title}
        </a>
        <p class="hint">
          {whenWords(line)}, {sizeWords(line)}
        </p>
        <Problem text={doing.problem} />
      </div>
      {mayRun && (
        <button
          type="button"
          class="plain slim"
          aria-label={`Copy ${line.title}`}
          aria-busy={doing.busy}
          onClick={() =>
            void doing.run(copied(classId, line), () =>
              say("Copied. Change what should be different, then start it."),
            )
          }
        >
          Copy
        </button>
      )}
    </li>
  );
}

function Running({ line, classId, mayRun }: LineProps) {
  return (
    <section class="lesson-running" aria-labelledby="running-head">
      <div>
        <p class="lesson-kicker">
          <Sign name="live" /> A lesson is running
        </p>
        <h2 id="running-head">{line.title}</h2>
        <p>
          {whenWords(line)}, {sizeWords(line)}
        </p>
      </div>
      <div class="row">
        <a class="solid" href={lessonAddress(classId, line.id)}>
          {mayRun ? "Go on with it" : "Watch it"}
        </a>
        <a class="plain" href={screenAddress(classId)} target={`redress-screen-${classId}`}>
          Open the projector
        </a>
      </div>
    </section>
  );
}

function Lines({
  title,
  lines,
  none,
  ...rest
}: {
  readonly title: string;
  readonly lines: readonly LessonLine[];
  readonly none: string;
  readonly classId: string;
  readonly mayRun: boolean;
}) {
  return (
    <section class="panel">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="hint">{none}</p>
      ) : (
        <ul class="list">
          {lines.map((line) => (
            <Line key={line.id} line={line} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}

export function LessonList({ of, mayRun }: { readonly of: ClassFacts; readonly mayRun: boolean }) {
  const lessons = useAsked(`${of.id} lessons`, () =>
    ask(lessonsAnswer, "GET", path("classes", of.id, "lessons")),
  );
  const shared = { classId: of.id, mayRun };
  return (
    <Loading of={lessons} what="The lessons">
      {({ lessons: lines }) => (
        <div class="lesson-list">
          {lines
            .filter(({ stage }) => stage === "running")
            .map((line) => (
              <Running key={line.id} line={line} {...shared} />
            ))}
          <div class="columns">
            {mayRun && <NewLesson of={of} />}
            <div class="stack">
              <Lines
                title="Planned"
                lines={lines.filter(({ stage }) => stage === "planned")}
                none="No lesson is planned."
                {...shared}
              />
              <Lines
                title="Held"
                lines={lines.filter(({ stage }) => stage === "ended")}
                none="None yet."
                {...shared}
              />
            </div>
          </div>
        </div>
      )}
    </Loading>
  );
}
