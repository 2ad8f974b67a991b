import { expect, it } from "vitest";
import { asking, someStaff } from "../../../tests/support/asking.ts";
import { nodes, testConfig, viewerFromHeader } from "../../../tests/support/node.ts";
import { aCentre, aClass, aLearner } from "../../../tests/support/people.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { LEARNERS_SHOWN, type LearnersFound } from "../../protocol/learners.ts";

onEachStore("finding learners", (stores) => {
  const start = nodes();

  it("[EV17] by name or reference, also those in no class any more, and nobody else's or erased", async () => {
    const node = await start(testConfig(await stores.place()), { viewerOf: viewerFromHeader });
    const { store } = node.context;
    const centreId = await aCentre(store);
    const classId = await aClass(store, centreId);
    const zoe = await aLearner(store, centreId, classId, "Zoë Okafor");
    const left = await aLearner(store, centreId, classId, "Adam Zoellner");
    const erased = await aLearner(store, centreId, classId, "Zoe Gone");
    const elsewhere = await aCentre(store);
    await aLearner(store, elsewhere, await aClass(store, elsewhere), "Zoe Elsewhere");
    const learner = (id: string) => store.db.updateTable("learner").where("id", "=", id);
    await learner(erased).set({ erased_at: 1 }).execute();
    await learner(left).set({ reference: "HC-7" }).execute();
    await store.db
      .updateTable("enrolment")
      .set({ removed_at: 1 })
      .where("learner_id", "=", left)
      .execute();
    const ask = (search: string, roles = ["administrator"] as const) =>
      asking(
        `${node.url}/api/learners?search=${encodeURIComponent(search)}`,
        someStaff(centreId, roles),
      );
    const found = async (search: string): Promise<LearnersFound> =>
      (await ask(search)).json() as Promise<LearnersFound>;
    expect((await found("ZOE")).learners.map(({ id }) => id)).toEqual([left, zoe]);
    expect((await found("hc-7")).learners).toEqual([
      { id: left, name: "Adam Zoellner", reference: "HC-7", classes: [] },
    ]);
    expect((await found("okafor")).learners[0]!.classes).toHaveLength(1);
    expect(await found("nobody")).toEqual({ learners: [], fitting: 0 });
    expect((await ask("", ["tutor"] as never)).status).toBe(403);
    for (let n = 0; n < LEARNERS_SHOWN; n++) await aLearner(store, centreId, classId, `Sam ${n}`);
    const many = await found("");
    expect([many.learners.length, many.fitting]).toEqual([LEARNERS_SHOWN, LEARNERS_SHOWN + 2]);
  });
});
