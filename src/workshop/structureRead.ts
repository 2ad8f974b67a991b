/** From Ink's parsed tree to the structure of a story. */
import type { Choice as InkChoice } from "inkjs/compiler/Parser/ParsedHierarchy/Choice";
import type { Divert as InkDivert } from "inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert";
import type { FlowBase } from "inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase";
import type { ParsedObject } from "inkjs/compiler/Parser/ParsedHierarchy/Object";
import { inkText } from "./inkText.ts";
import type { Parsed } from "./parse.ts";
import { flowPath, isBlock, isFlow, isHolder, isNewline } from "./parsedTree.ts";
import type { Choice, Declaration, Divert, Flow, Line, Structure } from "./structure.ts";
import { divertOf, type Standing } from "./structureDivert.ts";
import { placesIn } from "./structurePlaces.ts";

/** Where a reader is, and among which choices. */
interface Within extends Standing {
  readonly group: number;
}

export function readTree(tree: ParsedObject, parsed: Parsed): Structure {
  const { runtime } = parsed;
  const { placeOf, sourceOf, lineAt, startEnds } = placesIn(parsed);
  const flows: Flow[] = [];
  const lines: Line[] = [];
  const choices: Choice[] = [];
  const diverts: Divert[] = [];
  const declarations: Declaration[] = [];
  let groups = 0;

  /** Diverts and calls anywhere within an expression or a run of words. */
  const readDiverts = (object: ParsedObject, within: Within): void => {
    if (object.typeName === "Divert") {
      diverts.push(...divertOf(object as InkDivert, within, placeOf(object)));
    }
    for (const inner of object.content) readDiverts(inner, within);
  };

  const readChoice = (object: InkChoice, within: Within): number => {
    const index = choices.length;
    const text = (...parts: (ParsedObject | null)[]) =>
      inkText(
        parts.filter((part) => part !== null),
        placeOf,
      );
    const before = text(object.startContent);
    const inside = text(object.choiceOnlyContent);
    const after = text(object.innerContent);
    choices.push({
      ...placeOf(object),
      index,
      flow: within.flow,
      under: within.choice,
      group: within.group,
      depth: object.indentationDepth,
      label: object.name,
      condition: object.condition ? sourceOf(object.condition) : null,
      sticky: !object.onceOnly,
      fallback: object.isInvisibleDefault,
      readings: text(object.startContent, object.choiceOnlyContent).readings,
      inside: inside.readings[0] ?? "",
      after: after.readings[0] ?? "",
      tags: [...before.tags, ...inside.tags],
      doubled: before.tags,
      sourcePath: runtime ? object.runtimeChoice.path.toString() : null,
    });
    if (object.condition) readDiverts(object.condition, within);
    const shown = text(object.startContent, object.innerContent);
    if (shown.readings.some((reading) => reading !== "") || shown.tags.length > 0) {
      lines.push({ ...placeOf(object), flow: within.flow, choice: index, ...shown });
    }
    for (const part of [object.startContent, object.choiceOnlyContent, object.innerContent]) {
      if (part) readDiverts(part, { ...within, choice: index });
    }
    return index;
  };

  const declare = (object: ParsedObject): boolean => {
    const kind = (["VAR", "CONST", "LIST", "EXTERNAL"] as const).find(
      (each) => each === object.typeName,
    );
    if (!kind) return false;
    const written = /^\s*\w+\s+([^\s=(]+)\s*=?\s*(.*)$/.exec(lineAt(placeOf(object)));
    const [, name = "", value = ""] = written ?? [];
    declarations.push({ ...placeOf(object), kind, name, value: value.trim() });
    return true;
  };

  /** Statements in a row; what one choice leads to reaches to the next choice or gather. */
  const readStatements = (content: readonly ParsedObject[], outer: Within): void => {
    let within = outer;
    let run: ParsedObject[] = [];
    const flush = (): void => {
      const { readings, tags } = inkText(run, placeOf);
      const [first] = run;
      if (first && (readings.some((reading) => reading !== "") || tags.length > 0)) {
        const { flow, choice } = within;
        lines.push({ ...placeOf(first), flow, choice, readings, tags });
      }
      for (const object of run) readDiverts(object, within);
      run = [];
    };
    for (const object of content) {
      const { typeName } = object;
      if (isFlow(object) || typeName === "Choice" || typeName === "Gather") flush();
      if (isFlow(object)) continue;
      if (typeName === "Choice") {
        const choice = readChoice(object as InkChoice, { ...within, choice: outer.choice });
        within = { ...within, choice };
      } else if (typeName === "Gather") within = { ...outer, group: ++groups };
      else if (typeName === "Weave") {
        flush();
        readStatements(object.content, { ...within, group: ++groups });
      } else if (isNewline(object)) flush();
      else if (!declare(object)) {
        if (isBlock(object)) {
          flush();
          readBlock(object, within);
        } else {
          const before = run[0];
          if (before && placeOf(before).line !== placeOf(object).line) flush();
          run.push(object);
        }
      }
    }
    flush();
  };

  /** A conditional or sequence over several lines: its tests, then each branch. */
  const readBlock = (object: ParsedObject, within: Within): void => {
    for (const inner of object.content) {
      if (inner.typeName === "Weave") readStatements(inner.content, within);
      else if (isHolder(inner)) readBlock(inner, within);
      else readDiverts(inner, within);
    }
  };

  const readFlow = (flow: FlowBase, parent: string | null): void => {
    const path = flowPath(flow);
    const kinds = { Story: "start", Knot: "knot", Stitch: "stitch", Function: "function" } as const;
    const kind = kinds[flow.typeName as keyof typeof kinds];
    const place = kind === "start" ? { file: parsed.pathOf(null), line: 1 } : placeOf(flow);
    const end = flow.debugMetadata?.endLineNumber;
    // The end that Ink notes is the start of what follows.
    const ends = kind === "start" ? startEnds : (end ?? place.line + 1);
    const last = Math.max(place.line, ends - 1);
    flows.push({ ...place, path, kind, last, parent });
    const [first] = flow.content;
    if (first && isFlow(first) && kind === "knot" && !first.hasParameters) {
      const edge = { from: path, choice: null, kind: "first", to: flowPath(first), at: null };
      diverts.push({ ...placeOf(first), ...edge } as Divert);
    }
    for (const object of flow.content) {
      if (isFlow(object)) readFlow(object, kind === "start" ? null : path);
      else if (object.typeName === "Weave") {
        readStatements(object.content, { flow: path, choice: null, group: ++groups });
      } else readDiverts(object, { flow: path, choice: null, group: groups });
    }
  };
  if (isFlow(tree)) readFlow(tree, null);
  return { flows, lines, choices, diverts, declarations };
}
