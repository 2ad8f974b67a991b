import { expect, it } from "vitest";
import { begun } from "../../../tests/support/assessing.ts";
import { aDesk, sent, type Desk } from "../../../tests/support/desk.ts";
import { nodes } from "../../../tests/support/node.ts";
import { onEachStore } from "../../../tests/support/stores.ts";
import type { AssessmentEvent, FileRef } from "../../assess/event.ts";
import type { Viewer } from "../../protocol/access.ts";
import type { SentEvent, Testimony } from "../../protocol/assessment.ts";

const DAY = 86_400_000;

const testimony: Testimony = {
  name: "Wyn Ness",
  role: "Duty manager",
  relation: "I run the shift",
  when: "2026-11-20",
  where: "The desk",
  seen: "She let the caller finish, <b>then</b> read it back.",
  file: null,
  confirmed: true,
};

onEachStore("witnesses", (stores) => {
  const start = nodes();
  const desk = async (): Promise<Desk> => aDesk(start, await stores.place());

  const invitation = (at: Desk, more: object = {}): SentEvent =>
    sent({
      type: "WitnessInvited",
      witness: "w1",
      name: "Wyn Ness",
      role: "Supervisor",
      about: "A call about a late order",
      criteria: ["ext-9.1a"],
      expiresAt: at.time.now + 7 * DAY,
      ...more,
    } as AssessmentEvent);
  const invite = (at: Desk, one = invitation(at), viewer: Viewer = at.assessor) =>
    at.ask(viewer, "POST", `/api/assessments/${at.id}/witnesses`, { sent: one });
  const tokenIn = (link: string): string => link.slice(link.lastIndexOf("/") + 1);
  const invited = async (at: Desk): Promise<string> => {
    const answer = await invite(at);
    expect(answer.status).toBe(200);
    return tokenIn(answer.body.link);
  };
  const look = (at: Desk, token: string) => at.ask(null, "GET", `/api/witness/${token}`);
  const testify = (at: Desk, token: string, body: unknown = testimony) =>
    at.ask(null, "POST", `/api/witness/${token}`, body);
  const codes = async (answers: Promise<{ status: number; body: { code?: string } }>) => {
    const { status, body } = await answers;
    return [status, body?.code];
  };

  it("[AD12] a link shows what is asked, and takes one testimony in the witness's own words", async () => {
    const at = await desk();
    const answer = await invite(at);
    expect(answer.body.stamped).toMatchObject({ event: { type: "WitnessInvited", witness: "w1" } });
    expect(answer.body.link).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/staff\.html#\/witness\/[\w-]{43}$/,
    );
    const token = tokenIn(answer.body.link);
    const asked = await look(at, token);
    expect(asked.body).toEqual({
      centre: expect.stringContaining("Harbour College"),
      learner: "Learner 0",
      name: "Wyn Ness",
      role: "Supervisor",
      about: "A call about a late order",
      criteria: [{ id: "ext-9.1a", summary: expect.stringMatching(/./) }],
      expiresAt: at.time.now + 7 * DAY,
      given: false,
    });
    expect((await testify(at, token)).status).toBe(201);
    const { events } = (await at.told(at.assessor)).body;
    const { confirmed: _, ...said } = testimony;
    expect(events.at(-1)).toMatchObject({
      actor: { as: "witness", witness: "w1" },
      name: "Wyn Ness",
      event: { type: "WitnessTestified", witness: "w1", ...said },
    });
    // The answer was lost, and it is sent again; nobody else may use the link after that.
    expect((await testify(at, token)).status).toBe(201);
    expect(await codes(testify(at, token, { ...testimony, seen: "Otherwise" }))).toEqual([
      410,
      "link-over",
    ]);
    expect((await look(at, token)).body.given).toBe(true);
    expect((await at.told(at.assessor)).body.next).toBe(3);
  });

  it("[AD12] of many who use a link at once one does", async () => {
    const at = await desk();
    const token = await invited(at);
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, n) => testify(at, token, { ...testimony, seen: `Seen ${n}` })),
    );
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(410)]);
  });

  it("[AD12] what is not confirmed, empty or too long is refused in words for a form", async () => {
    const at = await desk();
    const token = await invited(at);
    for (const more of [
      { confirmed: false },
      { seen: "  " },
      { name: "" },
      { when: "yesterday" },
      { where: "x".repeat(301) },
      { seen: "x".repeat(20_001) },
      { seen: "a\0" },
      { extra: 1 },
    ]) {
      const { status, body } = await testify(at, token, { ...testimony, ...more });
      expect([more, status, body.code]).toEqual([more, 400, "bad-request"]);
      expect(body.message).toMatch(/\.$/);
    }
    expect((await testify(at, token)).status).toBe(201);
  });

  it("[AD12] a link that is over says so, and a new one takes the place of the old", async () => {
    const at = await desk();
    const one = invitation(at);
    const first = tokenIn((await invite(at, one)).body.link);
    const second = tokenIn((await invite(at, one)).body.link);
    expect(second).not.toBe(first);
    expect(await codes(look(at, first))).toEqual([404, "no-such-link"]);
    at.time.now += 7 * DAY;
    expect(await codes(look(at, second))).toEqual([410, "link-over"]);
    expect(await codes(testify(at, second))).toEqual([410, "link-over"]);
  });

  it("[AD12] only an assessor of the class invites, for no longer than ninety days, and by the link alone", async () => {
    const at = await desk();
    for (const viewer of [at.learner, at.assurer]) {
      expect(await codes(invite(at, invitation(at), viewer))).toEqual([403, "not-yours"]);
    }
    expect(await codes(invite(at, invitation(at), at.tutor))).toEqual([403, "not-allowed"]);
    for (const expiresAt of [at.time.now, at.time.now + 91 * DAY]) {
      expect((await invite(at, invitation(at, { expiresAt }))).status).toBe(400);
    }
    expect((await invite(at, sent(begun("o1")))).status).toBe(400);
    expect(await at.code(at.assessor, invitation(at).event)).toBe("not-here");
  });

  it("[AD12] 10,000 guesses are thirty looks and a wait, and the database opens nothing", async () => {
    const at = await desk();
    const token = await invited(at);
    const statuses = new Map<number, number>();
    const guess = async (): Promise<void> => {
      const { statusCode } = await at.node.app.inject({
        url: `/api/witness/${Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64url")}`,
        remoteAddress: "192.0.2.7",
      });
      statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1);
    };
    for (let n = 0; n < 100; n++) await Promise.all(Array.from({ length: 100 }, guess));
    expect([...statuses].toSorted(([a], [b]) => a - b)).toEqual([
      [404, 30],
      [429, 9970],
    ]);
    // From anywhere else the link still opens.
    const other = await at.node.app.inject({
      url: `/api/witness/${token}`,
      remoteAddress: "192.0.2.8",
    });
    expect(other.statusCode).toBe(200);
    const rows = await at.node.context.store.db.selectFrom("assess_link").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(await codes(look(at, rows[0]!.token_hash))).toEqual([404, "no-such-link"]);
  });

  it("[AD12] a witness sends up to three files, before the testimony and not after", async () => {
    const at = await desk();
    const token = await invited(at);
    const put = async (name: string, to = token) => {
      const answer = await fetch(`${at.node.url}/api/witness/${to}/files?name=${name}`, {
        method: "PUT",
        body: `Notes: ${name}`,
      });
      return { status: answer.status, body: (await answer.json()) as FileRef };
    };
    const { body: file } = await put("notes.txt");
    expect(file).toMatchObject({ name: "notes.txt", type: "text/plain" });
    expect((await put("two.txt")).status).toBe(200);
    expect((await put("three.txt")).status).toBe(200);
    expect((await put("four.txt")).status).toBe(409);
    expect((await put("a.txt", "wrong")).status).toBe(404);
    expect((await testify(at, token, { ...testimony, file })).status).toBe(201);
    expect((await put("late.txt")).status).toBe(410);
    const answer = await fetch(`${at.node.url}/api/assessments/${at.id}/files/${file.id}`, {
      headers: { "x-viewer": JSON.stringify(at.assessor) },
    });
    expect(await answer.text()).toBe("Notes: notes.txt");
  });
});
