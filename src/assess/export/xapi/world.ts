/** What every statement of a pack refers to: people, activities, and the context around them. */
import type { Actor, Stamped } from "../../event.ts";
import { isoOf } from "../time.ts";
import type { AssessmentSource, PackSources } from "../sources.ts";
import { registrationOf, statementId } from "./identify.ts";
import type {
  Activity,
  Agent,
  Context,
  Extensions,
  Result,
  Statement,
  StatementRef,
  XapiVersion,
} from "./statement.ts";
import { TYPES, VERBS, type VerbName } from "./vocabulary.ts";

/** What the pure part cannot know by itself. */
export interface Outside {
  /** The address people use for this server, without a slash at its end. */
  readonly homePage: string;
  readonly version: XapiVersion;
  /** Hash of a line of the centre's log that the pack holds. */
  readonly hashOf: (line: number) => string;
}

export interface Told {
  readonly line: number;
  readonly at: number;
  readonly deviceAt: number;
}

export interface Said {
  readonly actor: Agent;
  readonly verb: VerbName;
  readonly object: Activity | StatementRef;
  readonly result?: Result;
  readonly criteria?: readonly string[];
  readonly extensions?: Extensions;
}

/** Days within which a device's clock is believed. */
const BELIEVED = 31 * 86_400_000;

export const inEnglish = (text: string): Readonly<Record<string, string>> => ({ "en-GB": text });

export interface World {
  readonly iri: (path: string) => string;
  readonly activity: (path: string, type: keyof typeof TYPES, name?: string) => Activity;
  readonly person: (actor: Actor) => Agent;
  readonly learner: Agent;
  readonly assessor: Agent;
  readonly assessment: Activity;
  /** Of the statement about an earlier line. */
  readonly ref: (line: number) => StatementRef;
  readonly extension: (name: string) => string;
  readonly statement: (told: Told, said: Said) => Statement;
}

/** The device's time, where it can be: a statement is never dated after it was taken in. */
export const happenedAt = ({ at, deviceAt }: Pick<Told, "at" | "deviceAt">): number =>
  deviceAt <= at && at - deviceAt < BELIEVED ? deviceAt : at;

export const toldBy = ({ entry, at, deviceAt }: Stamped): Told => ({ line: entry, at, deviceAt });

export function worldOf(
  { learner: person, pack: { unit } }: PackSources,
  { id, assessor: by }: AssessmentSource,
  { homePage, version, hashOf }: Outside,
): World {
  const iri = (path: string): string => `${homePage}/${path}`;
  const account = (name: string): Agent => ({ objectType: "Agent", account: { homePage, name } });
  const activity: World["activity"] = (path, type, name) => ({
    objectType: "Activity",
    id: iri(path),
    definition: { type: TYPES[type], ...(name ? { name: inEnglish(name) } : {}) },
  });
  const learner = account(`learner:${person.id}`);
  const assessor = account(`staff:${by.userId}`);
  const assessment = activity(`assessments/${encodeURIComponent(id)}`, "assessment");
  const extension = (name: string): string => iri(`xapi/extensions/${name}`);
  const agents = [
    [learner, "learner"],
    [assessor, "assessor"],
  ] as const;

  const contextOf = ({ line }: Told, said: Said): Context => {
    const { actor, object, criteria = [], extensions } = said;
    const about = object.objectType === "Activity";
    const own = about && object.id === assessment.id;
    return {
      registration: registrationOf(id),
      ...(actor === learner ? { instructor: assessor } : {}),
      ...(about ? { platform: "Redress" } : {}),
      language: "en-GB",
      contextActivities: {
        ...(own ? {} : { parent: [assessment] }),
        grouping: [activity(`units/${encodeURIComponent(unit.id)}`, "unit", unit.title)],
        ...(criteria.length > 0
          ? {
              other: criteria.map((one) =>
                activity(`criteria/${encodeURIComponent(one)}`, "criterion"),
              ),
            }
          : {}),
      },
      ...(version === "2.0"
        ? {
            contextAgents: agents.map(([agent, role]) => ({
              objectType: "contextAgent" as const,
              agent,
              relevantTypes: [iri(`xapi/roles/${role}`)],
            })),
          }
        : {}),
      extensions: {
        [extension("log-line")]: line,
        [extension("log-hash")]: hashOf(line),
        // Who it is about, where the first standard has no place for it.
        ...(version === "1.0.3" ? { [extension("learner")]: learner.account } : {}),
        ...extensions,
      },
    };
  };

  return {
    iri,
    activity,
    learner,
    assessor,
    assessment,
    extension,
    person: (actor) => {
      switch (actor.as) {
        case "learner":
          return learner;
        case "assessor":
          return actor.userId === by.userId ? assessor : account(`staff:${actor.userId}`);
        case "quality-assurer":
          return account(`staff:${actor.userId}`);
        case "witness":
          return account(`witness:${actor.witness}`);
        case "server":
          return account("server");
      }
    },
    ref: (line) => ({ objectType: "StatementRef", id: statementId(hashOf(line), unit.id) }),
    statement: (told, said) => ({
      id: statementId(hashOf(told.line), unit.id),
      actor: said.actor,
      verb: { id: VERBS[said.verb], display: inEnglish(said.verb) },
      object: said.object,
      ...(said.result && Object.keys(said.result).length > 0 ? { result: said.result } : {}),
      context: contextOf(told, said),
      timestamp: isoOf(happenedAt(told)),
      ...(version === "2.0" ? { version: "2.0.0" as const } : {}),
    }),
  };
}
