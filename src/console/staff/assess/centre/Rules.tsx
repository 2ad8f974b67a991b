/** How long evidence is current, and how an appeal is made here. */
import { useState } from "preact/hooks";
import type { CentreGround } from "../../../../protocol/assessment.ts";
import { ask, done } from "../../parts/ask.ts";
import { Field } from "../../parts/Field.tsx";
import { Problem } from "../../parts/Problem.tsx";
import { say } from "../../parts/said.ts";
import { useDoing } from "../../parts/useAsked.ts";
import { lookAtGround } from "../model/ground.ts";
import { Text } from "../parts/Text.tsx";

const MOST_MONTHS = 120;

/** Null: no line is drawn; undefined: it is no number of months. */
function readMonths(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const months = Number(text);
  return Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS ? months : undefined;
}

export function Rules({ ground }: { readonly ground: CentreGround }) {
  const [months, setMonths] = useState(String(ground.currentMonths ?? ""));
  const [route, setRoute] = useState(ground.appealRoute);
  const [fault, setFault] = useState<string | null>(null);
  const doing = useDoing();
  const save = async (): Promise<void> => {
    const currentMonths = readMonths(months);
    if (currentMonths === undefined) {
      return setFault(`Give a whole number of months from 1 to ${MOST_MONTHS}, or leave it empty.`);
    }
    setFault(null);
    const body = { currentMonths, appealRoute: route.trim() };
    if (!(await doing.run(ask(done, "PUT", "centre/assessing", body)))) return;
    await lookAtGround();
    say("Currency and appeal route are recorded.");
  };
  return (
    <form class="panel form" onSubmit={doing.onSubmit(() => void save())}>
      <h2>Currency and appeals</h2>
      <Field
        label="Evidence older than so many months is marked"
        hint="Empty: none is."
        inputMode="numeric"
        value={months}
        onValue={setMonths}
      />
      <Text
        label="How an appeal is made here"
        hint="Learners read it with their decisions."
        value={route}
        onValue={setRoute}
      />
      <Problem text={fault ?? doing.problem} />
      <div class="row">
        <button type="submit" class="solid" aria-busy={doing.busy}>
          Record it
        </button>
      </div>
    </form>
  );
}
