/** The built pages over a real server with a class in it, and its tutor at hand by plain requests. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { visit, type Visit } from "../../src/demo/visit.ts";
import type { LessonEvent, LessonPlan, Scene } from "../../src/lesson/event.ts";
import type { LessonTaken, LessonTold } from "../../src/protocol/lesson.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import type { Served } from "./browser.ts";
import { testConfig } from "./node.ts";
import { editionOf, playRecorded, recordedOf } from "./routes.ts";

export const PASSWORD = "nine calm river otters";

export interface RealLesson {
  readonly serve: (outDir: string) => Promise<Served>;
  readonly school: () => School;
  readonly names: readonly string[];
  readonly node: () => Node;
  /** A new lesson of the class; one that still runs is ended. */
  readonly make: (plan: LessonPlan) => Promise<ATutor>;
}

export interface ATutor {
  readonly id: string;
  /** Throws where one is refused. */
  readonly say: (...events: readonly LessonEvent[]) => Promise<void>;
  readonly told: () => Promise<LessonTold>;
}

export function realLesson(learners = 3): RealLesson {
  const players = cast(learners);
  let node: Node | null = null;
  let school: School | null = null;
  let tutor: Visit | null = null;
  let last: ATutor | null = null;
  return {
    names: players.map(({ name }) => name),
    serve: async (outDir) => {
      const data = mkdtempSync(join(tmpdir(), "redress-lesson-"));
      node = await startNode(testConfig({ databaseUrl: null, data }, { pages: outDir }));
      school = await found(node.url, node.setupLink!, PASSWORD, players);
      tutor = visit(node.url);
      const { email } = ACCOUNTS.find(({ role }) => role === "tutor")!;
      await tutor.send("POST", "/api/auth/sign-in/email", { email, password: PASSWORD });
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
    node: () => node!,
    make: async (plan) => {
      const id = randomUUID();
      await last?.say({ type: "Ended" }).catch(() => undefined);
      await tutor!.send("POST", `/api/classes/${school!.classId}/lessons`, { id, plan });
      last = {
        id,
        say: async (...events) => {
          const taken = await tutor!.send<LessonTaken>("POST", `/api/lessons/${id}/events`, {
            events: events.map((event) => ({ id: randomUUID(), event })),
          });
          if (taken.refused[0]) throw new Error(taken.refused[0].message);
        },
        told: () => tutor!.get<LessonTold>(`/api/lessons/${id}`),
      };
      return last;
    },
  };
}

/** The moment of a case that its recorded expert has come to after so many choices. */
export function sceneAfter(caseId: string, choices: number): Scene {
  const script = recordedOf(caseId).find(({ name }) => name === "expert")!;
  const log = playRecorded(caseId, script).log();
  const made = log.flatMap((event) => (event.type === "ChoiceMade" ? event.index : []));
  return {
    caseId,
    storyHash: editionOf(caseId).hash,
    seed: script.script.seed,
    choices: made.slice(0, choices),
  };
}

/** What can be chosen at a moment that a recorded expert comes to. */
export function optionsAfter(caseId: string, choices: number) {
  const script = recordedOf(caseId).find(({ name }) => name === "expert")!;
  const offers = playRecorded(caseId, script)
    .log()
    .flatMap((event) => (event.type === "OptionsOffered" ? [event.options] : []));
  return offers[choices]!.map(({ index, text }) => ({ index, text }));
}

/** Joins the class by its code, with a PIN of this learner's own. */
export async function joinClass(page: Page, address: string, name: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name }).click();
  await page.getByLabel("Choose a PIN").fill("83051947");
  await page.getByLabel("The same PIN again").fill("83051947");
  await page.getByRole("button", { name: "Join the class" }).click();
  // To the desk, or to where the class is.
  await page.waitForURL(({ hash }) => !hash.startsWith("#/join"));
}
