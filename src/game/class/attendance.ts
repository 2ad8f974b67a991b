/** Being in a class: who is here, what is sent, the heartbeat, what the learner must be told. */
import { effect } from "@preact/signals";
import { notices, type Notice } from "../play/notices.ts";
import { joinAddress } from "../router.ts";
import { unsent } from "../saves/grow.ts";
import { held } from "../saves/here.ts";
import { uuid } from "../../ui/uuid.ts";
import { ask, type Answer } from "./api.ts";
import {
  isLeaving,
  isObject,
  membership,
  ownerNow,
  readCases,
  readSeat,
  renewMembership,
  setLeaving,
  setMembership,
} from "./membership.ts";
import { plug } from "./plug.ts";
import { openSender } from "./sender.ts";
import { openOutboxSocket } from "./socket.ts";
import { atRisk, line, outbox, parted, server } from "./standing.ts";

const HEARTBEAT_MS = 20_000;

const signOut = (): void => {
  if (membership.value) setMembership({ ...membership.value, signedOut: true });
};

/** Whose this page is, as of now. */
const ownerAnew = () => {
  renewMembership();
  return ownerNow();
};

const signedIn = (): boolean => ownerAnew() !== null && membership.value?.signedOut === false;

const after = (ms: number, work: () => void): (() => void) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};
const now = (): number => Date.now();
const random = (): number => Math.random();

const socket = openOutboxSocket({ plug, after, now, random });

const sender = openSender({
  owner: ownerAnew,
  signedIn,
  all: held.all,
  get: held.get,
  mark: held.mark,
  // Between the look into storage and this another learner may have come in another tab.
  post: async (sending, batch): Promise<Answer> => {
    const { playId, learnerId } = sending;
    const owned = (): boolean => signedIn() && ownerNow()?.learnerId === learnerId;
    if (!owned()) return { kind: "unreached" };
    const said = await socket.send(sending, batch);
    if (said) return said;
    if (!owned()) return { kind: "unreached" };
    const path = `plays/${encodeURIComponent(playId)}/events`;
    const answer = await ask("POST", path, batch, learnerId);
    if (answer.kind === "answered" && answer.status === 200) socket.open(sending);
    return answer;
  },
  alone: (work) =>
    // Missing where the page is served without TLS; two senders at once do no harm.
    "locks" in navigator ? navigator.locks.request("redress.outbox", work) : work(),
  now,
  after,
  random,
  uuid,
  onSignedOut: signOut,
  onParted: () => void parted.value++,
  onLine: (next) => (line.value = next),
});

/** One after another: who is here must not be asked while somebody joins or leaves. */
let last: Promise<unknown> = Promise.resolve();
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = last.then(work);
  last = done.catch(() => {});
  return done;
}

/** Tells the server that the last learner left, if it does not know. Whether it knows now. */
async function sayLeft(): Promise<boolean> {
  if (!isLeaving()) return true;
  const left = await ask("POST", "leave");
  if (left.kind !== "answered" || left.status >= 500) return false;
  setLeaving(false);
  return true;
}

function takeMe(answer: Answer): void {
  const here = membership.value;
  const body = answer.kind === "answered" && isObject(answer.body) ? answer.body : {};
  const known = ["nobody", "learner", "staff"].includes(String(body["kind"]));
  if (!known) {
    // For somebody who has joined, a page that is not ours stands between here and the server.
    const away = here || answer.kind === "unreached" || answer.status >= 500;
    server.value = away ? "unreached" : "none";
    line.value = "unreached";
    return;
  }
  server.value = "there";
  line.value = "connected";
  const seat = body["kind"] === "learner" ? readSeat(body) : null;
  if (!seat) return signOut();
  const same = here?.class.id === seat.class.id;
  const { code, cases } = same ? here : { code: "", cases: [] };
  setMembership({ ...seat, code, cases, signedOut: false });
}

