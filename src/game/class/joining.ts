/** Joining a class: its code, one's name on its roster, a PIN. */
import { ok, refused, type Result } from "../../play/result.ts";
import { ask, messageOf, type Answer } from "./api.ts";
import { check, inTurn } from "./attendance.ts";
import {
  isObject,
  readNamed,
  readSeat,
  setLeaving,
  setMembership,
  type Named,
} from "./membership.ts";

export interface Rostered extends Named {
  /** Chosen at an earlier time. */
  readonly hasPin: boolean;
}

export interface FoundClass {
  readonly code: string;
  readonly class: Named;
  readonly centre: string;
  readonly learners: readonly Rostered[];
  /** A member of staff is signed in in this browser; joining signs them out. */
  readonly staffHere: boolean;
}

/** code: nothing can be done about it here but with another code. */
export type JoinFault = "unreached" | "no-server" | "refused";

const UNREACHED =
  "The server cannot be reached. Joining needs the network: check the connection, then try again.";
const NO_SERVER =
  "There are no classes at this address. Ask your tutor for the address of your class, or play on your own.";

/** Answers that are no word of a class's server. */
function strange(answer: Answer): Result<never, JoinFault> | null {
  if (answer.kind === "unreached") return refused("unreached", UNREACHED);
  if (isObject(answer.body)) return null;
  return answer.status >= 500 ? refused("unreached", UNREACHED) : refused("no-server", NO_SERVER);
}

const refusal = (answer: Answer): Result<never, JoinFault> =>
  refused("refused", messageOf(answer, "The server refused it without a reason. Try again."));

function readFound(code: string, body: unknown): FoundClass | null {
  if (!isObject(body) || !isObject(body["centre"]) || !Array.isArray(body["learners"])) return null;
  const group = readNamed(body["class"]);
  const learners = body["learners"].flatMap((each: unknown): Rostered[] => {
    const named = readNamed(each);
    return named && isObject(each) ? [{ ...named, hasPin: each["hasPin"] === true }] : [];
  });
  const centre = body["centre"]["name"];
  if (!group || typeof centre !== "string") return null;
  return { code, class: group, centre, learners, staffHere: body["staffHere"] === true };
}

export async function findClass(code: string): Promise<Result<FoundClass, JoinFault>> {
  const answer = await ask("POST", "join/code", { code });
  const odd = strange(answer);
  if (odd) return odd;
  const found = answer.kind === "answered" && answer.status === 200 && readFound(code, answer.body);
  return found ? ok(found) : refusal(answer);
}

/** The learner has joined on this machine; what is unsent of theirs is being sent. */
export async function join(
  code: string,
  learnerId: string,
  pin: string,
): Promise<Result<true, JoinFault>> {
  const joined = await inTurn(async () => {
    const answer = await ask("POST", "join", { code, learnerId, pin });
    const odd = strange(answer);
    if (odd) return odd;
    const seat = answer.kind === "answered" && answer.status === 200 && readSeat(answer.body);
    if (!seat) return refusal(answer);
    // Whoever was here before has left: this sign-in is no longer theirs to end.
    setLeaving(false);
    setMembership({ ...seat, code, signedOut: false, cases: [] });
    return ok(true as const);
  });
  if (joined.ok) await check();
  return joined;
}
