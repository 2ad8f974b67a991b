/** What the fake server of the staff pages holds, and the plays in it: recorded ones, played again. */
import type { Role } from "../../src/protocol/access.ts";
import type { Card, Flag } from "../../src/protocol/card.ts";
import { mood } from "../../src/play/customer/customer.ts";
import { faceOf } from "../../src/play/customer/readings.ts";
import type { Mode, PlayEvent } from "../../src/play/event.ts";
import { project } from "../../src/play/log.ts";
import { scoreOf, scoring } from "../../src/play/score/score.ts";
import { playActs } from "../../src/story/build/acts.ts";
import { editionOf, playRecorded, recordedOf, ROOT } from "./routes.ts";

export interface FakeUser {
  readonly userId: string;
  name: string;
  email: string;
  password: string;
  roles: readonly Role[];
}

export interface FakeLearner {
  readonly id: string;
  name: string;
  reference: string | null;
  pin: string | null;
  readonly enrolledAt: number;
  seenAt: number | null;
}

export interface FakeEvent {
  readonly seq: number;
  readonly at: number;
  readonly deviceAt: number;
  readonly event: PlayEvent;
}

export interface FakePlay {
  readonly id: string;
  readonly learnerId: string;
  readonly caseId: string;
  readonly mode: Mode;
  readonly log: FakeEvent[];
  claimed: number | null;
  flag: Flag | null;
}

export interface FakeClass {
  readonly id: string;
  name: string;
  code: string | null;
  codeExpiresAt: number | null;
  readonly createdAt: number;
  closedAt: number | null;
  staff: string[];
  cases: { caseId: string; title: string; setAt: number }[];
  learners: FakeLearner[];
  plays: FakePlay[];
  /** The class's own sequence: the newest card of each learner, with its number. */
  seq: number;
  readonly cards: Map<string, { readonly seq: number; readonly card: Card }>;
}

export interface FakeInvitation {
  readonly id: string;
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: number;
}

export interface FakeWorld {
  setupToken: string | null;
  oidc: { readonly label: string } | null;
  readonly centre: { readonly id: string; name: string; retentionDays: number | null };
  readonly users: FakeUser[];
  readonly invitations: FakeInvitation[];
  readonly classes: FakeClass[];
  readonly erased: { readonly learnerId: string; readonly reason: string }[];
  readonly erasedStaff: { readonly userId: string; readonly reason: string }[];
}

export const PASSWORD = "four quiet grey herons";

export const emptyWorld = (): FakeWorld => ({
  setupToken: null,
  oidc: null,
  centre: { id: "centre-1", name: "Harbour College", retentionDays: null },
  users: [],
  invitations: [],
  classes: [],
  erased: [],
  erasedStaff: [],
});

export function addUser(world: FakeWorld, name: string, roles: readonly Role[]): FakeUser {
  const [first = name] = name.toLowerCase().split(" ");
  const user = {
    userId: `user-${world.users.length + 1}`,
    name,
    email: `${first}@harbour.example`,
    password: PASSWORD,
    roles,
  };
  world.users.push(user);
  return user;
}

const GIVEN =
  "Amina Ben Chidi Dara Esther Farid Grace Hamish Imran Joan Kwame Lena Mo Nia Omar Priya Quentin Rosa Sven Tariq Una Victor Wanda Xenia Yusuf Zoe".split(
    " ",
  );
const FAMILY =
  "Okafor Doyle Pryce Hussain Lindqvist Mensah Novak Baptiste Cole Sharma Quill Reyes".split(" ");

export const learnerName = (at: number): string =>
  `${GIVEN[at % GIVEN.length]} ${FAMILY[(at * 7 + Math.floor(at / GIVEN.length)) % FAMILY.length]}`;

