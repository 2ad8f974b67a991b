/** A witness's link: made, opened, used once [AD12]. */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { findCriterion } from "../../assess/pack/lookUp.ts";
import type { AssessmentEvent, Stamped } from "../../assess/event.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { SentEvent, Testimony, WitnessAsked } from "../../protocol/assessment.ts";
import { WITNESS_DAYS } from "../../protocol/assessmentBounds.ts";
import type { Context } from "../context.ts";
import { refuse } from "../http/answer.ts";
import { callerOf } from "../http/address.ts";
import { openLimit, tooMany } from "../http/limit.ts";
import { newToken, tokenHash } from "../signin/token.ts";
import type { Tx } from "../store/store.ts";
import { actorFor } from "./who.ts";
import type { AskedOfAssessment } from "./asked.ts";
import { groundIn } from "./ground.ts";
import { eventsOf, headRow } from "./load.ts";
import { assessmentOf } from "../../assess/assessment.ts";
import { packsFor } from "./packs.ts";
import { openPen, unitsOf } from "./pen.ts";

type Invited = Extract<AssessmentEvent, { type: "WitnessInvited" }>;

/** Wrong links from one address in a quarter of an hour. */
const WRONG = { tries: 30, seconds: 15 * 60 };

const DAY = 86_400_000;

/** Somebody who holds a link that is there and not over. */
export interface Witness {
  readonly centreId: string;
  readonly assessmentId: string;
  readonly witness: string;
  readonly used: boolean;
  readonly expiresAt: number;
  readonly token: string;
}

const byToken = z.object({ token: z.string().min(1).max(100) });

/** Who holds the link of the address; null, and the request is refused. Only wrong links count. */
export function openWitness(
  context: Context,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Witness | null> {
  const { store, clock } = context;
  const limit = openLimit(store, "witness-address", WRONG);
  return async (request, reply) => {
    const caller = callerOf(request);
    const wait = await limit.take(caller);
    if (wait > 0) {
      tooMany(reply, wait);
      return null;
    }
    const { data } = byToken.safeParse(request.params);
    const row =
      data &&
      (await store.db
        .selectFrom("assess_link")
        .innerJoin("assessment", "assessment.id", "assess_link.assessment_id")
        .select(["assessment_id", "witness", "expires_at", "used_at", "assessment.centre_id"])
        .where("token_hash", "=", tokenHash(data.token))
        .where("assessment.erased_at", "is", null)
        .executeTakeFirst());
    if (!row) {
      const message = "This link is not known here. Ask whoever sent it to you for a new one.";
      refuse(reply, 404, "no-such-link", message);
      return null;
    }
    await limit.giveBack(caller);
    if (row.expires_at <= clock()) {
      const message = "This link is over. Ask whoever sent it to you for a new one.";
      refuse(reply, 410, "link-over", message);
      return null;
    }
    return {
      centreId: row.centre_id,
      assessmentId: row.assessment_id,
      witness: row.witness,
      used: row.used_at !== null,
      expiresAt: row.expires_at,
      token: data.token,
    };
  };
}

/**
 * Adds the invitation and makes its link. Asked again under the same id there is a new link, since
 * the old one is nowhere to be read: it opens nothing any more.
 */
export async function inviteWitness(
  context: Context,
  asked: AskedOfAssessment,
  sent: SentEvent & { readonly event: Invited },
): Promise<Result<{ readonly stamped: Stamped; readonly token: string }, string>> {
  const { store, log, packs } = context;
  const { centreId, assessmentId, viewer, matter } = asked;
  const actor = actorFor(viewer, matter, "WitnessInvited");
  if (actor?.as !== "assessor") return refused("not-yours", "Only an assessor invites a witness.");
  const known = await packs.of(store.db, centreId);
  return log.write<{ stamped: Stamped; token: string }, string>(
    centreId,
    async (tx, { next, at }) => {
      const opened = await openPen(tx, { next, at }, assessmentId);
      if (!opened.ok) return opened;
      const pen = opened.value;
      const { witness, expiresAt } = sent.event;
      if (!pen.under(sent.id) && (expiresAt <= at || expiresAt > at + WITNESS_DAYS * DAY)) {
        return refused(
          "bad-request",
          `A link runs for at least a moment and at most ${WITNESS_DAYS} days.`,
        );
      }
      const groundOf = await groundIn(tx, centreId, known);
      const added = await pen.add({ ...sent, actor, name: "" }, groundOf(unitsOf(pen.state())));
      if (!added.ok) return added;
      const given = pen.state().testimonies.find(({ id }) => id === witness)?.given;
      if (given) return refused("already-there", "This testimony has been given.");
      await tx
        .deleteFrom("assess_link")
        .where("assessment_id", "=", assessmentId)
        .where("witness", "=", witness)
        .execute();
      const token = newToken();
      await tx
        .insertInto("assess_link")
        .values({
          token_hash: tokenHash(token),
          assessment_id: assessmentId,
          witness,
          expires_at: expiresAt,
          used_at: null,
        })
        .execute();
      return ok({ value: { stamped: added.value, token }, drafts: await pen.done() });
    },
  );
}

/** What the page of a link shows. */
export async function witnessAsked(
  { store: { db }, packs }: Context,
  { centreId, assessmentId, witness, used, expiresAt }: Witness,
): Promise<WitnessAsked | null> {
  const row = await headRow(db, assessmentId);
  const state = assessmentOf(await eventsOf(db, centreId, assessmentId));
  const invited = state.testimonies.find(({ id }) => id === witness);
  if (!row || !invited) return null;
  const { name: centre } = await db
    .selectFrom("centre")
    .select("name")
    .where("id", "=", centreId)
    .executeTakeFirstOrThrow();
  const own = packsFor(await packs.of(db, centreId), unitsOf(state));
  return {
    centre,
    learner: row.learner_name,
    name: invited.name,
    role: invited.role,
    about: invited.about,
    criteria: invited.criteria.map((id) => ({
      id,
      summary: findCriterion(own, id)?.criterion.summary ?? "",
    })),
    expiresAt,
    given: used,
  };
}

/** Takes a testimony, once. The same again is taken for the answer having been lost. */
export async function testify(
  { store, log, packs }: Context,
  holder: Witness,
  { confirmed: _, ...told }: Testimony,
): Promise<Result<null, string>> {
  const { centreId, assessmentId, witness, token } = holder;
  const known = await packs.of(store.db, centreId);
  return log.write<null, string>(centreId, async (tx, place) => {
    const opened = await openPen(tx, place, assessmentId);
    if (!opened.ok) return opened;
    const pen = opened.value;
    const event = { type: "WitnessTestified", witness, ...told } as const;
    const before = pen.state().testimonies.find(({ id }) => id === witness);
    if (before?.given) {
      const { mark: _mark, ...given } = before.given;
      return isDeepStrictEqual(given, told)
        ? ok({ value: null, drafts: [] })
        : refused("link-over", "This testimony has been given already. Thank you.");
    }
    if (!(await useLink(tx, token, place.at))) {
      return refused("link-over", "This link is over. Ask whoever sent it to you for a new one.");
    }
    const groundOf = await groundIn(tx, centreId, known);
    const added = await pen.add(
      {
        id: randomUUID(),
        deviceAt: place.at,
        actor: { as: "witness", witness },
        name: told.name,
        event,
      },
      groundOf(unitsOf(pen.state())),
    );
    return added.ok ? ok({ value: null, drafts: await pen.done() }) : added;
  });
}

async function useLink(tx: Tx, token: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("assess_link")
    .set({ used_at: at })
    .where("token_hash", "=", tokenHash(token))
    .where("used_at", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}
