/** How documents of a project name what the case file lists. */

/** The title that an id of the case file stands for. */
export const titleIn = (
  list: readonly { readonly id: string; readonly title: string }[],
  id: string,
) => list.find((each) => each.id === id)?.title ?? id;
