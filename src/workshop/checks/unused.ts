/** What a case declares and no tag of its story names. */
import { inCase, problemsOf, tagsOf, type Check } from "../examined.ts";

const warning = problemsOf("unused", "warning");

export const checkUnused: Check = (story) => {
  const { data, structure } = story;
  if (!data) return [];
  const named = new Set(
    tagsOf(structure).flatMap(({ readings }) =>
      readings.map((reading) => reading.split(/[,=]/, 1)[0]!.replaceAll(/\s/g, "")),
    ),
  );
  const ids = (list: readonly { readonly id: string }[]) =>
    list.map(({ id }, at) => [id, at] as const);
  const keys = (record: object) => Object.keys(record).map((id) => [id, id] as const);
  const byMatter = data.matters.flatMap(({ critical }) => critical?.id ?? []);
  const declared = [
    { what: "ending", list: "endings", tag: ["ending"], ids: keys(data.endings) },
    { what: "fact", list: "facts", tag: ["fact"], ids: keys(data.facts) },
    { what: "own-words prompt", list: "ownWords", tag: ["own"], ids: keys(data.ownWords) },
    { what: "letter", list: "letters", tag: ["letter"], ids: ids(data.letters ?? []) },
    { what: "promise", list: "promises", tag: ["promise"], ids: ids(data.promises) },
    { what: "remedy", list: "remedies", tag: ["agree", "done"], ids: ids(data.remedies) },
    { what: "ask", list: "asks", tag: ["ask"], ids: ids(data.asks ?? []) },
    { what: "matter", list: "matters", tag: ["rung", "cue"], ids: ids(data.matters) },
    {
      what: "critical failure",
      list: "criticals",
      tag: ["critical"],
      ids: keys(data.criticals).filter(([id]) => !byMatter.includes(id)),
    },
  ];
  return declared.flatMap(({ what, list, tag, ids }) =>
    ids
      .filter(([id]) => !tag.some((name) => named.has(`${name}:${id}`)))
      .map(([id, at]) =>
        warning(
          inCase(story, [list, at]),
          `no line or choice is tagged "# ${tag[0]!}:${id}": the ${what} never comes up`,
        ),
      ),
  );
};
