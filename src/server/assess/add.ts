/** Adding events that a device sent to an assessment: each taken or refused on its own [AD1]. */
import { mayAdd } from "../../assess/admit/who.ts";
import type { EventType, Stamped } from "../../assess/event.ts";
import { ok, refused, type Result } from "../../play/result.ts";
import type { Taken } from "../../protocol/assessment.ts";
import type { Enveloped } from "../../protocol/assessmentAsked.ts";
import { assessmentEvent } from "../../protocol/assessmentEvent.ts";
import type { Context } from "../context.ts";
import { read } from "../http/answer.ts";
import type { AskedOfAssessment } from "./asked.ts";
import { groundIn } from "./ground.ts";
import { knownVersions } from "./packs.ts";
import { openPen, unitsOf, type Pen, type Written } from "./pen.ts";
import { suggestionAfter, tiedLogs } from "./suggest.ts";
import { named } from "./told.ts";
import { actorFor, ofTheirOwn } from "./who.ts";

/** Where else these come from. */
const ELSEWHERE: Readonly<Partial<Record<EventType, string>>> = {
  Signed: "Sign by a fresh sign-in.",
  PlayTied: "A play is tied by naming it.",
  Suggested: "Only the server writes down what a play points to.",
  WitnessInvited: "A witness is invited by a link.",
  WitnessTestified: "A witness testifies by their link.",
};

function fit(
  asked: AskedOfAssessment,
  pen: Pen,
  name: string,
  { id, deviceAt, event: sent }: Enveloped,
): Result<Written, string> {
  const event = read(assessmentEvent, sent);
  if (!event.ok) return refused("bad-event", event.message);
  const { type } = event.value;
  const elsewhere = ELSEWHERE[type];
  if (elsewhere !== undefined) return refused("not-here", elsewhere);
  const actor = actorFor(asked.viewer, asked.matter, type);
  if (!actor || !mayAdd(actor, type)) return refused("not-yours", "This is not yours to add.");
  if (ofTheirOwn(asked.viewer, asked.matter, type, pen.state(), pen.row)) {
    return refused("own-decision", "Somebody else has to quality-assure what you decided.");
  }
  return ok({ id, deviceAt, event: event.value, actor, name });
}

export async function addEvents(
  context: Context,
  asked: AskedOfAssessment,
  sent: readonly Enveloped[],
): Promise<Result<Taken, "not-found">> {
  const { store, log } = context;
  const { centreId, assessmentId } = asked;
  const packs = await context.packs.of(store.db, centreId);
  const done = await log.write<
    { readonly stamped: readonly Stamped[]; readonly refused: Taken["refused"] },
    "not-found"
  >(centreId, async (tx, place) => {
    const opened = await openPen(tx, place, assessmentId);
    if (!opened.ok) return opened;
    const pen = opened.value;
    const name = asked.viewer.kind === "learner" ? await learnerName(tx, pen) : "";
    const stamped: Stamped[] = [];
    const turnedDown: Taken["refused"][number][] = [];
    const groundOf = await groundIn(tx, centreId, packs);
    const addOne = async (written: Written): Promise<Result<Stamped, string>> => {
      const planned = written.event.type === "Planned" ? written.event.plan.units : null;
      const versions = planned && knownVersions(packs, planned);
      if (versions && !versions.ok) return versions;
      return pen.add(written, groundOf(planned ?? unitsOf(pen.state())));
    };
    let logs: Awaited<ReturnType<typeof tiedLogs>> | null = null;
    for (const each of sent) {
      const one = fit(asked, pen, name, each);
      const added = one.ok ? await addOne(one.value) : one;
      if (!added.ok) {
        turnedDown.push({ id: each.id, code: added.code, message: added.message });
        continue;
      }
      stamped.push(added.value);
      const { event, seq } = added.value;
      if (event.type !== "Decided") continue;
      if (seq < pen.row.next_seq) {
        // Taken before: so was what the server wrote because of it.
        const next = pen.events().find((other) => other.seq === seq + 1);
        if (next?.event.type === "Suggested") stamped.push(next);
        continue;
      }
      logs ??= await tiedLogs(tx, pen.state());
      const suggestion = suggestionAfter(
        event,
        pen.state(),
        logs,
        context.editions.facts,
        place.at,
      );
      const written = suggestion && (await addOne(suggestion));
      if (written?.ok) stamped.push(written.value);
    }
    return ok({ value: { stamped, refused: turnedDown }, drafts: await pen.done() });
  });
  if (!done.ok) return done;
  const { stamped, refused: turnedDown } = done.value;
  return ok({ stamped: await named(context, centreId, stamped), refused: turnedDown });
}

type Tx = Parameters<typeof openPen>[0];

/** The learner's name as it is now: it stays with what they do now. */
export async function learnerName(tx: Tx, { row }: Pen): Promise<string> {
  const { name } = await tx
    .selectFrom("learner")
    .select("name")
    .where("id", "=", row.learner_id)
    .executeTakeFirstOrThrow();
  return name;
}
