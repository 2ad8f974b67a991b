/** What a project's survey names has to be there, and asked well it has to bring a fair picture. */
import type { ProjectData, Reply } from "../../project/data.ts";
import { answering, PICTURE, reached } from "../../project/survey.ts";
import type { Broken } from "./ids.ts";

/** Replies of the second survey that a fair one has to reach. */
const LEAST_AGAIN = 4;

type Tell = (file: Broken["file"], path: Broken["path"], message: string) => void;

function names(data: ProjectData, tell: Tell): void {
  const { groups, means, people, ways, questions } = data.survey;
  const need = (
    list: readonly { readonly id: string }[],
    id: string,
    what: string,
    ...[file, path]: readonly [Broken["file"], Broken["path"]]
  ): void => {
    if (!list.some((each) => each.id === id)) tell(file, path, `there is no ${what} "${id}"`);
  };
  people.forEach(({ asks, by }, at) => {
    const path = ["survey", "people", at];
    asks.forEach((id, n) => need(groups, id, "group", "project", [...path, "asks", n]));
    by?.forEach((id, n) => need(means, id, "means", "project", [...path, "by", n]));
  });
  ways.forEach(({ by }, at) =>
    by.forEach((id, n) => need(means, id, "means", "project", ["survey", "ways", at, "by", n])),
  );
  need(data.themes, data.mainTheme, "theme", "project", ["mainTheme"]);
  const ticked = questions.filter(({ kind }) => kind === "choice");
  data.replies.forEach(({ group, by, ticks }, at) => {
    need(groups, group, "group", "replies", [at, "group"]);
    by.forEach((id, n) => need(means, id, "means", "replies", [at, "by", n]));
    for (const id of Object.keys(ticks)) {
      need(ticked, id, "question with a choice", "replies", [at, "ticks", id]);
    }
  });
}

/** Whatever the seed: the best choices bring enough replies, of everybody they ask. */
function picture(data: ProjectData, tell: Tell): void {
  const best = <T extends { readonly grade: string }>(list: readonly T[]) =>
    list.find(({ grade }) => grade === "full");
  const people = best(data.survey.people);
  const way = best(data.survey.ways);
  if (!people || !way) {
    tell("project", ["survey"], "needs a full choice of people and a full way to ask them");
    return;
  }
  const asked = { questions: [], people: people.id, way: way.id };
  const all = reached(data, asked, "before");
  const back = answering(data, asked, all.length);
  if (back < PICTURE) {
    tell(
      "replies",
      [],
      `${back} of the ${all.length} replies "before" that "${people.id}" and "${way.id}" reach come back; it needs ${PICTURE} or more`,
    );
  }
  for (const id of people.asks) {
    const of = all.filter(({ group }) => group === id).length;
    if (of <= all.length - back) {
      tell(
        "replies",
        [],
        `group "${id}" has ${of} replies that can be reached: with ${all.length - back} not answering it may not be heard at all`,
      );
    }
  }
  const under = (theme: string): number => all.filter((each) => each.theme === theme).length;
  if (data.themes.some(({ id }) => id !== data.mainTheme && under(id) >= under(data.mainTheme))) {
    tell("replies", [], `"${data.mainTheme}" is not what most of the replies are about`);
  }
  for (const again of ["better", "same"] satisfies Reply["asked"][]) {
    const count = reached(data, asked, again).length;
    if (count < LEAST_AGAIN) {
      tell("replies", [], `${count} replies "${again}" can be reached; it needs ${LEAST_AGAIN}`);
    }
  }
}

export function brokenSurvey(data: ProjectData): readonly Broken[] {
  const broken: Broken[] = [];
  const tell: Tell = (file, path, message) => void broken.push({ file, path, message });
  names(data, tell);
  // Counting means nothing while names are wrong.
  if (broken.length === 0) picture(data, tell);
  return broken;
}
