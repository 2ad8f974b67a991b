/** People asked: the survey, its replies, what they are said to show, and the second survey. */
import type { Grade } from "../../play/event.ts";
import { ok, refused } from "../../play/result.ts";
import { codedAmong, codedShare } from "../count.ts";
import { claimsOf, heardIn } from "../survey.ts";
import { chosen, DAYS, facts, listOf, tooLong, wordsOf, type Handler } from "../step.ts";

/** Questions that people still answer. */
const SHORT = { least: 3, most: 6 } as const;
/** Replies read and themed that will do for a picture. */
const ENOUGH = 16;

export const survey: Handler = (world, state, act) => {
  const { questions, people, ways } = world.data.survey;
  const asked = questions.filter(({ id }) => listOf(act, "questions").includes(id));
  if (asked.length < SHORT.least || asked.length > SHORT.most) {
    return refused(
      "length",
      `Choose ${SHORT.least} to ${SHORT.most} questions; ${asked.length} are chosen. Fewer tell you little, more are not answered.`,
    );
  }
  const whom = chosen(people, wordsOf(act, "people"), "whom to ask");
  if (!whom.ok) return whom;
  const way = chosen(ways, wordsOf(act, "way"), "how to ask");
  if (!way.ok) return way;
  const own = wordsOf(act, "own");
  const long = tooLong(own);
  if (long) return long;
  const faults = asked.filter(({ fault }) => fault !== undefined).length;
  const open = asked.some(({ kind }) => kind === "open") || own !== "";
  const sound: Grade =
    faults === 0 && open ? "full" : faults + (open ? 0 : 1) === 1 ? "adequate" : "weak";
  const { moment, touched, own: words, passed } = facts(world);
  const again = state.survey !== null;
  const grades = [whom.value.grade, way.value.grade];
  const fair: Grade = grades.includes("weak")
    ? "weak"
    : grades.includes("adequate")
      ? "adequate"
      : "full";
  return ok({
    state: {
      ...state,
      survey: {
        questions: asked.map(({ id }) => id),
        own,
        people: whom.value.id,
        way: way.value.id,
      },
    },
    text: `${again ? "Changed the survey" : "Sent a survey"} of ${asked.length} questions to ${whom.value.title.toLowerCase()}, ${way.value.title.toLowerCase()}`,
    kind: "do",
    events: [
      ...moment("i.survey", sound),
      ...moment("i.people", fair),
      ...touched("6.2", "10.1"),
      ...words("survey", own),
      passed(DAYS(3)),
    ],
  });
};

/** `on`: a reply; `theme`: what it is mostly about. */
export const code: Handler = (world, state, act) => {
  if (!state.survey)
    return refused("no-survey", "Nobody has been asked yet. Send the survey first.");
  const back = world.came(state).map(({ reply: each }) => each);
  const reply = chosen(back, act.on, "a reply that came back");
  if (!reply.ok) return reply;
  const theme = chosen(world.data.themes, wordsOf(act, "theme"), "what the reply is about");
  if (!theme.ok) return theme;
  return ok({
    state: { ...state, coded: { ...state.coded, [reply.value.id]: theme.value.id } },
    text: `Put the reply of ${reply.value.who} under "${theme.value.title}"`,
    kind: "look",
    events: [facts(world).passed(2)],
  });
};

export const findings: Handler = (world, state, act) => {
  if (!state.survey)
    return refused("no-survey", "Nobody has been asked yet. Send the survey first.");
  const came = world.came(state);
  if (came.length === 0) {
    return refused("no-replies", "Nobody has answered. Change whom or how you ask first.");
  }
  const claim = chosen(claimsOf(world.data, came), wordsOf(act, "claim"), "what the replies show");
  if (!claim.ok) return claim;
  const { narrow } = heardIn(world.data, came);
  const { id, title, grade } = claim.value;
  const worth = (narrow ? claim.value.narrow?.grade : undefined) ?? grade;
  const words = wordsOf(act, "words");
  const long = tooLong(words);
  if (long) return long;
  const coded = codedAmong(came, state.coded);
  const read = Object.keys(coded).length;
  const share = codedShare(world.data, coded);
  const listened: Grade =
    read >= ENOUGH && share >= 0.7
      ? "full"
      : read >= ENOUGH / 2 && share >= 0.5
        ? "adequate"
        : "weak";
  const { moment, touched, own, passed } = facts(world);
  return ok({
    state: { ...state, findings: { claim: id, title, narrow, words } },
    text: `Wrote down what the replies show: "${title}"`,
    kind: "do",
    events: [
      ...moment("r.listen", read > 0 ? listened : null),
      ...moment("i.claim", worth),
      ...touched("10.2"),
      ...own("findings", words),
      passed(20),
    ],
  });
};

export const askAgain: Handler = (world, state) => {
  if (!state.survey) return refused("no-survey", "There was no first survey to compare with.");
  if (state.weeksRun < 4) {
    return refused("early", "Let the change run for four weeks before you ask again.");
  }
  const { moment, touched, passed } = facts(world);
  return ok({
    state: { ...state, askedAgain: true },
    text: "Asked the same questions again",
    kind: "do",
    events: [...moment("s.after", "full"), ...touched("10.1"), passed(30)],
  });
};
