/** Which knots a story comes through, in order, as it is told. */
import type { Story } from "inkjs/full";

type Container = Story["mainContentContainer"];

export interface Trace {
  /** The knots entered since this was last asked; coming back from a tunnel counts as entering. */
  readonly take: () => readonly string[];
  /** Forgets everything: the story begins again. */
  readonly reset: () => void;
}

/** A name that the compiler gave to its own parts, such as "global decl". */
const isOwn = (name: string): boolean => name === "global decl" || name.startsWith("redress ");

/**
 * Watches a story from its beginning; `entered` is told of each knot at the moment it is entered.
 * Knots whose visits nobody counts are made countable from their start, so that a knot that leads to
 * itself is seen to; a story cannot tell the difference.
 */
export function traced(story: Story, entered: (knot: string) => void): Trace {
  const root = story.mainContentContainer;
  const knots = new Map<unknown, string>();
  for (const [name, content] of root.namedOnlyContent ?? []) {
    if (isOwn(name)) continue;
    knots.set(content, name);
    const knot = content as Container;
    if (knot.visitsShouldBeCounted || knot.turnIndexShouldBeCounted) continue;
    knot.visitsShouldBeCounted = true;
    knot.countingAtStartOnly = true;
  }
  const known = new Map<Container, string | null>();
  const knotOf = (container: Container): string | null => {
    const before = known.get(container);
    if (before !== undefined) return before;
    const parent = container.parent as Container | null;
    const found = knots.get(container) ?? (parent ? knotOf(parent) : null);
    known.set(container, found);
    return found;
  };

  let now: string | null = null;
  let taken: string[] = [];
  const enter = (knot: string | null): void => {
    now = knot;
    if (knot === null) return;
    taken.push(knot);
    entered(knot);
  };
  const visit = story.VisitContainer.bind(story);
  story.VisitContainer = (container, atStart) => {
    visit(container, atStart);
    const knot = knots.get(container);
    if (knot !== undefined && atStart) enter(knot);
  };
  // Ink reads past the end of a line to see whether the next one joins it, then goes back: knots it
  // looked into on the way are not entered yet.
  let before: { readonly now: string | null; readonly count: number } | null = null;
  const [snapshot, restore] = [
    story.StateSnapshot.bind(story),
    story.RestoreStateSnapshot.bind(story),
  ];
  story.StateSnapshot = () => {
    before = { now, count: taken.length };
    snapshot();
  };
  story.RestoreStateSnapshot = () => {
    restore();
    if (before === null) return;
    ({ now } = before);
    taken.length = before.count;
  };

  const follow = (): void => {
    const { container } = story.state.currentPointer;
    if (container === null) return;
    const knot = knotOf(container);
    if (knot !== now) enter(knot);
  };
  const step = story.Step.bind(story);
  story.Step = () => {
    follow();
    step();
  };

  return {
    reset: () => {
      now = null;
      taken = [];
      before = null;
    },
    take: () => {
      const all = taken;
      taken = [];
      return all;
    },
  };
}
