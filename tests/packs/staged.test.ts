/** Nobody has to be judged on one activity: what the library stages, row by row [CG3]. */
import { expect, it } from "vitest";
import { stagedRows } from "../../src/assess/plan/staged.ts";
import { allIds } from "../../src/story/build/edition.ts";
import { recordedRoutes } from "../../src/story/build/routes.ts";
import { caseClaims } from "../support/caseClaims.ts";
import { shippedPacks } from "../support/packs.ts";
import { ROOT } from "../support/routes.ts";

const cases = caseClaims().map(({ data }) => data);
const routes = allIds(ROOT).flatMap((id) => recordedRoutes(ROOT, id));
const rows = shippedPacks().flatMap((pack) => stagedRows(pack, cases, routes));

it.each(rows.map((row) => [row.criterion.id, row] as const))(
  "[CG3] %s has what it should have",
  (_, row) => {
    expect({ staged: row.stagings.map(({ caseId }) => caseId), short: row.short }).toMatchObject({
      short: [],
    });
  },
);

it("[CG3] the rows are all 85", () => {
  expect(rows).toHaveLength(85);
});
