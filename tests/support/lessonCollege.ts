/** The built pages over a real server with a class in it: its tutor, and learners who vote and answer. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { cast } from "../../src/demo/cast.ts";
import { ACCOUNTS, found, type School } from "../../src/demo/school.ts";
import { visit, type Visit } from "../../src/demo/visit.ts";
import type { LessonEvent, LessonPlan } from "../../src/lesson/event.ts";
import { lessonOf, type Lesson } from "../../src/lesson/lesson.ts";
import type { Batch } from "../../src/protocol/batch.ts";
import type { LessonOwn, LessonTaken, LessonTold } from "../../src/protocol/lesson.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import type { Served } from "./browser.ts";
import { testConfig } from "./node.ts";
import { editionOf, playRecorded, recordedOf } from "./routes.ts";

export const PASSWORD = "five patient grey seals";
const PIN = "271828";

export interface LessonLearner {
  readonly id: string;
  readonly name: string;
  /** What their screen is told. */
  readonly own: () => Promise<LessonOwn>;
  readonly vote: (index: number, why?: string) => Promise<void>;
  readonly answer: (block: string, question: number, text: string) => Promise<void>;
  /** Sends something of their own into the lesson. */
  readonly give: (event: LessonEvent) => Promise<void>;
  /** Plays a recorded case up to so many choices. */
  readonly play: (caseId: string, recorded: string, choices: number) => Promise<string>;
}

export interface LessonCollege {
  readonly serve: (outDir: string) => Promise<Served>;
  readonly origin: () => string;
  readonly school: () => School;
  /** As the tutor, over the public interface. */
  readonly tutor: () => Promise<Visit>;
  readonly learner: (at: number) => Promise<LessonLearner>;
  /** Makes a lesson of the class; gives its id. */
  readonly plan: (plan: LessonPlan) => Promise<string>;
  readonly add: (lesson: string, ...events: readonly LessonEvent[]) => Promise<void>;
  /** As the server has it. */
  readonly lesson: (id: string) => Promise<Lesson>;
  /** The lesson that the class is in, as the server has it. */
  readonly running: () => Promise<string | null>;
  /** Ends whatever runs, so that the next test may begin. */
  readonly end: () => Promise<void>;
  readonly signIn: (page: Page, role?: string) => Promise<void>;
}

export function lessonCollege(learners: number): LessonCollege {
  const players = cast(learners);
  let node: Node | null = null;
  let school: School | null = null;
  const email = (role: string): string => ACCOUNTS.find((one) => one.role === role)!.email;
  let signedIn: Promise<Visit> | null = null;

  const asTutor = async (): Promise<Visit> => {
    const me = visit(node!.url);
    await me.send("POST", "/api/auth/sign-in/email", { email: email("tutor"), password: PASSWORD });
    return me;
  };
  const tutor = (): Promise<Visit> => (signedIn ??= asTutor());
  const add = async (lesson: string, ...events: readonly LessonEvent[]): Promise<void> => {
    const sent = events.map((event) => ({ id: randomUUID(), event }));
    const to = `/api/lessons/${lesson}/events`;
    const taken = await (await tutor()).send<LessonTaken>("POST", to, { events: sent });
    if (taken.refused[0]) throw new Error(taken.refused[0].message);
  };

  /** A class is in one lesson at a time. */
  const running = async (): Promise<string | null> => {
    const path = `/api/classes/${school!.classId}/lessons`;
    const { lessons } = await (
      await tutor()
    ).get<{ lessons: readonly { id: string; stage: string }[] }>(path);
    return lessons.find(({ stage }) => stage === "running")?.id ?? null;
  };

  const learner = async (at: number): Promise<LessonLearner> => {
    const me = visit(node!.url);
    const { name } = players[at]!;
    const { code } = school!;
    const joined = await me.send<{ learners: readonly { id: string; name: string }[] }>(
      "POST",
      "/api/join/code",
      { code },
    );
    const { id } = joined.learners.find((one) => one.name === name)!;
    await me.send("POST", "/api/join", { code, learnerId: id, pin: PIN });
    const own = (): Promise<LessonOwn> => me.get<LessonOwn>("/api/my/lesson");
    const give = async (event: LessonEvent): Promise<void> => {
      const { lesson } = await own();
      const taken = await me.send<LessonTaken>("POST", "/api/my/lesson/events", {
        lesson: lesson!.id,
        events: [{ id: randomUUID(), event }],
      });
      if (taken.refused[0]) throw new Error(taken.refused[0].message);
    };
    return {
      id,
      name,
      own,
      vote: async (index, why = "") => {
        const vote = (await own()).lesson!.freeze!.vote!.id;
        await give({ type: "Voted", vote, index, why });
      },
      give,
      answer: (block, question, text) => give({ type: "Answered", block, question, text }),
      play: async (caseId, recorded, choices) => {
        const script = recordedOf(caseId).find((one) => one.name === recorded)!;
        const log = playRecorded(caseId, script).log();
        const offers = log.flatMap(({ type }, n) => (type === "OptionsOffered" ? [n + 1] : []));
        const id = randomUUID();
        await me.send("POST", `/api/plays/${id}/events`, {
          caseId,
          hash: editionOf(caseId).hash,
          from: 0,
          sentAt: Date.now(),
          items: log
            .slice(0, offers[choices] ?? log.length)
            .map((event) => ({ at: Date.now(), event })),
        } satisfies Batch);
        return id;
      },
    };
  };

  return {
    serve: async (outDir) => {
      const data = mkdtempSync(join(tmpdir(), "redress-lesson-"));
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
    origin: () => node!.url,
    school: () => school!,
    tutor,
    learner,
    add,
    plan: async (plan) => {
      const id = randomUUID();
      const to = `/api/classes/${school!.classId}/lessons`;
      await (await tutor()).send("POST", to, { id, plan });
      return id;
    },
    lesson: async (id) =>
      lessonOf((await (await tutor()).get<LessonTold>(`/api/lessons/${id}`)).events),
    running,
    end: async () => {
      const id = await running();
      if (id !== null) await add(id, { type: "Ended" });
    },
    signIn: async (page, role = "tutor") => {
      await page.goto(`${node!.url}/staff.html`);
      await page.getByLabel("Email").fill(email(role));
      await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in", exact: true }).click();
      await page.locator("main h1").waitFor();
    },
  };
}
