/** An observation's beginning, pauses and end, its play, and what is noted in it. */
import { ok } from "../../play/result.ts";
import { openObservation, type Assessment } from "../assessment.ts";
import type { Observation } from "../fold/observing.ts";
import type { AssessmentEvent } from "../event.ts";
import type { Ground } from "../evidence/support.ts";
import { accepted, all, fresh, known, said } from "./checks.ts";
import { no, type Admitted } from "./refusal.ts";

type Observing = Extract<
  AssessmentEvent,
  {
    type:
      | "ObservationBegun"
      | "PlayTied"
      | "ObservationPaused"
      | "ObservationResumed"
      | "ObservationEnded"
      | "NoteMade"
      | "NoteAmended"
      | "NoteWithdrawn";
  }
>;

/** The observation, if there is one of that id. */
function seen(
  { observations }: Assessment,
  id: string,
  then: (one: Observation) => Admitted,
): Admitted {
  const one = observations.find((each) => each.id === id);
  return one ? then(one) : no("no-observation", "There is no such observation here.");
}

const running =
  (then: (one: Observation) => Admitted) =>
  (one: Observation): Admitted =>
    one.ended ? no("already-ended", "This observation has ended.") : then(one);

export function admitObserving(state: Assessment, event: Observing, ground: Ground): Admitted {
  switch (event.type) {
    case "ObservationBegun":
      return all(
        () => accepted(state, "The learner has not accepted the plan yet."),
        // Said first: sent again, it is still the open one.
        () => fresh(state.observations, event.observation, "observation"),
        () =>
          openObservation(state)
            ? no("already-open", "Another observation is still open. End it first.")
            : ok(null),
        () => (said(event.place) ? ok(null) : no("empty", "Say where this takes place.")),
      );
    case "PlayTied":
      return seen(state, event.observation, ({ how, play }) => {
        if (play) return no("already-there", "This observation has its play already.");
        return how === "play-live" || how === "play-recorded"
          ? ok(null)
          : no("no-such-thing", "No play is watched in this observation.");
      });
    case "ObservationPaused":
      return seen(
        state,
        event.observation,
        running(({ paused }) =>
          paused === null ? ok(null) : no("already-there", "It is paused already."),
        ),
      );
    case "ObservationResumed":
      return seen(
        state,
        event.observation,
        running(({ paused }) =>
          paused === null ? no("already-there", "It is not paused.") : ok(null),
        ),
      );
    case "ObservationEnded":
      return seen(
        state,
        event.observation,
        running(() =>
          event.how === "stopped" && !said(event.remark)
            ? no("empty", "Say why you stopped.")
            : ok(null),
        ),
      );
    case "NoteMade":
      return all(
        () => fresh(state.notes, event.note, "note"),
        () =>
          said(event.text) || said(event.quote) || event.criteria.length > 0
            ? ok(null)
            : no("empty", "Write what you saw or heard, or mark a criterion."),
        // An observation that has ended takes notes too: those made without a network come late.
        () => seen(state, event.observation, () => known(event.criteria, ground)),
      );
    case "NoteAmended":
    case "NoteWithdrawn": {
      const note = state.notes.find(({ id }) => id === event.note);
      if (!note) return no("no-such-thing", "There is no such note here.");
      if (note.withdrawn) return no("already-ended", "This note was withdrawn.");
      if (!said(event.why)) return no("empty", "Say why: the earlier wording stays on record.");
      return event.type === "NoteAmended" ? known(event.criteria, ground) : ok(null);
    }
  }
}
