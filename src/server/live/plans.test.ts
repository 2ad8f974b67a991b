import {
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
} from "kysely";
import { expect, it } from "vitest";
import { aCentre, aClass, aLearner } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { classPlays, eventRows } from "../plays/list.ts";
import type { Schema } from "../store/schema.ts";
import type { Store } from "../store/store.ts";
import { changes, seenSince, wallRows } from "./read.ts";

const CARD = JSON.stringify({ turn: 1, choice: "As long as a card is. ".repeat(15) });

/** A class of thirty with so many past events, written straight into the tables. */
const aLongClass = (whole: Store, events: number): Promise<string> =>
  whole.db.transaction().execute((db) => fill({ ...whole, db }, events));

async function fill(store: Store, events: number): Promise<string> {
  const centreId = await aCentre(store);
  const classId = await aClass(store, centreId);
  const perPlay = 200;
  await store.db
    .insertInto("edition")
    .values({ hash: `h-${classId}`, case_id: "s01", title: "T", body: "{}", first_seen_at: 0 })
    .execute();
  const learners: string[] = [];
  for (let n = 0; n < 30; n++) learners.push(await aLearner(store, centreId, classId));
  for (let from = 0; from < events; from += perPlay) {
    const nth = from / perPlay;
    const learner_id = learners[nth % learners.length]!;
    const playId = `${classId}-play-${nth}`;
    await store.db
      .insertInto("entry")
      .values(
        Array.from({ length: perPlay }, (_, at) => ({
          centre_id: centreId,
          seq: from + at + 1,
          at: 0,
          kind: "play.event",
          actor: `learner:${learner_id}`,
          subject: learner_id,
          class_id: classId,
          class_seq: from + at + 1,
          play_id: playId,
          play_seq: at,
          commitment: "",
          hash: "",
          salt: "",
          body: "{}",
        })),
      )
      .execute();
    await store.db
      .insertInto("play")
      .values({
        id: playId,
        centre_id: centreId,
        class_id: classId,
        learner_id,
        case_id: "s01",
        edition_hash: `h-${classId}`,
        mode: "practice",
        next_seq: perPlay,
        started_at: from,
        last_at: from,
        ended_at: null,
        card: CARD,
        card_seq: from + perPlay,
        total: null,
        claimed: null,
        flag: null,
      })
      .execute();
    await store.db
      .updateTable("enrolment")
      .set({ play_id: playId })
      .where("learner_id", "=", learner_id)
      .execute();
  }
  await store.db
    .updateTable("class")
    .set({ next_seq: events + 1 })
    .where("id", "=", classId)
    .execute();
  return classId;
}

/** What `work` asks of a database, as it would be sent there. */
async function asked(
  flavour: Store["flavour"],
  work: (db: Kysely<Schema>) => Promise<unknown>,
): Promise<readonly CompiledQuery[]> {
  const queries: CompiledQuery[] = [];
  class Recorder extends DummyDriver {
    override acquireConnection(): Promise<DatabaseConnection> {
      return Promise.resolve({
        executeQuery: async (query) => {
          queries.push(query);
          return { rows: [] };
        },
        // oxlint-disable-next-line require-yield -- nothing is streamed
        streamQuery: async function* () {},
      });
    }
  }
  await work(
    new Kysely<Schema>({
      dialect: {
        createDriver: () => new Recorder(),
        createAdapter: () => (flavour === "sqlite" ? new SqliteAdapter() : new PostgresAdapter()),
        createQueryCompiler: () =>
          flavour === "sqlite" ? new SqliteQueryCompiler() : new PostgresQueryCompiler(),
        createIntrospector: (db) =>
          flavour === "sqlite" ? new SqliteIntrospector(db) : new PostgresIntrospector(db),
      },
    }),
  );
  return queries;
}

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(nodesOf),
];

/** Tables of the plan that are walked from end to end, and on PostgreSQL the rows looked at. */
async function planOf(
  { db, flavour }: Store,
  query: CompiledQuery,
): Promise<{ readonly walked: readonly string[]; readonly rows: number }> {
  if (flavour === "sqlite") {
    const plan = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
    const { rows } = await db.executeQuery<{ detail: string }>(plan);
    const walked = rows.flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? []);
    return { walked, rows: 0 };
  }
  const plan = CompiledQuery.raw(`explain (analyze, format json) ${query.sql}`, [
    ...query.parameters,
  ]);
  const { rows } = await db.executeQuery<{ "QUERY PLAN": [{ Plan: PlanNode }] }>(plan);
  const nodes = nodesOf(rows[0]!["QUERY PLAN"][0].Plan);
  return {
    walked: nodes
      .filter((node) => node["Node Type"] === "Seq Scan")
      .map((node) => node["Relation Name"] ?? ""),
    rows: nodes.reduce(
      (sum, node) =>
        sum + (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"],
      0,
    ),
  };
}

onEachStore("the cost of watching", (stores) => {
  it("[LV4] opening a class with 100,000 past events looks at as much as with 6,000", async () => {
    const store = await stores.fresh();
    const [short, long] = [await aLongClass(store, 6000), await aLongClass(store, 100_000)];
    // Of a table of a few pages PostgreSQL would rightly read all.
    const elsewhere = await store.db.selectFrom("play").selectAll().limit(500).execute();
    for (let n = 0; n < 20; n++) {
      const rows = elsewhere.map((row, at) => ({ ...row, id: `${n}-${at}`, class_id: short }));
      const plays = rows.map((row) => ({ ...row, card_seq: 1, started_at: -1 }));
      await store.db.insertInto("play").values(plays).execute();
    }
    await store.db.executeQuery(CompiledQuery.raw("analyze"));
    const looks = (classId: string, head: number) =>
      [
        (db: Kysely<Schema>) => wallRows(db, classId),
        (db: Kysely<Schema>) => changes(db, [{ classId, after: head - 3 }]),
        (db: Kysely<Schema>) => changes(db, [{ classId, after: Number.MAX_SAFE_INTEGER }]),
        (db: Kysely<Schema>) => seenSince(db, [classId], 5),
        (db: Kysely<Schema>) => classPlays(db, classId, null, false),
        (db: Kysely<Schema>) => eventRows(db, `${classId}-play-7`, 190),
      ] as const;
    const few = looks(short, 6000);
    const many = looks(long, 100_000);
    for (const [n, look] of many.entries()) {
      const queries = await asked(stores.flavour, look);
      const before = await asked(stores.flavour, few[n]!);
      expect(queries.length).toBeGreaterThan(0);
      for (const [m, query] of queries.entries()) {
        const plan = await planOf(store, query);
        const text = `${query.sql}\n${JSON.stringify(plan)}`;
        expect(plan.walked, text).not.toContain("entry");
        expect(plan.walked, text).not.toContain("play");
        // Pages and walls are of one size; half as much again leaves room for rounding.
        expect(plan.rows, text).toBeLessThanOrEqual(
          1.5 * (await planOf(store, before[m]!)).rows + 20,
        );
      }
    }
    const [wall, on] = [
      await wallRows(store.db, long),
      await changes(store.db, [{ classId: long, after: 99_700 }]),
    ];
    expect(wall).toHaveLength(30);
    expect(on.get(long)).toMatchObject({ head: 100_000, cards: [{}, {}], entries: [] });
  });
});
