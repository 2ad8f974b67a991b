/** The role-play as this page has it: what the server told last, and on top of it what was done here. */
import { computed, effect, signal } from "@preact/signals";
import type { OwnTriadEvent } from "../../../lesson/triad/event.ts";
import { isShared } from "../../../lesson/triad/event.ts";
import type { TriadMine } from "../../../lesson/triad/seen.ts";
import type { Letter } from "../../../ui/outbox/letter.ts";
import { lesson, me, mine, names, sent, serverNow, type OwnEvent } from "../lessonHere.ts";
import { asLeft, withWaiting, type Waiting } from "./waiting.ts";

interface Heard {
  readonly lessonId: string;
  readonly learnerId: string;
  readonly mine: TriadMine;
  readonly names: Readonly<Record<string, string>>;
}

/** Kept when the class goes on, so that somebody can finish what they were writing. */
const last = signal<Heard | null>(null);
effect(() => {
  const triad = mine.value?.triad;
  const id = lesson.value?.id;
  if (triad && id) {
    last.value = { lessonId: id, learnerId: me(), mine: triad, names: names.value };
  }
});

/**
 * Notes written here since the page was loaded: once the class has gone on, the server tells this
 * device of the role-play no more, and what it has taken in stands all the same.
 */
const given = signal<readonly (Waiting & { readonly by: string })[]>([]);
const NOTES: ReadonlySet<string> = new Set(["Ticked", "TickWithdrawn", "Accounted"]);

export type TriadLetter = Letter<OwnEvent> & { readonly body: OwnTriadEvent };

const isTriadLetter = (letter: Letter<OwnEvent>): letter is TriadLetter =>
  isShared(letter.body.type);

export interface TriadNow {
  readonly lessonId: string;
  readonly learnerId: string;
  readonly names: Readonly<Record<string, string>>;
  readonly mine: TriadMine;
  /** Things done here that the server has yet to take in. */
  readonly waiting: readonly OwnTriadEvent[];
  /** Things done here that it would not take. */
  readonly refused: readonly TriadLetter[];
  /** Somebody here has asked for the next turn. */
  readonly turning: boolean;
  /** The class is still in this role-play, and the learner in this group. */
  readonly atHand: boolean;
  /** The class is in its groups, and the learner in none of them. */
  readonly groupless: boolean;
}

/** Null: this device has never been told of a part here. */
export const triad = computed((): TriadNow | null => {
  const heard = last.value;
  if (heard === null || heard.learnerId !== me()) return null;
  const { lessonId, learnerId } = heard;
  const letters = sent.state.value.letters.filter(
    (letter): letter is TriadLetter => letter.to === lessonId && isTriadLetter(letter),
  );
  const ahead = serverNow() - Date.now();
  const waiting = letters.filter(({ refused }) => refused === null);
  const done = waiting.map(({ id, at, body }) => ({ id, at: at + ahead, event: body }));
  const { group, talk } = heard.mine;
  const atHand = mine.value?.triad?.group === group;
  const open = new Set(letters.map(({ id }) => id));
  const taken = atHand ? [] : given.value.filter(({ id, by }) => by === learnerId && !open.has(id));
  const shown = withWaiting(heard.mine, [...taken, ...done], learnerId);
  return {
    lessonId,
    learnerId,
    names: heard.names,
    mine: atHand ? shown : asLeft(shown),
    waiting: waiting.map(({ body }) => body),
    refused: letters.filter(({ refused }) => refused !== null),
    turning: waiting.some(
      ({ body }) => body.type === "GroupTurned" && body.group === group && body.from === talk.turn,
    ),
    atHand,
    groupless: !atHand && lesson.value?.id === lessonId && lesson.value.triad !== null,
  };
});

type WithoutPlace<E> = E extends unknown ? Omit<E, "group"> : never;

/** Does something in one's own group; it is kept until the server has it. */
export function act(event: WithoutPlace<OwnTriadEvent>): void {
  const now = triad.peek();
  if (!now) return;
  const whole = { ...event, group: now.mine.group } as OwnTriadEvent;
  void sent.write(now.lessonId, whole).then(({ id, at }) => {
    if (!NOTES.has(whole.type)) return;
    given.value = [...given.value, { id, at, event: whole, by: now.learnerId }];
  });
}

/** Gives up what was refused. */
export function putAway(id: string): void {
  given.value = given.value.filter((each) => each.id !== id);
  void sent.drop(id);
}

/** How somebody is called on this page. */
export function nameOf({ names: all, learnerId }: Pick<TriadNow, "names" | "learnerId">) {
  return (id: string): string =>
    id === learnerId ? "you" : id === "" ? "your tutor" : all[id] || "somebody who has left";
}
