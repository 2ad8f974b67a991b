/** Why an event is not taken into an assessment. */
import { refused, type Result } from "../../play/result.ts";

export type AdmitCode =
  | "not-yours"
  | "no-plan"
  | "not-accepted"
  | "already-open"
  | "no-observation"
  | "already-ended"
  | "no-such-thing"
  | "already-there"
  | "unknown-criterion"
  | "empty"
  | "no-consent"
  | "too-late"
  | "not-carried"
  | "not-complete";

export type Admitted = Result<null, AdmitCode>;

export const no = (code: AdmitCode, message: string): Admitted => refused(code, message);
