/** What a case is called where a person reads of it. */

export interface NamedCase {
  readonly id: string;
  readonly title: string;
  /** Whose desk it is played at; packs made before it was kept have none. */
  readonly organisation?: string | undefined;
}

/** Title and organisation; the id itself where the case is not known any more, "" where there is none. */
export function caseName(cases: readonly NamedCase[], id: string): string {
  const found = cases.find((one) => one.id === id);
  if (!found) return id;
  return found.organisation ? `${found.title} (${found.organisation})` : found.title;
}
