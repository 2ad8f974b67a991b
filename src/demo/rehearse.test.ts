import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildEdition, caseIds } from "../story/build/edition.ts";
import { resumeSession } from "../story/session.ts";
import { cast } from "./cast.ts";
import { rehearse } from "./rehearse.ts";

const ROOT = join(import.meta.dirname, "../..");

describe("the demo's learners", () => {
  it.each(caseIds(ROOT))(
    "[DM1] play %s whole, as the case really goes, and the same each time",
    (id) => {
      const edition = buildEdition(ROOT, id);
      const steps = [...rehearse(edition, 7, 0.6)];
      const log = steps.flatMap(({ events }) => events);
      expect(log.at(-1)?.type).toBe("PlayEnded");
      expect(resumeSession(edition, log).ok).toBe(true);
      expect(steps.findIndex(({ total }) => total !== null)).toBe(steps.length - 1);
      expect([...rehearse(edition, 7, 0.6)]).toEqual(steps);
    },
  );

  it("[DM2] the skilled do better than the careless", () => {
    const edition = buildEdition(ROOT, caseIds(ROOT)[0]!);
    const mean = (skill: number) =>
      Array.from(
        { length: 6 },
        (_, seed) => [...rehearse(edition, seed, skill)].at(-1)!.total!,
      ).reduce((sum, each) => sum + each, 0) / 6;
    expect(mean(0.95)).toBeGreaterThan(mean(0.1) + 20);
  });

  it("[DM3] no two learners of a class of 90 share a name or a reference", () => {
    const players = cast(90);
    expect(new Set(players.map(({ name }) => name)).size).toBe(90);
    expect(new Set(players.map(({ reference }) => reference)).size).toBe(90);
  });
});
