import { describe, expect, it } from "vitest";
import { may, RIGHTS, ROLES, type Action, type Matter, type Role, type Viewer } from "./access.ts";

const HERE = "harbour";
const ELSEWHERE = "moor";

type Signed = Exclude<Viewer, { kind: "nobody" }>;
const staff = (roles: readonly Role[], userId = "sam"): Signed => ({
  kind: "staff",
  userId,
  name: "Sam Quill",
  centreId: HERE,
  roles,
});
const learner: Signed = { kind: "learner", learnerId: "imran", classId: "a", centreId: HERE };

/** Everything that can be asked about, as it stands to Sam of class a and Imran of class a. */
const MATTERS = {
  centre: {},
  "class a": { classId: "a", classStaff: ["sam", "kim"] },
  "class b": { classId: "b", classStaff: ["kim"] },
  "class without staff": { classId: "c", classStaff: [] },
  "Imran in a": { classId: "a", classStaff: ["sam", "kim"], learnerId: "imran" },
  "Priya in a": { classId: "a", classStaff: ["sam", "kim"], learnerId: "priya" },
  "Imran in b": { classId: "b", classStaff: ["kim"], learnerId: "imran" },
  "Zoe in b": { classId: "b", classStaff: ["kim"], learnerId: "zoe" },
  "Sam's decision in a": {
    classId: "a",
    classStaff: ["sam", "kim"],
    learnerId: "imran",
    decidedBy: "sam",
  },
  "Kim's decision in a": {
    classId: "a",
    classStaff: ["sam", "kim"],
    learnerId: "imran",
    decidedBy: "kim",
  },
  "Kim's decision in b": {
    classId: "b",
    classStaff: ["kim"],
    learnerId: "zoe",
    decidedBy: "kim",
  },
  "marking of Sam's": { invited: ["kim", "sam"] },
  "marking of Kim's": { invited: ["kim"] },
} as const satisfies Record<string, Omit<Matter, "centreId">>;

type Name = keyof typeof MATTERS;
const NAMES = Object.keys(MATTERS) as Name[];

const ALL = NAMES;
const NONE: readonly Name[] = [];
/** Where Sam is on the staff. */
const SAMS: readonly Name[] = [
  "class a",
  "Imran in a",
  "Priya in a",
  "Sam's decision in a",
  "Kim's decision in a",
];
/** What is in Imran's class as he joined it: all of it lies there, whoever it is about. */
const IN_A = SAMS;
/** What is about Imran. */
const IMRANS: readonly Name[] = [
  "Imran in a",
  "Imran in b",
  "Sam's decision in a",
  "Kim's decision in a",
];
const NOT_SAMS_DECISIONS: readonly Name[] = ["Kim's decision in a", "Kim's decision in b"];

/** Who may do what to which, said a second time and without looking at the table of rights. */
const EXPECTED: Record<Action, Record<Role | "learner", readonly Name[]>> = {
  "centre.manage": row(NONE, NONE, NONE, NONE, ALL),
  "staff.list": row(NONE, ALL, NONE, NONE, ALL),
  "class.list": row(NONE, SAMS, SAMS, ALL, ALL),
  "class.create": row(NONE, ALL, NONE, NONE, ALL),
  "class.manage": row(NONE, SAMS, NONE, NONE, ALL),
  "roster.see": row(NONE, SAMS, SAMS, NONE, ALL),
  "roster.edit": row(NONE, SAMS, NONE, NONE, ALL),
  "learner.enrol": row(NONE, SAMS, NONE, NONE, ALL),
  "class.watch": row(NONE, SAMS, SAMS, NONE, NONE),
  "class.report": row(NONE, SAMS, SAMS, NONE, NONE),
  "class.cases": row(IN_A, SAMS, SAMS, ALL, ALL),
  "lesson.run": row(NONE, SAMS, NONE, NONE, NONE),
  "lesson.see": row(NONE, SAMS, SAMS, NONE, NONE),
  "lesson.join": row(IN_A, NONE, NONE, NONE, NONE),
  "peer.see": row(IMRANS, SAMS, SAMS, ALL, NONE),
  "play.write": row(IMRANS, NONE, NONE, NONE, NONE),
  "play.see": row(IMRANS, SAMS, SAMS, ALL, NONE),
  "assessment.make": row(NONE, NONE, SAMS, NONE, NONE),
  "assessment.see": row(IMRANS, SAMS, SAMS, ALL, NONE),
  "assessment.add": row(IMRANS, NONE, SAMS, ALL, NONE),
  "agreement.record": row(NONE, NONE, NONE, ALL, ALL),
  "pack.add": row(NONE, NONE, NONE, NONE, ALL),
  "quality.plan": row(NONE, NONE, NONE, ALL, NONE),
  "pack.export": row(IMRANS, NONE, SAMS, ALL, NONE),
  "decision.quality-assure": row(NONE, NONE, NONE, NOT_SAMS_DECISIONS, NONE),
  "quality.mark": row(NONE, NONE, ["marking of Sam's"], ["marking of Sam's"], NONE),
  "evidence.export": row(NONE, NONE, NONE, ALL, ALL),
  "person.export": row(NONE, NONE, NONE, NONE, ALL),
  "person.erase": row(NONE, NONE, NONE, NONE, ALL),
};

