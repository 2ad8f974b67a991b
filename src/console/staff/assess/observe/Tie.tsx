/** Which play is observed: the learner's device says so as it begins, or the assessor picks it. */
import { useEffect } from "preact/hooks";
import type { Observation } from "../../../../assess/fold/observing.ts";
import { uuid } from "../../../../ui/uuid.ts";
import { ask, path } from "../../parts/ask.ts";
import { momentWords } from "../../parts/dates.ts";
import { Problem } from "../../parts/Problem.tsx";
import { useAsked, useDoing } from "../../parts/useAsked.ts";
import { assessedPlaysAnswer, takenAnswer } from "../model/answers.ts";
import type { Desk } from "../model/desk.ts";

interface Props {
  readonly desk: Desk;
  readonly observation: Observation;
}

const LOOK_EVERY = 2_500;

export function Tie({ desk, observation }: Props) {
  const name = desk.head.value?.learner.name ?? "The learner";
  const plays = useAsked(desk.id, () =>
    ask(assessedPlaysAnswer, "GET", path("assessments", desk.id, "plays")),
  );
  const doing = useDoing();
  useEffect(() => {
    const timer = setInterval(() => void plays.again(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [desk.id]);
  const live = observation.how === "play-live" && observation.ended === null;
  const taken = new Set(
    desk.state.value.observations.flatMap(({ play }) => (play ? [play.playId] : [])),
  );
  // A second either way: whole seconds are compared with a device's clock.
  const all = (plays.value?.plays ?? []).filter(
    ({ id, startedAt }) => !taken.has(id) && (!live || startedAt >= observation.begun.at - 2_000),
  );
  const tie = (playId: string): void => {
    const body = { id: uuid(), deviceAt: Date.now(), observation: observation.id, playId };
    void doing.run(ask(takenAnswer, "POST", path("assessments", desk.id, "tie"), body), (taken) =>
      desk.take(taken.stamped),
    );
  };
  return (
    <section class="panel form tie">
      <h2>{live ? `Waiting for ${name} to begin` : "Which play?"}</h2>
      <p>
        {live
          ? `On their own desk ${name} finds “Begin” under “Your assessment”. The play shows here by itself. The clock is running, and you can take notes already.`
          : "Choose the assessed play that you observe."}
      </p>
      {all.length > 0 && (
        <ul class="list">
          {all.map((play) => (
            <li key={play.id}>
              <span>
                {play.title}, begun {momentWords(play.startedAt)}
                {play.endedAt === null ? ", going on" : ""}
              </span>
              <button
                type="button"
                class="plain"
                aria-busy={doing.busy}
                onClick={() => {
                  if (!doing.busy) tie(play.id);
                }}
              >
                Observe this play<span class="unseen">: {play.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {all.length === 0 && !live && plays.value && (
        <p class="hint">{name} has no assessed play that is not observed already.</p>
      )}
      <Problem text={doing.problem ?? plays.problem} />
    </section>
  );
}
