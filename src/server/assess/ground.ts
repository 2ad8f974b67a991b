/** What a centre knows that no assessment says: packs, agreements, wording, cases. */
import type { Agreement } from "../../assess/evidence/strength.ts";
import type { Plan } from "../../assess/event.ts";
import type { Ground } from "../../assess/evidence/support.ts";
import type { CentreGround } from "../../protocol/assessment.ts";
import type { Context } from "../context.ts";
import type { Store, Tx } from "../store/store.ts";
import { packsFor, type PacksOfCentre } from "./packs.ts";

/** What a centre has set about assessing. */
export interface Assessing {
  readonly agreements: readonly Agreement[];
  readonly currentMonths: number | null;
  readonly appealRoute: string;
  readonly keepDays: number | null;
}

const NOTHING_SET: Assessing = {
  agreements: [],
  currentMonths: null,
  appealRoute: "",
  keepDays: null,
};

export async function assessingOf(db: Store["db"] | Tx, centreId: string): Promise<Assessing> {
  const row = await db
    .selectFrom("assessing")
    .selectAll()
    .where("centre_id", "=", centreId)
    .executeTakeFirst();
  return row
    ? {
        agreements: JSON.parse(row.agreements) as readonly Agreement[],
        currentMonths: row.current_months,
        appealRoute: row.appeal_route,
        keepDays: row.keep_days,
      }
    : NOTHING_SET;
}

/** What `admit` has to know, of an assessment of these units. */
export type GroundOf = (units: Plan["units"]) => Ground;

export async function groundIn(
  db: Store["db"] | Tx,
  centreId: string,
  packs: PacksOfCentre,
): Promise<GroundOf> {
  const { agreements } = await assessingOf(db, centreId);
  return (units) => ({ packs: packsFor(packs, units), agreements });
}

/** Units and versions that assessments of the centre are planned by. */
async function unitsNamed(db: Store["db"], centreId: string): Promise<Plan["units"]> {
  const rows = await db
    .selectFrom("assessment")
    .select("packs")
    .distinct()
    .where("centre_id", "=", centreId)
    .where("erased_at", "is", null)
    .execute();
  return rows.flatMap(({ packs }) => JSON.parse(packs) as Plan["units"]);
}

/** For pages. Versions in force come first; older ones follow while an assessment names them. */
export async function centreGround(
  { store: { db }, packs, editions }: Context,
  centreId: string,
): Promise<CentreGround> {
  const { current, all } = await packs.of(db, centreId);
  const named = await unitsNamed(db, centreId);
  const older = all.filter(
    (pack) =>
      !current.includes(pack) &&
      named.some(({ unit, pack: version }) => unit === pack.unit.id && version === pack.version),
  );
  const rows = await db
    .selectFrom("official_text")
    .select(["criterion", "words"])
    .where("centre_id", "=", centreId)
    .execute();
  const { agreements, currentMonths, appealRoute } = await assessingOf(db, centreId);
  return {
    packs: [...current, ...older],
    agreements,
    official: Object.fromEntries(rows.map(({ criterion, words }) => [criterion, words])),
    cases: editions.facts,
    currentMonths,
    appealRoute,
  };
}

/** Points that an assessor looks for are not for whoever is asked. */
export const groundForLearner = (ground: CentreGround): CentreGround => ({
  ...ground,
  packs: ground.packs.map((pack) => ({
    ...pack,
    questions: pack.questions.map((question) => ({ ...question, lookFor: [] })),
  })),
});
