/** A centre a term into its assessments, on a real server: what pages of quality assurance are tried on. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome, Suggestion } from "../../src/assess/event.ts";
import { differs } from "../../src/assess/observe/suggestion.ts";
import { startNode, type Node } from "../../src/server/server.ts";
import { anAssessment, aPlan, answered, happen, watched, type Happening } from "./assessments.ts";
import type { Served } from "./browser.ts";
import {
  aBatch,
  anEdition,
  aPlayId,
  aStaff,
  playAtRandom,
  send,
  type StaffViewer,
} from "./classroom.ts";
import { testConfig, viewerFromHeader } from "./node.ts";
import { aCentre, aClass, aLearner } from "./people.ts";

const DAY = 86_400_000;

const LEARNERS = [
  "Imran Doyle",
  "Priya Sandhu",
  "Zoe Quayle",
  "Tomasz Wrona",
  "Femi Adeyemi",
  "Siân Price",
  "Lucy Marsh",
  "Omar Haddad",
  "Grace Ibe",
  "Will Stone",
];

export interface QualityWorld extends Served {
  readonly node: Node;
  readonly centreId: string;
  readonly quinn: StaffViewer;
  readonly ann: StaffViewer;
  readonly ben: StaffViewer;
  readonly cat: StaffViewer;
  /** Assessments that have a play, the first of them by Ann. */
  readonly withPlay: readonly { readonly assessment: string; readonly play: string }[];
}

/** Decisions of one assessment: an outcome for each criterion, and what the play then pointed to. */
const CRITERIA = ["ext-1.1", "ext-2.1", "ext-3.1", "ext-3.2"] as const;

/** The server's, as it follows a decision. */
const suggested = (criterion: string, outcome: Outcome, suggestion: Suggestion): Happening => [
  { as: "server" },
  { type: "Suggested", criterion, suggestion, lines: [3], differs: differs(outcome, suggestion) },
];

export async function qualityWorld(pages: string): Promise<QualityWorld> {
  const data = mkdtempSync(join(tmpdir(), "redress-quality-"));
  let shift = 0;
  const node = await startNode(testConfig({ databaseUrl: null, data }, { pages }), {
    viewerOf: viewerFromHeader,
    clock: () => Date.now() + shift,
    shipped: [anEdition()],
  });
  const { store } = node.context;
  const centreId = await aCentre(store);
  await store.db
    .updateTable("centre")
    .set({ name: "Harbour College" })
    .where("id", "=", centreId)
    .execute();
  const member = async (name: string, roles: StaffViewer["roles"]): Promise<StaffViewer> => {
    const userId = `${name.split(" ")[0]!.toLowerCase()}-${centreId}`;
    const at = new Date(0).toISOString();
    await store.db
      .insertInto("staff_user")
      .values({
        id: userId,
        name,
        email: `${userId}@example.org`,
        email_verified: 0,
        image: null,
        created_at: at,
        updated_at: at,
      })
      .execute();
    for (const role of roles) {
      await store.db
        .insertInto("membership")
        .values({ user_id: userId, centre_id: centreId, role })
        .execute();
    }
    return { ...aStaff(centreId, roles, userId), name };
  };
  const quinn = await member("Quinn Adair", ["quality-assurer"]);
  const ann = await member("Ann Farrow", ["assessor", "quality-assurer"]);
  const ben = await member("Ben Castle", ["assessor"]);
  const cat = await member("Cat Ferris", ["assessor"]);
  const classId = await aClass(store, centreId, [ann.userId, ben.userId, cat.userId]);
  await store.db
    .insertInto("assignment")
    .values({ class_id: classId, case_id: "s01", set_at: 0, set_by: ann.userId })
    .execute();
  const edition = anEdition();
  const withPlay: { assessment: string; play: string }[] = [];
  for (const [at, name] of LEARNERS.entries()) {
    const learnerId = await aLearner(store, centreId, classId, name);
    const viewer = { kind: "learner", learnerId, classId, centreId } as const;
    // The oldest first; the newest has only been planned.
    shift = -(LEARNERS.length - at) * 9 * DAY;
    const assessor = at % 3 === 2 ? ben : ann;
    const where = { centreId, classId, learnerId, assessorId: assessor.userId };
    const plan = aPlan({
      criteria: [...CRITERIA],
      place: at % 2 ? "Room 4" : "Training shop",
      activities: at < 3 ? ["play-live"] : [],
    });
    if (at === LEARNERS.length - 1) {
      await anAssessment(node, where, [], plan);
      continue;
    }
    const play = aPlayId();
    const log = playAtRandom(edition, at + 1);
    if (at < 3) {
      const sent = await send(node, viewer, play, aBatch(edition, 0, log));
      if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
    }
    const happened: Happening[] = at < 3 ? [...watched(where, play, edition.hash)] : [];
    const later: Happening[] = [];
    for (const [n, criterion] of CRITERIA.entries()) {
      const outcome: Outcome =
        n === 3
          ? "met"
          : assessor === ben
            ? n === 0
              ? "met"
              : "not-yet"
            : at + n > 4
              ? "met"
              : "not-yet";
      const [put, answer, marked, decided] = answered(where, criterion, outcome);
      happened.push(put!, answer!, marked!);
      later.push(decided!, suggested(criterion, outcome, at % 4 === 0 ? "partly" : "seen"));
    }
    const assessment = await anAssessment(node, where, happened, plan);
    shift += (1 + 2 * at) * DAY;
    if (shift > 0) shift = 0;
    await happen(node, centreId, assessment, later);
    if (at < 3) withPlay.push({ assessment, play });
  }
  // Something that waits: answered weeks ago and never decided.
  shift = -20 * DAY;
  const learnerId = await aLearner(store, centreId, classId, "Nadia Bell");
  const where = { centreId, classId, learnerId, assessorId: cat.userId };
  const asked = answered(where, "ext-1.1").slice(0, 3);
  await anAssessment(node, where, asked, aPlan());
  shift = 0;
  return {
    node,
    origin: node.url,
    centreId,
    quinn,
    ann,
    ben,
    cat,
    withPlay,
    close: async () => {
      node.app.server.closeAllConnections();
      await node.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
