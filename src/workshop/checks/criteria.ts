/** Every criterion that a case claims has a tag somewhere. Whether on a route, the atlas says. */
import { inCase, problemsOf, tagsOf, type Check } from "../examined.ts";

const error = problemsOf("criterion", "error");

export const checkCriteria: Check = (story) => {
  const touched = new Set(tagsOf(story.structure).flatMap(({ readings }) => readings));
  return (story.data?.criteria ?? []).flatMap((criterion, at) =>
    touched.has(`ac:${criterion}`)
      ? []
      : [
          error(
            inCase(story, ["criteria", at]),
            `the case claims ${criterion}, and no line or choice is tagged "# ac:${criterion}"`,
          ),
        ],
  );
};
