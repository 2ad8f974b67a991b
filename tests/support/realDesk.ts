/** The built pages over a real server with a college in it, for whoever assesses there. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { visit, type Visit } from "../../src/demo/visit.ts";
import type { AssessmentEvent } from "../../src/assess/event.ts";
import type { PlayEvent } from "../../src/play/event.ts";
import type { Batch } from "../../src/protocol/batch.ts";
import type { Taken } from "../../src/protocol/assessment.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import type { Served } from "./browser.ts";
import { testConfig } from "./node.ts";
import { editionOf, playRecorded, recordedOf } from "./routes.ts";

export const PASSWORD = "five patient grey seals";
const PIN = "271828";

export interface RealDesk {
  readonly serve: (outDir: string) => Promise<Served>;
  readonly school: () => School;
  readonly origin: () => string;
  readonly email: (role: string) => string;
  /** The first of the roster, signed in by code and PIN. */
  readonly learner: () => Promise<RealLearner>;
}

export interface RealLearner {
  readonly name: string;
  readonly add: (assessment: string, ...events: readonly AssessmentEvent[]) => Promise<void>;
  /** Begins an assessed play as recorded and sends it up to so many choices; gives the way on. */
  readonly play: (caseId: string, recorded: string) => AssessedPlay;
  readonly send: Visit["send"];
  readonly sign: (assessment: string) => Promise<void>;
}

export interface AssessedPlay {
  readonly id: string;
  /** Sends up to the options after so many choices. */
  readonly upTo: (choices: number) => Promise<void>;
}

export function realDesk(): RealDesk {
  const players = cast(3);
  let node: Node | null = null;
  let school: School | null = null;

  const learner = async (): Promise<RealLearner> => {
    const me = visit(node!.url);
    const { name } = players[0]!;
    const { code } = school!;
    const { learners } = await me.send<{ learners: readonly { id: string; name: string }[] }>(
      "POST",
      "/api/join/code",
      { code },
    );
    const { id } = learners.find((one) => one.name === name)!;
    await me.send("POST", "/api/join", { code, learnerId: id, pin: PIN });
    const sent = (event: AssessmentEvent) => ({ id: randomUUID(), deviceAt: Date.now(), event });
    return {
      name,
      send: me.send,
      add: async (assessment, ...events) => {
        const taken = await me.send<Taken>("POST", `/api/assessments/${assessment}/events`, {
          events: events.map(sent),
        });
        if (taken.refused[0]) throw new Error(taken.refused[0].message);
      },
      sign: async (assessment) => {
        const { next } = await me.get<{ next: number }>(`/api/assessments/${assessment}`);
        const taken = await me.send<Taken>("POST", `/api/assessments/${assessment}/sign`, {
          id: randomUUID(),
          deviceAt: Date.now(),
          as: "learner",
          upTo: next - 1,
          secret: PIN,
        });
        if (taken.refused[0]) throw new Error(taken.refused[0].message);
      },
      play: (caseId, recorded) => {
        const script = recordedOf(caseId).find((one) => one.name === recorded)!;
        const log = playRecorded(caseId, script)
          .log()
          .map(
            (event): PlayEvent =>
              event.type === "PlayStarted" ? { ...event, mode: "assessed" } : event,
          );
        const offers = log.flatMap(({ type }, at) => (type === "OptionsOffered" ? [at + 1] : []));
        const playId = randomUUID();
        let from = 0;
        return {
          id: playId,
          upTo: async (choices) => {
            const to = offers[choices] ?? log.length;
            const items = log.slice(from, to).map((event) => ({ at: Date.now(), event }));
            await me.send("POST", `/api/plays/${playId}/events`, {
              caseId,
              hash: editionOf(caseId).hash,
              from,
              sentAt: Date.now(),
              items,
            } satisfies Batch);
            from = to;
          },
        };
      },
    };
  };

  return {
    serve: async (outDir) => {
      const data = mkdtempSync(join(tmpdir(), "redress-desk-"));
      node = await startNode(testConfig({ databaseUrl: null, data }, { pages: outDir }));
      school = await found(node.url, node.setupLink!, PASSWORD, players);
      const running = node;
      return {
        origin: running.url,
        close: async () => {
          running.app.server.closeAllConnections();
          await running.close();
          rmSync(data, { recursive: true, force: true });
        },
      };
    },
    school: () => school!,
    origin: () => node!.url,
    email: (role) => ACCOUNTS.find((one) => one.role === role)!.email,
    learner,
  };
}
