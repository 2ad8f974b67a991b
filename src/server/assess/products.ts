/**
 * What the learner wrote in a play that was observed: the record, letters and their own words, as
 * they stand, attached by the server once the play has ended [AD14].
 */
import { randomUUID } from "node:crypto";
import { planOf, type Assessment } from "../../assess/assessment.ts";
import { dayOf } from "../../assess/day.ts";
import type { AssessmentEvent } from "../../assess/event.ts";
import { findCriterion } from "../../assess/pack/lookUp.ts";
import type { Pack } from "../../assess/pack/pack.ts";
import type { CaseData } from "../../play/case.ts";
import type { PlayEvent } from "../../play/event.ts";
import { askedBy, letterOf, lettersOf, titleOf, type Written } from "../../play/letter/letters.ts";
import { standing } from "../../play/log.ts";
import { fieldWords, recordText } from "../../play/record/asText.ts";
import { ok } from "../../play/result.ts";
import type { Context } from "../context.ts";
import { readBody } from "../plays/body.ts";
import { eventRows } from "../plays/list.ts";
import { groundIn } from "./ground.ts";
import { openPen, unitsOf } from "./pen.ts";

type Product = Extract<AssessmentEvent, { type: "ProductAttached" }>;

function ownWordsText(data: CaseData, log: readonly PlayEvent[]): string {
  return log
    .flatMap((event) =>
      event.type === "OwnWordsGiven" && letterOf(data, event.prompt) === null
        ? `${askedBy(data, event.prompt)}\n${event.text}`
        : [],
    )
    .join("\n\n");
}

/** As it was sent: who to, about what, and the text, unaltered. */
const letterText = ({ task, subject, text }: Written): string =>
  `To: ${task.to}\nSubject: ${subject}\n\n${text}`;

/**
 * Criteria of the plan that the unit's own grid says a complaint record can evidence. What the play's
 * tags point to is not looked at: that is shown once the assessor has decided.
 */
const forRecord = (state: Assessment, packs: readonly Pack[]): readonly string[] =>
  (planOf(state)?.criteria ?? []).filter((id) =>
    findCriterion(packs, id)?.criterion.evidencedBy.includes("artefact:complaint-record"),
  );

export function productsOf(
  playId: string,
  data: CaseData,
  log: readonly PlayEvent[],
  endedAt: number,
  criteria: readonly string[],
): readonly Product[] {
  const stood = standing(log);
  const written = stood.findLast((event) => event.type === "RecordWritten");
  const product = (kind: Product["kind"], title: string, text: string): Product => ({
    type: "ProductAttached",
    product: randomUUID(),
    kind,
    title,
    madeOn: dayOf(endedAt),
    setting: "simulated",
    criteria: kind === "record" ? criteria : [],
    text,
    file: null,
    playId,
    authenticity: "Taken by the server from the log of the play, unaltered.",
    redacted: false,
  });
  const record = written ? recordText(data.record.fields.map(fieldWords), written.fields) : "";
  const own = ownWordsText(data, stood);
  return [
    ...(record === "" ? [] : [product("record", `${data.record.title}: ${data.title}`, record)]),
    ...lettersOf(data, stood).map((letter) =>
      product(
        letter.task.channel === "email" ? "email" : "document",
        `${titleOf(letter.task)}: ${data.title}`,
        letterText(letter),
      ),
    ),
    ...(own === "" ? [] : [product("notes", `Own words: ${data.title}`, own)]),
  ];
}

async function logOf(db: Context["store"]["db"], playId: string): Promise<readonly PlayEvent[]> {
  const log: PlayEvent[] = [];
  for (;;) {
    const rows = await eventRows(db, playId, log.length);
    const events = rows.flatMap(({ body }) => (body === null ? [] : readBody(body).event));
    log.push(...events);
    if (events.length === 0 || events.length < rows.length) return log;
  }
}

/** Plays that were tied, have ended and whose products nobody has attached. */
async function waiting({ db }: Context["store"]) {
  return db
    .selectFrom("assess_play")
    .innerJoin("play", "play.id", "assess_play.play_id")
    .innerJoin("assessment", "assessment.id", "assess_play.assessment_id")
    .select(["assess_play.assessment_id", "assess_play.play_id", "assessment.centre_id"])
    .select(["play.edition_hash", "play.ended_at"])
    .where("products_at", "is", null)
    .where("play.ended_at", "is not", null)
    .where("play.erased_at", "is", null)
    .where("assessment.erased_at", "is", null)
    .execute();
}

/** Attaches what waits to be. Several nodes may do it at once: whoever holds the log first does. */
export async function attachProducts(context: Context): Promise<void> {
  const { store, log, packs, editions } = context;
  for (const { assessment_id, play_id, centre_id, edition_hash, ended_at } of await waiting(
    store,
  )) {
    const edition = await editions.find(edition_hash);
    if (!edition) continue;
    const played = await logOf(store.db, play_id);
    const known = await packs.of(store.db, centre_id);
    await log.write(centre_id, async (tx, place) => {
      const { numUpdatedRows } = await tx
        .updateTable("assess_play")
        .set({ products_at: place.at })
        .where("assessment_id", "=", assessment_id)
        .where("play_id", "=", play_id)
        .where("products_at", "is", null)
        .executeTakeFirstOrThrow();
      const opened = await openPen(tx, place, assessment_id);
      if (numUpdatedRows === 0n || !opened.ok) return ok({ value: null, drafts: [] });
      const pen = opened.value;
      const ground = (await groundIn(tx, centre_id, known))(unitsOf(pen.state()));
      const criteria = forRecord(pen.state(), ground.packs);
      for (const event of productsOf(play_id, edition.data, played, ended_at!, criteria)) {
        const by = { actor: { as: "server" }, name: "" } as const;
        await pen.add({ id: randomUUID(), deviceAt: place.at, event, ...by }, ground);
      }
      return ok({ value: null, drafts: await pen.done() });
    });
  }
}
