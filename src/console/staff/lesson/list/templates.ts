/** Ready-made lessons of fifty minutes: what a tutor may begin a plan with. */
import type { Block, BlockKind, LessonPlan } from "../../../../lesson/event.ts";

export interface Template {
  readonly id: string;
  readonly name: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly blocks: readonly Omit<Block, "id" | "caseId">[];
}

const block = (
  kind: BlockKind,
  minutes: number,
  title: string,
  text: string,
): Omit<Block, "id" | "caseId"> => ({ kind, minutes, title, text });

export const TEMPLATES: readonly Template[] = [
  {
    id: "play",
    name: "Play, stop, talk",
    about:
      "Each plays on their own device; the class is stopped once at a moment worth talking about.",
    blocks: [
      block(
        "brief",
        5,
        "Read the brief",
        "Read who you are, what the customer came for and how far you may go. Note one thing you will ask first.",
      ),
      block(
        "play",
        18,
        "Play the case",
        "Play at your own pace. Say what you would really say. If you are done early, read your debrief.",
      ),
      block(
        "discuss",
        12,
        "One moment together",
        "We look at one moment of the case. Vote for what you would say now, and give your reason.",
      ),
      block(
        "debrief",
        9,
        "Read your debrief",
        "Find the first choice that cost you something, and the promise that mattered most.",
      ),
      block(
        "reflection",
        6,
        "What I take with me",
        "What will you say or do differently with the next customer who complains?\nWhich words of somebody else’s will you keep?",
      ),
    ],
  },
  {
    id: "whole",
    name: "One case, the whole class",
    about:
      "The class chooses each line by vote on the projector. Works with no devices: count hands.",
    blocks: [
      block(
        "brief",
        5,
        "Who we are today",
        "We handle one complaint together. Read the brief: who we are, and how far we may go.",
      ),
      block(
        "discuss",
        28,
        "Our play",
        "For each line: think for yourself, vote, then say why. The class says what most of you chose.",
      ),
      block(
        "questions",
        9,
        "What decided it",
        "At which moment did the customer begin to trust us, or stop?\nWhat was promised, to whom, and was it kept?",
      ),
      block(
        "reflection",
        8,
        "On my own",
        "Where would you have chosen differently from the class, and why?",
      ),
    ],
  },
  {
    id: "triads",
    name: "Triads after a short play",
    about: "A play to warm up, then groups of three act it out: agent, customer, observer.",
    blocks: [
      block("brief", 4, "Read the brief", "Read the brief. You will act this complaint out later."),
      block(
        "play",
        14,
        "Play the case",
        "Play it through once. Remember what the customer wanted.",
      ),
      block(
        "triad",
        21,
        "Three rounds in threes",
        "Seven minutes a round, then change: one is the customer, one handles the complaint, one observes.\nObserver: write down what was asked, what was promised and how the customer was told. Say first what went well.",
      ),
      block(
        "questions",
        6,
        "From the observers",
        "Which sentence calmed the customer?\nWhat was promised without being sure of it?",
      ),
      block("reflection", 5, "Next time", "What will you try first in your next real complaint?"),
    ],
  },
];

/** A plan from a template, or an empty one. */
export const planFrom = (
  template: Template | null,
  title: string,
  caseId: string,
  uuid: () => string,
): LessonPlan => ({
  title,
  blocks: (template?.blocks ?? []).map((each) => ({
    ...each,
    id: uuid(),
    caseId: each.kind === "questions" || each.kind === "reflection" ? "" : caseId,
  })),
});
