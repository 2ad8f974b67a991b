/** Cures weighed, colleagues heard, one agreed. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { EFFECTS } from "../data.ts";
import type { ProjectState } from "../state.ts";
import { chosen, facts, oneOf, tooLong, wordsOf, written, type Handler } from "../step.ts";

export const weigh: Handler = (world, state, act) => {
  const option = chosen(world.data.options, act.on, "a cure to weigh");
  if (!option.ok) return option;
  const customer = oneOf(EFFECTS, wordsOf(act, "customer"), "what it does for customers");
  if (!customer.ok) return customer;
  const staff = oneOf(EFFECTS, wordsOf(act, "staff"), "what it does for staff");
  if (!staff.ok) return staff;
  const [forIt, against] = [wordsOf(act, "forIt"), wordsOf(act, "against")];
  const long = tooLong(forIt) ?? tooLong(against);
  if (long) return long;
  if (!written(forIt) || !written(against)) {
    return refused(
      "one-sided",
      "Write something for it and something against it: both are needed.",
    );
  }
  const { own, passed } = facts(world);
  const weighing = { customer: customer.value, staff: staff.value, forIt, against };
  return ok({
    state: { ...state, weighed: { ...state.weighed, [option.value.id]: weighing } },
    text: `Weighed "${option.value.title}"`,
    kind: "do",
    events: [
      ...own("weigh", `${option.value.title}. For: ${forIt} Against: ${against}`.slice(0, 1200)),
      passed(15),
    ],
  });
};

/** Credit for comparing: three cures, both sides of each. */
export function comparedGrade(state: ProjectState): Grade | null {
  const weighed = Object.keys(state.weighed).length;
  return weighed >= 3 ? "full" : weighed === 2 ? "adequate" : weighed === 1 ? "weak" : null;
}

export const say: Handler = (world, state, act) => {
  const colleague = world.data.colleagues.find(({ who }) => who === act.on);
  if (!colleague) return refused("not-chosen", "Choose whom to answer first.");
  const move = chosen(colleague.moves, wordsOf(act, "move"), "what to say");
  if (!move.ok) return move;
  const before = state.said[colleague.who] ?? [];
  if (state.agreed) return refused("over", "The meeting is over: the minutes are written.");
  if (before.length >= 2) {
    return refused(
      "said",
      "You have had your say with them. Hear the others, or close the meeting.",
    );
  }
  const { said, passed } = facts(world);
  return ok({
    state: { ...state, said: { ...state.said, [colleague.who]: [...before, move.value.id] } },
    text: move.value.text,
    kind: "say",
    events: [said(colleague.who, move.value.reply), passed(5)],
  });
};

/** How colleagues were heard: the last word with each counts, and nobody may be passed over. */
function heardGrade(world: Parameters<Handler>[0], state: ProjectState): Grade {
  const grades = world.data.colleagues.map(({ who, moves }) => {
    const last = state.said[who]?.at(-1);
    return moves.find(({ id }) => id === last)?.grade ?? null;
  });
  if (grades.every((grade) => grade === "full")) return "full";
  return grades.every((grade) => grade === "full" || grade === "adequate") ? "adequate" : "weak";
}

export const agree: Handler = (world, state, act) => {
  if (state.agreed) return refused("over", "The meeting is over: the minutes are written.");
  const option = chosen(world.data.options, wordsOf(act, "option"), "what was agreed");
  if (!option.ok) return option;
  const minutes = wordsOf(act, "minutes");
  const long = tooLong(minutes);
  if (long) return long;
  const heard = Object.keys(state.said).length > 0;
  if (!heard)
    return refused("unheard", "Nobody has been heard yet. Answer at least one colleague first.");
  const { moment, touched, own, passed } = facts(world);
  return ok({
    state: { ...state, agreed: { option: option.value.id, minutes } },
    text: `Closed the meeting: "${option.value.title}" is put forward`,
    kind: "do",
    events: [
      ...moment("s.compare", comparedGrade(state)),
      ...moment("i.meeting", heardGrade(world, state)),
      ...moment("i.minutes", written(minutes, 8) ? "full" : minutes ? "adequate" : null),
      ...touched("prob-2.2", "prob-2.3"),
      ...own("minutes", minutes),
      passed(45),
    ],
  });
};
