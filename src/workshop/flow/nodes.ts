/**
 * The parts of a compiled story that its flow runs through. Ink's own classes are not to be had
 * from outside the library, so its objects are told apart by what they have.
 */
import type { ChoicePoint } from "inkjs/engine/ChoicePoint";
import type { Container } from "inkjs/engine/Container";
import type { ControlCommand } from "inkjs/engine/ControlCommand";
import type { Divert } from "inkjs/engine/Divert";
import type { InkObject } from "inkjs/engine/Object";
import type { VariableReference } from "inkjs/engine/VariableReference";
import type { Path } from "inkjs/engine/Path";

/** Anything but a container: what the flow stands at. */
export type Node = InkObject;

/** Numbers of Ink's control commands (ControlCommand.CommandType) that the workshop reads. */
export const COMMAND = {
  popFunction: 5,
  popTunnel: 6,
  beginString: 7,
  endString: 8,
  startThread: 18,
  done: 19,
  end: 20,
  beginTag: 24,
  endTag: 25,
} as const;

export const isContainer = (object: unknown): object is Container =>
  typeof object === "object" && object !== null && "namedContent" in object;

export const isChoice = (object: InkObject): object is ChoicePoint => "onceOnly" in object;

export const isDivert = (object: InkObject): object is Divert => "pushesToStack" in object;

/** The number of a control command, or null. */
export const commandOf = (object: InkObject): number | null =>
  "commandType" in object ? (object as ControlCommand).commandType : null;

/** The value of a string, or null. */
export const textOf = (object: InkObject): string | null =>
  "isNewline" in object && "value" in object ? String(object.value) : null;

/** Where a divert target handed on as a value leads, or null. */
export const targetOf = (object: InkObject): Path | null =>
  "targetPath" in object && !isDivert(object) ? (object.targetPath as Path) : null;

/** The variable that an assignment sets, or null; "$r" is the compiler's own. */
export const assignedIn = (object: InkObject): string | null =>
  "isNewDeclaration" in object && "variableName" in object && object.variableName !== "$r"
    ? String(object.variableName)
    : null;

/** The variable, or the knot whose visits are counted, that is read; or null. */
export const readIn = (object: InkObject): string | null => {
  if (!("pathForCount" in object)) return null;
  const { name, pathForCount } = object as VariableReference;
  return name ?? pathForCount?.toString() ?? null;
};
