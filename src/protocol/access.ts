/**
 * Who may do and see what: one table. The server asks it before every answer; the pages ask it only
 * to leave out what would be refused.
 */

/** What a member of staff can be in a centre; one person may be several. */
export const ROLES = ["tutor", "assessor", "quality-assurer", "administrator"] as const;
export type Role = (typeof ROLES)[number];

/** Somebody who asks. */
export type Viewer =
  | { readonly kind: "nobody" }
  | {
      readonly kind: "learner";
      readonly learnerId: string;
      readonly classId: string;
      readonly centreId: string;
    }
  | {
      readonly kind: "staff";
      readonly userId: string;
      readonly name: string;
      readonly centreId: string;
      readonly roles: readonly Role[];
    };

/** What is asked about. Whatever is absent is no reason to allow anything. */
export interface Matter {
  readonly centreId: string;
  readonly classId?: string;
  /** The tutors and assessors of the class. */
  readonly classStaff?: readonly string[];
  /** Whose play, portfolio or record it is. */
  readonly learnerId?: string;
  /** The assessor who made the decision in question. */
  readonly decidedBy?: string;
  /** The members of staff who were asked to mark it blind. */
  readonly invited?: readonly string[];
}

/** Which matters of the viewer's own centre a right reaches. */
export type Reach =
  | "centre"
  /** Classes where the viewer is on the staff. */
  | "own-classes"
  /** The learner's own class, as joined. */
  | "own-class"
  /** What is the learner's own. */
  | "own"
  /** Decisions that somebody else made. */
  | "others-decisions"
  /** What the viewer was asked to mark. */
  | "invited";

interface Right {
  readonly who: Role | "learner";
  readonly reach: Reach;
}

const right = (who: Right["who"], reach: Reach): Right => ({ who, reach });

/** Any of the rights named allows the action; nothing else does. */
export const RIGHTS = {
  /** Staff, roles, retention, the centre's name. */
  "centre.manage": [right("administrator", "centre")],
  /** Colleagues' names, addresses and roles: who may be put on a class. */
  "staff.list": [right("tutor", "centre"), right("administrator", "centre")],
  "class.list": [
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
    right("administrator", "centre"),
  ],
  "class.create": [right("tutor", "centre"), right("administrator", "centre")],
  /** Name, code, staff, cases set, closing. */
  "class.manage": [right("tutor", "own-classes"), right("administrator", "centre")],
  "roster.see": [
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("administrator", "centre"),
  ],
  "roster.edit": [right("tutor", "own-classes"), right("administrator", "centre")],
  /** Putting a learner whom the centre has already into one more class, by their reference. */
  "learner.enrol": [right("tutor", "own-classes"), right("administrator", "centre")],
  /** The wall: everybody's state, live. An administrator runs the centre and watches nobody. */
  "class.watch": [right("tutor", "own-classes"), right("assessor", "own-classes")],
  /** What the class's finished plays come to: report and progress, by name. */
  "class.report": [right("tutor", "own-classes"), right("assessor", "own-classes")],
  /** The cases set for the class, and their versions. */
  "class.cases": [
    right("learner", "own-class"),
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
    right("administrator", "centre"),
  ],
  /** Planning a lesson and running it. */
  "lesson.run": [right("tutor", "own-classes")],
  /** A lesson with everybody's votes and answers. */
  "lesson.see": [right("tutor", "own-classes"), right("assessor", "own-classes")],
  /** Following the lesson of the class, and voting and answering in it. */
  "lesson.join": [right("learner", "own-class")],
  /** What fellow learners observed of somebody in role-plays. */
  "peer.see": [
    right("learner", "own"),
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
  ],
  "play.write": [right("learner", "own")],
  /** Words, choices, record and score of one play. */
  "play.see": [
    right("learner", "own"),
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
  ],
  /** Planning an assessment of a learner in a class. */
  "assessment.make": [right("assessor", "own-classes")],
  "assessment.see": [
    right("learner", "own"),
    right("tutor", "own-classes"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
  ],
  /** Adding to one; which of its events whom is src/assess/admit. */
  "assessment.add": [
    right("learner", "own"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
  ],
  /** Awarding bodies' agreements, official wording, how appeals are made. */
  "agreement.record": [right("quality-assurer", "centre"), right("administrator", "centre")],
  "pack.add": [right("administrator", "centre")],
  /** Sampling plans, second marking, standardisation. */
  "quality.plan": [right("quality-assurer", "centre")],
  /** The evidence pack of a learner and unit, in any form. A learner has theirs with the feedback. */
  "pack.export": [
    right("learner", "own"),
    right("assessor", "own-classes"),
    right("quality-assurer", "centre"),
  ],
  "decision.quality-assure": [right("quality-assurer", "others-decisions")],
  /** A play without names, to be marked blind. */
  "quality.mark": [right("assessor", "invited"), right("quality-assurer", "invited")],
  "evidence.export": [right("quality-assurer", "centre"), right("administrator", "centre")],
  "person.export": [right("administrator", "centre")],
  "person.erase": [right("administrator", "centre")],
} as const satisfies Readonly<Record<string, readonly Right[]>>;

export type Action = keyof typeof RIGHTS;

function reaches(reach: Reach, viewer: Exclude<Viewer, { kind: "nobody" }>, matter: Matter) {
  switch (reach) {
    case "centre":
      return true;
    case "own-classes":
      return viewer.kind === "staff" && (matter.classStaff ?? []).includes(viewer.userId);
    case "own-class":
      return viewer.kind === "learner" && matter.classId === viewer.classId;
    case "own":
      return viewer.kind === "learner" && matter.learnerId === viewer.learnerId;
    case "others-decisions":
      return (
        viewer.kind === "staff" &&
        matter.decidedBy !== undefined &&
        matter.decidedBy !== viewer.userId
      );
    case "invited":
      return viewer.kind === "staff" && (matter.invited ?? []).includes(viewer.userId);
  }
}

/** Whether the table allows it. Nobody may do anything, and nothing reaches into another centre. */
export function may(viewer: Viewer, action: Action, matter: Matter): boolean {
  if (viewer.kind === "nobody" || viewer.centreId !== matter.centreId) return false;
  const rights: readonly Right[] = RIGHTS[action];
  return rights.some(
    ({ who, reach }) =>
      (viewer.kind === "learner"
        ? who === "learner"
        : who !== "learner" && viewer.roles.includes(who)) && reaches(reach, viewer, matter),
  );
}
