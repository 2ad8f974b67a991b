import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Batch } from "../../protocol/batch.ts";
import type { OutboxLine } from "../../protocol/outboxLine.ts";
import type { Sending } from "../saves/save.ts";
import type { Answer } from "./api.ts";
import { openOutboxSocket, type Heard } from "./socket.ts";

const batch = { from: 0 } as unknown as Batch;
const sending = (learnerId = "sam", classId = "c1"): Sending =>
  ({ learnerId, classId, playId: "p" }) as unknown as Sending;

/** A browser whose sockets do what the test says, and a clock that stands until it is moved. */
function browser() {
  let now = 0;
  const timers = new Set<{ at: number; work: () => void }>();
  const plugs: { heard: Heard; sent: OutboxLine[]; closed: boolean }[] = [];
  const socket = openOutboxSocket({
    plug: (heard) => {
      const made = { heard, sent: [] as OutboxLine[], closed: false };
      plugs.push(made);
      return {
        send: (text) => void made.sent.push(JSON.parse(text) as OutboxLine),
        close: () => void (made.closed = true),
      };
    },
    after: (ms, work) => {
      const timer = { at: now + ms, work };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    now: () => now,
    random: () => 0.5,
  });
  return {
    socket,
    plugs,
    timers,
    pass: (ms: number) => {
      now += ms;
      for (const timer of timers) {
        if (timer.at > now) continue;
        timers.delete(timer);
        timer.work();
      }
    },
    /** Opens one and lets it be open. */
    up: (whose = sending()) => {
      socket.open(whose);
      plugs.at(-1)!.heard.opened();
      return plugs.at(-1)!;
    },
  };
}

const OK = (id: number, next: number): string =>
  JSON.stringify({ id, status: 200, body: { next } });

describe("the outbox's socket", () => {
  it("[CL20] is used once it is open, and gives the server's answers as requests do", async () => {
    const { socket, plugs, up, timers } = browser();
    expect(await socket.send(sending(), batch)).toBeNull();
    expect(plugs).toHaveLength(0);
    socket.open(sending());
    expect(await socket.send(sending(), batch)).toBeNull();
    socket.open(sending());
    expect(plugs).toHaveLength(1);
    const plug = up();
    const answer = socket.send(sending(), batch);
    expect(plug.sent).toEqual([{ id: 0, playId: "p", owner: "sam", batch }]);
    plug.heard.said("not ours");
    plug.heard.said(OK(7, 9));
    plug.heard.said(OK(0, 4));
    expect(await answer).toEqual({
      kind: "answered",
      status: 200,
      body: { next: 4 },
      retryAfter: null,
    });
    const busy = socket.send(sending(), batch);
    plug.heard.said(JSON.stringify({ id: 1, status: 503, body: {}, retryAfter: 2 }));
    expect(await busy).toMatchObject({ status: 503, retryAfter: 2000 });
    expect(timers.size).toBe(0);
  });

  it("[CL20] a refusal as nobody's or another's is for a request to say, and ends the socket", async () => {
    for (const status of [401, 403]) {
      const { socket, up, plugs, pass } = browser();
      const plug = up();
      const answer = socket.send(sending(), batch);
      plug.heard.said(JSON.stringify({ id: 0, status, body: {} }));
      expect(await answer).toBeNull();
      expect(plug.closed).toBe(true);
      expect(await socket.send(sending(), batch)).toBeNull();
      // Not again at once, in case it would only be refused again.
      socket.open(sending());
      expect(plugs).toHaveLength(1);
      pass(2000);
      socket.open(sending());
      expect(plugs).toHaveLength(2);
    }
  });

  it("[CL20] another learner, or the same in another class, never goes over the socket of the one before", async () => {
    for (const other of [sending("priya"), sending("sam", "c2")]) {
      const { socket, up } = browser();
      const plug = up();
      expect(await socket.send(other, batch)).toBeNull();
      expect([plug.closed, plug.sent]).toEqual([true, []]);
    }
  });

  it("[CL20] what waits when the socket is cut, closed or silent goes by request at once", async () => {
    const ends: readonly ((made: ReturnType<typeof browser>) => void)[] = [
      ({ plugs }) => plugs[0]!.heard.closed(),
      ({ socket }) => socket.close(),
      ({ pass }) => pass(20_000),
    ];
    for (const end of ends) {
      const made = browser();
      made.up();
      const answer = made.socket.send(sending(), batch);
      end(made);
      expect(await answer).toBeNull();
      expect(made.plugs[0]!.closed).toBe(true);
      expect(made.timers.size).toBe(0);
      expect(await made.socket.send(sending(), batch)).toBeNull();
    }
  });

  it("[CL20] where no socket can be had it is tried ever more seldom", () => {
    const { socket, plugs, pass } = browser();
    for (let second = 0; second < 24 * 3600; second++) {
      socket.open(sending());
      if (plugs.at(-1)?.closed === false) plugs.at(-1)!.heard.closed();
      pass(1000);
    }
    expect(plugs.length).toBeLessThan(210);
    expect(plugs.length).toBeGreaterThan(100);
  });

  it("[CL20] whatever happens to sockets, every batch has one end: the server's own answer, or a request", async () => {
    const step = fc.constantFrom("open", "up", "send", "answer", "nobody", "cut", "close", "pass");
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const made = browser();
        const answers: Promise<Answer | null>[] = [];
        for (const each of steps) {
          const plug = made.plugs.at(-1);
          if (each === "open") made.socket.open(sending());
          else if (each === "up") plug?.heard.opened();
          else if (each === "send") answers.push(made.socket.send(sending(), batch));
          else if (each === "answer") plug?.heard.said(OK(plug.sent.at(-1)?.id ?? 0, 1));
          else if (each === "nobody") {
            plug?.heard.said(JSON.stringify({ id: plug.sent.at(-1)?.id ?? 0, status: 401 }));
          } else if (each === "cut") plug?.heard.closed();
          else if (each === "close") made.socket.close();
          else made.pass(5000);
        }
        made.pass(20_000);
        for (const answer of await Promise.all(answers)) {
          expect(answer === null || (answer.kind === "answered" && answer.status === 200)).toBe(
            true,
          );
        }
        expect(made.timers.size).toBe(0);
      }),
    );
  });
});
