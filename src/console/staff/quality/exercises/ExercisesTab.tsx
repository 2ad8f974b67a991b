/** Standardisation exercises of the centre, and a new one. */
import type { CentreGround } from "../../../../protocol/assessment.ts";
import type { QualityGround } from "../../../../protocol/quality.ts";
import { exerciseAddress } from "../../address.ts";
import { ask } from "../../parts/ask.ts";
import { dayWords } from "../../parts/dates.ts";
import { Loading } from "../../parts/Loading.tsx";
import { useAsked } from "../../parts/useAsked.ts";
import { exercisesAnswer } from "../answers.ts";
import { count } from "../names.ts";
import { NewExercise } from "./NewExercise.tsx";

interface Props {
  readonly quality: QualityGround;
  readonly centre: CentreGround;
}

export function ExercisesTab({ quality, centre }: Props) {
  const list = useAsked("exercises", () => ask(exercisesAnswer, "GET", "quality/exercises"));
  return (
    <>
      <p class="lead">
        Everybody asked marks the same recordings blind. When it is closed, agreement is shown
        criterion by criterion; what you then agree upon is written down and kept.
      </p>
      <Loading of={list} what="The exercises">
        {({ exercises }) => (
          <>
            {exercises.length > 0 && (
              <ul class="list panel" aria-label="Exercises">
                {exercises.map((one) => (
                  <li key={one.id}>
                    <div>
                      <h2 class="small">{one.title}</h2>
                      <p class="hint">
                        {count(one.recordings, "recording")},{" "}
                        {count(one.criteria, "criterion", "criteria")}. {one.committed} of{" "}
                        {one.raters} have marked.{" "}
                        {one.closedAt === null
                          ? `Open since ${dayWords(one.madeAt)}.`
                          : `Closed on ${dayWords(one.closedAt)}.`}
                      </p>
                    </div>
                    <a class="plain" href={exerciseAddress(one.id)}>
                      Open<span class="unseen">: {one.title}</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
            <NewExercise
              quality={quality}
              centre={centre}
              again={list.again}
              open={exercises.length === 0}
            />
          </>
        )}
      </Loading>
    </>
  );
}
