/** What the sender of a batch is told, whichever way it came: by a request or over a socket. */
import { may } from "../../protocol/access.ts";
import { batch, playId } from "../../protocol/batch.ts";
import { ANOTHERS, isAnothersPage } from "../access/learner.ts";
import type { Asking, Context } from "../context.ts";
import { read } from "../http/answer.ts";
import type { Intake } from "./intake.ts";

/** A batch as it came, unread. */
export interface Arrived {
  readonly playId: unknown;
  /** Whose play it is said to be; undefined: nothing is said. */
  readonly owner: unknown;
  readonly batch: unknown;
}

export interface Told {
  /** Of HTTP; 200: committed. */
  readonly status: number;
  readonly body: object;
  /** Seconds after which it is worth sending again. */
  readonly retryAfter?: number;
}

export type Receive = (asking: Asking, arrived: Arrived) => Promise<Told>;

/** Seconds after which a batch that could not be taken in is worth sending again. */
const RETRY_AFTER = 2;

const no = (status: number, code: string, message: string): Told => ({
  status,
  body: { code, message },
});

/** Resolves after commit, or as soon as it is turned down; rejects if the database cannot say who asks. */
export const receiver =
  ({ viewerOf, editions }: Context, intake: Intake): Receive =>
  async (asking, arrived) => {
    const viewer = await viewerOf(asking);
    if (viewer.kind === "nobody") return no(401, "sign-in-needed", "Join your class first.");
    if (isAnothersPage(arrived.owner, viewer)) {
      return no(ANOTHERS.status, ANOTHERS.code, ANOTHERS.message);
    }
    if (viewer.kind !== "learner" || !may(viewer, "play.write", viewer)) {
      return no(403, "not-allowed", "Only a learner plays.");
    }
    const named = playId.safeParse(arrived.playId);
    if (!named.success) return no(400, "bad-request", "A play's name is a UUID.");
    const sent = read(batch, arrived.batch);
    if (!sent.ok) return no(400, sent.code, sent.message);
    const edition = await editions.find(sent.value.hash);
    if (!edition) {
      const message = "This server does not have this version of the case. Reload the page.";
      return no(404, "unknown-version", message);
    }
    const { centreId, classId, learnerId } = viewer;
    const sender = { playId: named.data, centreId, classId, learnerId, edition, batch: sent.value };
    const answer = await intake.take(sender);
    if (answer.ok) return { status: 200, body: { next: answer.next } };
    const { status, code, message, next } = answer;
    return {
      status,
      body: { code, message, ...(next === undefined ? {} : { next }) },
      ...(status === 503 ? { retryAfter: RETRY_AFTER } : {}),
    };
  };
