/**
 * What the specification demands of a statement, read off its own tables: xAPI 1.0.3 part two
 * (sections 2.2-2.4, 4) and, for 2.0, IEEE 9274.1.1 section 4.2. Only what a pack can have.
 */
import type { XapiVersion } from "../../src/assess/export/xapi/statement.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, at: string) => readonly string[];

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const matches =
  (pattern: RegExp, name: string): Check =>
  (value, at) =>
    typeof value === "string" && pattern.test(value) ? [] : [`${at} is not ${name}`];

// RFC 4122, variant 2, in standard form (2.4.1).
const uuid = matches(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i,
  "a UUID",
);
// RFC 3987: a scheme, and no character that it forbids.
const iri = matches(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i, "an IRI");
const irl = matches(/^https?:\/\/[^\s<>"{}|\\^`]+$/i, "an IRL");
const text: Check = (value, at) => (typeof value === "string" ? [] : [`${at} is no string`]);
const filled = matches(/[^]/, "a string with anything in it");
const bool: Check = (value, at) => (typeof value === "boolean" ? [] : [`${at} is no boolean`]);
const language = matches(/^([a-z]{2,3}|[a-z]{4,8})(-[a-z0-9]{1,8})*$/i, "an RFC 5646 tag");
// ISO 8601 (4.6); and RFC 3339 with no offset of minus zero (4.5).
const duration = matches(
  /^P(?=\d|T\d)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=\d)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/,
  "an ISO 8601 duration",
);
const timestamp: Check = (value, at) => {
  const form =
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|\+\d\d:\d\d|-(?!00:?00)\d\d:\d\d)$/;
  return typeof value === "string" && form.test(value) && !Number.isNaN(Date.parse(value))
    ? []
    : [`${at} is no timestamp`];
};

/** An object with these properties and no other (2.2: anything more is to be rejected). */
const shaped =
  (
    required: Readonly<Record<string, Check>>,
    optional: Readonly<Record<string, Check>> = {},
  ): Check =>
  (value, at) => {
    if (!isObject(value)) return [`${at} is no object`];
    const known = { ...required, ...optional };
    return [
      ...Object.keys(required).flatMap((key) => (key in value ? [] : [`${at}.${key} is missing`])),
      ...Object.entries(value).flatMap(([key, inner]) =>
        inner === undefined
          ? [`${at}.${key} is undefined`]
          : (known[key]?.(inner, `${at}.${key}`) ?? [`${at}.${key} is not allowed`]),
      ),
    ];
  };

const each =
  (check: Check, least = 0): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.length < least
        ? [`${at} is empty`]
        : value.flatMap((one, n) => check(one, `${at}[${n}]`))
      : [`${at} is no list`];

const keyed =
  (key: Check, inner: Check): Check =>
  (value, at) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => [
          ...key(name, `the key ${name} of ${at}`),
          ...inner(one, `${at}.${name}`),
        ])
      : [`${at} is no object`];

const exactly =
  (word: string): Check =>
  (value, at) =>
    value === word ? [] : [`${at} is not “${word}”`];

const languageMap = keyed(language, text);
const extensions = keyed(iri, () => []);
const agent = shaped(
  // One inverse functional identifier; here always an account (2.4.2.3).
  { account: shaped({ homePage: irl, name: filled }) },
  { objectType: exactly("Agent"), name: text },
);
const activity = shaped(
  { id: iri },
  {
    objectType: exactly("Activity"),
    definition: shaped(
      {},
      { name: languageMap, description: languageMap, type: iri, moreInfo: irl, extensions },
    ),
  },
);
const statementRef = shaped({ objectType: exactly("StatementRef"), id: uuid });
const object: Check = (value, at) =>
  isObject(value) && value["objectType"] === "StatementRef"
    ? statementRef(value, at)
    : activity(value, at);
const result = shaped(
  {},
  { success: bool, completion: bool, response: text, duration, extensions },
);
const contextFields = {
  registration: uuid,
  instructor: agent,
  revision: text,
  platform: text,
  language,
  statement: statementRef,
  contextActivities: shaped(
    {},
    {
      parent: each(activity),
      grouping: each(activity),
      category: each(activity),
      other: each(activity),
    },
  ),
  extensions,
};
const contextAgent = shaped(
  { objectType: exactly("contextAgent"), agent },
  { relevantTypes: each(iri, 1) },
);
const statementFields = {
  id: uuid,
  actor: agent,
  verb: shaped({ id: iri }, { display: languageMap }),
  object,
};
const shapes: Readonly<Record<XapiVersion, Check>> = {
  "1.0.3": shaped(statementFields, {
    result,
    context: shaped({}, contextFields),
    timestamp,
    version: matches(/^1\.0(\.\d+)?$/, "a version 1.0"),
  }),
  "2.0": shaped(statementFields, {
    result,
    context: shaped({}, { ...contextFields, contextAgents: each(contextAgent, 1) }),
    timestamp,
    version: matches(/^2\.0(\.\d+)?$/, "a version 2.0"),
  }),
};

/** Null stands nowhere but in extensions (2.2). */
function nulls(value: unknown, at: string): readonly string[] {
  if (value === null) return [`${at} is null`];
  if (typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "extensions" ? [] : nulls(inner, `${at}.${key}`),
  );
}

/** Everything in a statement that a record store has to reject it for. */
export function statementFaults(statement: unknown, version: XapiVersion): readonly string[] {
  const faults = [...shapes[version](statement, "statement"), ...nulls(statement, "statement")];
  if (!isObject(statement)) return faults;
  const { object: about, context, verb } = statement as Record<string, Fields | undefined>;
  const isRef = about?.["objectType"] === "StatementRef";
  // 2.4.6: these are only for statements about an activity.
  for (const key of ["platform", "revision"]) {
    if (isRef && context && key in context) faults.push(`context.${key} without an activity`);
  }
  // 2.3.2: a statement that voids another refers to it.
  if (verb?.["id"] === "http://adlnet.gov/expapi/verbs/voided" && !isRef)
    faults.push("voids nothing");
  return faults;
}
