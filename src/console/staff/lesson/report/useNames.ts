/** Names of the learners of a class, by id. */
import { ask, path } from "../../parts/ask.ts";
import { useAsked } from "../../parts/useAsked.ts";
import { wallAnswer } from "../../wall/answers.ts";

export function useNames(classId: string): (learnerId: string) => string {
  const wall = useAsked(`${classId} names`, () =>
    ask(wallAnswer, "GET", path("classes", classId, "wall")),
  );
  const names = new Map(wall.value?.learners.map(({ id, name }) => [id, name]));
  return (learnerId) => names.get(learnerId) ?? "A learner";
}
