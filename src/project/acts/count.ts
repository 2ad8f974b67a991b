/** Records read, sorted, counted and cut; the cause named. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { countRecords, foundShare } from "../count.ts";
import { CUTS } from "../state.ts";
import { chosen, facts, oneOf, tooLong, wordsOf, written, type Handler } from "../step.ts";

/** `on`: a record; `cause`: what it is sorted under, "" to take it out again. */
export const sort: Handler = (world, state, act) => {
  const record = chosen(world.data.records, act.on, "a record");
  if (!record.ok) return record;
  const { [record.value.id]: _, ...others } = state.sorted;
  const id = wordsOf(act, "cause");
  const events = [facts(world).passed(2)];
  if (id === "") {
    const text = `Took record ${record.value.id} out of its pile`;
    return ok({ state: { ...state, sorted: others }, text, kind: "look", events });
  }
  const cause = chosen(world.data.causes, id, "what the record is about");
  if (!cause.ok) return cause;
  return ok({
    state: { ...state, sorted: { ...others, [record.value.id]: id } },
    text: `Sorted record ${record.value.id} under "${cause.value.title}"`,
    kind: "look",
    events,
  });
};

const CUT_WORDS = {
  code: "by the code that was logged",
  cause: "by what they are about, as sorted",
  channel: "by channel",
  week: "by week",
} as const;

export const cut: Handler = (world, state, act) => {
  const by = oneOf(CUTS, wordsOf(act, "by"), "what to count by");
  if (!by.ok) return by;
  const repeatsOnly = wordsOf(act, "of") === "again";
  const [first] = countRecords(world.data, state.sorted, { by: by.value, repeatsOnly });
  const most = first ? `; most: ${first.title}, ${first.count}` : "";
  return ok({
    state: { ...state, cuts: [...state.cuts, { by: by.value, repeatsOnly }] },
    text: `Counted ${repeatsOnly ? "the repeat contacts" : "all records"} ${CUT_WORDS[by.value]}${most}`,
    kind: "look",
    events: [facts(world).passed(5)],
  });
};

export const cause: Handler = (world, state, act) => {
  const named = chosen(world.data.causes, wordsOf(act, "cause"), "a cause");
  if (!named.ok) return named;
  const why = wordsOf(act, "why");
  const long = tooLong(why);
  if (long) return long;
  if (!written(why)) {
    return refused("no-reason", "Say what in the records makes you think so, in a sentence.");
  }
  const { moment, touched, own, passed } = facts(world);
  const counted: Grade | null = state.cuts.some(
    ({ by, repeatsOnly }) => repeatsOnly && (by === "cause" || by === "code"),
  )
    ? "full"
    : state.cuts.length > 0
      ? "adequate"
      : null;
  const share = foundShare(world.data, state.sorted);
  const read: Grade | null =
    share >= 0.6 ? "full" : share >= 0.3 ? "adequate" : share > 0 ? "weak" : null;
  const right = named.value.id === world.data.mainCause;
  return ok({
    state: { ...state, causes: [...state.causes, { cause: named.value.id, why }] },
    text: `Named the cause of most repeat contacts: "${named.value.title}"`,
    kind: "do",
    events: [
      ...moment("r.count", counted),
      ...moment("r.read", read),
      // Right without having counted, or at the third attempt, is a guess that came off.
      ...moment(
        "s.cause",
        right ? (counted === "full" && state.causes.length < 2 ? "full" : "adequate") : "weak",
      ),
      ...touched("prob-2.1"),
      ...own("cause", why),
      passed(15),
    ],
  });
};
