/**
 * Two assessments for a visitor to look at, made through the public interface: one planned, which
 * waits for its learner, and one gone through to both signatures.
 */
import { randomUUID } from "node:crypto";
import type { AssessmentEvent, Plan } from "../assess/event.ts";
import type { AssessmentTold, CentreGround, Taken } from "../protocol/assessment.ts";
import { join } from "./bot.ts";
import type { Player } from "./cast.ts";
import { ACCOUNTS, type School } from "./school.ts";
import { visit, type Visit } from "./visit.ts";

const UNIT = "ext-j5084003";
const KNOWN = "ext-1.1";
const LOGGED = "ext-9.1a";
const PUT_RIGHT = "ext-9.1b";
const MINUTE = 60_000;

const DAY = 24 * 60 * MINUTE;
const day = (ago: number): string => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);
const TODAY = (): string => day(0);

function aPlan({ packs }: CentreGround, caseId: string): Plan {
  const pack = packs.find(({ unit }) => unit.id === UNIT);
  if (!pack) throw new Error(`The server has no pack of ${UNIT}`);
  return {
    units: [{ unit: UNIT, pack: pack.version }],
    criteria: [KNOWN, LOGGED, PUT_RIGHT],
    cases: [caseId],
    activities: ["spoken", "play-live"],
    registration: "HC-77120",
    assessorQualification: "Level 3 Award in Assessing Competence",
    conflictOfInterest: "None known",
    place: "Room 12",
    date: TODAY(),
    setting: "simulated",
    whySimulated: "A complaint of this kind is too rare at work to wait for.",
    conditions: {
      brief: "The case’s own brief, read before it begins.",
      jobAids: "The papers of the case.",
      timePressure: "None.",
      interruptions: "None planned.",
      equipment: "A counter, a chair, a telephone.",
      resemblance: "The same kind of customer and rules as at the learner’s shop.",
    },
    adjustments: [],
  };
}

/** Somebody who adds to an assessment; minutes ago by their own device. */
type Adds = (ago: number, event: AssessmentEvent) => Promise<void>;

const addsTo =
  (me: Visit, assessment: string): Adds =>
  async (ago, event) => {
    const deviceAt = Date.now() - ago * MINUTE;
    const { refused } = await me.send<Taken>("POST", `/api/assessments/${assessment}/events`, {
      events: [{ id: randomUUID(), deviceAt, event }],
    });
    if (refused[0]) throw new Error(`${event.type}: ${refused[0].message}`);
  };

async function sign(me: Visit, assessment: string, as: string, secret: string): Promise<void> {
  const { next } = await me.get<AssessmentTold>(`/api/assessments/${assessment}`);
  const body = { id: randomUUID(), deviceAt: Date.now(), as, upTo: next - 1, secret };
  const { refused } = await me.send<Taken>("POST", `/api/assessments/${assessment}/sign`, body);
  if (refused[0]) throw new Error(`Signing as ${as}: ${refused[0].message}`);
}

