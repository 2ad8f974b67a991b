/** A story without any Redress tag plays like any other Ink story; it just is not scored. */
import { problemsOf, type Check } from "../examined.ts";

const warning = problemsOf("unscored", "warning");

export const checkUnscored: Check = ({ scored, sources, structure }) =>
  scored || structure.flows.length === 0
    ? []
    : [
        warning(
          { file: sources.main, line: null },
          "this story has no Redress tags: it plays, and nothing in it is scored (docs/TAGS.md has the tags)",
        ),
      ];
