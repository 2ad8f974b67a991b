import { describe, expect, it } from "vitest";
import { expert, PROJECTS, begin } from "../../../tests/support/projects.ts";
import { documentText } from "../../play/document.ts";

describe("a project's documents", () => {
  it("[PJ10] every artefact is there, with what was written in it, and none before it was made", () => {
    const id = PROJECTS[0]!;
    const fresh = begin(id);
    expect(fresh.doer.documents()).toEqual([]);
    const { doer, caseData } = expert(id, fresh.doer.data.options[0]!.id);
    const papers = doer.documents();
    expect(papers.map(({ id }) => id)).toEqual([
      "baseline",
      "survey",
      "minutes",
      "proposal-1",
      "proposal-2",
      "procedure",
      "notice-1",
      "notice-2",
      "notice-3",
      "notice-4",
      "evaluation",
      "report",
    ]);
    const minutes = documentText(caseData, papers[2]!);
    for (const { who, view } of doer.data.colleagues) {
      expect(minutes).toContain(caseData.cast[who]!.name);
      expect(minutes).toContain(view);
    }
    const refused = documentText(caseData, papers[3]!);
    expect(refused).toContain(doer.data.authority.refusals.staff);
    expect(documentText(caseData, papers.at(-1)!)).toContain("Keep it as it now is");
  });
});
