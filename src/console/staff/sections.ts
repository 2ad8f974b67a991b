/** What each role has to work with, and where it begins. */
import type { Role } from "../../protocol/access.ts";

export type SectionPage =
  | "classes"
  | "assess"
  | "assessing"
  | "quality"
  | "marking"
  | "centre"
  | "staff"
  | "learners"
  | "evidence";

interface Section {
  readonly page: SectionPage;
  readonly name: string;
  readonly for: readonly Role[];
}

const SECTIONS: readonly Section[] = [
  { page: "assess", name: "Assessments", for: ["assessor", "quality-assurer"] },
  { page: "quality", name: "Quality", for: ["quality-assurer"] },
  { page: "marking", name: "Blind marking", for: ["assessor", "quality-assurer"] },
  { page: "centre", name: "Centre", for: ["administrator"] },
  { page: "staff", name: "Staff", for: ["administrator"] },
  {
    page: "classes",
    name: "Classes",
    for: ["tutor", "assessor", "quality-assurer", "administrator"],
  },
  { page: "assess", name: "Assessments", for: ["tutor"] },
  { page: "learners", name: "Learners’ data", for: ["administrator"] },
  { page: "assessing", name: "Assessing", for: ["quality-assurer", "administrator"] },
  { page: "evidence", name: "Evidence", for: ["quality-assurer", "administrator"] },
];

export const sectionsOf = (role: Role): readonly Section[] =>
  SECTIONS.filter((section) => section.for.includes(role));

/** Where somebody lands who works in this role. */
export const homeOf = (role: Role): SectionPage =>
  role === "administrator" ? "centre" : role === "assessor" ? "assess" : "classes";
