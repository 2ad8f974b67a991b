import { expect, it } from "vitest";
import { aCollege, type College } from "../../../tests/support/college.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import { CODE_ALPHABET } from "../../protocol/classCode.ts";
import { drawCode, freshCode } from "./code.ts";
import { ADDRESS_FAILURES, SERVER_FAILURES } from "./guesses.ts";

onEachStore("guessing class codes", (stores) => {
  const start = nodes();

  /** Guesses as a program would, never the code itself: what is tested is who is looked at. */
  const guess = ({ ask }: College, code: string, from: string) => {
    let typed = drawCode();
    while (typed === code) typed = drawCode();
    return ask("POST", "/api/join/code", { body: { code: typed }, from });
  };
  const right = ({ ask }: College, code: string, from: string) =>
    ask("POST", "/api/join/code", { body: { code }, from });

  it("[PE6] of 10,000 attempts from one address 60 are looked at, and others join meanwhile", async () => {
    const college = await aCollege(start, await stores.place());
    const { code } = await college.group(["Imran Doyle"]);
    const counts = new Map<number, number>();
    for (let sent = 0; sent < 10_000; sent += 250) {
      const answers = await Promise.all(
        Array.from({ length: 250 }, () => guess(college, code, "198.51.100.9")),
      );
      for (const { statusCode } of answers) {
        counts.set(statusCode, (counts.get(statusCode) ?? 0) + 1);
      }
      const other = await right(college, code, "192.0.2.44");
      expect(other.statusCode).toBe(200);
    }
    expect(Object.fromEntries(counts)).toEqual({
      404: ADDRESS_FAILURES,
      429: 10_000 - ADDRESS_FAILURES,
    });
    const refused = await right(college, code, "198.51.100.9");
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: "too-many" });
    const wait = Number(refused.headers["retry-after"]);
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(900);
    const joining = await college.ask("POST", "/api/join", {
      body: { code, learnerId: "anybody", pin: "4071" },
      from: "198.51.100.9",
    });
    expect(joining.statusCode).toBe(429);
  });

  it("[PE7] forty learners behind one address join, though every one mistypes once", async () => {
    const college = await aCollege(start, await stores.place());
    const names = Array.from({ length: 40 }, (_, n) => `Learner ${n + 1}`);
    const { code } = await college.group(names);
    const seen = await right(college, code, "203.0.113.1");
    const { learners } = seen.json<{ learners: { id: string }[] }>();
    expect(learners).toHaveLength(40);
    const joined = await Promise.all(
      learners.map(async ({ id }, n) => {
        await guess(college, code, "203.0.113.1");
        const body = { code, learnerId: id, pin: String(4080 + n) };
        const answer = await college.ask("POST", "/api/join", { body, from: "203.0.113.1" });
        return answer.statusCode;
      }),
    );
    expect(joined).toEqual(Array(40).fill(200));
  });

  it("[PE8] after 600 failures of strangers one more each is looked at; nobody else is kept out", async () => {
    const college = await aCollege(start, await stores.place());
    const { code } = await college.group(["Imran Doyle"]);
    const { learners } = (await right(college, code, "203.0.113.1")).json<{
      learners: { id: string }[];
    }>();
    await college.ask("POST", "/api/join", {
      body: { code, learnerId: learners[0]!.id, pin: "4071" },
      from: "203.0.113.1",
    });
    const strangers = Array.from({ length: 200 }, (_, n) => `198.51.100.${n}`);
    const looked = { before: 0, after: 0 };
    for (let round = 0; round < 10; round++) {
      for (const from of strangers) {
        const { statusCode } = await guess(college, code, from);
        if (statusCode === 404) looked[round < 3 ? "before" : "after"]++;
      }
    }
    // 200 addresses three times each are 600; all have failed, so none is looked at any more.
    expect(looked).toEqual({ before: SERVER_FAILURES, after: 0 });
    expect((await right(college, code, "198.51.100.7")).statusCode).toBe(429);
    // Somebody new is looked at: once wrong, and no more; right at once, at will.
    expect((await guess(college, code, "192.0.2.1")).statusCode).toBe(404);
    expect((await guess(college, code, "192.0.2.1")).statusCode).toBe(429);
    for (let times = 0; times < 3; times++) {
      expect((await right(college, code, "192.0.2.2")).statusCode).toBe(200);
    }
    // Where somebody has joined, mistyping is as before.
    for (let times = 0; times < 5; times++) {
      expect((await guess(college, code, "203.0.113.1")).statusCode).toBe(404);
    }
    expect((await right(college, code, "203.0.113.1")).statusCode).toBe(200);
  });

  it("[PE10] nodes on one PostgreSQL count together", async () => {
    if (stores.flavour === "sqlite") return; // one process has an embedded database
    const place = await stores.place();
    const one = await aCollege(start, place);
    const two = await aCollege(start, place);
    const { code } = await one.group(["Imran Doyle"]);
    for (let sent = 0; sent < ADDRESS_FAILURES; sent++) {
      expect((await guess(sent % 2 ? one : two, code, "198.51.100.9")).statusCode).toBe(404);
    }
    expect((await guess(one, code, "198.51.100.9")).statusCode).toBe(429);
    expect((await guess(two, code, "198.51.100.9")).statusCode).toBe(429);
    expect((await right(two, code, "192.0.2.44")).statusCode).toBe(200);
  });

  it("[PE1] codes are drawn evenly, and never one that a class has", async () => {
    const drawn = Array.from({ length: 19_000 }, drawCode);
    expect(drawn.every((code) => /^[34679CDFHJKMNPRTWXY]{6}$/.test(code))).toBe(true);
    for (let place = 0; place < 6; place++) {
      for (const character of CODE_ALPHABET) {
        const times = drawn.filter((code) => code[place] === character).length;
        // 1,000 expected with a deviation of 31: eight of those either way.
        expect(Math.abs(times - 1000), `${character} at ${place}`).toBeLessThan(250);
      }
    }
    const college = await aCollege(start, await stores.place());
    const { code } = await college.group();
    const draws = [code, code, "346799"];
    const fresh = await freshCode(college.node.context.store.db, () => draws.shift()!);
    expect([fresh, draws]).toEqual(["346799", []]);
  });
});