/** From the accepted plan to the feedback, as an assessor and a learner went through it this morning. */
async function goThrough(assessor: Adds, learner: Adds, ground: CentreGround, caseId: string) {
  const [seen, asked] = [randomUUID(), randomUUID()];
  const [first, second] = [randomUUID(), randomUUID()];
  const question = ground.packs
    .flatMap(({ questions }) => questions)
    .find(({ criteria, cases }) => criteria.includes(KNOWN) && cases.length === 0)!;
  const note = (id: string, elapsed: number, criteria: readonly string[], text: string) =>
    ({
      type: "NoteMade",
      observation: seen,
      note: id,
      elapsed,
      line: null,
      criteria,
      text,
      quote: "",
    }) as const;
  await learner(60, { type: "PlanAccepted" });
  await learner(59, { type: "AuthenticityDeclared", help: "", machineHelp: "" });
  await assessor(58, { type: "IdentityChecked", how: "I know them from class" });
  await assessor(50, {
    type: "ObservationBegun",
    observation: seen,
    how: "spoken",
    place: "Room 12",
    caseId,
    present: [{ name: "Pete Lomax", role: "played the customer" }],
    recordingAgreed: false,
  });
  await assessor(
    48,
    note(first, 2 * MINUTE, [LOGGED], "Wrote day, fault and name down before offering anything."),
  );
  await assessor(
    45,
    note(
      second,
      5 * MINUTE,
      [PUT_RIGHT],
      "Offered the exchange the rules allow, and said by when.",
    ),
  );
  await assessor(42, {
    type: "ObservationEnded",
    observation: seen,
    how: "finished",
    remark: "",
  });
  await assessor(40, {
    type: "QuestionPut",
    question: asked,
    source: "bank",
    bankId: question.id,
    text: question.text,
    criteria: question.criteria,
    manner: "written",
    caseId: "",
    line: null,
  });
  await learner(35, {
    type: "QuestionAnswered",
    question: asked,
    text: "Shoppers at the counter, people who order by telephone, and the school next door that hires from us. The school never pays at the till but depends on us all the same.",
    recording: null,
    help: "",
  });
  await learner(32, {
    type: "ReflectionWritten",
    reflection: randomUUID(),
    observation: seen,
    criteria: [LOGGED],
    did: "I wrote the complaint down while he was still telling it.",
    standard: "Every complaint is logged the day it is made.",
    know: "He read my note and said that it was all there.",
  });
  await assessor(25, { type: "AnswerMarked", question: asked, mark: "sound", comment: "" });
  const decided = (
    criterion: string,
    evidence: string,
    outcome: "met" | "not-yet",
    reason: string,
  ) => ({ type: "Decided", criterion, outcome, reason, evidence: [evidence] }) as const;
  await assessor(24, decided(KNOWN, asked, "met", "Three groups that really differ."));
  await assessor(23, decided(LOGGED, first, "met", "Logged at once, with all that is needed."));
  await assessor(
    22,
    decided(PUT_RIGHT, second, "not-yet", "Right by the rules, but no time was agreed with him."),
  );
  await assessor(20, {
    type: "FeedbackGiven",
    text: "You wrote it down while he spoke, so he never had to say it twice.",
    nextStep: "Agree the time with the customer before you promise it.",
  });
  await learner(15, { type: "LearnerCommented", text: "Fair. I will ask for the time first." });
}

/**
 * The one who has not come today has a plan that waits for them, or else the first; the second of
 * the roster has been assessed. `pinOf` tells what somebody joins with, by their place in the roster.
 */
export async function assess(
  server: string,
  { classId, code, editions }: School,
  password: string,
  players: readonly Player[],
  pinOf: (at: number) => string,
): Promise<void> {
  const staff = async (role: string): Promise<Visit> => {
    const me = visit(server);
    const { email } = ACCOUNTS.find((one) => one.role === role)!;
    await me.send("POST", "/api/auth/sign-in/email", { email, password });
    return me;
  };
  const [assessor, assurer] = [await staff("assessor"), await staff("quality-assurer")];
  await assurer.send("PUT", "/api/centre/agreements", {
    agreements: [
      {
        unit: UNIT,
        reference: "E-mail of 4 September",
        agreedBy: "Rowan Pike",
        // Shortly after midnight "this morning" was yesterday: the agreement is older than that.
        from: day(30),
        until: null,
      },
    ],
  });
  const caseId = editions[0]!.data.id;
  const ground = await assessor.get<CentreGround>("/api/assess/ground");
  const plan = aPlan(ground, caseId);
  const planFor = async (player: Player): Promise<string> => {
    const { learners } = await visit(server).send<{
      learners: readonly { id: string; name: string }[];
    }>("POST", "/api/join/code", { code });
    const id = randomUUID();
    await assessor.send("POST", "/api/assessments", {
      id,
      classId,
      learnerId: learners.find(({ name }) => name === player.name)!.id,
      sent: {
        id: randomUUID(),
        deviceAt: Date.now() - 70 * MINUTE,
        event: { type: "Planned", plan },
      },
    });
    return id;
  };
  await planFor(players.find(({ habit }) => habit === "absent") ?? players[0]!);
  const [, player] = players;
  if (!player) return;
  const me = visit(server);
  await join(me, code, player, pinOf(1));
  const id = await planFor(player);
  await goThrough(addsTo(assessor, id), addsTo(me, id), ground, caseId);
  await sign(assessor, id, "assessor", password);
  await sign(me, id, "learner", pinOf(1));
}
