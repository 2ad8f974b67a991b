/** Why that time was promised, why it was moved, and what came of it. */
import type { CaseData, PromiseKind } from "../../../play/case.ts";
<<<<<<< HEAD
import { whenDue } from "../../../play/clock.ts";
=======
>>>>>>> 0903ccf2053a85ba74552fea19d6b653ea80740e
import { project } from "../../../play/log.ts";
import { ledgerOf } from "../../../play/promises/ledger.ts";
import { whenOf, type Run } from "../run.ts";
import { draft, turnAt, type Draft } from "./draft.ts";
import { didIn } from "./words.ts";

function aboutPromise(caseData: CaseData, run: Run, kind: PromiseKind): readonly Draft[] {
  const made = run.lines.find(
    ({ event }) => event.type === "PromiseMade" && event.promise === kind.id,
  );
  if (!made || run.turns.length === 0) return [];
  const ledger = ledgerOf(caseData);
  const first = project(
    run.lines.filter(({ at }) => at <= made.at).map(({ event }) => event),
    ledger,
  ).entries.findLast(({ promise }) => promise === kind.id);
  const last = project(
    run.lines.map(({ event }) => event),
    ledger,
  ).entries.findLast(({ promise }) => promise === kind.id);
  if (!first || !last) return [];
  const turn = run.turns[turnAt(run, made.at)]!;
<<<<<<< HEAD
  const due = (one: typeof first): string => whenDue(caseData.start.day, one.due, first.madeAt);
=======
  const due = (one: typeof first): string =>
    whenOf(caseData, one.due).replace(/^./, (c) => c.toLowerCase());
>>>>>>> 0903ccf2053a85ba74552fea19d6b653ea80740e
  const promised = `${whenOf(caseData, turn.clock)} you promised ${kind.text}`;
  if (last.status === "broken") {
    return [
      draft(
        run,
        "promised",
        3,
        made.at,
<<<<<<< HEAD
        `${promised}, which fell due at ${due(last)}. That time came and went. Why had you promised that time, and what could have been done before it came?`,
=======
        `${promised}, which fell due ${due(last)}. That time came and went. Why had you promised that time, and what could have been done before it came?`,
>>>>>>> 0903ccf2053a85ba74552fea19d6b653ea80740e
      ),
    ];
  }
  if (last.moved > 0 && last.due !== first.due) {
    return [
      draft(
        run,
        "promised",
        3,
        made.at,
<<<<<<< HEAD
        `${promised}, and the time was first ${due(first)} and then ${due(last)}. Why did it have to move, and what did you have to think of in telling them?`,
=======
        `${promised}, and it was first due ${due(first)} and then ${due(last)}. Why did it have to move, and what did you have to think of in telling them?`,
>>>>>>> 0903ccf2053a85ba74552fea19d6b653ea80740e
      ),
    ];
  }
  return [
    draft(
      run,
      "promised",
      5,
      made.at,
<<<<<<< HEAD
      `${promised}, when ${didIn(turn)}. It fell due at ${due(last)}. Why that time, and how could you be sure of it?`,
=======
      `${promised}, when ${didIn(turn)}. It fell due ${due(last)}. Why that time, and how could you be sure of it?`,
>>>>>>> 0903ccf2053a85ba74552fea19d6b653ea80740e
    ),
  ];
}

export const aboutPromises = (caseData: CaseData, run: Run): readonly Draft[] =>
  caseData.promises.flatMap((kind) => aboutPromise(caseData, run, kind));
