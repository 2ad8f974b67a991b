/**
 * The least that could do it and keep it: the bare relay, which also writes what it is sent into the
 * server's own tables, chained by hash and committed together like the server does, before it answers
 * the sender and tells those who watch. Statements by hand on Node's SQLite; no sign-in, no check of
 * what is sent, no fold, no card but one of the usual length. Run as a process of its own.
 */
import { hash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocketServer, type WebSocket } from "ws";
import { newSalt } from "../../src/server/log/entry.ts";
import { migrate } from "../../src/server/store/migrate.ts";
import { SQLITE_FILE } from "../../src/server/store/open.ts";
import { openSqlite } from "../../src/server/store/sqlite.ts";

/** From one group to the next, ms, as plays/intake.ts. */
const GATHER = 45;
const CARD = JSON.stringify({ choice: "x".repeat(400) });

interface Message {
  readonly playId: string;
  readonly from: number;
  readonly hash: string;
  readonly items: readonly { readonly at: number; readonly event: unknown }[];
}

interface Room {
  readonly id: string;
  next: number;
  readonly watchers: Set<WebSocket>;
}

const folder = mkdtempSync(join(tmpdir(), "redress-bench-"));
const file = join(folder, SQLITE_FILE);
const store = openSqlite(file);
await migrate(store);
await store.close();
const db = new DatabaseSync(file, { enableForeignKeyConstraints: false });
db.exec("pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;");
const marks = (count: number): string => Array(count).fill("?").join(", ");
const begin = db.prepare("begin immediate");
const commit = db.prepare("commit");
const putEntry = db.prepare(`insert into entry (centre_id, seq, at, kind, actor, subject, class_id,
  class_seq, play_id, play_seq, commitment, hash, salt, body) values (${marks(14)})`);
const putPlay = db.prepare(`insert into play (id, centre_id, class_id, learner_id, case_id,
  edition_hash, mode, started_at, next_seq, last_at, card, card_seq) values (${marks(12)})
  on conflict (id) do update set next_seq = excluded.next_seq, last_at = excluded.last_at,
  card = excluded.card, card_seq = excluded.card_seq`);
const moveClass = db.prepare("update class set next_seq = ? where id = ?");
const moveChain = db.prepare("update chain set next_seq = ?, head = ? where centre_id = ?");

const centre = randomUUID();
db.prepare("insert into chain (centre_id, next_seq, head) values (?, 1, '')").run(centre);
const rooms = new Map<string, Room>();
let seq = 1;
let head = "";

const roomOf = (name: string): Room => {
  const known = rooms.get(name);
  if (known) return known;
  const room = { id: randomUUID(), next: 1, watchers: new Set<WebSocket>() };
  rooms.set(name, room);
  db.prepare(
    "insert into class (id, centre_id, name, created_at, next_seq) values (?, ?, '', 0, 1)",
  ).run(room.id, centre);
  return room;
};

interface Waiting {
  readonly socket: WebSocket;
  readonly learner: string;
  readonly room: Room;
  readonly text: string;
  readonly message: Message;
}
let queue: Waiting[] = [];

function write({ learner, room, message }: Waiting, now: number): void {
  const play = `${learner.slice(0, 24)}${message.playId.padStart(12, "0")}`;
  for (const { at, event } of message.items) {
    const body = JSON.stringify({ deviceAt: at, event });
    const salt = newSalt();
    const commitment = hash("sha256", `${salt}\n${body}`);
    const actor = `learner:${learner}`;
    const kind = "play.event";
    const own = [
      seq,
      now,
      kind,
      actor,
      learner,
      room.id,
      room.next,
      play,
      message.from,
      commitment,
    ];
    head = hash("sha256", JSON.stringify([head, ...own]));
    putEntry.run(centre, ...own, head, salt, body);
    seq += 1;
    room.next += 1;
  }
  putPlay.run(
    play,
    centre,
    room.id,
    learner,
    "s12",
    message.hash,
    "practice",
    now,
    message.from,
    now,
    CARD,
    room.next,
  );
}

function flush(): void {
  const group = queue;
  queue = [];
  if (group.length === 0) return;
  const now = Date.now();
  begin.run();
  for (const each of group) write(each, now);
  const moved = Map.groupBy(group, ({ room }) => room);
  for (const { id, next } of moved.keys()) moveClass.run(next, id);
  moveChain.run(seq, head, centre);
  commit.run();
  for (const { socket, message } of group) socket.send(`{"next":${message.from}}`);
  for (const [{ watchers }, own] of moved) {
    const told = Buffer.from(own.map(({ text }) => text).join("\n"));
    for (const watcher of watchers) watcher.send(told, { binary: false });
  }
}
setInterval(flush, GATHER);

const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
server.on("connection", (socket, request) => {
  const [, role, name] = (request.url ?? "").split("/");
  const room = roomOf(name!);
  const learner = randomUUID();
  if (role === "watch") {
    room.watchers.add(socket);
    socket.on("close", () => room.watchers.delete(socket));
  } else {
    socket.on("message", (data) => {
      const text = String(data);
      queue.push({ socket, learner, room, text, message: JSON.parse(text) as Message });
    });
  }
});
server.on("listening", () => process.send!({ port: (server.address() as AddressInfo).port }));
process.once("disconnect", () => process.exit(0));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
