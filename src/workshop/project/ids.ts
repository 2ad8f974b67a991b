/** What a project's files name has to be there, and what a project needs has to be in them. */
import type { CaseData } from "../../play/case.ts";
import { NEEDED_CRITICALS, NEEDED_ENDINGS, NEEDED_MOMENTS } from "../../project/needed.ts";
import type { ProjectData } from "../../project/data.ts";
import type { JsonPath } from "../jsonLines.ts";
import { brokenSurvey } from "./surveyIds.ts";

/** Which of a project's files. */
export type ProjectFile = "project" | "records" | "replies";

export interface Broken {
  readonly file: ProjectFile;
  readonly path: JsonPath;
  readonly message: string;
}

const LEAST_RECORDS = 40;

export function brokenIds(data: ProjectData, caseData: CaseData | null): readonly Broken[] {
  const broken: Broken[] = [];
  const tell = (file: ProjectFile, path: JsonPath, message: string): void =>
    void broken.push({ file, path, message });
  const need = (
    file: ProjectFile,
    path: JsonPath,
    list: readonly { readonly id: string }[],
    id: string,
    what: string,
  ): void => {
    if (!list.some((each) => each.id === id)) tell(file, path, `there is no ${what} "${id}"`);
  };
  const twice = (
    file: ProjectFile,
    path: JsonPath,
    list: readonly { readonly id: string }[],
  ): void =>
    list.forEach(({ id }, at) => {
      if (list.findIndex((each) => each.id === id) !== at) {
        tell(file, [...path, at, "id"], `the id "${id}" is given twice`);
      }
    });

  twice("records", [], data.records);
  data.records.forEach((record, at) => {
    need("records", [at, "channel"], data.channels, record.channel, "channel");
    need("records", [at, "code"], data.codes, record.code, "code");
    need("records", [at, "cause"], data.causes, record.cause, "cause");
  });
  twice("replies", [], data.replies);
  data.replies.forEach((reply, at) =>
    need("replies", [at, "theme"], data.themes, reply.theme, "theme"),
  );
  for (const name of [
    "channels",
    "codes",
    "causes",
    "themes",
    "options",
    "adjustments",
    "measures",
    "notices",
  ] as const) {
    twice("project", [name], data[name]);
  }
  data.causes.forEach(({ id }, at) =>
    need("project", ["causes", at], data.service.troubles, id, "trouble of the service"),
  );
  need("project", ["mainCause"], data.causes, data.mainCause, "cause");
  for (const name of ["options", "adjustments"] as const) {
    data[name].forEach(({ mechanisms }, at) =>
      mechanisms.forEach((each, place) => {
        if ("trouble" in each) {
          const path = [name, at, "mechanisms", place, "trouble"];
          need("project", path, data.service.troubles, each.trouble, "trouble of the service");
        }
      }),
    );
  }
  data.adjustments.forEach(({ options }, at) =>
    options.forEach((id, place) =>
      need("project", ["adjustments", at, "options", place], data.options, id, "option"),
    ),
  );

  if (data.records.length < LEAST_RECORDS) {
    tell("records", [], `${data.records.length} records; a project needs ${LEAST_RECORDS} or more`);
  }
  broken.push(...brokenSurvey(data));
  const repeats = data.records.filter(({ again }) => again);
  const main = repeats.filter(({ cause }) => cause === data.mainCause).length;
  if (main * 2 <= repeats.length) {
    tell(
      "records",
      [],
      `the main cause has ${main} of ${repeats.length} repeat contacts, not most`,
    );
  }

  if (!caseData) return broken;
  const cast = Object.keys(caseData.cast).map((id) => ({ id }));
  data.colleagues.forEach(({ who }, at) =>
    need("project", ["colleagues", at, "who"], cast, who, "person in the cast of case.json"),
  );
  for (const who of ["manager", "holder"] as const) {
    need(
      "project",
      ["authority", who],
      cast,
      data.authority[who],
      "person in the cast of case.json",
    );
  }
  for (const id of NEEDED_MOMENTS) {
    need("project", [], caseData.moments, id, "moment of case.json, which every project has,");
  }
  for (const [what, ids, there] of [
    ["ending", NEEDED_ENDINGS, caseData.endings],
    ["critical", NEEDED_CRITICALS, caseData.criticals],
  ] as const) {
    for (const id of ids) {
      if (there[id] === undefined) tell("project", [], `case.json has no ${what} "${id}"`);
    }
  }
  return broken;
}
