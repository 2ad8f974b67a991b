/** Makes the tables of a story from its container tree. */
import { READINGS } from "../../play/customer/readings.ts";
import { JUMP, NOWHERE, OP, type ChoicePoint, type Code, type Place } from "./code.ts";
import { piecesOf, type Piece } from "./output.ts";
import { Numbering } from "./numbering.ts";
import { layOut } from "./positions.ts";
import { tagsIn } from "./tagTexts.ts";
import { broken, entered, find, isBox, pathOf, spotOf, type Box, type Leaf } from "./tree.ts";
import { UNSUPPORTED, UnsupportedInk } from "./unsupported.ts";
import { BINARY, Float, Target, UNARY, VOID, type Value } from "./values.ts";

/** The engine's variables: set before each turn where a story declares them. */
const TEMPERS: readonly string[] = Object.keys(READINGS);

const COMMANDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    "<>": OP.glue,
    ev: OP.logic,
    "/ev": OP.content,
    out: OP.print,
    nop: OP.nothing,
    du: OP.copy,
    pop: OP.drop,
    "~ret": OP.returns,
    "->->": OP.onwards,
    str: OP.string,
    "/str": OP.stringEnd,
    "#": OP.tag,
    "/#": OP.tagEnd,
    choiceCnt: OP.choiceCount,
    turn: OP.turns,
    turns: OP.turnsSince,
    readc: OP.readCount,
    visit: OP.visit,
    thread: OP.thread,
    done: OP.done,
    end: OP.end,
  }),
);

