/**
 * The learner's assessments as this page knows them: what the server told last, and on top of it
 * what was written here and is still on its way.
 */
import { computed, signal } from "@preact/signals";
import { assessmentOf, type Assessment } from "../../assess/assessment.ts";
import type { Stamped } from "../../assess/event.ts";
import type { AssessmentHead, AssessmentTold, CentreGround } from "../../protocol/assessment.ts";
import type { Portfolio } from "../../protocol/assessment.ts";
import type { OutboxState } from "../../ui/outbox/outbox.ts";
import { openOutbox } from "../../ui/outbox/outbox.ts";
import { openShelf } from "../../ui/outbox/shelf.ts";
import { ask, putFile } from "../class/api.ts";
import { membership, renewMembership, setMembership } from "../class/membership.ts";
import { ownerKey } from "../class/ownerKey.ts";
import { held } from "../saves/here.ts";
import { uuid } from "../../ui/uuid.ts";
import { readGround, readPortfolio } from "./answers.ts";
import { keepCopy, readCopy } from "./copies.ts";
import type { Errand } from "./errand.ts";
import { postErrands, type Written } from "./post.ts";
import { releasedBy } from "./release.ts";

/** undefined: not asked yet; null: there is nothing to show and no answer. */
export const portfolio = signal<Portfolio | null | undefined>(undefined);
export const ground = signal<CentreGround | null>(null);
/** Whether what is shown is what the server says now. */
export const fresh = signal(false);

const ownerAnew = (): string | null => {
  renewMembership();
  return ownerKey() || null;
};

const named = (owner: string): string => owner.replace(/^learner:/, "");

export const letters = openOutbox<Errand>({
  shelf: openShelf(),
  owner: ownerAnew,
  post: (to, written) =>
    postErrands(to, written, {
      ask: (method, path, body, owner) => ask(method, path, body, named(owner)),
      put: (path, file, owner) => putFile(path, file, named(owner)),
    }),
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.letters", work) : work(),
  now: () => Date.now(),
  after: (ms, work) => {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  uuid,
  onTaken: async () => {
    await lookAtPortfolio();
  },
  onSignedOut: () => {
    if (membership.value) setMembership({ ...membership.value, signedOut: true });
  },
});

/** One assessment as it stands here. */
export interface Filed {
  readonly id: string;
  readonly head: AssessmentHead;
  readonly assessment: Assessment;
  /** Number of the server's next event: a signature covers all before it. */
  readonly next: number;
  /** Written here, on their way. */
  readonly waiting: readonly Written[];
  /** Written here, and not taken by the server. */
  readonly refused: readonly Written[];
}

/** What is on its way, as it will stand once it is taken. */
const onItsWay = (letter: Written, seq: number, name: string): readonly Stamped[] =>
  letter.body.kind !== "event"
    ? []
    : [
        {
          seq,
          id: letter.id,
          at: letter.at,
          deviceAt: letter.at,
          actor: { as: "learner", learnerId: named(letter.owner) },
          name,
          entry: -1,
          event: letter.body.event,
        },
      ];

export function filedOf(
  { head, events, next }: AssessmentTold,
  written: OutboxState<Errand>["letters"],
): Filed {
  const known = new Set(events.map(({ id }) => id));
  const mine = written.filter(({ to, id }) => to === head.id && !known.has(id));
  const waiting = mine.filter(({ refused }) => refused === null);
  const told = assessmentOf(events);
  return {
    id: head.id,
    head,
    next,
    assessment: assessmentOf(
      waiting.flatMap((letter, n) => onItsWay(letter, next + n, head.learner.name)),
      told,
    ),
    waiting,
    refused: mine.filter(({ refused }) => refused !== null),
  };
}

/** Newest first. */
export const filed = computed<readonly Filed[]>(() =>
  (portfolio.value?.assessments ?? [])
    .map((told) => filedOf(told, letters.state.value.letters))
    .toSorted((a, b) => b.head.madeAt - a.head.madeAt),
);

/** Whose papers are shown; another's are taken off the page at once. */
let shownFor = "";

async function ofWhoeverIsHere(): Promise<string> {
  const owner = ownerKey();
  if (owner === shownFor) return owner;
  shownFor = owner;
  portfolio.value = undefined;
  ground.value = null;
  fresh.value = false;
  const copy = owner === "" ? null : await readCopy(owner);
  if (copy && owner === ownerKey() && portfolio.value === undefined) {
    portfolio.value = copy.portfolio;
    ground.value = copy.ground;
  }
  return owner;
}

const keep = (owner: string): Promise<void> =>
  keepCopy({ owner, portfolio: portfolio.value ?? null, ground: ground.value });

let asked = 0;
/** Which question was answered last: an answer to an earlier one may come after it. */
let answered = 0;

/** Asks the server; what is known stays where it cannot be reached. Resolves to whether it answered. */
export async function lookAtPortfolio(): Promise<boolean> {
  const owner = await ofWhoeverIsHere();
  if (owner === "" || membership.value?.signedOut) return false;
  const question = ++asked;
  const found = readPortfolio(await ask("GET", "my/portfolio", undefined, named(owner)));
  if (owner !== ownerKey()) return false;
  if (question < answered) return found !== null;
  if (found) answered = question;
  fresh.value = found !== null;
  if (!found) {
    portfolio.value ??= null;
    return false;
  }
  portfolio.value = found;
  await keep(owner);
  // Feedback has been given: what was kept shut until then is open.
  const released = releasedBy(found.assessments);
  for (const save of await held.all()) {
    const { observed } = save.sending ?? {};
    if (!observed || observed.released || !released.has(observed.assessment)) continue;
    await held.mark(save.id, (sending) => ({
      ...sending,
      observed: { ...observed, released: true },
    }));
  }
  return true;
}

/** Once a visit: it is large, and changes seldom. */
export async function lookAtGround(): Promise<void> {
  const owner = await ofWhoeverIsHere();
  if (owner === "" || membership.value?.signedOut) return;
  const found = readGround(await ask("GET", "assess/ground"));
  if (!found || owner !== ownerKey()) return;
  ground.value = found;
  await keep(owner);
}

let following = false;

/** Sends what waits, now and whenever the network is back. */
export function attendLetters(): void {
  void letters.look();
  if (following) return;
  following = true;
  addEventListener("online", () => void letters.look().then(lookAtPortfolio));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void letters.look();
  });
  addEventListener("beforeunload", (event) => {
    if (letters.state.value.atRisk) event.preventDefault();
  });
}
