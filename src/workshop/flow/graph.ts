/**
 * How a compiled story may run on from each of its parts, whatever its conditions: the steps that
 * Ink's runtime takes, with every branch open. The compiler has already turned gathers, sequences
 * and conditionals into diverts, so this is exact where a reading of the source would guess.
 */
import type { Container } from "inkjs/engine/Container";
import type { Divert } from "inkjs/engine/Divert";
import type { InkObject } from "inkjs/engine/Object";
import type { Pointer } from "inkjs/engine/Pointer";
import type { Story } from "inkjs/full";
import {
  COMMAND,
  commandOf,
  isChoice,
  isContainer,
  isDivert,
  targetOf,
  textOf,
  type Node,
} from "./nodes.ts";

/** go: straight on; branch: on one side of a condition; the others enter what they name. */
export type StepKind = "go" | "branch" | "choice" | "call" | "tunnel" | "thread";

export interface Step {
  readonly kind: StepKind;
  /** Null where the flow runs off the end of what it is in. */
  readonly to: Node | null;
  /** What is entered by a divert: it counts as reached even if it is empty. */
  readonly into?: Container;
}

/** What a node does to the flow besides its steps. */
export type Stop = "end" | "done" | "return" | null;

export interface Graph {
  readonly first: Node | null;
  readonly steps: (node: Node) => readonly Step[];
  readonly stop: (node: Node) => Stop;
  /** Whether it is a text that is shown: no part of a tag or of a choice's own words. */
  readonly shows: (node: Node) => boolean;
  /** Whether it is the text of an `# ending` tag of a line. */
  readonly ends: (node: Node) => boolean;
  /** A small number for each node, for keys. */
  readonly numberOf: (node: Node) => number;
}

/** The compiler's own: a choice's first words, shared by its offer and its text. */
const isChoiceWords = (container: Container): boolean => {
  const last = container.content.at(-1);
  return last !== undefined && isDivert(last) && last.variableDivertName === "$r";
};

/** A place that a divert leads to. */
interface Target {
  readonly into: Container;
  readonly index: number;
}

const pointed = ({ container, index }: Pointer): readonly Target[] =>
  container ? [{ into: container, index: Math.max(0, index) }] : [];

export function graphOf(story: Story): Graph {
  const numbers = new Map<InkObject, number>();
  const places = new Map<InkObject, number>();
  const shown = new Set<InkObject>();
  const endings = new Set<InkObject>();
  const anywhere: Target[] = [];

  /** Numbers everything, notes what is shown and where a variable may lead. */
  const survey = (container: Container, hidden: boolean): void => {
    let [tag, string] = [0, 0];
    container.content.forEach((object, place) => {
      numbers.set(object, numbers.size);
      places.set(object, place);
      const command = commandOf(object);
      if (command === COMMAND.beginTag) tag++;
      else if (command === COMMAND.endTag) tag--;
      else if (command === COMMAND.beginString) string++;
      else if (command === COMMAND.endString) string--;
      const inside = hidden || tag > 0 || string > 0;
      const target = targetOf(object);
      const text = textOf(object)?.trim();
      if (isContainer(object)) survey(object, inside);
      else if (!inside && text) shown.add(object);
      else if (tag > 0 && string === 0 && text?.startsWith("ending:")) endings.add(object);
      else if (target && !target.lastComponent?.name?.startsWith("$r")) {
        anywhere.push(...pointed(story.PointerAtPath(target)));
      }
    });
    for (const named of container.namedOnlyContent?.values() ?? []) {
      if (isContainer(named)) survey(named, hidden || isChoiceWords(named));
    }
  };
  survey(story.mainContentContainer, false);

  /** The node at a place of a container: into what lies there, or out and on at its end. */
  const at = (container: Container, place: number): Node | null => {
    let [within, index] = [container, place];
    for (;;) {
      const object = within.content[index];
      if (object && !isContainer(object)) return object;
      if (object) [within, index] = [object, 0];
      else {
        const place = places.get(within);
        const { parent } = within;
        if (place === undefined || !isContainer(parent)) return null;
        [within, index] = [parent, place + 1];
      }
    }
  };
  const after = (node: Node): Node | null =>
    isContainer(node.parent) ? at(node.parent, (places.get(node) ?? 0) + 1) : null;
  const before = (node: Node): Node | null =>
    (isContainer(node.parent) && node.parent.content[(places.get(node) ?? 0) - 1]) || null;

  const enter = (kind: StepKind, { into, index }: Target): Step => ({
    kind,
    to: at(into, index),
    into,
  });

  const divertSteps = (divert: Divert): readonly Step[] => {
    const on: Step = { kind: "go", to: after(divert) };
    if (divert.isExternal || divert.variableDivertName === "$r") return [on];
    const targets = divert.hasVariableTarget ? anywhere : pointed(divert.targetPointer);
    if (targets.some(({ into }) => isChoiceWords(into))) return [on];
    const entered = (kind: StepKind) => targets.map((target) => enter(kind, target));
    if (divert.pushesToStack) {
      return [...entered(Number(divert.stackPushType) === 1 ? "call" : "tunnel"), on];
    }
    const previous = before(divert);
    if (previous && commandOf(previous) === COMMAND.startThread) return [...entered("thread"), on];
    if (divert.isConditional) return [...entered("branch"), { ...on, kind: "branch" }];
    return entered(divert.hasVariableTarget ? "branch" : "go");
  };

  /** ->-> with a target of its own: the divert after the return. */
  const onwards = (node: Node): readonly Step[] => {
    const closing = before(node);
    const value = closing && before(closing);
    const target = value && targetOf(value);
    if (!target) return [];
    return pointed(story.PointerAtPath(target)).map((each) => enter("go", each));
  };

  const stop = (node: Node): Stop => {
    const command = commandOf(node);
    if (command === COMMAND.end) return "end";
    if (command === COMMAND.done) return "done";
    return command === COMMAND.popTunnel || command === COMMAND.popFunction ? "return" : null;
  };

  return {
    first: at(story.mainContentContainer, 0),
    steps: (node) => {
      if (isDivert(node)) return divertSteps(node);
      if (isChoice(node)) {
        const on: Step = { kind: "go", to: after(node) };
        const into = node.choiceTarget;
        return into ? [enter("choice", { into, index: 0 }), on] : [on];
      }
      if (stop(node) === null) return [{ kind: "go", to: after(node) }];
      return commandOf(node) === COMMAND.popTunnel ? onwards(node) : [];
    },
    stop,
    shows: (node) => shown.has(node),
    ends: (node) => endings.has(node),
    numberOf: (node) => numbers.get(node) ?? -1,
  };
}
