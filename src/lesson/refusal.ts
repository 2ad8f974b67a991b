/** Why an event is not added to a lesson. */
import { refused, type Result } from "../play/result.ts";

export type LessonRefusal =
  | "not-yours"
  | "not-running"
  | "already"
  | "moved"
  | "no-such-thing"
  | "closed"
  | "empty"
  | "not-frozen"
  | "bad-plan"
  | "bad-groups"
  | "answered";

export type LessonAdmitted = Result<null, LessonRefusal>;

export const no = (code: LessonRefusal, message: string): LessonAdmitted => refused(code, message);

export const said = (text: string): boolean => text.trim() !== "";
