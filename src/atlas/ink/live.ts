/** What of a state can still make a difference: its key, and what may still come after it. */
import { hasBit, type Bits } from "./bits.ts";
import { keyOfValue, NEVER } from "./memory.ts";
import type { Program } from "./program.ts";
import type { InkState } from "./run.ts";
import { shapeOf } from "./shape.ts";
import type { Telling } from "./tellings.ts";

/** What may still come after a state: never less than what does. */
export interface Future {
  /** Tags (without "#") that may still come, those of the choices on offer among them. */
  readonly tags: ReadonlySet<string>;
  /** Of tags that are partly worked out while the story runs, what they begin with. */
  readonly open: ReadonlySet<string>;
  /** Engine variables that may still be read in a way that matters. */
  readonly temper: ReadonlySet<string>;
}

function keyOfCount(count: number, { upTo, rest }: Telling): number {
  return rest === 1 ? Math.min(count, upTo) : Math.min(count, upTo) * rest + (count % rest);
}

/**
 * The state as a key: after two states with one key the same choices lead to the same, in
 * everything but texts and tags that are harmless.
 */
export function keyOf(program: Program, state: InkState): string {
  if (state.ended) return "";
  const { shape, held } = shapeOf(program, state);
  let key = `${shape.id}:${held}`;
  for (const global of shape.globals) key += `,${keyOfValue(state.globals[global])}`;
  // Of what was visited: most was not.
  key += "|";
  for (const counted of shape.visits) {
    const count = keyOfCount(state.visits[counted]!, program.matters.tellings[counted]!);
    if (count !== 0) key += `,${counted}=${count}`;
  }
  key += "|";
  for (const counted of shape.turns) {
    const last = state.turnOf[counted]!;
    if (last !== NEVER) key += `,${counted}=${state.turn - last}`;
  }
  if (shape.turn) key += `@${state.turn}`;
  if (state.left.length > 0) key += `^${state.left.map(keyOfValue).join()}`;
  return key;
}

const NO_FUTURE: Future = { tags: new Set(), open: new Set(), temper: new Set() };

/** Futures by what lies ahead and by the tags of the choices on offer. */
const FUTURES = new WeakMap<Bits, Map<string, Future>>();

/** What may still come after a state. */
export function futureOf(program: Program, state: InkState): Future {
  if (state.ended) return NO_FUTURE;
  const { ahead } = shapeOf(program, state).shape;
  let futures = FUTURES.get(ahead);
  if (!futures) FUTURES.set(ahead, (futures = new Map()));
  const offered = state.shown.map(({ tagged }) => tagged).join();
  let future = futures.get(offered);
  if (!future) futures.set(offered, (future = makeFuture(program, state, ahead)));
  return future;
}

function makeFuture(program: Program, { shown }: InkState, ahead: Bits): Future {
  const { tempers } = program.matters.layout;
  const tags = program.tags.filter((_, n) => hasBit(ahead, n));
  const read = program.temperGlobals.filter((_, n) => hasBit(ahead, tempers + n));
  return {
    tags: new Set([
      ...shown.flatMap(({ tags }) => tags),
      ...tags.flatMap(({ text, open }) => (open ? [] : [text])),
    ]),
    open: new Set(tags.flatMap(({ text, open }) => (open ? [text] : []))),
    temper: new Set(read.map((global) => program.tempers[global]!)),
  };
}