async function takeCases(): Promise<void> {
  const group = membership.value;
  if (!group || group.signedOut) return;
  const answer = await ask("GET", `classes/${encodeURIComponent(group.class.id)}/cases`);
  const now = membership.value;
  if (answer.kind !== "answered" || answer.status !== 200 || now?.class.id !== group.class.id) {
    return;
  }
  setMembership({ ...now, cases: readCases(answer.body) });
}

/** Asks who is here. Who has left or come meanwhile, here or in another tab, is not in the answer. */
async function askWho(): Promise<void> {
  while (await sayLeft()) {
    const before = ownerAnew()?.learnerId;
    const answer = await ask("GET", "me");
    if (ownerAnew()?.learnerId === before && !isLeaving()) return takeMe(answer);
  }
  server.value = line.value = "unreached";
}

/** Asks who is here and what is set, and sends what is unsent. */
export const check = (): Promise<void> =>
  inTurn(async () => {
    await askWho();
    if (server.value !== "there") return;
    // Whoever is back is not gone until the next beat.
    if (signedIn()) void ask("POST", "here");
    await takeCases();
    void sender.look();
  });

/** The plays stay; what is unsent is sent when this learner joins here again. */
export function leave(): Promise<void> {
  setMembership(null);
  setLeaving(true);
  socket.close();
  return check();
}

export const retry = (): Promise<void> => sender.retry();

async function beat(): Promise<void> {
  if (document.visibilityState !== "visible") return;
  // The way into a class is offered again once there is a server to be heard.
  if (!signedIn()) return server.value === "unreached" ? check() : undefined;
  const before = line.value;
  const learner = ownerNow()?.learnerId;
  const answer = await ask("POST", "here");
  if (ownerAnew()?.learnerId !== learner) return;
  if (answer.kind !== "answered") line.value = "unreached";
  else if (answer.status === 401) signOut();
  else if (answer.status < 500) {
    line.value = "connected";
    if (before === "unreached") void check();
  }
}

const playing = (): readonly Notice[] => [
  ...(membership.value?.signedOut
    ? [
        {
          text: "Your class does not know this device any more. Everything you play is kept here, and sent once you have signed in again.",
          way: { label: "Sign in with your PIN", address: joinAddress(membership.value.code) },
        },
      ]
    : []),
  ...(atRisk.value
    ? [
        {
          text: "Nothing can be kept on this device, so your answers are sent straight to your class. Closing this page loses those that are not sent yet.",
        },
      ]
    : []),
  ...(parted.value > 0
    ? [
        {
          text: "Your class already had this play going another way, so this one is sent as a play of its own; nothing is lost.",
        },
      ]
    : []),
  ...(outbox.value.stuck.length > 0
    ? [
        {
          text: "Your class did not take a play. It is kept here.",
          way: { label: "See it on the desk", address: "#/" },
        },
      ]
    : []),
];

const warn = (event: BeforeUnloadEvent): void => event.preventDefault();

const weigh = (): void => {
  atRisk.value = held.unstored().some((save) => unsent(save) > 0);
};

let begun = false;

/** Once a page. */
export function begin(): void {
  if (begun) return;
  begun = true;
  held.onPut((save) => {
    weigh();
    sender.wake(save);
  });
  effect(() => {
    outbox.value = sender.outbox.value;
    weigh();
  });
  effect(() => {
    notices.value = playing();
  });
  effect(() => {
    if (atRisk.value) addEventListener("beforeunload", warn);
    else removeEventListener("beforeunload", warn);
  });
  effect(() => {
    if (!membership.value || membership.value.signedOut) return;
    // The class may be in a lesson.
    import("../lesson/begin.tsx").then(
      ({ beginLesson }) => beginLesson(),
      () => {},
    );
  });
  // A page with an open socket is not kept for the way back to it.
  addEventListener("pagehide", socket.close);
  addEventListener("online", () => void check());
  addEventListener("offline", () => (line.value = "unreached"));
  document.addEventListener("visibilitychange", () => {
    const cares = membership.value !== null || server.value === "unreached";
    if (document.visibilityState === "visible" && cares) void check();
  });
  setInterval(() => void beat(), HEARTBEAT_MS);
  void check();
}
