/** A project's documents on their way into the portfolio, and where they are read there. */
import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { begun, decided, ended, feedback, plan } from "../../../tests/support/assessing.ts";
import { aPlayId, anEdition } from "../../../tests/support/classroom.ts";
import { aDesk, CASE, inForce, plays } from "../../../tests/support/desk.ts";
import { nodes } from "../../../tests/support/node.ts";
import { begin, expert, PROJECTS, projectOf } from "../../../tests/support/projects.ts";
import { hooks } from "../../../tests/support/stores.ts";
import { assessmentOf } from "../../assess/assessment.ts";
import { evidenceFor } from "../../assess/evidence/items.ts";
import type { Viewer } from "../../protocol/access.ts";
import { signedExport } from "../evidence/export.ts";
import { attachProducts } from "./products.ts";

const CRITERION = "prob-3.1";

describe("a project's documents in a portfolio", () => {
  const stores = hooks("sqlite");
  const start = nodes();

  it("[PJ20] are attached when the play ends, read by assessor, learner and quality assurer, cited, exported and erased", async () => {
    const project = PROJECTS[0]!;
    const edition = projectOf(project);
    const at = await aDesk(start, await stores.place(), { shipped: [anEdition(CASE), edition] });
    const set = await at.ask(at.tutor, "PUT", `/api/classes/${at.classId}/cases`, {
      caseIds: [CASE, project],
    });
    expect(set.status).toBe(204);
    const option = begin(project).doer.data.options[0]!.id;
    const { session, doer } = expert(project, option);
    const log = session
      .log()
      .map((event) =>
        event.type === "PlayStarted" ? { ...event, mode: "assessed" as const } : event,
      );
    const replanned = { ...plan, units: inForce, cases: [project], criteria: [CRITERION] };
    await at.add(at.assessor, { type: "Planned", plan: replanned });
    await at.add(at.learner, { type: "PlanAccepted" });
    await at.add(at.assessor, begun("o1", { how: "play-recorded", caseId: project }));
    const playId = await plays(at, at.learner, log, aPlayId(), edition);
    const tie = { id: randomUUID(), deviceAt: 5, observation: "o1", playId };
    const tied = await at.ask(at.assessor, "POST", `/api/assessments/${at.id}/tie`, tie);
    expect(tied.body.refused).toEqual([]);
    await attachProducts(at.node.context);

    const read = async (viewer: Viewer) => assessmentOf((await at.told(viewer)).body.events);
    for (const viewer of [at.assessor, at.learner, at.assurer]) {
      const { products } = await read(viewer);
      const documents = products.filter(({ kind }) => kind !== "notes");
      expect(documents.map(({ kind }) => kind)).toEqual(doer.documents().map(({ kind }) => kind));
      expect(new Set(documents.map(({ playId: of }) => of))).toEqual(new Set([playId]));
    }
    // In the grid as product evidence of what the unit says such documents can show.
    const items = evidenceFor(await read(at.assessor), CRITERION);
    expect(new Set(items.map(({ title }) => title.split(":")[0]!.replace(/ \d$/, "")))).toEqual(
      new Set(["Proposal", "Minutes of the meeting"]),
    );
    const proposal = items.findLast(({ title }) => title.startsWith("Proposal"))!;
    expect(proposal).toMatchObject({
      kind: "product",
      strength: "simulated-product",
      occasion: playId,
      caseId: project,
      notYet: null,
    });
    await at.add(at.assessor, ended("o1"), decided(CRITERION, "not-yet", [proposal.id]), feedback);

    const unit = plan.units.find(({ unit: id }) => id.startsWith("prob"))!.unit;
    const pack = await at.ask(
      at.assurer,
      "GET",
      `/api/learners/${at.learner.learnerId}/packs/${unit}.json`,
    );
    const told = pack.body.document.assessments[0].products;
    expect(told.find(({ id }: { id: string }) => id === proposal.id)).toMatchObject({
      kind: "proposal",
      text: proposal.passage,
      playId,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      label: expect.stringContaining("product of the learner"),
    });
    const row = pack.body.document.criteria.find(({ id }: { id: string }) => id === CRITERION);
    expect(row.evidence.find(({ id }: { id: string }) => id === proposal.id).named).toBe(true);

    const erased = await at.ask(
      at.administrator,
      "POST",
      `/api/learners/${at.learner.learnerId}/erase`,
      {
        reason: "asked",
      },
    );
    expect(erased.status).toBe(200);
    let left = "";
    for await (const part of signedExport(at.node.context, at.centreId)) left += part;
    expect(left).not.toContain("ProductAttached");
  });
});
