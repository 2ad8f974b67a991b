/**
 * Feedback to start from: what was seen, and one thing to do next. Each has a gap, so that none can
 * be given to two learners as it stands (`unfilled` in feedback.ts).
 */
import type { FeedbackPhrase } from "./feedback.ts";

type Texts = readonly string[];

const of = (
  dimension: FeedbackPhrase["dimension"],
  strengths: Texts,
  nextSteps: Texts,
): readonly FeedbackPhrase[] => [
  ...strengths.map((text, at) => ({
    id: `${dimension}-strength-${at + 1}`,
    dimension,
    kind: "strength" as const,
    text,
  })),
  ...nextSteps.map((text, at) => ({
    id: `${dimension}-next-step-${at + 1}`,
    dimension,
    kind: "next-step" as const,
    text,
  })),
];

export const FEEDBACK_PHRASES: readonly FeedbackPhrase[] = [
  ...of(
    "R",
    [
      "You let the customer finish before you spoke; when you did, you said [...].",
      "You named what it had done to them in a way that fitted only them: [...].",
      "You noticed what had not been said, and asked about it lightly: [...].",
      "You kept the time you had given, even though [...].",
    ],
    [
      "Next time let them get to the end first. You came in just as they were saying [...].",
      "Say the real effect once, in place of a general sorry. Here it was [...].",
      "Watch for a need that is shown and not spoken. The sign this time was [...].",
      "If a time is going to slip, say so before it comes. When [...], the customer had to ask.",
    ],
  ),
  ...of(
    "I",
    [
      "You said what you were going to do before you did it, as when you told them [...].",
      "You gave an exact time and checked that it suited: [...].",
      "You set out more than one choice, with its limits, and left it to them: [...].",
      "You gave the bad news first and plainly: [...].",
    ],
    [
      "Put a day and a clock time where you said [...].",
      "Tell first, act second. They found out about [...] only after you had done it.",
      "Say why, and not only no. A reason you could have given for [...] was there in the brief.",
      "Ask whether the plan suits before you carry it out. The moment for it was [...].",
    ],
  ),
  ...of(
    "E",
    [
      "You knew where your limit lay and settled [...] without passing it up.",
      "You took it to the right person at the right moment: [...].",
      "You handed over with the story told, so that nobody had to ask again about [...].",
    ],
    [
      "This was yours to settle. Look again at what the brief lets you do about [...].",
      "Raise it sooner. The first sign that it was not yours to hold was [...].",
      "Tell whoever takes over what happened, since when and what is wanted. What was missing was [...].",
      "Say to the customer who has it now and when they will hear. You left out [...].",
    ],
  ),
  ...of(
    "S",
    [
      "You found why it had gone wrong before you offered anything: [...].",
      "What you gave fitted what they had lost, no more and no less, because [...].",
      "You checked afterwards that it had worked, and you heard [...].",
      "You left something behind that should stop it from coming back: [...].",
    ],
    [
      "Look for the cause before the cure. The place to look was [...].",
      "Weigh what you offer against what went wrong. Here [...] was too much, or too little.",
      "It is not over when the money moves. Ask [...] a few days later.",
      "Think of the next customer with the same trouble. One change to suggest is [...].",
    ],
  ),
  ...of(
    "records",
    [
      "Your record could be read by the customer one day and they would agree with it, above all where you wrote [...].",
      "Anybody could take the case over from what you wrote, since it says [...].",
    ],
    [
      "Write what happened, and leave out what you think of the person. The words to change are [...].",
      "Add the fact that the next person will need first: [...].",
      "Your record says [...], and that is not what happened. Set the two side by side and correct it.",
    ],
  ),
  ...of(
    "knowledge",
    [
      "You gave the reason as well as the rule when you explained [...].",
      "You tied your answer to a real example of your own: [...].",
    ],
    [
      "Your answer says what happened. Say as well which standard or hope it met, and how you know: [...].",
      "Find out, where you work, [...], and tell me what you learn.",
      "Give one more example, from a different kind of customer. You might use [...].",
    ],
  ),
];
