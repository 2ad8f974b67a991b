/** Why that time was promised, why it was moved, and what came of it. */
import type { CaseData, PromiseKind } from "../../../play/case.ts";
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
  const due = (one: typeof first): string =>
    whenOf(caseData, one.due).replace(/^./, (c) => c.toLowerCase());
  const promised = `${whenOf(caseData, turn.clock)} you promised ${kind.text}`;
  if (last.status === "broken") {
    return [
      draft(
        run,
        "promised",
        3,
        made.at,
        `${promised}, which fell due ${due(last)}. That time came and went. Why had you promised that time, and what could have been done before it came?`,
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
        `${promised}, and it was first due ${due(first)} and then ${due(last)}. Why did it have to move, and what did you have to think of in telling them?`,
      ),
    ];
  }
  return [
    draft(
      run,
      "promised",
      5,
      made.at,
      `${promised}, when ${didIn(turn)}. It fell due ${due(last)}. Why that time, and how could you be sure of it?`,
    ),
  ];
}

export const aboutPromises = (caseData: CaseData, run: Run): readonly Draft[] =>
  caseData.promises.flatMap((kind) => aboutPromise(caseData, run, kind));
