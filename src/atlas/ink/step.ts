/** One step of a story: what each kind of position does. */
import { JUMP, NOWHERE, OP } from "./code.ts";
import { framesToKeep, NEVER, TagValue, tempOf } from "./memory.ts";
import { PIECES, piecesOf, STRING, TAG } from "./output.ts";
import type { Running } from "./running.ts";
import { binary, Pointer, printed, Target, truthy, unary, VOID, type Value } from "./values.ts";

/** Does what the present position says, and goes on to the next. */
export function step(run: Running): void {
  run.countStep();
  const { code, output, stack } = run;
  const at = entered(run);
  const { top } = run;
  const a = code.a[at]!;
  switch (code.op[at]) {
    case OP.text:
      if (top.inLogic) {
        stack.push(code.values[a]!);
      } else {
        for (const piece of code.pieces[code.b[at]!]!) output.print(piece, run.frames);
      }
      break;
    case OP.glue:
      output.add(PIECES.glue);
      break;
    case OP.logic:
      top.inLogic = true;
      break;
    case OP.content:
      top.inLogic = false;
      break;
    case OP.print:
      print(run);
      break;
    case OP.copy:
      stack.push(stack.at(-1)!);
      break;
    case OP.drop:
      stack.pop();
      break;
    case OP.returns:
    case OP.onwards:
      if (leave(run, code.op[at] === OP.returns)) return;
      break;
    case OP.string:
      output.add(PIECES.string);
      top.inLogic = false;
      break;
    case OP.stringEnd:
      stack.push(output.takeFrom(STRING));
      top.inLogic = true;
      break;
    case OP.tag:
      output.add(PIECES.tag);
      break;
    case OP.tagEnd:
      endTag(run);
      break;
    case OP.choiceCount:
      stack.push(run.pending.length);
      break;
    case OP.turns:
      stack.push(run.turnNumber() + 1);
      break;
    case OP.turnsSince:
      stack.push(turnsSince(run, countedPlace(run)));
      break;
    case OP.readCount:
      stack.push(run.visitsOf(countedPlace(run)));
      break;
    case OP.visit:
      stack.push(run.visitsOf(a) - 1);
      break;
    case OP.done:
      if (run.threads.length === 0) {
        run.safeExit = true;
        top.position = NOWHERE;
        return;
      }
      run.leaveThread();
      break;
    case OP.end:
      run.end();
      return;
    case OP.push:
      // In content a number or a place prints nothing.
      if (top.inLogic) stack.push(code.values[a]!);
      break;
    case OP.pushPointer:
      if (top.inLogic) {
        const own = tempOf(top.temps, a) !== undefined;
        stack.push(new Pointer(a, own ? run.frames.length : 0));
      }
      break;
    case OP.readGlobal:
      stack.push(run.global(a));
      break;
    case OP.readTemp:
      stack.push(run.read(a));
      break;
    case OP.readVisits:
      stack.push(run.visitsOf(a));
      break;
    case OP.setGlobal:
      run.setGlobal(a, popValue(run));
      break;
    case OP.newTemp:
      run.declare(a, popValue(run));
      break;
    case OP.setTemp:
      run.assign(a, popValue(run));
      break;
    case OP.jump:
    case OP.jumpTo:
      if (jump(run, at)) return;
      break;
    case OP.binary: {
      const y = popValue(run);
      const x = popValue(run);
      stack.push(binary(code.operators[a]!, x, y));
      break;
    }
    case OP.unary:
      stack.push(unary(code.operators[a]!, popValue(run)));
      break;
    case OP.choice:
      offer(run, a);
      break;
  }
  run.advance();
  if (code.op[at] === OP.thread) run.fork();
}

/** Enters the containers that begin here, and gives the position of what is inside. */
function entered(run: Running): number {
  const { code, top } = run;
  while (code.op[top.position] === OP.enter) {
    const at = top.position;
    if (code.a[at]! >= 0) run.visit(code.a[at]!);
    if (code.boxes[at]!.content.length === 0) break;
    top.position = code.next[at]!;
  }
  return top.position;
}

