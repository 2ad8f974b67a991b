/** Where one is in the staff pages, as the address says it. */
import { signal } from "@preact/signals";
import { SIGN_IN_FAULTS, type SignInFault } from "../../protocol/collegeSignIn.ts";

export const CLASS_TABS = ["overview", "roster", "wall", "lesson", "plays", "report"] as const;
export type ClassTab = (typeof CLASS_TABS)[number];

/** The steps of an assessment; any may be looked at at any time. */
export const ASSESS_STEPS = ["plan", "observe", "question", "decide", "sign", "export"] as const;
export type AssessStep = (typeof ASSESS_STEPS)[number];

/** What a quality assurer works on. */
export const QUALITY_TABS = ["plan", "samples", "exercises", "figures"] as const;
export type QualityTab = (typeof QUALITY_TABS)[number];

const PLAIN = [
  "sign-in",
  "centre",
  "staff",
  "learners",
  "evidence",
  "classes",
  "assess",
  "assessing",
  "staging",
] as const;

export type Address =
  | { readonly page: Exclude<(typeof PLAIN)[number], "assess" | "assessing" | "staging"> | "home" }
  /** `staging`: which activities stage each criterion. */
  | { readonly page: "assess" | "assessing" | "staging" }
  | { readonly page: "setup" | "invitation" | "witness"; readonly token: string }
  /** Back from the college's own sign-in, with nothing. */
  | { readonly page: "sign-in-failed"; readonly why: SignInFault | "nobody" }
  | { readonly page: "class"; readonly classId: string; readonly tab: ClassTab }
  | { readonly page: "projector"; readonly classId: string }
  /** What the class looks at while a lesson runs. */
  | { readonly page: "screen"; readonly classId: string }
  /** One lesson of a class; its plan, even while it runs. */
  | {
      readonly page: "lesson";
      readonly classId: string;
      readonly lessonId: string;
      readonly part: "run" | "plan";
    }
  | { readonly page: "play"; readonly classId: string; readonly playId: string }
  /** A new assessment plan; for a learner, where one comes from their portfolio. */
  | { readonly page: "plan"; readonly learnerId: string | null }
  | { readonly page: "assessment"; readonly id: string; readonly step: AssessStep }
  | { readonly page: "portfolio"; readonly learnerId: string }
  | { readonly page: "quality"; readonly tab: QualityTab }
  /** An assessment as whoever samples it reads it. */
  | { readonly page: "sample"; readonly id: string }
  | { readonly page: "exercise"; readonly id: string }
  /** What one is asked to mark blind; one of it, or the list. */
  | { readonly page: "marking"; readonly id: string | null };

const FAULTS = Object.keys(SIGN_IN_FAULTS) as SignInFault[];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Anything that is no address of ours leads home, which is where one's role works. */
export function readAddress(hash: string): Address {
  const [first, second, third, fourth, fifth] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  if ((first === "setup" || first === "invitation" || first === "witness") && second)
    return { page: first, token: second };
  if (first === "classes" && second) {
    if (third === "projector") return { page: "projector", classId: second };
    if (third === "screen") return { page: "screen", classId: second };
    if (third === "lesson" && fourth) {
      const part = fifth === "plan" ? "plan" : "run";
      return { page: "lesson", classId: second, lessonId: fourth, part };
    }
    if (third === "plays" && fourth) return { page: "play", classId: second, playId: fourth };
    const tab = CLASS_TABS.find((each) => each === third);
    return { page: "class", classId: second, tab: tab ?? "overview" };
  }
  if (first === "assess" && second === "new") return { page: "plan", learnerId: third ?? null };
  if (first === "assess" && second) {
    const step = ASSESS_STEPS.find((each) => each === third);
    return { page: "assessment", id: second, step: step ?? "plan" };
  }
  if (first === "portfolio" && second) return { page: "portfolio", learnerId: second };
  if (first === "quality") {
    if (second === "samples" && third) return { page: "sample", id: third };
    if (second === "exercises" && third) return { page: "exercise", id: third };
    const tab = QUALITY_TABS.find((each) => each === second);
    return { page: "quality", tab: tab ?? "plan" };
  }
  if (first === "marking") return { page: "marking", id: second ?? null };
  if (first === "signed-in-nobody") return { page: "sign-in-failed", why: "nobody" };
  if (first === "sign-in-failed") {
    const why = FAULTS.find((each) => each === second) ?? "not-accepted";
    return { page: "sign-in-failed", why };
  }
  const page = PLAIN.find((each) => each === first);
  return { page: page ?? "home" };
}

export const address = signal<Address>({ page: "home" });

/** Follows the address from here on. */
export function followAddress(): void {
  const read = (): void => {
    address.value = readAddress(location.hash);
  };
  addEventListener("hashchange", read);
  read();
}

export const go = (hash: string): void => {
  location.hash = hash;
};

export const classAddress = (classId: string, tab: ClassTab = "overview"): string =>
  `#/classes/${encodeURIComponent(classId)}${tab === "overview" ? "" : `/${tab}`}`;

export const projectorAddress = (classId: string): string =>
  `#/classes/${encodeURIComponent(classId)}/projector`;

/** The projector's page of a class. */
export const screenAddress = (classId: string): string =>
  `#/classes/${encodeURIComponent(classId)}/screen`;

export const lessonAddress = (
  classId: string,
  lessonId: string,
  part: "run" | "plan" = "run",
): string =>
  `${classAddress(classId, "lesson")}/${encodeURIComponent(lessonId)}${part === "plan" ? "/plan" : ""}`;

/** A play of a class; "live" or replayed, by whether it has ended. */
export const playAddress = (classId: string, playId: string): string =>
  `#/classes/${encodeURIComponent(classId)}/plays/${encodeURIComponent(playId)}`;

export const planAddress = (learnerId?: string): string =>
  learnerId === undefined ? "#/assess/new" : `#/assess/new/${encodeURIComponent(learnerId)}`;

export const assessmentAddress = (id: string, step: AssessStep): string =>
  `#/assess/${encodeURIComponent(id)}/${step}`;

export const portfolioAddress = (learnerId: string): string =>
  `#/portfolio/${encodeURIComponent(learnerId)}`;

export const qualityAddress = (tab: QualityTab): string =>
  tab === "plan" ? "#/quality" : `#/quality/${tab}`;

export const sampleAddress = (id: string): string => `#/quality/samples/${encodeURIComponent(id)}`;

export const exerciseAddress = (id: string): string =>
  `#/quality/exercises/${encodeURIComponent(id)}`;

export const markingAddress = (id: string): string => `#/marking/${encodeURIComponent(id)}`;
