/** EXTERNAL functions: Redress binds none, so one without an Ink function of its name breaks play. */
import { problemsOf, type Check } from "../examined.ts";

const error = problemsOf("external", "error");

export const checkExternals: Check = ({ structure: { declarations, flows } }) =>
  declarations
    .filter(
      ({ kind, name }) =>
        kind === "EXTERNAL" &&
        !flows.some((flow) => flow.kind === "function" && flow.path === name),
    )
    .map((external) =>
      error(
        external,
        `EXTERNAL ${external.name}: the player has no such function; write "=== function ${external.name} ===" beside it`,
      ),
    );