function popValue(run: Running): Value {
  const value = run.stack.pop();
  if (value !== undefined && !(value instanceof TagValue)) return value;
  throw run.error("a value is missing where one is worked out");
}

/** What stands where a condition is expected; nothing there counts as false. */
function condition(run: Running): boolean {
  const value = run.stack.pop();
  return !(value instanceof TagValue) && truthy(value);
}

function print(run: Running): void {
  const value = run.stack.pop();
  if (value === undefined || value === VOID) return;
  const text = value instanceof TagValue ? `# ${value.text}` : printed(value);
  for (const piece of piecesOf(text)) run.output.print(piece, run.frames);
}

/** The tags of a choice become values; others stay in the line. */
function endTag(run: Running): void {
  if (run.output.strings === 0) {
    run.output.add(PIECES.tagEnd);
    return;
  }
  if (!run.output.inTag()) throw run.error("a tag of a choice ends where none began");
  run.stack.push(new TagValue(run.output.takeFrom(TAG)));
}

/** Ends a function or a tunnel. Gives whether it goes on at a place of its own choosing. */
function leave(run: Running, fromFunction: boolean): boolean {
  const onwards = fromFunction ? VOID : popValue(run);
  if (run.frames.length === 1 || run.top.isFunction !== fromFunction) {
    const found = fromFunction ? "'~ return'" : "'->->'";
    throw run.error(`found ${found} where nothing is to be returned from`);
  }
  run.leaveCall();
  if (!(onwards instanceof Target)) return false;
  run.goTo(onwards);
  return true;
}

/** Takes a jump, unless its condition is false. */
function jump(run: Running, at: number): boolean {
  const { code } = run;
  const flags = code.flags[at]!;
  if ((flags & JUMP.ifTrue) !== 0 && !condition(run)) return false;
  let target: Value | null = null;
  if (code.op[at] === OP.jumpTo) {
    target = run.read(code.a[at]!);
    if (!(target instanceof Target)) {
      const name = code.names[code.a[at]!];
      throw run.error(`"${name}" is gone to but holds no place, only ${printed(target)}`);
    }
  }
  if ((flags & JUMP.call) !== 0) run.call((flags & JUMP.tunnel) === 0);
  if (target) {
    run.goTo(target);
    return true;
  }
  run.previous = at;
  run.top.position = code.a[at]!;
  const list = code.b[at]!;
  if (list !== 0) run.visitAll(code.lists[list]!);
  return true;
}

/** The counted container that TURNS_SINCE(-> x) or READ_COUNT(-> x) asks about, or -1. */
function countedPlace(run: Running): number {
  const target = popValue(run);
  if (target instanceof Target) return run.code.places[target.id]!.counted;
  throw run.error("TURNS_SINCE and READ_COUNT want a place");
}

function turnsSince(run: Running, counted: number): number {
  const last = run.lastTurnOf(counted);
  return last === NEVER ? -1 : run.turn - last;
}

/** Puts a choice on offer, if its condition holds and it is not used up. */
function offer(run: Running, number: number): void {
  const { code } = run;
  const point = code.choices[number]!;
  let shown = !point.hasCondition || condition(run);
  const tags: string[] = [];
  const only = point.hasOnly ? choiceText(run, tags) : "";
  const start = point.hasStart ? choiceText(run, tags) : "";
  if (point.once && run.visitsOf(point.counted) > 0) shown = false;
  if (!shown) return;
  run.offer({
    point: number,
    list: run.lists.forChoice(run.previous, number),
    frames: framesToKeep(run.frames, code.returnName),
    text: start + only,
    tags: tags.toReversed(),
  });
}

function choiceText(run: Running, tags: string[]): string {
  const text = popValue(run);
  if (typeof text !== "string") throw run.error("a choice without its text");
  for (let last = run.stack.at(-1); last instanceof TagValue; last = run.stack.at(-1)) {
    tags.push(last.text);
    run.stack.pop();
  }
  return text;
}
