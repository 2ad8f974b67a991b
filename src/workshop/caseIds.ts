/** Ids that are named somewhere in a case and declared nowhere, and other breaks between its parts. */
import type { CaseData } from "../play/case.ts";
import type { JsonPath } from "./jsonLines.ts";

export interface Broken {
  readonly path: JsonPath;
  /** What is wrong, with where in words. */
  readonly message: string;
}

/** What a record option's condition may name, by its kind. */
const knownTo = (data: CaseData): Readonly<Record<string, ReadonlySet<string>>> => {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    fact: new Set(Object.keys(data.facts)),
    met: ids(data.moments),
    remedy: ids(data.remedies),
    agreed: ids(data.remedies),
    promise: ids(data.promises),
    kept: ids(data.promises),
    referred: ids(data.matters),
    ending: new Set(Object.keys(data.endings)),
  };
};

/** Everything broken between the parts of a case, empty if it holds together. */
export function brokenIds(data: CaseData): readonly Broken[] {
  const broken: Broken[] = [];
  const need = (holds: boolean, path: JsonPath, message: string): void => {
    if (!holds) broken.push({ path, message });
  };
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    moments: data.moments,
    matters: data.matters,
    promises: data.promises,
    remedies: data.remedies,
    asks: data.asks ?? [],
  };
  /** Tells the second of two that share an id. */
  const distinct = (list: readonly { readonly id: string }[], path: JsonPath, what: string): void =>
    list.forEach(({ id }, at) => {
      const first = list.findIndex((each) => each.id === id);
      need(first === at, [...path, at, "id"], `${what}: two share one id, "${id}"`);
    });
  for (const [name, list] of Object.entries(lists)) distinct(list, [name], name);
  distinct(data.record.fields, ["record", "fields"], "record.fields");
  const letters = data.letters ?? [];
  distinct(letters, ["letters"], "letters");

  const { who } = data.persona;
  need(Object.hasOwn(data.cast, who), ["persona", "who"], `persona.who: no "${who}" in cast`);
  data.brief.meet?.forEach((each, at) =>
    need(Object.hasOwn(data.cast, each), ["brief", "meet", at], `brief.meet: no "${each}" in cast`),
  );
  const sum = data.weights.R + data.weights.I + data.weights.E + data.weights.S;
  need(Math.abs(sum - 1) < 0.001, ["weights"], `weights: add up to ${sum.toFixed(2)}, not 1`);
  data.moments.forEach(({ id, behaviour, dimension }, at) =>
    need(
      behaviour[0]?.toUpperCase() === dimension,
      ["moments", at, "behaviour"],
      `moments ${id}: behaviour ${behaviour} is not of dimension ${dimension}`,
    ),
  );

  const known = knownTo(data);
  const moment = (id: string | undefined, path: JsonPath, where: string): void =>
    need(id === undefined || known["met"]!.has(id), path, `${where}: no moment "${id}"`);
  data.matters.forEach((matter, at) => {
    moment(matter.moment, ["matters", at, "moment"], `matters ${matter.id}`);
    const critical = matter.critical?.id;
    need(
      critical === undefined || Object.hasOwn(data.criticals, critical),
      ["matters", at, "critical", "id"],
      `matters ${matter.id}: no critical "${critical}"`,
    );
  });
  data.asks?.forEach((ask, at) =>
    need(
      Object.hasOwn(data.cast, ask.who),
      ["asks", at, "who"],
      `asks ${ask.id}: no "${ask.who}" in cast`,
    ),
  );
  data.promises.forEach((each, at) =>
    moment(each.moment, ["promises", at, "moment"], `promises ${each.id}`),
  );
  data.remedies.forEach((each, at) =>
    moment(each.informs, ["remedies", at, "informs"], `remedies ${each.id}`),
  );

  const condition = (when: string, path: JsonPath, where: string): void => {
    const [kind = "", name = ""] = when.replace(/^!/, "").split(":");
    need(
      kind === "always" || kind === "redress" || known[kind]?.has(name) === true,
      path,
      `${where}: condition "${when}" names nothing in this case`,
    );
  };
  letters.forEach(({ id, points, model }, at) => {
    const path = ["letters", at] as const;
    const where = `letter ${id}`;
    need(
      !Object.hasOwn(data.ownWords, id),
      [...path, "id"],
      `${where}: an own-words prompt has this id too`,
    );
    distinct(points, [...path, "points"], where);
    points.forEach(({ id: point, when }, place) =>
      when?.forEach((each) =>
        condition(each, [...path, "points", place, "when"], `${where}/${point}`),
      ),
    );
    model.forEach(({ when }, place) =>
      when?.forEach((each) =>
        condition(each, [...path, "model", place, "when"], `${where}, model`),
      ),
    );
  });
  data.record.fields.forEach((field, at) => {
    if (field.kind !== "one" && field.kind !== "many") return;
    const path = ["record", "fields", at, "options"] as const;
    distinct(field.options, path, `record ${field.id}`);
    field.options.forEach((option, place) =>
      condition(option.when, [...path, place, "when"], `record ${field.id}/${option.id}`),
    );
  });
  return broken;
}
