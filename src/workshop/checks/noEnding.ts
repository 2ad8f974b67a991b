/** Every path of a scored story comes to a line tagged `# ending` before it stops. */
import { CASE_FILE, placeOf, problemsOf, tagsOf, type Check } from "../examined.ts";

const error = problemsOf("no-ending", "error");
const warning = problemsOf("no-ending", "warning");

export const checkEndings: Check = (story) => {
  const { flowing, scored, sources, structure } = story;
  if (!scored || !flowing) return [];
  const endings = tagsOf(structure).some(({ readings }) =>
    readings.some((reading) => reading.startsWith("ending:")),
  );
  if (!endings) {
    return [
      error(
        { file: sources.main, line: null },
        `no line is tagged "# ending:<id>", so no play can be scored to its end; ${CASE_FILE} has the ids`,
      ),
    ];
  }
  return flowing.followed.unended.map(({ node, sure }) =>
    sure
      ? error(placeOf(story, node), 'the story stops here without a line tagged "# ending:<id>"')
      : warning(
          placeOf(story, node),
          'the story may stop here without a line tagged "# ending:<id>"',
        ),
  );
};
