/** The same crowd on the bare relay: the same messages, to as many who watch. */
import { fork } from "node:child_process";
import { join } from "node:path";
import WebSocket from "ws";
import type { Edition } from "../../src/story/session.ts";
import { Sightings, someLogs } from "./crowd.ts";
import { pulse } from "./pulse.ts";

export interface Relay {
  readonly address: string;
  readonly pid: number;
  readonly close: () => void;
  /** Gives back the memory that nothing needs any more. */
  readonly tidy: () => void;
}

/** "storing": the one that also keeps what it is sent. */
export async function startRelay(which: "bare" | "storing" = "bare"): Promise<Relay> {
  const file = which === "bare" ? "relay.ts" : "storingRelay.ts";
  const child = fork(join(import.meta.dirname, file), { execArgv: ["--expose-gc"] });
  const { port } = await new Promise<{ port: number }>((resolve) =>
    child.once("message", resolve as (message: unknown) => void),
  );
  return {
    address: `ws://127.0.0.1:${port}`,
    pid: child.pid!,
    // Ends it in order: it may have something to clear away.
    close: () => child.disconnect(),
    tidy: () => void child.send("tidy"),
  };
}

export async function openSocket(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return socket;
}

export interface RelayCrowd {
  readonly address: string;
  readonly edition: Edition;
  readonly sizes: readonly number[];
  readonly dashboards: number;
  readonly warmUp: number;
  readonly seconds: number;
  readonly mark: (moment: "begin" | "end") => void;
}

export async function driveRelay(crowd: RelayCrowd): Promise<Sightings> {
  const { address, sizes, dashboards, edition } = crowd;
  const logs = someLogs(edition);
  const sightings = new Sightings();
  const open: WebSocket[] = [];
  const senders: { socket: WebSocket; playId: string; at: number; next: number; turn: number }[] =
    [];
  for (const [room, size] of sizes.entries()) {
    for (let n = 0; n < dashboards; n++) {
      const see = sightings.watcher();
      const socket = await openSocket(`${address}/watch/${room}`);
      socket.on("message", (data) => {
        // One that keeps them tells several at once, a line each.
        for (const line of String(data).split("\n")) {
          const { playId, turn } = JSON.parse(line) as { playId: string; turn: number };
          see(playId, turn);
        }
      });
      open.push(socket);
    }
    for (let n = 0; n < size; n++) {
      const socket = await openSocket(`${address}/play/${room}`);
      open.push(socket);
      senders.push({ socket, playId: `${room}-${n}`, at: n % logs.length, next: 0, turn: 0 });
    }
  }
  let measuring = false;
  const send = (number: number): void => {
    const sender = senders[number]!;
    const log = logs[sender.at]!;
    const event = log[sender.next++ % log.length]!;
    const now = Date.now();
    if (event.type === "ChoiceMade") {
      sender.turn++;
      if (measuring) sightings.made(sender.playId, sender.turn, dashboards);
    }
    const { playId, turn } = sender;
    const { hash } = edition;
    sender.socket.send(
      JSON.stringify({
        playId,
        turn,
        hash,
        from: sender.next,
        sentAt: now,
        items: [{ at: now, event }],
      }),
    );
  };
  await pulse(senders.length, crowd.warmUp, send);
  measuring = true;
  crowd.mark("begin");
  await pulse(senders.length, crowd.seconds, send);
  await new Promise((resolve) => setTimeout(resolve, 500));
  crowd.mark("end");
  for (const socket of open) socket.terminate();
  return sightings;
}