const propertyOf = (token: Leaf["token"], key: string): string | undefined => {
  if (typeof token !== "object") return undefined;
  const value = token[key];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** Makes the tables. Throws UnsupportedInk, and StoryError for JSON that is no story. */
export function flatten(root: Box): Code {
  const { numberOf, enterAt, leafAt, inside, positionOf } = layOut(root);
  const enterOf = (box: Box): number => enterAt.get(box) ?? positionOf(box, 0);

  const size = inside.length;
  const op = new Uint8Array(size);
  const a = new Int32Array(size).fill(-1);
  const b = new Int32Array(size);
  const flags = new Uint8Array(size);
  const next = new Int32Array(size);
  const values = new Numbering<unknown, Value>();
  const pieces: (readonly Piece[])[] = [];
  const operators = new Numbering<string, string>();
  const lists = new Numbering<string, readonly number[]>();
  lists.of("", () => []);
  const names = new Numbering<string, string>();
  const choices: ChoicePoint[] = [];
  const places = new Numbering<string, Place>();

  const globals = new Map<string, number>();
  for (const { token } of leafAt.keys()) {
    const name = propertyOf(token, "VAR=");
    if (name && (token as Record<string, unknown>)["re"] !== true && !globals.has(name)) {
      globals.set(name, globals.size);
    }
  }
  const nameOf = (name: string): number => names.of(name, () => name);
  for (const name of globals.keys()) nameOf(name);

  const listOf = (boxes: readonly Box[]): number => {
    const ids = boxes.map((box) => numberOf.get(box)!);
    return lists.of(ids.join(), () => ids);
  };
  const pushValue = (at: number, value: Value): void => {
    op[at] = OP.push;
    a[at] = values.of(value instanceof Float ? `float ${value.value}` : value, () => value);
  };
  const placeOf = (path: string): number =>
    places.of(path, (id) => {
      const node = find(root, path);
      const spot = spotOf(root, path);
      const numbered = isBox(node) ? node.parent === spot.box && spot.box !== node : true;
      return {
        target: new Target(path, id),
        position: numbered ? positionOf(spot.box, spot.index) : enterOf(spot.box),
        numbered,
        spot,
        counted: isBox(node) ? (numberOf.get(node) ?? -1) : -1,
      };
    });

  const word = (at: number, leaf: Leaf, token: string): void => {
    const float = /^[0-9]+.[0-9]+f$/.test(token) ? parseFloat(token) : null;
    const command = COMMANDS.get(token);
    const unsupported = UNSUPPORTED.get(token);
    if (unsupported) throw new UnsupportedInk(unsupported);
    if (float !== null) {
      pushValue(at, Number.isInteger(float) ? new Float(float) : float);
    } else if (token.startsWith("^") || token === "\n") {
      const text = token === "\n" ? token : token.slice(1);
      op[at] = OP.text;
      a[at] = values.of(text, () => text);
      b[at] = pieces.push(piecesOf(text)) - 1;
    } else if (command !== undefined) {
      op[at] = command;
      if (command === OP.visit) a[at] = numberOf.get(leaf.parent) ?? -1;
    } else if (token === "void") {
      pushValue(at, VOID);
    } else if (BINARY.includes(token) || UNARY.includes(token)) {
      op[at] = UNARY.includes(token) ? OP.unary : OP.binary;
      a[at] = operators.of(token, () => token);
    } else {
      throw broken(`"${token}" is no command`);
    }
  };

  const divert = (at: number, leaf: Leaf, token: Record<string, unknown>): boolean => {
    const kind = ["->", "f()", "->t->"].find((key) => propertyOf(token, key));
    if (!kind) return false;
    const target = propertyOf(token, kind)!;
    flags[at] =
      (token["c"] ? JUMP.ifTrue : 0) |
      (kind === "->" ? 0 : kind === "f()" ? JUMP.call : JUMP.call | JUMP.tunnel);
    if (token["var"]) {
      op[at] = OP.jumpTo;
      a[at] = nameOf(target);
      return true;
    }
    const spot = spotOf(leaf.parent, target);
    op[at] = OP.jump;
    a[at] = positionOf(spot.box, spot.index);
    b[at] = listOf(entered(leaf.parent, spot));
    return true;
  };

  const choicePoint = (leaf: Leaf, path: string, flg: number): number => {
    const box = find(leaf.parent, path);
    if (!isBox(box)) throw broken(`the choice "${path}" leads to no container`);
    const spot = spotOf(root, pathOf(box));
    return (
      choices.push({
        path: [pathOf(leaf.parent), leaf.index].filter((part) => part !== "").join("."),
        position: positionOf(spot.box, spot.index),
        spot,
        counted: numberOf.get(box) ?? -1,
        hasCondition: (flg & 1) > 0,
        hasStart: (flg & 2) > 0,
        hasOnly: (flg & 4) > 0,
        invisible: (flg & 8) > 0,
        once: (flg & 16) > 0,
      }) - 1
    );
  };

  const object = (at: number, leaf: Leaf, token: Record<string, unknown>): void => {
    if (divert(at, leaf, token)) return;
    const of = (key: string): string | undefined => propertyOf(token, key);
    if (of("x()")) throw new UnsupportedInk("EXTERNAL");
    if ("list" in token) throw new UnsupportedInk("LIST");
    if ("#" in token) throw new UnsupportedInk("tags of an old compiler");
    const again = token["re"] === true;
    const assigned = of("VAR=") ?? of("temp=");
    if (of("^->")) {
      pushValue(at, places.list[placeOf(of("^->")!)]!.target);
    } else if (of("^var")) {
      op[at] = OP.pushPointer;
      a[at] = nameOf(of("^var")!);
    } else if (of("*")) {
      op[at] = OP.choice;
      a[at] = choicePoint(leaf, of("*")!, Number(token["flg"] ?? 0));
    } else if (of("VAR?")) {
      const global = globals.get(of("VAR?")!);
      op[at] = global === undefined ? OP.readTemp : OP.readGlobal;
      a[at] = global ?? nameOf(of("VAR?")!);
    } else if (of("CNT?")) {
      const box = find(leaf.parent, of("CNT?")!);
      op[at] = OP.readVisits;
      a[at] = isBox(box) ? (numberOf.get(box) ?? -1) : -1;
    } else if (assigned) {
      const global = globals.get(assigned);
      const isGlobal = global !== undefined && (again || "VAR=" in token);
      op[at] = isGlobal ? OP.setGlobal : again ? OP.setTemp : OP.newTemp;
      a[at] = isGlobal ? global : nameOf(assigned);
    } else {
      throw broken(`an entry of an unknown kind: ${JSON.stringify(token)}`);
    }
  };

  for (const [box, at] of enterAt) {
    op[at] = OP.enter;
    a[at] = numberOf.get(box) ?? -1;
    next[at] = box.content.length > 0 ? positionOf(box, 0) : positionOf(box, 1);
  }
  for (const [leaf, at] of leafAt) {
    const { token } = leaf;
    next[at] = positionOf(leaf.parent, leaf.index + 1);
    if (typeof token === "string") word(at, leaf, token);
    else if (typeof token === "object") object(at, leaf, token);
    else pushValue(at, token);
  }

  const declarations = root.named.get("global decl");
  const tables = {
    op,
    a,
    b,
    flags,
    next,
    boxes: inside,
    returnName: names.list.indexOf("$r"),
    start: positionOf(root, 0),
    declarations: declarations ? positionOf(declarations, 0) : NOWHERE,
    values: values.list,
    pieces,
    operators: operators.list,
    lists: lists.list,
    counted: [...numberOf.keys()].map((box) => ({
      path: pathOf(box),
      visits: (box.flags & 1) > 0,
      turns: (box.flags & 2) > 0,
    })),
    numberOf,
    choices,
    places: places.list,
    names: names.list,
    globals,
    tempers: [...globals.keys()].map((name) => (TEMPERS.includes(name) ? name : "")),
    temperGlobals: TEMPERS.flatMap((name) => globals.get(name) ?? []),
  };
  return { ...tables, ...tagsIn(tables) };
}
