import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, PROJECTS, scored } from "../../tests/support/projects.ts";
import { documentText } from "../play/document.ts";
import type { Survey } from "./state.ts";
import { cameBack, claimsOf, heardIn, PICTURE, reached } from "./survey.ts";

const best = (list: readonly { readonly id: string; readonly grade: string }[]): string =>
  list.find(({ grade }) => grade === "full")!.id;

describe.each(PROJECTS)("the survey of %s", (id) => {
  const { data } = begin(id).doer;
  const { questions, people, ways, groups } = data.survey;
  const seeds = fc.integer({ min: 0, max: 2 ** 31 });
  const fair: Survey = {
    questions: ["ease", "times", "better"],
    own: "",
    people: best(people),
    way: best(ways),
  };
  const anySurvey: fc.Arbitrary<Survey> = fc.record({
    questions: fc.subarray(questions.map((each) => each.id)),
    own: fc.constantFrom("", "Anything else?"),
    people: fc.constantFrom(...people.map((each) => each.id)),
    way: fc.constantFrom(...ways.map((each) => each.id)),
  });

  it("[PJ22] brings back some of those whom it asks and reaches, the same for the same seed, and only what was asked", () => {
    fc.assert(
      fc.property(anySurvey, seeds, (survey, seed) => {
        const came = cameBack(data, survey, seed, "before");
        expect(cameBack(data, survey, seed, "before")).toEqual(came);
        const { asks } = people.find((each) => each.id === survey.people)!;
        const way = ways.find((each) => each.id === survey.way)!;
        const kinds = (kind: string) =>
          questions.filter((each) => each.kind === kind && survey.questions.includes(each.id));
        const open = way.words !== false && (survey.own !== "" || kinds("open").length > 0);
        for (const { reply, by, score, ticks, words } of came) {
          expect(asks).toContain(reply.group);
          expect(way.by).toContain(by);
          expect(reply.by).toContain(by);
          expect(words).toBe(open ? reply.words : "");
          expect(score === null).toBe(kinds("scale").length === 0);
          const ticked = kinds("choice").map((each) => each.id);
          expect(ticked).toEqual(expect.arrayContaining(Object.keys(ticks)));
        }
        const withFault = questions.find(
          (each) => each.fault !== undefined && !survey.questions.includes(each.id),
        );
        if (withFault) {
          const worse = { ...survey, questions: [...survey.questions, withFault.id] };
          const fewer = cameBack(data, worse, seed, "before").length;
          expect(fewer).toBeLessThanOrEqual(came.length);
        }
      }),
    );
  });

  it("[PJ22] a leading question alone makes the scores read better than they are", () => {
    const lead = questions.find((each) => each.kind === "scale" && each.fault !== undefined)!;
    const mean = (of: string): number => {
      const came = cameBack(data, { ...fair, questions: [of] }, 20, "before");
      return came.reduce((sum, { score }) => sum + score!, 0) / came.length;
    };
    expect(mean(lead.id)).toBeGreaterThan(mean("ease") + 0.5);
  });

  it("[PJ23] asked fairly, twenty or more answer in words, of every group, whatever the seed", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const came = cameBack(data, fair, seed, "before");
        expect(came.filter(({ words }) => words !== "").length).toBeGreaterThanOrEqual(PICTURE);
        expect(heardIn(data, came)).toMatchObject({ unheard: [], outside: 0, narrow: false });
        for (const again of ["better", "same"] as const) {
          expect(cameBack(data, fair, seed, again).length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("[PJ23] every other choice of people or way shows less than the whole, and some of them mislead", () => {
    const led = { rightly: 0, astray: 0 };
    for (const whom of people) {
      for (const how of ways) {
        if (whom.grade === "full" && how.grade === "full") continue;
        const came = cameBack(data, { ...fair, people: whom.id, way: how.id }, 20, "before");
        const { narrow, unheard, count } = heardIn(data, came);
        expect([whom.id, how.id, narrow]).toEqual([whom.id, how.id, true]);
        for (const title of unheard) expect(groups.map((each) => each.title)).toContain(title);
        if (count === 0) continue;
        const under = (theme: string) => came.filter((each) => each.reply.theme === theme).length;
        const leads = data.themes.every(
          (each) => each.id === data.mainTheme || under(each.id) < under(data.mainTheme),
        );
        led[leads ? "rightly" : "astray"] += 1;
      }
    }
    expect(led.astray).toBeGreaterThan(1);
    expect(led.rightly).toBeGreaterThan(1);
  });

  it("[PJ24] of a narrow survey the modest claim is worth most, of a fair one the one that leans on the count; asking others mends it", () => {
    const narrow = people.find((each) => each.grade === "weak")!;
    const credit = (whom: string, claim: string) => {
      const doing = begin(id);
      const send = (to: string) =>
        doing.give("survey", undefined, { questions: fair.questions, people: to, way: fair.way });
      const find = (of: string) => {
        for (const { reply } of doing.doer.came()) {
          doing.give("code", reply.id, { theme: reply.theme });
        }
        doing.give("findings", undefined, { claim: of, words: "So it seems." });
        const { moments } = scored(doing);
        const of_ = (moment: string) => moments.find((each) => each.moment.id === moment)!.credit;
        return { claim: of_("i.claim"), listened: of_("r.listen"), people: of_("i.people") };
      };
      send(whom);
      return { first: find(claim), doing, send, find };
    };
    expect(credit(fair.people, "fits").first).toEqual({ claim: 1, listened: 1, people: 1 });
    expect(credit(fair.people, "limits").first.claim).toBeLessThan(1);
    expect(credit(narrow.id, "limits").first.claim).toBe(1);
    const { first, doing, send, find } = credit(narrow.id, "fits");
    expect(first.claim).toBeLessThan(0.5);
    expect(first.listened).toBeLessThan(1);
    const came = doing.doer.came().length;
    const paper = () =>
      documentText(
        doing.caseData,
        doing.doer.documents().find((each) => each.id === "survey")!,
      );
    expect(paper()).toContain(`Replies\n${came} came back.`);
    send(fair.people);
    expect(find("fits").listened).toBe(1);
    expect(paper()).toContain("25 came back.");
    // Whoever did not answer cannot be put under a theme.
    const absent = reached(data, fair, "before").find(
      (each) => !doing.doer.came().some(({ reply }) => reply === each),
    )!;
    expect(doing.refused("code", absent.id, { theme: absent.theme })).toContain("that came back");
  });
});

it("[PJ24] an average is claimed only where scores were asked for, and every claim has its figures", () => {
  for (const id of PROJECTS) {
    const { data } = begin(id).doer;
    const survey = { questions: ["ease", "times", "better"], own: "", people: "spread", way: "" };
    const way = best(data.survey.ways);
    const claims = (questions: readonly string[]) =>
      claimsOf(data, cameBack(data, { ...survey, questions, way }, 20, "before"));
    expect(claims(survey.questions).length).toBe(data.survey.claims.length);
    expect(claims(["times", "better"]).length).toBe(data.survey.claims.length - 1);
    for (const { title } of claims(survey.questions)) expect(title).not.toMatch(/[{}]/);
  }
});