function row(
  learner: readonly Name[],
  tutor: readonly Name[],
  assessor: readonly Name[],
  qualityAssurer: readonly Name[],
  administrator: readonly Name[],
): Record<Role | "learner", readonly Name[]> {
  return { learner, tutor, assessor, "quality-assurer": qualityAssurer, administrator };
}

const WHO = ["learner", ...ROLES] as const;
const ACTIONS = Object.keys(EXPECTED) as Action[];
const viewerOf = (who: Role | "learner"): Signed => (who === "learner" ? learner : staff([who]));

const allowed = (viewer: Viewer, action: Action, centreId: string): readonly Name[] =>
  NAMES.filter((name) => may(viewer, action, { ...MATTERS[name], centreId }));

/** Every set of roles, the empty one too. */
const roleSets: readonly (readonly Role[])[] = ROLES.reduce<readonly (readonly Role[])[]>(
  (sets, role) => [...sets, ...sets.map((set) => [...set, role])],
  [[]],
);

describe("rights", () => {
  it("[RT1] the test speaks of every action and every role there is", () => {
    expect(Object.keys(RIGHTS).toSorted()).toEqual(ACTIONS.toSorted());
    const named = Object.values(RIGHTS).flatMap((rights) => rights.map(({ who }) => who));
    for (const who of named) expect(WHO).toContain(who);
  });

  describe.each(ACTIONS)("%s", (action) => {
    it.each(WHO)("[RT2] as %s: what is listed is allowed and nothing else", (who) => {
      expect(allowed(viewerOf(who), action, HERE)).toEqual(
        NAMES.filter((name) => EXPECTED[action][who].includes(name)),
      );
    });

    it("[RT3] nobody may, anywhere", () => {
      for (const centreId of [HERE, ELSEWHERE]) {
        expect(allowed({ kind: "nobody" }, action, centreId)).toEqual([]);
      }
    });

    it("[RT4] nothing reaches into another centre, whatever the roles", () => {
      expect(allowed(learner, action, ELSEWHERE)).toEqual([]);
      for (const roles of roleSets) expect(allowed(staff(roles), action, ELSEWHERE)).toEqual([]);
    });

    it("[RT5] who is several may do what one of them may, and no more; who is nothing, nothing", () => {
      for (const roles of roleSets) {
        const expected = NAMES.filter((name) =>
          roles.some((role) => EXPECTED[action][role].includes(name)),
        );
        expect(allowed(staff(roles), action, HERE)).toEqual(expected);
      }
    });
  });

  it("[RT6] nobody quality-assures a decision of their own, whatever else they are", () => {
    for (const roles of roleSets) {
      for (const name of NAMES) {
        const matter = { ...MATTERS[name], centreId: HERE, decidedBy: "sam" };
        expect(may(staff(roles), "decision.quality-assure", matter)).toBe(false);
        const byKim = may(staff(roles, "kim"), "decision.quality-assure", matter);
        expect(byKim).toBe(roles.includes("quality-assurer"));
      }
    }
  });

  it("[RT7] what is not known of a matter is no reason to allow anything", () => {
    const matter = { centreId: HERE };
    for (const action of ["class.watch", "roster.see", "class.manage", "play.see"] as const) {
      expect(may(staff(["tutor", "assessor"]), action, matter)).toBe(false);
    }
    expect(may(learner, "play.write", matter)).toBe(false);
    expect(may(learner, "play.see", matter)).toBe(false);
    expect(may(learner, "class.cases", matter)).toBe(false);
    expect(may(staff(["quality-assurer"]), "decision.quality-assure", matter)).toBe(false);
  });
});
