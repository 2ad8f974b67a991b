/** A play from any knot with chosen values: the same story, begun elsewhere. */
import { InkList, type Story } from "inkjs/full";
import { partsOf, returns, type Compiled } from "./compiled.ts";
import type { Start, Value } from "./start.ts";

const BEGINNING = "redress beginning";

const inInk = (value: Value): unknown => (typeof value === "string" ? `^${value}` : value);

/**
 * The story with a beginning of its own beside its knots, which leads to the knot. A knot that goes
 * back where it was called from is called, so that it has somewhere to go back to.
 */
export function withBeginning(compiled: Compiled, { knot, parameters }: Start): Compiled {
  const { root } = compiled;
  if (knot === null || !Array.isArray(root)) return compiled;
  const parts = partsOf(compiled);
  const divert = returns(parts[knot]) ? { "->t->": knot } : { "->": knot };
  const given =
    parameters.length === 0 ? [] : ["ev", ...parameters.map((each) => inInk(each)), "/ev"];
  const beginning = [...given, divert, "done", null];
  return { ...compiled, root: [...root.slice(0, -1), { ...parts, [BEGINNING]: beginning }] };
}

const asInk = (story: Story, value: Value): number | string | boolean | InkList => {
  if (typeof value !== "object") return value;
  const list = new InkList();
  for (const item of value) {
    for (const [key, at] of InkList.FromString(item, story)) list.set(key, at);
  }
  return list;
};

/** Puts a story that was just opened where the play begins. */
export function goToStart(story: Story, { knot, values }: Start): void {
  for (const [name, value] of Object.entries(values)) {
    if (story.variablesState.GlobalVariableExistsWithName(name)) {
      story.variablesState.$(name, asInk(story, value));
    }
  }
  if (knot !== null) story.ChoosePathString(BEGINNING);
}
