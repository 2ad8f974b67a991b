/** Products, testimony, and what weight either has. */
import { ok } from "../../play/result.ts";
import type { Assessment } from "../assessment.ts";
import { isDay } from "../day.ts";
import type { Actor, AssessmentEvent } from "../event.ts";
import type { Ground } from "../evidence/support.ts";
import { all, fresh, known, notWholeUnit, said } from "./checks.ts";
import { no, type Admitted } from "./refusal.ts";

type Product = Extract<AssessmentEvent, { type: "ProductAttached" }>;
type OfEvidence =
  | Product
  | Extract<AssessmentEvent, { type: "WitnessInvited" | "WitnessTestified" | "EvidenceWeighed" }>;

function admitProduct(state: Assessment, event: Product, actor: Actor, ground: Ground): Admitted {
  // What comes from a play is taken for unaltered without further asking: only the server may say so.
  if (event.playId !== null && actor.as !== "server") {
    return no("not-yours", "What was written in a play is attached by itself when the play ends.");
  }
  if (event.playId === null && (event.sha256 !== undefined || event.ownWords !== undefined)) {
    return no("not-yours", "Only of what comes from a play does the record say such things.");
  }
  if (!said(event.title)) return no("empty", "Give it a title.");
  if (!said(event.text) && !event.file) return no("empty", "There is nothing in it.");
  if (!isDay(event.madeOn)) return no("empty", "Say the day on which it was made.");
  if (
    event.kind === "recording" &&
    !state.observations.some(({ recordingAgreed }) => recordingAgreed)
  ) {
    return no("no-consent", "The learner has not agreed to be recorded.");
  }
  if (event.setting === "workplace" && !said(event.authenticity)) {
    return no("empty", "Say how it can be checked that this is the learner’s own work.");
  }
  if (event.setting === "workplace" && !event.redacted) {
    return no(
      "empty",
      "Take out the names and details of other people first, and then say that you have.",
    );
  }
  return known(event.criteria, ground);
}

export function admitEvidence(
  state: Assessment,
  event: OfEvidence,
  actor: Actor,
  ground: Ground,
): Admitted {
  switch (event.type) {
    case "ProductAttached":
      return all(
        () => fresh(state.products, event.product, "product"),
        () => admitProduct(state, event, actor, ground),
      );
    case "WitnessInvited":
      return all(
        () => fresh(state.testimonies, event.witness, "invitation"),
        () =>
          said(event.name) && said(event.role)
            ? ok(null)
            : no("empty", "Say who the witness is, and what they are to the learner."),
        () =>
          event.criteria.length > 0 ? ok(null) : no("empty", "Say which criteria it is about."),
        () => known(event.criteria, ground),
        () => notWholeUnit(event.criteria, ground),
      );
    case "WitnessTestified": {
      const invited = state.testimonies.find(({ id }) => id === event.witness);
      // A link opens its own invitation and no other.
      if (!invited || (actor.as === "witness" && actor.witness !== event.witness)) {
        return no("no-such-thing", "There is no such invitation here.");
      }
      if (invited.given) return no("already-there", "This testimony has been given.");
      if (!said(event.seen) || !said(event.name) || !said(event.relation)) {
        return no("empty", "Say who you are and what you saw, in your own words.");
      }
      return isDay(event.when) ? ok(null) : no("empty", "Say the day on which you saw it.");
    }
    case "EvidenceWeighed": {
      const product = state.products.some(({ id }) => id === event.evidence);
      const testimony = state.testimonies.some(
        ({ id, given }) => id === event.evidence && given !== null,
      );
      if (!product && !testimony) return no("no-such-thing", "There is no such evidence here.");
      if (!said(event.reason)) return no("empty", "Say why it carries weight, or why not.");
      if (event.accepted && event.criteria.length === 0) {
        return no("empty", "Say which criteria it bears on.");
      }
      return all(
        () => known(event.criteria, ground),
        () => (testimony ? notWholeUnit(event.criteria, ground) : ok(null)),
      );
    }
  }
}
