/** What a document of a project is. */

export interface ProjectDocument {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** The title that an id of the case file stands for. */
export const titleIn = (
  list: readonly { readonly id: string; readonly title: string }[],
  id: string,
) => list.find((each) => each.id === id)?.title ?? id;