export function addClass(
  world: FakeWorld,
  name: string,
  learners: number,
  staff: readonly FakeUser[],
  caseIds: readonly string[] = ["s12", "s01"],
): FakeClass {
  const now = Date.now();
  const made: FakeClass = {
    id: `class-${world.classes.length + 1}`,
    name,
    code: null,
    codeExpiresAt: null,
    createdAt: now - 20 * 86_400_000,
    closedAt: null,
    staff: staff.map(({ userId }) => userId),
    cases: caseIds.map((caseId) => ({
      caseId,
      title: editionOf(caseId).data.title,
      setAt: now - 86_400_000,
    })),
    learners: [],
    plays: [],
    seq: 0,
    cards: new Map(),
  };
  for (let at = 0; at < learners; at++) {
    made.learners.push({
      id: `${made.id}-learner-${at + 1}`,
      name: learnerName(at),
      reference: `HC${1000 + at}`,
      pin: at % 3 === 0 ? null : "4821",
      enrolledAt: now - 19 * 86_400_000,
      seenAt: null,
    });
  }
  world.classes.push(made);
  return made;
}

/**
 * A recorded case played by a learner, so far as `choices` go. `pause` gives the device's time before
 * each choice, ms; the last event was `ago` ms ago.
 */
export function addPlay(
  into: FakeClass,
  learnerId: string,
  caseId: string,
  recorded: string,
  {
    choices = Infinity,
    ago = 0,
    pause = (_choice: number): number => 9_000,
    mode = "practice" as Mode,
  } = {},
): FakePlay {
  const edition = editionOf(caseId);
  const events = edition.data.activity
    ? playActs(ROOT, edition, recorded).log()
    : playRecorded(
        caseId,
        recordedOf(caseId).find(({ name }) => name === recorded)!,
      ).log();
  let deviceAt = 0;
  let made = 0;
  const log: FakeEvent[] = [];
  for (const event of events) {
    if (event.type === "ChoiceMade") {
      made += 1;
      if (made > choices) break;
      deviceAt += pause(made);
    }
    if (event.type === "RecordWritten" || event.type === "OwnWordsGiven") deviceAt += 4_000;
    log.push({ seq: log.length, at: deviceAt, deviceAt, event });
  }
  const shift = Date.now() - ago - deviceAt;
  const shifted = log.map((each) => ({
    ...each,
    at: each.at + shift,
    deviceAt: each.deviceAt + shift,
  }));
  const play: FakePlay = {
    id: `${into.id}-play-${into.plays.length + 1}`,
    learnerId,
    caseId,
    mode,
    log: shifted,
    claimed: null,
    flag: null,
  };
  into.plays.push(play);
  setCard(into, cardOf(play));
  return play;
}

export const eventsOf = (play: FakePlay): readonly PlayEvent[] =>
  play.log.map(({ event }) => event);

export const totalOf = (play: FakePlay): number => {
  const { data } = editionOf(play.caseId);
  return scoreOf(data, project(eventsOf(play), scoring(data)).now).total;
};

/** The wall's card of a play, from its log. */
export function cardOf(play: FakePlay): Card {
  const { data } = editionOf(play.caseId);
  const log = eventsOf(play);
  const tally = project(log, scoring(data)).now;
  const met = log.findLast((event) => event.type === "MomentMet");
  const chosen = log.findLast((event) => event.type === "ChoiceMade");
  const ended = log.findLast((event) => event.type === "PlayEnded");
  return {
    playId: play.id,
    learnerId: play.learnerId,
    caseId: play.caseId,
    mode: play.mode,
    begun: 0,
    status: ended ? "ended" : "playing",
    turn: tally.choices,
    moment: data.moments.find(({ id }) => id === met?.moment)?.title ?? "",
    mood: faceOf(project(log, mood(data)).now),
    choice: chosen?.text ?? "",
    total: scoreOf(data, tally).total,
    criticals: tally.criticals.length,
    harms: tally.harms.length,
    steps: 0,
    ending: ended ? (data.endings[ended.ending] ?? ended.ending) : "",
    lastAt: play.log.at(-1)?.at ?? 0,
    verdict: null,
  };
}

/** Takes a card into the class's sequence. */
export function setCard(into: FakeClass, card: Card): number {
  into.seq += 1;
  into.cards.set(card.learnerId, { seq: into.seq, card });
  return into.seq;
}
