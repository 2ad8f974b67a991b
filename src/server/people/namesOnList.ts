/** The roster as those who join see it: names by which everybody finds themselves. */
const inOrder = new Intl.Collator("en-GB", { sensitivity: "base", numeric: true });

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
}

/** The shortest ending of a reference, three characters at least, that no other has. */
function ending(reference: string, others: readonly string[]): string {
  for (let length = 3; length < reference.length; length++) {
    const end = reference.slice(-length);
    if (!others.some((other) => other.endsWith(end))) return `…${end}`;
  }
  return reference;
}

/**
 * In order of names. Two of one name are told apart by the ends of their references, which they
 * know; nobody else's reference is shown.
 */
export function namesOnList<T extends Listed>(learners: readonly T[]): readonly T[] {
  return learners
    .map((learner) => {
      const others = learners.filter(({ id, name }) => id !== learner.id && name === learner.name);
      if (others.length === 0 || learner.reference === null) return learner;
      const references = others.flatMap(({ reference }) => reference ?? []);
      return { ...learner, name: `${learner.name} (${ending(learner.reference, references)})` };
    })
    .toSorted((a, b) => inOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
